/**
 * The rows of CSV text (RFC 4180), with or without a byte-order mark, parted by commas, semicolons or tabs as programs
 * write them. The apostrophe before a cell that a spreadsheet would run is taken off again. Any text is read: a quote that
 * nobody closes runs to the end.
 */
export function readCsv(source: string): readonly (readonly string[])[] {
  const text = source.replace(/^\uFEFF/, '');
  const part = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [words, end] = text.startsWith('"', at) ? quoted(text, at) : ['', at];
    const [rest, next] = plain(text, end, part);
    const cell = words + rest;
    row.push(cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r\n])/, ''));
    at = next;
    if (text.startsWith(part, at)) {
      at += 1;
      if (at === text.length) row.push('');
    } else {
      rows.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The sign that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function quoted(text: string, start: number): readonly [string, number] {
  let cell = '';
  for (let at = start + 1; ;) {
    const end = text.indexOf('"', at);
    if (end < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, end);
    if (text.charAt(end + 1) !== '"') return [cell, end + 1];
    cell += '"';
    at = end + 2;
  }
}

function plain(text: string, start: number, part: string): readonly [string, number] {
  let end = start;
  while (end < text.length && !text.startsWith(part, end) && !'\r\n'.includes(text.charAt(end))) end++;
  return [text.slice(start, end), end];
}
