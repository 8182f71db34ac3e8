/**
 * A number in one of Word's numbering formats (ISO/IEC 29500-1, 17.18.59), as Word prints it: chineseCounting 12 →
 * 十二, decimalEnclosedCircle 3 → ③. Null where the format is not known; «» for bullets and none.
 */
export function numberWords(format: string, value: number): string | null {
  if (value < 0 || value > 32_767) return null;
  if (!Object.hasOwn(FORMATS, format)) return null;
  return FORMATS[format]?.(value) ?? String(value);
}

type Format = (value: number) => string | null;

/** Null from a row means that the format has no word for the value: Word then prints it in digits. */
const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: counting,
  chineseCountingThousand: thousands,
  japaneseCounting: thousands,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: thousands,
  ideographDigital: byDigit,
  japaneseDigitalTenThousand: byDigit,
  taiwaneseDigital: byDigit,
  chineseLegalSimplified: (value) => spell(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'], '萬'),
  ideographLegalTraditional: (value) => spell(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟'], '萬'),
  japaneseLegal: (value) => spell(value, '〇壱弐参四五六七八九', ['', '拾', '百', '阡'], '萬'),
  ideographTraditional: (value) => among('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => among('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  decimalEnclosedFullstop: (value) => within(value, 20, 0x2488),
  decimalEnclosedParen: (value) => within(value, 20, 0x2474),
  ideographEnclosedCircle: (value) => within(value, 10, 0x3280),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value)?.toLowerCase() ?? null,
  ordinal: (value) => `${value}${endingOf(value)}`,
};

function fullWidth(value: number): string {
  return Array.from(String(value), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
}

const DIGITS = '〇一二三四五六七八九';

function byDigit(value: number): string {
  return Array.from(String(value), (digit) => DIGITS.charAt(Number(digit))).join('');
}

/** 一 … 九十九, then digit by digit: 一〇〇. */
function counting(value: number): string {
  return value < 100 ? thousands(value) : byDigit(value);
}

function thousands(value: number): string {
  const words = spell(value, '零一二三四五六七八九', ['', '十', '百', '千'], '万');
  return words.startsWith('一十') ? words.slice(1) : words;
}

function spell(value: number, digits: string, places: readonly string[], tenThousand: string): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? digits.charAt(0) : '';
    const tail = rest > 0 ? gap + spell(rest, digits, places, tenThousand) : '';
    return spell(Math.floor(value / 10_000), digits, places, tenThousand) + tenThousand + tail;
  }
  if (value === 0) return digits.charAt(0);
  const written = Array.from(String(value), Number);
  let words = '';
  let gap = false;
  for (const [index, digit] of written.entries()) {
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + (places[written.length - 1 - index] ?? '');
    gap = false;
  }
  return words;
}

function among(words: string, value: number): string | null {
  return words.charAt(value - 1) || null;
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string | null {
  return within(value, 20, 0x2460) ?? within(value - 20, 15, 0x3251) ?? within(value - 35, 15, 0x32b1);
}

function within(value: number, most: number, first: number): string | null {
  return value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : null;
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string | null {
  let rest = value;
  let words = '';
  for (const [worth, sign] of ROMANS) {
    words += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return words || null;
}

/** A … Z, AA, BB … as Word counts on. */
function letters(value: number): string | null {
  if (value < 1) return null;
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function endingOf(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
