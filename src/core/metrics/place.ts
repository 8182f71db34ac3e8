import type { Figure } from '../figures/figure.ts';
import type { Range } from '../text/range.ts';
import { partsNumbers } from '../text/parts-of-whole.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { tableRows } from '../text/tables.ts';
import { indexIn, lastIn } from '../text/within.ts';

/** A figure in its clause: what stands on either side of it, up to the next figure or the clause's end. */
export interface Place {
  readonly text: string;
  /** Its position among the figures of the body. */
  readonly index: number;
  readonly figure: Figure;
  readonly sentence: readonly [number, number];
  readonly clause: readonly [number, number];
  /** Where the words before it begin: the end of the figure before it in the clause, or the clause's start. */
  readonly left: number;
  /** Where the words after it end: the start of the next figure in the clause, or the clause's end. */
  readonly right: number;
  readonly firstInClause: boolean;
  /** The place of the figure after it, in whatever clause. */
  readonly next: Range | null;
  /** Where the noun behind it may begin: past figures that follow on without a word (57栋楼 stays, 22批57名 goes on). */
  readonly noun: Range;
}

/** Puts every figure into its clause. Clauses end at ，；：。 and at line ends; 、 joins, and so does the sign of 24：40：36. */
export function placeFigures(body: SegmentedText, figures: readonly Figure[]): readonly Place[] {
  const { text } = body;
  const places: Place[] = [];
  const rows = tableRows(body);
  const lasts = lastsTouching(figures);
  figures.forEach((figure, index) => {
    const { range: sentence, paragraph } = body.sentences[figure.sentence] ?? {
      range: [0, text.length] as const,
      paragraph: -1,
    };
    const clause = clauseAround(
      text,
      rows.has(paragraph) ? cellAround(text, sentence, figure.range) : sentence,
      figure.range,
    );
    const previous = index > 0 ? figures[index - 1] : undefined;
    const next = figures[index + 1];
    const firstInClause = !previous || previous.range[1] <= clause[0];
    places.push({
      text,
      index,
      figure,
      sentence,
      clause,
      left: firstInClause ? clause[0] : previous.range[1],
      right: next && next.range[0] < clause[1] ? next.range[0] : clause[1],
      firstInClause,
      next: next?.range ?? null,
      noun: nounBehind(figures, lasts[index] ?? index, clause[1]),
    });
  });
  return places;
}

/** The cell of a row in which a figure stands: 2 | 改造小区16个 | 区住建局. */
function cellAround(text: string, [from, to]: Range, [start, end]: Range): Range {
  const right = indexIn(text, ' ', end, to);
  return [lastIn(text, ' ', from, start) + 1 || from, right < 0 ? to : right];
}

function nounBehind(figures: readonly Figure[], last: number, clauseEnd: number): Range {
  const next = figures[last + 1]?.range[0] ?? clauseEnd;
  return [figures[last]?.range[1] ?? clauseEnd, Math.min(next, clauseEnd)];
}

/** For each figure the last of those that follow on it without a character between: 22批57名 → 1, 1. */
function lastsTouching(figures: readonly Figure[]): Int32Array {
  const lasts = new Int32Array(figures.length);
  for (let index = figures.length - 1; index >= 0; index--) {
    const goesOn = figures[index + 1]?.range[0] === figures[index]?.range[1];
    lasts[index] = goesOn ? (lasts[index + 1] ?? index) : index;
  }
  return lasts;
}

function clauseAround(
  text: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): readonly [number, number] {
  let left = start;
  while (left > from && start - left < LONGEST && !isBreak(text, left - 1)) left--;
  let right = end;
  while (right < to && right - end < LONGEST && !isBreak(text, right)) right++;
  return [left, right];
}

/** No clause is longer, so that a page without punctuation takes no longer than any other. */
const LONGEST = 160;

/** 生产总值（预计，下同）820亿元: a remark is no end of the clause. */
const BELOW_ALIKE = '下同）';

const BREAKS = new Uint8Array(65536);
for (const char of '，；：。！？\n') BREAKS[char.charCodeAt(0)] = 1;

function isBreak(text: string, at: number): boolean {
  return BREAKS[text.charCodeAt(at)] === 1 && !partsNumbers(text, at) && !text.startsWith(BELOW_ALIKE, at + 1);
}
