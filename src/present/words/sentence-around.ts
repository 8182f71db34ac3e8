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

/** The clauses of that sentence that a range stands in: between ，；： outside quotes and brackets, without these marks. */
export function clauseAround(text: string, [start, end]: Range): string {
  const sentence = sentenceAround(text, [start, end]);
  const at = text.lastIndexOf(sentence, start);
  if (at < 0) return text.slice(start, end);
  let depth = 0;
  let from = 0;
  let to = 0;
  for (; to < sentence.length && (depth > 0 || at + to < end || !PARTS.has(sentence.charAt(to))); to++) {
    const sign = sentence.charAt(to);
    if (OPENS.has(sign)) depth++;
    else if (CLOSES.has(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && at + to < start && PARTS.has(sign)) from = to + 1;
  }
  return sentence.slice(from, to).trim();
}

const PARTS = new Set('，；：。！？,;');
const OPENS = new Set('“《（([');
const CLOSES = new Set('”》）)]');

const STOPS = new Set('。！？');
const ENDS = new Set([...STOPS, '\r', '\n']);
/** In characters: what has no end for so long is no sentence. */
const LONGEST = 500;
