import { labelVerbs, sentenceNumber } from '../knowledge/headings.ts';
import { resultsTold } from '../knowledge/periods.ts';
import { byFirst } from '../text/lookup/word-index.ts';
import type { SegmentedText } from '../text/segmented-text.ts';

/**
 * Whether a text without a year and without headings of time is a part of a plan that was taken out of its report: no
 * result is told, and nearly every sentence opens with what is to be done. «做强特色。实施产业扶持计划，……。» A review says
 * somewhere what was reached.
 */
export function isPlanAlone({ text, sentences }: SegmentedText): boolean {
  const said = sentences.slice(0, READ).filter(({ range }) => range[1] - range[0] >= SHORTEST);
  if (said.length < FEWEST) return false;
  if (said.some(({ range }) => resultsTold.test(text.slice(...range)))) return false;
  const ahead = said.filter(({ range }) => opensAhead(text, range[0]));
  return ahead.length >= said.length * SHARE;
}

const READ = 200;
const SHORTEST = 5;
const FEWEST = 8;
const SHARE = 0.7;

/** Behind a number (一是, （四）) or a sign that a copy left. */
function opensAhead(text: string, at: number): boolean {
  const start = at + (sentenceNumber.exec(text.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0);
  return VERBS.get(text.charCodeAt(start))?.some((word) => text.startsWith(word, start)) ?? false;
}

const LONGEST_NUMBER = 8;
const VERBS = byFirst(labelVerbs);
