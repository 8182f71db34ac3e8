import type { Range } from '../../core/index.ts';

/** The sentence of `text` that a range stands in, without the blanks around it; the end of a line ends one too. */
export function sentenceAround(text: string, [start, end]: Range): string {
  let from = start;
  while (from > start - LONGEST && from > 0 && !ENDS.has(text.charAt(from - 1))) from--;
  let to = end;
  const isWhole = ENDS.has(text.charAt(end - 1));
  while (!isWhole && to < end + LONGEST && to < text.length && !ENDS.has(text.charAt(to))) to++;
  const stop = !isWhole && STOPS.has(text.charAt(to)) ? to + 1 : to;
  return text.slice(from, stop).trim();
}

const STOPS = new Set('。！？');
const ENDS = new Set([...STOPS, '\r', '\n']);
/** In characters: what has no end for so long is no sentence. */
const LONGEST = 500;
