/** A cell as spreadsheets put it on the clipboard. */
export function asField(words: string): string {
  return /[\t\r\n"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** The rows of text from a spreadsheet's clipboard: cells parted by tabs, those with line ends in quotes. */
export function readFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\t' && cell.lastIndex < text.length) continue;
    if (end === '\t') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}
