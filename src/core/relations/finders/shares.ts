import type { Metric } from '../../metrics/metric.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { share } from '../laws.ts';
import type { Pattern } from '../pattern.ts';
import type { StatedShare } from './stated-shares.ts';
import { statedShares } from './stated-shares.ts';

/** Part, whole and percentage, all three printed in one sentence. */
export const shareFinders: readonly Pattern[] = [
  finder({
    kind: 'ratio',
    name: 'a part, its whole and the share',
    find: (text, metrics) => sharesOf('whole', statedShares(text, metrics)),
    shared: [],
    certainty: 'warning',
    example: '全年签约项目200个，其中产业项目115个，占«62.5%»。',
    right: '57.5%',
  }),
  finder({
    kind: 'completion',
    name: 'a result, its plan and how much of it was done',
    find: (text, metrics) => sharesOf('plan', statedShares(text, metrics)),
    shared: [],
    certainty: 'warning',
    example: '完成投资30.2亿元，占年度计划38.6亿元的«72.8%»。',
    right: '78.2%',
  }),
];

function* sharesOf(of: StatedShare['of'], shares: Iterable<StatedShare>): Iterable<Found> {
  for (const { part, whole, percent, of: own } of shares)
    if (own === of) yield { ...share(part, whole, percent), places: placesOf({ part, whole, percent }) };
}

function placesOf(metrics: Readonly<Record<string, Metric>>): Found['places'] {
  return Object.entries(metrics).map(([role, metric]) => ({ role, metric }));
}
