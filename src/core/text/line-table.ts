import { lastAtMost } from './last-at-most.ts';

/** Where the lines of a text begin; the only place that turns offsets into lines and back. */
export interface LineTable {
  /** The 1-based line that holds the offset. */
  lineAt(offset: number): number;
  /** The offset at which the 1-based line begins. */
  startOf(line: number): number;
}

/** Lines end with \n, \r\n or a lone \r, as editors count them. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  const end = /\r\n?|\n/g;
  while (end.exec(text)) starts.push(end.lastIndex);
  return {
    lineAt: (offset) => lastAtMost(starts, offset) + 1,
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
