import { isYear } from '../../core/index.ts';
import type { LedgerEntry, LedgerPlace } from '../../ledger/index.ts';

/** What was promised and reported of one indicator over the years. */
export interface LedgerSeries {
  /** Of the indicator and its aspect, the same in every district. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly period: string;
  readonly promised: number;
  /** In the unit of the promise; null where nothing was reported. */
  readonly reported: number | null;
  readonly entry: LedgerEntry;
}

/** The indicators of a district that were promised in several years, those told most often first. */
export function ledgerSeries({ entries }: LedgerPlace, least = 2): readonly LedgerSeries[] {
  const groups = new Map<string, SeriesPoint[]>();
  for (const entry of entries) {
    const point = pointOf(entry);
    if (!point) continue;
    const key = keyOf(entry);
    const group = groups.get(key);
    if (!group) groups.set(key, [point]);
    else if (!group.some(({ period }) => period === point.period)) group.push(point);
  }
  return [...groups]
    .filter(([, points]) => points.length >= least)
    .map(([key, points]) => seriesOf(key, points))
    .sort((a, b) => b.points.length - a.points.length);
}

function keyOf({ concept, indicator, aspect, scope, target }: LedgerEntry): string {
  return [concept ?? indicator, aspect, scope ?? '', target.unit].join('|');
}

function seriesOf(key: string, points: readonly SeriesPoint[]): LedgerSeries {
  const sorted = points.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const last = sorted.at(-1)?.entry;
  return { key, name: last?.indicator ?? '', unit: last?.target.unit ?? '', points: sorted };
}

/** One year's number; promises over spans, of ranges and of deliverables have no place on the line. */
function pointOf(entry: LedgerEntry): SeriesPoint | null {
  const { target, gap, period, aspect } = entry;
  if (typeof target.value !== 'number' || period === null || !isYear(period)) return null;
  if (aspect !== 'level' && aspect !== 'growth') return null;
  return { period, promised: target.value, reported: gap === null ? null : target.value + gap, entry };
}
