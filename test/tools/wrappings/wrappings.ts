import { encodeGb18030 } from './encode-gb18030.ts';
import { automaticDocx, typedDocx } from './report-docx.ts';
import { reportPage } from './report-page.ts';
import { reportPdf } from './report-pdf.ts';

/** The same report as people have it: the file's name and its bytes. */
export function wrappings(lines: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const text = lines.map((line) => `${line}\n`).join('');
  return {
    'utf-8.txt': utf8(text),
    'gb18030.txt': encodeGb18030(text.replaceAll('\n', '\r\n')),
    'literal.txt': utf8(lines.map((line) => `    ${line}`).join('\\r\\n')),
    'hard-wrapped.txt': utf8(lines.map((line) => hardWrap(line, 39)).join('')),
    'page.html': utf8(reportPage(lines)),
    'automatic.docx': automaticDocx(lines),
    'typed.docx': typedDocx(lines),
    'printed.pdf': reportPdf(lines),
  };
}

/** Paragraphs keep their indent, as in a mail. */
function hardWrap(line: string, width: number): string {
  const indented = `\u3000\u3000${line.trim()}`;
  return indented.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n') + '\n';
}
