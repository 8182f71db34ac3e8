import type { Bilingual } from '../../knowledge/bilingual.ts';
import { conceptOf } from '../../text/lookup/concepts.ts';
import { rx } from '../../text/word-pattern.ts';
import { valueOf } from '../interval.ts';
import type { Derivation, Derived, Judged } from './derivation.ts';
import { apart, judged } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear } from './placed-figures.ts';

/** How far a rate is from another one that is named by what it is of. */
export const gaps: readonly Derivation[] = [
  {
    kind: 'growth-order',
    name: 'how far one rate is from another one that is named, wherever that is told',
    law: gap,
    figure: ['points'],
    told: '(?:(?:{aboveGap}|{belowGap}){between}{2,14}|[比较]{between}{2,14}[高低快慢]出?)⟦',
    far: 'other',
    one: (figure, stated) => figure.figure === 'percent' && figure.at < stated.at && areNear(figure, stated),
    other: (figure, stated) => figure.figure === 'percent' && isNamedIn(stated.lead, figure),
    may: isGapBetween,
    are: isGapBetween,
    shared: [],
    example: '固定资产投资增长31.1%。工业经济壮大，技改投资增长36.8%，高于固定资产投资增速«15.7个百分点»。',
    right: '5.7个百分点',
  },
];

/** 9.2% and 10.8%: the one is below the other, by as much as it is told to be above it. */
function gap(of: Derived): Judged {
  const { one, other, stated } = of;
  const verdict = judged(apart, of);
  const isAbove = valueOf(one.metric) > valueOf(other.metric);
  const isOpposite = BELOW.test(stated.lead) === isAbove;
  return verdict.holds && isOpposite ? { ...verdict, holds: false, isSlip: true, says: against(one, other) } : verdict;
}

const BELOW = rx`{belowGap}|[低慢]出?$`;

function against({ metric: one }: PlacedFigure, { metric: other }: PlacedFigure): Bilingual {
  const way = valueOf(one) > valueOf(other) ? ['高于', 'above'] : ['低于', 'below'];
  return {
    zh: `${one.text}${way[0] ?? ''}${other.text}，与文中方向相反，请核对`,
    en: `${one.text} is ${way[1] ?? ''} ${other.text}, the text says the opposite`,
  };
}

/** The rate that the gap is told of is the one right before it; that which it is held against may stand between. */
function isGapBetween({ one, other, stated }: Derived): boolean {
  const { who = '' } = NAMED.exec(stated.lead)?.groups ?? {};
  const isNext = one.at === stated.at - (other.at === stated.at - 1 ? 2 : 1);
  const isNear = one.metric.sentence === stated.metric.sentence || other.at === stated.at - 1;
  const name = who.replace(GROWTH_NAME, '');
  const isNamed = name.length >= LONG && isWithin(name, one.metric.indicator);
  return (
    one !== other &&
    ((isNext && isNear) || isNamed) &&
    one.metric.aspect === other.metric.aspect &&
    one.metric.status === other.metric.status &&
    one.metric.period === other.metric.period
  );
}

/** 高于·全县·农村居民收入·增速 names what is called 农村居民人均可支配收入; 全市平均 the rate of 全市. */
function isNamedIn(lead: string, { metric: { indicator, concept, scope } }: PlacedFigure): boolean {
  if (scope !== null && scope !== 'district' && lead.includes(`${scope}平均`)) return true;
  const name = NAMED.exec(lead)?.groups?.name ?? '';
  return name.length >= LONG && (isWithin(name, indicator) || (concept !== null && conceptOf(name) === concept));
}

const LONG = 3;
const GROWTH_NAME = rx`(?:{growthRate})$`;
const NAMED = rx`^(?<who>{within}{0,16}?)(?:{aboveGap|belowGap}|[比较])(?:{ownPlace})?(?<name>{within}{2,14}?)(?:{mean})?(?:水平|{growthRate})?(?:[高低快慢]出?)?$`;

/** Whether all characters of a short name stand in a longer one in their order. */
function isWithin(short: string, long: string): boolean {
  let from = 0;
  for (const each of short) {
    from = long.indexOf(each, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
