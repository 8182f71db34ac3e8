import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, meet, over, plus, printed, resulting, scaled, valueOf } from '../../interval.ts';
import { disproved, share } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** How bulletins tell of people: those of two sexes, those in towns, and how many more than at the last count. */
export const censusPatterns: readonly Pattern[] = [
  pattern({
    kind: 'share-total',
    name: 'the shares of the two sexes',
    figures: { men: 'percent', women: 'percent' },
    words:
      '男性(?:人口)?{reach}?{amount}，占{between}{0,8}?{men}[，；]女性(?:人口)?{reach}?{amount}，占{between}{0,8}?{women}',
    law: ({ men, women }) => allTogether(men, women),
    example: '男性人口为41.8万人，占«53.2%»；女性人口为39.8万人，占48.8%。',
    right: '51.2%',
  }),
  pattern({
    kind: 'ratio',
    name: 'those in towns among all who live in a place',
    figures: { all: 'amount', part: 'amount', rate: 'percent' },
    words:
      '常住人口{reach}?{all}[^。\\n]{0,40}?城镇(?:常住)?人口{reach}?{part}[^\\n]{0,30}?(?:常住人口)?城镇化率{reach}?{rate}',
    shared: [],
    law: ({ all, part, rate }) => share(part, all, rate),
    example: '年末常住人口86.4万人，其中城镇人口38.9万人，乡村人口47.5万人。常住人口城镇化率«48.4%»。',
    right: '45.0%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'what there was, how much more and the growth',
    figures: { base: 'amount', by: 'amount', rate: 'percent' },
    words: '[与和同]{formerTime}的?{base}相比，{up}了?{by}[、，]{up}了?{rate}',
    law: ({ base, by, rate }) => ({
      holds: meet(scaled(over(printed(by), printed(base)), 100), resulting(rate)),
      arithmetic: `${by.text} ÷ ${base.text} ≈ ${((valueOf(by) / valueOf(base)) * 100).toFixed(1)}%`,
      stated: rate,
    }),
    example: '全区常住人口与2010年第六次全国人口普查的62万人相比，增加15万人，增长«42.2%»。',
    right: '24.2%',
  }),
];

function allTogether(men: Metric, women: Metric): Verdict | null {
  const all = plus(printed(men), printed(women));
  const whole = { low: 100, high: 100 };
  if (!isAbove(all, whole) && !isAbove(whole, all)) return null;
  const told = Number((valueOf(men) + valueOf(women)).toFixed(2));
  return disproved(men, `${men.text} + ${women.text} = ${String(told)}%`, {
    zh: `男女两项合计${String(told)}%，应为100%`,
    en: `Together they are ${String(told)}%, and should be 100%`,
  });
}
