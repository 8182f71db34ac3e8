/** A number as it stands, read by nothing but a pattern, so that the harness does not trust the product's own reading. */
export interface PlainNumber {
  readonly at: number;
  readonly digits: string;
  /** On the scale of its 万 or 亿. */
  readonly value: number;
  /** Half of one in its last printed place; 0 for a whole number without 万 or 亿. */
  readonly slack: number;
  /** The first character of the unit: % 个 元 户. */
  readonly unit: string;
  readonly end: number;
}

/** Every number of a stretch of text with its unit: «12.6亿元», «41件», «97.8%». Offsets are of `text`. */
export function numbersIn(text: string, start: number, end: number): readonly PlainNumber[] {
  return Array.from(text.slice(start, end).matchAll(NUMBER), (match) => {
    const [whole, digits = '', scale = '', unit = ''] = match;
    const factor = scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1;
    const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    const at = start + match.index;
    return {
      at,
      digits,
      value: Number(digits) * factor,
      slack: scale === '' && places === 0 ? 0 : (factor / 10 ** places) * 0.5,
      unit: /^(?:个百分点|亿|万)/.exec(unit)?.[0] ?? unit.charAt(0),
      end: at + whole.length - unit.length + (unit === '' ? 0 : 1),
    };
  });
}

const NUMBER = /(?<![\d.A-Za-z-])(\d+(?:\.\d+)?)([万亿]?)(个百分点|[%\u4e00-\u9fff]?)/g;
