import { commitmentLead } from '../knowledge/commitment-phrasing.ts';
import type { Hardness } from '../knowledge/hardness.ts';
import { hardness } from '../knowledge/hardness.ts';
import { phraseFinder } from '../text/lookup/phrase-finder.ts';
import type { Range } from '../text/range.ts';
import { wordsOf } from '../text/word-pattern.ts';

/** How firmly a promise is worded, and the word that says so. */
export interface WordedHardness {
  readonly degree: Hardness;
  readonly text: string;
  readonly range: Range;
}

/**
 * The first word of a stretch that says how firm its promise is, or null: «力争年底前建成通车» → 力争, aimed. Words that are
 * nouns elsewhere (计划, 安排, 保证) count only where they open a clause: «计划投资3亿元», not «实施三年行动计划».
 */
export function hardnessIn(text: string, [start, end]: Range): WordedHardness | null {
  for (let at = start; at < end; at++) {
    const index = finder.longestAt(text, at, end);
    const row = index < 0 ? shortAt(text, at) : rows[index];
    if (!row) continue;
    const [word, degree] = row;
    if (ALSO_NOUNS.has(word) && !opensClause(text, at, start)) continue;
    if (text.startsWith('拟', at) && NO_PLAN.has(text.charAt(at + 1))) continue;
    return { degree, text: word, range: [at, at + word.length] };
  }
  return null;
}

/** Nothing but a number (一是), a time (年内, 到2026年) or 要 stands between the last mark and the word. */
function opensClause(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && at - from < LONGEST_LEAD && !MARKS.has(text.charAt(from - 1))) from--;
  return commitmentLead.test(text.slice(from, at));
}

function shortAt(text: string, at: number): Row | undefined {
  return short.find(([word]) => word === text.charAt(at));
}

type Row = readonly [word: string, degree: Hardness];

const all = (Object.entries(hardness) as [Hardness, string][]).flatMap(([degree, words]) =>
  words.split(' ').map((word): Row => [word, degree]),
);
const rows = all.filter(([word]) => word.length > 1);
const short = all.filter(([word]) => word.length === 1);
const finder = phraseFinder(rows.map(([word]) => word));

const ALSO_NOUNS = new Set(wordsOf('firmOrNoun'));
/** 拟定 and 拟订 write something down. */
const NO_PLAN = new Set('定订制合建稿');
const MARKS = new Set('，,；;：:。！!？?\n');
const LONGEST_LEAD = 16;
