import type { Range } from '../../core/index.ts';

/**
 * The words that an anchor of `range` can hold on to: the range itself, and for an empty one, as of a rule that could not
 * run, the words of the line where it stands or of the next that has some, then of the one before. Null in a text without
 * words.
 */
export function anchoredRange(text: string, range: Range): Range | null {
  const [start, end] = range;
  if (start < end) return range;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).search(/\S/);
  const from = line >= 0 ? text.lastIndexOf('\n', start - 1) + 1 + line : lastLine(text);
  if (from < 0) return null;
  const stop = text.slice(from).search(/[\r\n]|$/);
  return [from, from + text.slice(from, from + stop).trimEnd().length];
}

/** Where the words of the last line that has some begin; below 0 where none has. */
function lastLine(text: string): number {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  return end === 0 ? -1 : from + text.slice(from).search(/\S/);
}
