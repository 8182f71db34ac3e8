import { allMatches } from '../text/all-matches.ts';
import { otherPapers, reportNames, reportVerbs, reportVocabulary, type Cue } from '../knowledge/report-signs.ts';

/** How much of a document is read: enough for the title block, the salutation and the first sections. */
const head = 8000;
const leastLength = 1200;
const leastPoints = 12;

/**
 * Whether a document reads like a government work report. Cheap: it looks at the first 8,000 characters for what names
 * a report (its title line, 各位代表, 向大会报告工作, the session) and for the vocabulary that only such reports have
 * together (地区生产总值 … 重点项目 … 区委). Both are needed, so that a news item that quotes one, a plan outline, a
 * law or a novel stays what it is: «各位代表：现在，我代表区人民政府向大会报告工作，请予审议。» followed by a review.
 */
export function looksLikeReport(text: string): boolean {
  if (text.length < leastLength) return false;
  const opening = text.slice(0, head);
  if (otherPapers.some((kind) => kind.test(opening))) return false;
  const named = sum(reportNames, opening);
  if (named < 2) return false;
  return named + vocabularyPoints(opening) + promisePoints(opening) >= leastPoints;
}

function vocabularyPoints(opening: string): number {
  const seen = new Set(Array.from(allMatches(opening, reportVocabulary), ([word]) => word));
  return Math.min(8, Math.floor(seen.size / 2));
}

/** One point for every four such verbs in a thousand characters. */
function promisePoints(opening: string): number {
  const count = opening.match(reportVerbs)?.length ?? 0;
  return Math.min(4, Math.floor((count * 250) / opening.length));
}

function sum(cues: readonly Cue[], opening: string): number {
  return cues.reduce((total, { points, match }) => (match.test(opening) ? total + points : total), 0);
}
