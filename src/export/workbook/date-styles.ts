import { eachTag } from './each-tag.ts';

/** Whether the numbers of a style are dates, from xl/styles.xml: by its own format or by one that every workbook has. */
export function dateStyles(xml: string): (style: number) => boolean {
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
    return format === undefined ? COMMON.some(([from, to]) => from <= id && id <= to) : isDateFormat(format);
  };
}

/** The formats that are dates without being written down (ECMA-376, 18.8.30), those of Chinese workbooks too. */
const COMMON = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
] as const;

/** yyyy"年"m"月" is one; what stands in quotes and brackets says nothing of it. */
function isDateFormat(code: string): boolean {
  return /[yd]|m(?!m?:)/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(code);
}
