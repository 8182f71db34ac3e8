import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import { contribution, notItsShare } from './guards.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** A rate, and how far it went in per cent where points are meant. */
export const ratePatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-moved',
    name: 'a rate and its move in per cent',
    figures: { rate: 'percent', move: 'percent' },
    words:
      '{rateName}[^，。；：、\\d\\n]{0,8}{rate}{pause}(?:{since}|[比较][^，。；、]{1,7}|[一二三四五]年[来间]?|增幅|共|累计){0,3}{up|down:verb}了?{move}',
    unless: [notItsShare],
    law: ({ rate, move }) => inPoints(rate, move),
    certainty: 'warning',
    example: '城镇化率达到47%，提高«12%»。',
    right: '1.2个百分点',
  }),
  pattern({
    kind: 'gap-in-percent',
    name: 'how far a growth is above that of another place',
    figures: { growth: 'percent', gap: 'percent' },
    words:
      '{up|down}了?{growth}[、，]{aboveGap|belowGap}(?:{nation}|{region}|{ownPlace}|全部|规上|平均)[^，。；、\\d\\n]{0,8}{gap}(?=[，。；、）\\n])',
    law: ({ growth, gap }) => ({
      holds: false,
      arithmetic: gap.text,
      stated: gap,
      certainty: valueOf(gap) * 2 > valueOf(growth) && valueOf(gap) < valueOf(growth) ? 'information' : 'warning',
    }),
    certainty: 'warning',
    example: '“三新”产业投资增长12%、高于全部投资«2.5%»。',
    right: '2.5个百分点',
  }),
  pattern({
    kind: 'growth-in-points',
    name: 'an amount that grows by points',
    figures: { by: 'points' },
    words:
      '(?:^|[\\n，。；、])[^，。；：、\\d\\n]{0,10}(?:总额|产值|增加值|投资|产量|销售额|利润|余额)(?:{intention})?(?:{since})?{grows}{by}',
    unless: [contribution],
    law: ({ by }) => ({ holds: false, arithmetic: by.text, stated: by }),
    certainty: 'warning',
    example: '网上零售总额预计增长«7.2个百分点»。',
    right: '7.2%',
  }),
];

function inPoints(rate: Metric, move: Metric): Verdict | null {
  if (rate.aspect !== 'level' && rate.aspect !== 'share') return null;
  return { holds: false, arithmetic: rate.text, stated: move };
}
