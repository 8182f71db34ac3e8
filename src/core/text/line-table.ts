/** Where the lines of a text begin; the only place that turns offsets into lines and back. */
export interface LineTable {
  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number;
  /** The offset at which the 1-based line begins. */
  startOf(line: number): number;
}

/** Lines end with \n, \r\n or a lone \r, as editors count them. */
export function lineTable(text: string): LineTable {
  const starts = text.includes('\r') ? afterEach(text, /\r\n?|\n/g) : afterFeeds(text);
  return {
    lineAt: (offset) => lastAtMost(starts, offset) + 1,
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}

function afterFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function afterEach(text: string, end: RegExp): readonly number[] {
  const starts = [0];
  while (end.exec(text)) starts.push(end.lastIndex);
  return starts;
}

/** Index of the last number that is at most `limit` in an ascending list, or 0. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
