import { deedVerbs, labelVerbs, sentenceNumber } from '../knowledge/headings.ts';
import { aimedAt, numberTold, resultsLikely, resultsTold } from '../knowledge/periods.ts';
import type { WordIndex } from '../text/lookup/word-index.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';
import type { SegmentedText } from '../text/segmented-text.ts';

/**
 * Whether a text without headings of time is a part of a plan that was taken out of its report: hardly a result is told, its
 * numbers are round, and most sentences open with what is to be done or say that it is aimed at. «做强特色。实施产业扶持计划，……。»
 * A review says in many places what was reached, and to the digit; 新建学校3所 is said by both.
 */
export function isPlanAlone({ text, sentences }: SegmentedText): boolean {
  const said = sentences.slice(0, READ).filter(({ range }) => range[1] - range[0] >= SHORTEST);
  if (said.length < FEWEST) return false;
  let told = 0;
  let likely = 0;
  let ahead = 0;
  let open = said.length;
  let figures = 0;
  let exact = 0;
  for (const { range } of said) {
    const words = text.slice(...range);
    const numbers = words.match(numberTold) ?? [];
    figures += numbers.length;
    exact += numbers.filter((number) => !isRound(number)).length;
    if (resultsTold.test(words)) told++;
    else if (resultsLikely.test(words)) likely++;
    const isAim = aimedAt.test(words) && !resultsTold.test(words);
    if (isAim || opensWith(VERBS, text, range[0])) ahead++;
    else if (opensWith(DEEDS, text, range[0]) || range[1] - range[0] <= LONGEST_LABEL) open--;
  }
  const isPlain = told === 0 && likely <= said.length * TOLD;
  if (told > said.length * TOLD || likely > said.length * LIKELY) return false;
  return exact <= figures * (isPlain ? EXACT_IN_PLANS : EXACT) && open > 0 && ahead >= open * AHEAD;
}

const READ = 200;
const SHORTEST = 5;
/** In characters, with its number: 二是特色农业精细化。 */
const LONGEST_LABEL = 10;
const FEWEST = 5;
/**
 * Measured on stretches of known reports without their headings, of 350 characters and of 1100: 615 of plans and 2501 of reviews; of
 * the plans 412 are known, of the reviews four short ones are taken for plans.
 */
const TOLD = 0.08;
const LIKELY = 0.3;
const EXACT = 0.25;
/** Where nothing else tells of results: 完成改造3758套. */
const EXACT_IN_PLANS = 0.5;
const AHEAD = 0.7;

/** 1200, 6.5 and 36, but not 1215 and 48.7. */
function isRound(number: string): boolean {
  const [digits = ''] = Number(number).toExponential().split('e');
  return digits.replace('.', '').length < EXACT_DIGITS;
}

const EXACT_DIGITS = 3;

/** Behind a number (一是, （四）) or a sign that a copy left. */
function opensWith(words: WordIndex, text: string, at: number): boolean {
  const start = at + (sentenceNumber.exec(text.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0);
  return wordFrom(words, text, start) !== null;
}

const LONGEST_NUMBER = 8;
const VERBS = byFirst(labelVerbs);
const DEEDS = byFirst(deedVerbs);
