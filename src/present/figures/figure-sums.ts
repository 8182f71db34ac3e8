import type { AnalysisMetric } from '../../core/index.ts';
import { addTo } from '../../core/index.ts';
import { inFull, valueWords } from '../words/numbers.ts';
import type { Localizer } from '../words/localizer.ts';
import { measureWords } from '../words/measure-words.ts';
import { statusWords } from '../words/words.ts';

/** Figures that may be added up: of one unit, one status and one way of measuring. */
export interface FigureGroup {
  readonly unit: string;
  readonly status: AnalysisMetric['status'];
  readonly aspect: AnalysisMetric['aspect'];
  readonly direction: AnalysisMetric['direction'];
  readonly count: number;
  /** Null where a sum says nothing: growth rates, multiples and ranks. */
  readonly sum: AnalysisMetric['value'] | null;
  readonly mean: AnalysisMetric['value'];
  /** Whether every value is printed as exact. */
  readonly exact: boolean;
}

/**
 * Count, sum and mean of figures, group by group in the order of their first figure. 人 never goes with 人次, % never with
 * 个百分点, a target never with what was achieved: «3座 9座 5%» → 2 of 座 with sum 12 and mean 6, 1 of %.
 */
export function figureGroups(metrics: readonly AnalysisMetric[]): readonly FigureGroup[] {
  const groups = new Map<string, AnalysisMetric[]>();
  for (const metric of metrics) {
    const key = [metric.unit, metric.status, metric.aspect, metric.direction].join(' ');
    addTo(groups, key, metric);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [groupOf(first, group)] : [];
  });
}

/**
 * The groups in a few words, and line by line with sum and mean: «3个数 · 合计24座 · 平均8座», or «5个数 · 2种单位» where
 * they do not add up to one sum. Null for fewer than two figures: there is nothing to add.
 */
export function figureSums(
  metrics: readonly AnalysisMetric[],
  localizer: Localizer,
): { readonly label: string; readonly lines: readonly string[] } | null {
  if (metrics.length < 2) return null;
  const { t } = localizer;
  const groups = figureGroups(metrics);
  const count = t('{0} figures', metrics.length);
  const units = new Set(groups.map(({ unit }) => unit)).size;
  const [only] = groups;
  const rest =
    groups.length === 1 && only
      ? [sumWords(only, localizer), meanWords(only, localizer)]
      : units > 1
        ? [t('{0} units', units)]
        : [t('{0} kinds', groups.length)];
  return {
    label: [count, ...rest].filter(Boolean).join(' · '),
    lines: groups.map((group) => groupLine(group, localizer)),
  };
}

const ADDABLE: readonly AnalysisMetric['aspect'][] = ['level', 'change', 'share'];

function groupOf(first: AnalysisMetric, group: readonly AnalysisMetric[]): FigureGroup {
  const { unit, status, aspect, direction } = first;
  const total = added(group);
  const mean = typeof total === 'number' ? total / group.length : pair(total, (each) => each / group.length);
  const adds = ADDABLE.includes(aspect) && !(unit === '%' && aspect === 'level');
  const exact = group.every(({ bound }) => bound === 'exact');
  return { unit, status, aspect, direction, count: group.length, sum: adds ? total : null, mean, exact };
}

/** One number, or from and to where a figure is a range. */
function added(group: readonly AnalysisMetric[]): AnalysisMetric['value'] {
  const low = sum(group.map(({ value }) => (typeof value === 'number' ? value : value[0])));
  const high = sum(group.map(({ value }) => (typeof value === 'number' ? value : value[1])));
  return low === high ? low : [low, high];
}

function pair([low, high]: readonly [number, number], change: (each: number) => number): readonly [number, number] {
  return [change(low), change(high)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function groupLine(group: FigureGroup, localizer: Localizer): string {
  const { t } = localizer;
  const what = [group.unit || t('no unit'), statusWords(localizer, group.status), measureWords(localizer, group)].join(
    ' · ',
  );
  const numbers = [t('{0} figures', group.count), sumWords(group, localizer), meanWords(group, localizer)];
  return `${what}: ${numbers.filter(Boolean).join(' · ')}`;
}

function sumWords({ sum: total, unit, exact }: FigureGroup, localizer: Localizer): string {
  if (total === null) return '';
  return localizer.t('sum {0}', about(exact, localizer) + valueWords(localizer, { value: total, unit }));
}

/** Four digits are enough for a mean; small ones in full. */
function meanWords({ mean, unit, exact }: FigureGroup, localizer: Localizer): string {
  const short = (each: number): number => Number(each.toPrecision(Math.max(4, inFull(Math.trunc(each)).length)));
  const value = typeof mean === 'number' ? short(mean) : pair(mean, short);
  return localizer.t('mean {0}', about(exact, localizer) + valueWords(localizer, { value, unit }));
}

function about(exact: boolean, { t }: Localizer): string {
  return exact ? '' : t('about');
}
