import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';

/** One change of a text: `length` characters from `start` on gave way to `by` others. */
export interface TextChange {
  readonly start: number;
  readonly length: number;
  readonly by: number;
}

/**
 * The analysis of a text after the text was changed: each range goes along with its words, what was changed inside a
 * range makes it longer or shorter, and what was taken away shrinks to nothing. What was said of the words stays as it was:
 * for showing old findings at their places until the text is read again.
 *
 * «新增就业1300人» after 全年 was put before it: the figure 1300人 at [4, 9] is at [6, 11].
 */
export function shiftAnalysis(analysis: Analysis, changes: readonly TextChange[]): Analysis {
  if (changes.length === 0) return analysis;
  const first = changes.reduce((least, { start }) => Math.min(least, start), Infinity);
  // Most of a long report may stand before all changes: it stays as it is.
  const moved = <Item extends { readonly range: Range }>(item: Item): Item =>
    item.range[1] < first ? item : { ...item, range: shiftRange(item.range, changes) };
  return {
    ...analysis,
    sections: analysis.sections.map((each) =>
      each.range[1] < first ? each : { ...moved(each), heading: shiftRange(each.heading, changes) },
    ),
    metrics: analysis.metrics.map(moved),
    commitments: analysis.commitments.map(moved),
    findings: analysis.findings.map((each) => ({
      ...moved(each),
      related: each.related.map(moved),
      ...(each.fix ? { fix: moved(each.fix) } : {}),
    })),
  };
}

/** Where a range stands after changes, in the order in which they were made. */
function shiftRange(range: Range, changes: readonly TextChange[]): Range {
  let [start, end] = range;
  for (const { start: at, length, by } of changes) {
    // What is put in at an edge of a range stands outside of it.
    start = start >= at + length ? start + by - length : Math.min(start, at + by);
    end = end <= at ? end : end >= at + length ? end + by - length : at;
    end = Math.max(start, end);
  }
  return [start, end];
}
