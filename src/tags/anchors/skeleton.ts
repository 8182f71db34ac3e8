import type { Range } from '../../core/index.ts';
import { fold, toSource } from '../../core/index.ts';

/**
 * A text without what re-importing and tidying change: widths folded as the analysis folds them, blanks and line ends
 * gone. «新增　就业\r\n1３00人» → 新增就业1300人.
 */
export interface Skeleton {
  readonly text: string;
  /** From a non-empty range of the skeleton to the range of the full text. */
  readonly toSource: (range: Range) => Range;
}

export function skeleton(source: string): Skeleton {
  const folded = fold(source);
  const kept: string[] = [];
  const places: number[] = [];
  for (const { 0: run, index } of folded.text.matchAll(/\S+/g)) {
    kept.push(run);
    for (let at = 0; at < run.length; at++) places.push(index + at);
  }
  return {
    text: kept.join(''),
    toSource: ([start, end]) => toSource(folded.map, [places[start] ?? 0, (places[end - 1] ?? -1) + 1]),
  };
}
