import type { Range } from './range.ts';

/** A change to a text. Edits of a list are in order, do not touch each other and all speak of the unchanged text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** «一 二» with [1, 2) → '' is «一二». */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text } of edits) {
    parts.push(source.slice(at, range[0]), text);
    at = range[1];
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/**
 * The edits that do at once what `first` and then `second` do.
 *
 * @param source the text that `first` speaks of; `second` speaks of what comes out of it
 */
export function composeEdits(source: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (second.length === 0) return first;
  const between = applyEdits(source, first);
  const origins = originsOf(between, second, originsOf(source, first, null));
  const result = applyEdits(between, second);
  const edits: Edit[] = [];
  let read = 0;
  for (let at = 0; at <= result.length;) {
    let end = at;
    while (end < result.length && (origins[end] ?? 0) < 0) end++;
    const next = end < result.length ? (origins[end] ?? 0) : source.length;
    if (end > at || next > read) edits.push({ range: [read, next], text: result.slice(at, end) });
    if (end >= result.length) break;
    read = next + 1;
    at = end + 1;
  }
  return edits;
}

/** For each character of the edited text the offset it had in the source, or -1 for one that was put in. */
function originsOf(source: string, edits: readonly Edit[], before: Int32Array | null): Int32Array {
  const length = edits.reduce((sum, { range, text }) => sum + text.length - (range[1] - range[0]), source.length);
  const origins = new Int32Array(length);
  let at = 0;
  let written = 0;
  const copy = (to: number): void => {
    for (; at < to; at++) origins[written++] = before ? (before[at] ?? -1) : at;
  };
  for (const { range, text } of edits) {
    copy(range[0]);
    origins.fill(-1, written, written + text.length);
    written += text.length;
    at = range[1];
  }
  copy(source.length);
  return origins;
}
