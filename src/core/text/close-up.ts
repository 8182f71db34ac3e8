import { itemNumber, sentenceSigns } from '../knowledge/line-joins.ts';
import { isDigit, isHan } from './characters.ts';
import type { SourceMap } from './source-map.ts';
import { identityMap } from './source-map.ts';

/**
 * Takes away the blanks that a converter set around every number or behind every comma: «2020 年完成投资 28.5 亿元， 增长 6 %» →
 * «2020年完成投资28.5亿元，增长6%». A text with only a few of them comes back as it is, and so do lines that are no sentences: rows of tables.
 */
export function closeUp(text: string): { readonly text: string; readonly map: SourceMap } {
  const blanks = looseBlanks(text);
  if (blanks.length < FEWEST || blanks.length * LONGEST_WITHOUT < text.length) return { text, map: identityMap };
  const to = [0];
  const from = [0];
  const pieces: string[] = [];
  let kept = 0;
  let length = 0;
  for (const at of blanks) {
    pieces.push(text.slice(kept, at));
    length += at - kept;
    kept = at + 1;
    to.push(length);
    from.push(kept);
  }
  pieces.push(text.slice(kept));
  return { text: pieces.join(''), map: { to, from } };
}

/** Of a text that has them all over; in characters, how far apart they stand in it at most on average. */
const FEWEST = 8;
const LONGEST_WITHOUT = 1000;

function looseBlanks(text: string): readonly number[] {
  const found: number[] = [];
  let lineEnd = -1;
  let isSentence = false;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (at > lineEnd) {
      const start = text.lastIndexOf('\n', at) + 1;
      lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) lineEnd = text.length;
      isSentence = sentenceSigns.test(text.slice(start, Math.min(lineEnd, start + FIRST_STOP)));
    }
    if (isSentence && isLoose(text, at)) found.push(at);
  }
  return found;
}

/** In characters: a sentence has a stop or a comma before. */
const FIRST_STOP = 200;

function isLoose(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (PAUSES.has(before)) return isHan(after) || isDigit(after);
  if (isDigit(before)) return isHan(after) || after === PERCENT || after === PERMILLE;
  return isDigit(after) && isHan(before) && !itemNumber.test(text.slice(at + 1, at + 5));
}

/** ，；、 and a blank: no line ends there. */
const PAUSES = new Set(Array.from('，；、', (char) => char.charCodeAt(0)));
const PERCENT = '%'.charCodeAt(0);
const PERMILLE = '‰'.charCodeAt(0);
