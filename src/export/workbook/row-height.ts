import { largest } from '../../core/index.ts';
import type { Cell, SheetColumn } from './sheet.ts';

/**
 * How high a row must be to show its words, in points: programs that open a workbook do not all work it out. A very long
 * sentence is shown in part; whoever wants the rest makes the row higher.
 */
export function rowHeight(cells: readonly Cell[], columns: readonly SheetColumn[]): number {
  const lines = cells.map(({ value }, at) => {
    const { width = 10, hidden } = columns[at] ?? {};
    return hidden === true ? 1 : linesOf(String(value), width - 1);
  });
  return Math.min(MOST, largest(lines, 1)) * LINE + AROUND;
}

/** Points; text of 11 points. */
const LINE = 15;
const AROUND = 4;
/** In lines. */
const MOST = 12;

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

/** In half-width characters: what is no ASCII or Latin letter is as wide as two. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}
