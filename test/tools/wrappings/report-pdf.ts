import { encodeGb18030 } from './encode-gb18030.ts';

/**
 * A report as a PDF of printed pages: the title centred, paragraphs indented by two characters and broken at 28, a page
 * number below, a running header above. The font names GBK-EUC-H and nothing else says which character a code is.
 */
export function reportPdf(lines: readonly string[], header = ''): Uint8Array {
  const pages: string[] = [];
  const printed = lines.flatMap((line, index) => breakLine(line, index));
  for (let at = 0; at < printed.length; at += ROWS) {
    const rows = printed
      .slice(at, at + ROWS)
      .map((row, index) => show(row.text, LEFT + row.indent, TOP - index * LEADING));
    const number = `— ${pages.length + 1} —`;
    rows.push(show(number, PAGE_WIDTH / 2 - 24, 50));
    if (header) rows.push(show(header, LEFT, PAGE_HEIGHT - 45));
    pages.push(rows.join('\n'));
  }
  return writePdf(pages);
}

const SIZE = 16;
const LEADING = 28;
const LEFT = 74;
const COLUMNS = 28;
const ROWS = 23;
const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;
const TOP = 740;

interface Row {
  readonly text: string;
  /** Points from the left margin. */
  readonly indent: number;
}

function breakLine(line: string, index: number): readonly Row[] {
  const words = line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
  if (words === '') return [];
  const isTitle = index < 8 && words.length <= 22 && !/[，。；：、]/.test(words);
  if (isTitle) return [{ text: words, indent: ((COLUMNS - columnsOf(words)) / 2) * SIZE }];
  const rows: Row[] = [];
  let text = '';
  let columns = 2;
  for (const char of words) {
    const width = columnsOf(char);
    const full = columns + width > COLUMNS;
    // No line begins with a mark that closes, and no number is broken.
    const stays = /[，。；：、！？”）》%]/.test(char) || (/[\d.]/.test(char) && /[\d.]$/.test(text));
    if (full && !(stays && columns + width <= COLUMNS + 2)) {
      rows.push({ text, indent: rows.length === 0 ? SIZE * 2 : 0 });
      text = '';
      columns = 0;
    }
    text += char;
    columns += width;
  }
  return [...rows, { text, indent: rows.length === 0 ? SIZE * 2 : 0 }];
}

function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) < 128 ? 0.5 : 1), 0);
}

function show(text: string, x: number, y: number): string {
  return `BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;
}

function hex(text: string): string {
  return Array.from(encodeGb18030(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Content streams as a PDF 1.4 file with one font that is not embedded. */
export function writePdf(pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[814 939 500]' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880' +
      '/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents ${FIRST + 1 + index * 2} 0 R>>`,
      `<</Length ${page.length}>>\nstream\n${page}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file + table + trailer, 'latin1'));
}

/** The number of the first page's object. */
const FIRST = 6;
