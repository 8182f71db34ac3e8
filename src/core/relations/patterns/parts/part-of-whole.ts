import type { Metric } from '../../../metrics/metric.ts';
import { within } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

type Row = PatternRow<'whole' | 'part'>;

interface PartOfWholeRow extends Omit<Row, 'kind' | 'figures' | 'law'> {
  /** When the two may be held against each other; always, if not said. */
  readonly when?: (whole: Metric, part: Metric, said: Said) => boolean;
}

/** A row of a part that is no more than its whole. */
export function partOfWhole({ when, ...row }: PartOfWholeRow): Pattern {
  return pattern({
    kind: 'part-of-whole',
    figures: { whole: 'amount', part: 'amount' },
    law: ({ whole, part }, said) => (when?.(whole, part, said) === false ? null : within(part, whole)),
    ...row,
  });
}

export function areOfOneUnit(whole: Metric, part: Metric): boolean {
  return whole.unit === part.unit;
}
