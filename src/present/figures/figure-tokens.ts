import type { Analysis, AnalysisMetric, Range } from '../../core/index.ts';

/** A stretch that is coloured by what it is: a figure by its status, or words of a heading. */
export interface TextToken {
  readonly range: Range;
  readonly kind: AnalysisMetric['status'] | 'heading';
}

/**
 * The figures of a report, and those of its headings that no grammar can know by a number: the title, headings without
 * one, theme sentences. In text order; no two overlap, since a figure in a heading splits it.
 */
export function textTokens({ metrics, sections }: Analysis): readonly TextToken[] {
  const figures = metrics.map(({ range, status }): TextToken => ({ range, kind: status }));
  const headings = sections.filter(({ kind }) => UNNUMBERED.includes(kind)).map(({ heading }) => heading);
  const tokens = [...figures, ...headings.flatMap((heading) => around(heading, figures))];
  return inOrder(tokens.sort((a, b) => a.range[0] - b.range[0]));
}

const UNNUMBERED: readonly string[] = ['title', 'unnumbered', 'lead'];

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
