import { numbered, paragraph, writeDocx } from './write-docx.ts';

/** A report as a Word file whose heading numbers were typed. */
export function typedDocx(lines: readonly string[]): Uint8Array {
  return writeDocx(lines.map((line) => paragraph(line)).join(''));
}

/** The same report with numbers that Word counts itself: none of them stands in the file. */
export function automaticDocx(lines: readonly string[]): Uint8Array {
  const counts = new Map<string, number[]>();
  const lists: { readonly abstract: number; readonly level: number; readonly start: number }[] = [];
  const current = new Map<number, number>();
  const body = lines.map((line) => {
    const style = STYLES.find(({ written }) => written.test(line));
    const [label = '', words = ''] = style?.written.exec(line) ?? [];
    if (!style) return paragraph(line);
    const value = valueOf(words);
    const key = String(style.abstract);
    const count = counts.get(key) ?? [];
    counts.set(key, count);
    const next = (count[style.level] ?? 0) + 1;
    let list = current.get(style.abstract);
    if (list === undefined || next !== value) {
      lists.push({ abstract: style.abstract, level: style.level, start: value });
      list = lists.length;
      current.set(style.abstract, list);
    }
    count[style.level] = value;
    count.length = style.level + 1;
    return paragraph(line.slice(label.length), numbered(list, style.level));
  });
  const nums = lists.map(({ abstract, level, start }, index) => {
    const override = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`;
  });
  return writeDocx(body.join(''), { numbering: abstracts() + nums.join('') });
}

interface Style {
  readonly abstract: number;
  readonly level: number;
  readonly format: string;
  readonly text: string;
  readonly written: RegExp;
}

/** The first list has three levels, the others are of their own. */
const STYLES: readonly Style[] = [
  { abstract: 0, level: 0, format: 'chineseCounting', text: '%1、', written: /^([一二三四五六七八九十]{1,3})、/ },
  {
    abstract: 0,
    level: 1,
    format: 'chineseCountingThousand',
    text: '（%2）',
    written: /^（([一二三四五六七八九十]{1,3})）/,
  },
  { abstract: 0, level: 2, format: 'decimal', text: '%3.', written: /^(\d{1,2})\.(?!\d)/ },
  { abstract: 1, level: 0, format: 'japaneseCounting', text: '(%1)', written: /^\(([一二三四五六七八九十]{1,3})\)/ },
  { abstract: 2, level: 0, format: 'decimal', text: '（%1）', written: /^（(\d{1,2})）/ },
  { abstract: 3, level: 0, format: 'decimal', text: '%1、', written: /^(\d{1,2})、/ },
];

function abstracts(): string {
  const ids = [...new Set(STYLES.map(({ abstract }) => abstract))];
  const levels = (id: number): string =>
    STYLES.filter(({ abstract }) => abstract === id)
      .map(
        ({ level, format, text }) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/>` +
          `<w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('');
  return ids.map((id) => `<w:abstractNum w:abstractNumId="${id}">${levels(id)}</w:abstractNum>`).join('');
}

function valueOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words];
  const digit = (char: string): number => '〇一二三四五六七八九'.indexOf(char);
  return (words.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + (ones === '' ? 0 : digit(ones));
}
