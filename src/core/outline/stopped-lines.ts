import { labelPredicates, labelVerbs, salutation, statementOpeners, statementWords } from '../knowledge/headings.ts';
import { hasAny } from '../text/beside.ts';
import { hasDigit } from '../text/characters.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';

/**
 * The lines that head the paragraphs below them though a stop ends them: labels («坚持依法行政。») and lines that open with the same
 * words («这一年，我们抓产业，动能更足。»), where there are two of a kind at least. A sentence by itself is a sentence.
 */
export function stoppedLines(text: string, blocks: readonly Block[], from: number): ReadonlySet<number> {
  const kinds = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    const kind = i < from || !stands(text, blocks, i) ? null : kindOf(text, block);
    if (kind === null) return;
    const same = kinds.get(kind);
    if (same) same.push(i);
    else kinds.set(kind, [i]);
  });
  return new Set([...kinds.values()].filter((same) => same.length >= FEWEST).flat());
}

const FEWEST = 2;
const SHORTEST = 5;
const LONGEST = 45;
const LONGEST_LABEL = 30;
/** In characters: what a heading has below it. */
const SHORTEST_TEXT = 16;

/** One sentence on a line of its own, with a longer paragraph below it and nothing broken off above. */
function stands(text: string, blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  const next = blocks[i + 1];
  if (!block || !next || !isSentence(text, block) || next.row || next.end - next.start < SHORTEST_TEXT) return false;
  if ((next.end - next.start <= LONGEST_LABEL && isSentence(text, next)) || readMark(text, next.start)) return false;
  const above = blocks[i - 1];
  return !above || hasAny(text.charAt(above.end - 1), '。！？：；”') || readMark(text, above.start) !== null;
}

function isSentence(text: string, { start, end, whole, row }: Block): boolean {
  if (!whole || row || end - start < SHORTEST || end - start > LONGEST || text.charAt(end - 1) !== '。') return false;
  const line = text.slice(start, end - 1);
  if (hasAny(line, '。！？；：—') || readMark(text, start) || salutation.test(line)) return false;
  return !hasDigit(line);
}

/** Labels are one kind; other sentences are of the kind of the words that open them: 这一年. */
function kindOf(text: string, { start, end }: Block): string | null {
  const line = text.slice(start, end - 1);
  const comma = line.indexOf('，');
  if (!statementOpeners.test(line) && !statementWords.test(line) && line.length <= LONGEST_LABEL) {
    const isVerb = wordFrom(VERBS, text, start) !== null;
    if (isVerb || labelPredicates.some((word) => line.endsWith(word))) return '';
  }
  return comma >= SHORTEST_OPENING && comma <= LONGEST_OPENING ? line.slice(0, comma) : null;
}

const VERBS = byFirst(labelVerbs);
/** In characters: 这一年. */
const SHORTEST_OPENING = 2;
const LONGEST_OPENING = 8;
