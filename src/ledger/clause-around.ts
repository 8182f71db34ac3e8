import type { Range } from '../core/index.ts';

/** The clause that a stretch stands in, without its marks. */
export function clauseAround(text: string, from: number, to: number): Range {
  let start = from;
  while (start > 0 && !MARKS.has(text.charAt(start - 1)) && from - start < LONGEST) start--;
  let end = to;
  while (end < text.length && !MARKS.has(text.charAt(end)) && end - from < LONGEST) end++;
  return [start, end];
}

const MARKS = new Set('，。；！？\n');
const LONGEST = 90;
