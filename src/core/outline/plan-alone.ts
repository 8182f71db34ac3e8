import { deedVerbs, labelVerbs, sentenceNumber } from '../knowledge/headings.ts';
import { resultsLikely, resultsTold } from '../knowledge/periods.ts';
import { byFirst } from '../text/lookup/word-index.ts';
import type { SegmentedText } from '../text/segmented-text.ts';

/**
 * Whether a text without headings of time is a part of a plan that was taken out of its report: hardly a result is told, and
 * most sentences open with what is to be done. «做强特色。实施产业扶持计划，……。» A review says in many places what was reached;
 * 新建学校3所 is said by both.
 */
export function isPlanAlone({ text, sentences }: SegmentedText): boolean {
  const said = sentences.slice(0, READ).filter(({ range }) => range[1] - range[0] >= SHORTEST);
  if (said.length < FEWEST) return false;
  let told = 0;
  let likely = 0;
  let ahead = 0;
  let open = said.length;
  for (const { range } of said) {
    const words = text.slice(...range);
    if (resultsTold.test(words)) told++;
    else if (resultsLikely.test(words)) likely++;
    if (opensWith(DEEDS, text, range[0])) open--;
    else if (opensWith(VERBS, text, range[0])) ahead++;
  }
  return told <= said.length * TOLD && likely <= said.length * LIKELY && open > 0 && ahead >= open * AHEAD;
}

const READ = 200;
const SHORTEST = 5;
const FEWEST = 8;
/** Measured on pages of known reports, 129 of plans and 248 of reviews: 97 of the plans are known, and no review is taken for one. */
const TOLD = 0.08;
const LIKELY = 0.2;
const AHEAD = 0.65;

/** Behind a number (一是, （四）) or a sign that a copy left. */
function opensWith(words: ReadonlyMap<number, readonly string[]>, text: string, at: number): boolean {
  const start = at + (sentenceNumber.exec(text.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0);
  return words.get(text.charCodeAt(start))?.some((word) => text.startsWith(word, start)) ?? false;
}

const LONGEST_NUMBER = 8;
const VERBS = byFirst(labelVerbs);
const DEEDS = byFirst(deedVerbs);
