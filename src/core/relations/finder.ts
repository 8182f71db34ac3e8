import type { Metric } from '../metrics/metric.ts';
import type { RowRecord } from './conclude.ts';
import { conclude } from './conclude.ts';
import type { Pattern } from './pattern.ts';
import type { Place, Verdict } from './relation.ts';

/** A relation whose figures no pattern of words joins: parts behind 其中, told over several clauses. */
export interface FinderRow extends RowRecord {
  readonly find: (text: string, metrics: readonly Metric[]) => Iterable<Found>;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

export interface Found extends Verdict {
  readonly places: readonly Place[];
}

export function finder(row: FinderRow): Pattern {
  const { kind, name, example, right } = row;
  return {
    kind,
    name,
    expressions: [],
    guards: [],
    example,
    right,
    needs: null,
    *find(masked) {
      for (const { places, ...verdict } of row.find(masked.source, masked.metrics)) {
        const relation = conclude(row, places, verdict, masked);
        if (relation) yield relation;
      }
    },
  };
}

/** A whole and its parts, with their roles. */
export function wholeAndParts(whole: Metric, parts: readonly Metric[]): readonly Place[] {
  return [{ role: 'whole', metric: whole }, ...parts.map((metric) => ({ role: 'part', metric }))];
}
