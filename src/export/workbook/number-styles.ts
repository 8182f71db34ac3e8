import { eachTag } from './each-tag.ts';

/** What the number of a cell is shown as; of a day perhaps only its month or its year. */
export type NumberStyle = 'number' | 'percent' | 'day' | 'month' | 'year';

/** How the numbers of a style are shown, from xl/styles.xml: by its own format or by one that every workbook has. */
export function numberStyles(xml: string): (style: number) => NumberStyle {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  eachTag(xml, {
    open: (name, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') formats.set(id, attributes.get('formatCode') ?? '');
      inCells ||= name === 'cellXfs';
      if (name === 'xf' && inCells) styles.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return (style) => {
    const id = styles[style] ?? 0;
    const format = formats.get(id);
    return format === undefined ? commonStyle(id) : styleOfFormat(format);
  };
}

function commonStyle(id: number): NumberStyle {
  return COMMON.find(([from, to]) => from <= id && id <= to)?.[2] ?? 'number';
}

/**
 * The formats that are known by their number alone (ECMA-376, 18.8.30), those of Chinese workbooks too: 57 is
 * yyyy"年"m"月", 58 is m"月"d"日".
 */
const COMMON: readonly (readonly [from: number, to: number, style: NumberStyle])[] = [
  [9, 10, 'percent'],
  [14, 16, 'day'],
  [17, 17, 'month'],
  [22, 22, 'day'],
  [27, 27, 'month'],
  [28, 31, 'day'],
  [36, 36, 'month'],
  [50, 50, 'month'],
  [51, 51, 'day'],
  [52, 52, 'month'],
  [53, 56, 'day'],
  [57, 57, 'month'],
  [58, 58, 'day'],
];

/** yyyy"年"m"月";@ is a month; what stands in quotes and brackets says nothing of it, nor do the parts for other values. */
function styleOfFormat(code: string): NumberStyle {
  const [bare = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';');
  if (/^general$/i.test(bare)) return 'number';
  if (/d/i.test(bare)) return 'day';
  if (/y/i.test(bare)) return /m/i.test(bare) ? 'month' : 'year';
  if (/m/i.test(bare) && !/[hs]/i.test(bare)) return 'month';
  return bare.includes('%') ? 'percent' : 'number';
}
