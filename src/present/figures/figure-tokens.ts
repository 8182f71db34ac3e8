import type { Analysis, AnalysisCommitment, AnalysisMetric, Range } from '../../core/index.ts';
import { hardnessIn } from '../../core/index.ts';

/** A stretch that is coloured by what it is: a figure by its status, words of a heading, or the word that makes a promise firm. */
export interface TextToken {
  readonly range: Range;
  readonly kind: AnalysisMetric['status'] | 'heading' | 'promise';
}

/**
 * The figures of a report; those of its headings that no grammar can know by a number: the title, headings without
 * one, theme sentences; and 确保, 力争 and their like where they belong to a promise, not 争取 in a review. In text order; no two
 * overlap, since a figure in a heading splits it. `text` is what was analysed.
 */
export function textTokens({ metrics, sections, commitments }: Analysis, text: string): readonly TextToken[] {
  const figures = metrics.map(({ range, status }): TextToken => ({ range, kind: status }));
  const headings = sections.filter(({ kind }) => UNNUMBERED.includes(kind)).map(({ heading }) => heading);
  const promises = commitments.flatMap((commitment) => promiseWord(commitment, text));
  const tokens = [...figures, ...headings.flatMap((heading) => around(heading, figures)), ...promises];
  return inOrder(tokens.sort((a, b) => a.range[0] - b.range[0]));
}

const UNNUMBERED: readonly string[] = ['title', 'unnumbered', 'lead'];

/** The word stands in the promise or opens its clause. */
function promiseWord({ range: [start, end] }: AnalysisCommitment, text: string): readonly TextToken[] {
  let from = start;
  while (from > Math.max(0, start - LONGEST_LEAD) && !/[\p{P}\s]/u.test(text.charAt(from - 1))) from--;
  const word = hardnessIn(text, [from, end]);
  return word && (word.degree === 'firm' || word.degree === 'aimed') ? [{ range: word.range, kind: 'promise' }] : [];
}

const LONGEST_LEAD = 8;

/** What is left of a heading between its figures. */
function around([start, end]: Range, figures: readonly TextToken[]): readonly TextToken[] {
  const rest: TextToken[] = [];
  let from = start;
  for (let at = firstBehind(start, figures); at < figures.length; at++) {
    const { range } = figures[at] ?? { range: [end, end] };
    if (range[0] >= end) break;
    rest.push({ range: [from, range[0]], kind: 'heading' });
    from = range[1];
  }
  rest.push({ range: [from, end], kind: 'heading' });
  return rest.filter(({ range }) => range[0] < range[1]);
}

/** The first figure that ends behind an offset: they stand in text order, and there may be thousands. */
function firstBehind(offset: number, figures: readonly TextToken[]): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.range[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(tokens: readonly TextToken[]): readonly TextToken[] {
  let end = 0;
  return tokens.filter(({ range }) => {
    const after = range[0] >= end;
    if (after) end = range[1];
    return after;
  });
}
