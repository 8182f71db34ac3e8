import { rx } from '../../text/word-pattern.ts';
import type { IdentityPart } from '../agreement.ts';
import { agreeIn } from '../agreement.ts';
import { measureOf } from '../commensurable.ts';
import { factorOf, valueOf } from '../interval.ts';
import type { Derivation, Derived, Judged } from './derivation.ts';
import { judged, per } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { isLevel } from './placed-figures.ts';

/** Means whose names say of what and of whom they are: these two are sought in the whole report. */
export const knownMeans: readonly Derivation[] = [
  knownMean({
    name: 'what each visitor spends, of all that they spend',
    told: '游客{between}{0,6}(?:花费|消费){between}{0,4}⟦',
    sum: ({ metric }) => metric.concept === 'tourism-revenue',
    heads: ({ metric }) => metric.concept === 'tourists',
    example: '接待游客320万人次，实现旅游总收入25.6亿元。\n旅游品牌越擦越亮，全年游客人均花费«900元»。',
    right: '800元',
  }),
  knownMean({
    name: 'how many live on each square kilometre',
    told: '(?:每平方公里|人口密度){between}{0,8}⟦',
    sum: ({ metric }) => metric.concept === 'resident-population',
    heads: ({ metric }) => AREA.test(metric.indicator),
    example: '全县总面积1860平方公里，常住人口27.9万人。\n生态环境优良，每平方公里仅有«180人»。',
    right: '150人',
  }),
  knownMean({
    name: 'output per head of those who live there',
    told: '人均{economy}{reach}?⟦',
    sum: ({ metric }) => metric.concept === 'gdp',
    heads: ({ metric }) => metric.concept === 'resident-population',
    example: '年末常住人口106万人。\n实现地区生产总值1035.3亿元，人均地区生产总值达到«79670元»。',
    right: '97670元',
  }),
];

const AREA = rx`{allOfPlace}面积$`;

type KnownMean = Pick<Derivation, 'name' | 'told' | 'example' | 'right'> & {
  readonly sum: (figure: PlacedFigure) => boolean;
  readonly heads: (figure: PlacedFigure) => boolean;
};

function knownMean({ sum, heads, ...row }: KnownMean): Derivation {
  return {
    ...row,
    kind: 'per-head',
    law: meanOf,
    figure: ['amount'],
    far: 'both',
    one: (figure) => sum(figure) && isLevel(figure),
    other: (figure) => heads(figure) && isLevel(figure),
    may: ({ one, stated }) => measureOf(one.metric) === measureOf(stated.metric),
    are: ({ one, other, stated }) =>
      !REGISTERED.test(stated.sentence) && [one, other].every(({ metric }) => agreeIn(SAME, metric, stated.metric)),
    shared: [],
  };
}

/** 按户籍人口计算: of others than those who live there. */
const REGISTERED = rx`户籍`;
const SAME: readonly IdentityPart[] = ['scope', 'period', 'status'];

/** Those who share are counted at another time, so that a mean that is near is right. */
function meanOf(of: Derived): Judged {
  const { one, other, stated } = of;
  const verdict = judged(per(factorOf(other.metric)), of);
  const times = (valueOf(one.metric) / valueOf(other.metric)) * (factorOf(other.metric) / valueOf(stated.metric));
  return { ...verdict, holds: verdict.holds || Math.abs(times - 1) < ROOM };
}

const ROOM = 0.02;
