import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { difference, directionOf, growth, wrongWord } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { places, series } from '../guards.ts';
import type { Verdict } from '../../relation.ts';

/** A value, and behind it the former one or the one that was aimed at, told with what lies between. */
export const formerBesidePatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a value that moved from the former one against the verb behind both',
    figures: { now: ['amount', 'percent'], former: ['amount', 'percent'] },
    which: { now: { bound: 'exact' }, former: { bound: 'exact' } },
    words: '{now}[，、（][比较]{formerTime}的{former}{up|down:verb}了?(?={figure}|\\d)',
    unless: [series, places],
    shared: [],
    law: ({ now, former }, said) => (now.unit === former.unit ? movedAgainst(now, former, said) : null),
    example: '企业贷款加权平均利率为3.68%，比上年的3.96%«上升»28个基点。',
    right: '下降',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a level, its growth and the former level behind them',
    figures: { now: 'amount', rate: 'percent', former: 'amount' },
    which: { now: { bound: 'exact' }, rate: { bound: 'exact', aspect: 'growth' }, former: { bound: 'exact' } },
    words: '{now}[，、（]{since}?{up|down:verb}了?{rate}[，、）]{1,2}由{formerTime}的?{former}',
    unless: [series],
    mixed: true,
    shared: [],
    law: ({ now, rate, former }, said) =>
      now.unit === former.unit ? growth(former, now, rate, directionOf(said.word('verb')) === 'down') : null,
    example: '集装箱吞吐量12万标箱、同比增长«120%»，由上年的10万标箱跃上新台阶。',
    right: '20%',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a growth, the one that was aimed at and the points between them',
    figures: { growth: 'percent', aim: 'percent', gap: 'points' },
    which: { growth: { bound: 'exact' }, aim: { bound: 'exact' }, gap: { bound: 'exact' } },
    words:
      '{up|down}了?{growth}[，、]?(?:{aboveGap|belowGap}){within}{0,8}?{planned}{within}{0,4}?{aim}(?:的?目标)?{gap}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ growth: told, aim, gap }) => difference(aim, told, gap),
    example: '固定资产投资增长9.2%、高于年初预期目标8%«2.2个百分点»。',
    right: '1.2个百分点',
  }),
];

/** 3.68%，比3.96%上升 */
function movedAgainst(now: Metric, former: Metric, said: Said): Verdict | null {
  const [verb, isUp] = [said.word('verb'), directionOf(said.word('verb')) === 'up'];
  const [low, high] = isUp ? [now, former] : [former, now];
  if (valueOf(now) < 0 || valueOf(former) < 0 || !isAbove(printed(high), printed(low))) return null;
  const verdict = wrongWord(former, verb, {
    zh: `${former.text}到${now.text}不是“${verb}”`,
    en: `From ${former.text} to ${now.text} is no ${verb}`,
  });
  return { ...verdict, range: [former.range[1], former.range[1] + verb.length] };
}
