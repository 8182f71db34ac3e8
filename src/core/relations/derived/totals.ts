import { rx } from '../../text/word-pattern.ts';
import type { Derivation, Derived } from './derivation.ts';
import { areAlike, shareWord } from './names-alike.ts';
import { and, grown, judged } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isAmountOf, isLevel } from './placed-figures.ts';

/** What two make together: a total, what there will be with what is added, or with what it is to grow by. */
export const totals: readonly Derivation[] = [
  {
    kind: 'stated-total',
    name: 'all of two that stand before it in its sentence',
    law: (of) => judged(and, of),
    figure: ['amount'],
    told: '(?:共|{summed})(?:有|达)?⟦',
    one: (figure, stated) => isAmountOf(figure, stated) && isLevel(figure) && areNear(figure, stated, 0),
    other: (figure, stated) => isAmountOf(figure, stated) && isLevel(figure) && areNear(figure, stated, 0),
    are: (of, near) =>
      of.one.at < of.other.at &&
      of.other.at < of.stated.at &&
      near.filter((each) => isAmountOf(each, of.stated) && areNear(each, of.stated, 0)).length === 2,
    shared: [],
    example: '52个省重点、280个市重大建设项目共«322个»项目超额完成年投资计划。',
    right: '332个',
  },
  {
    kind: 'stated-total',
    name: 'all of two that its own name names both',
    law: (of) => judged(and, of),
    figure: ['amount'],
    told: '⟦{between}{3,10}',
    far: 'both',
    is: ({ metric, names }) =>
      isLevel({ metric }) && Number(metric.value) >= MANY && names.some((name) => name.length >= BOTH),
    one: (figure, stated) => isAmountOf(figure, stated) && endsWithin(figure, stated),
    other: (figure, stated) => isAmountOf(figure, stated) && endsWithin(figure, stated),
    may: areTwoNamed,
    are: areTwoNamed,
    shared: [],
    example: '办理人大代表建议118件、政协提案164件。\n自觉接受监督，全年«272件»建议提案全部按期办复。',
    right: '282件',
  },
  {
    kind: 'growth-from-levels',
    name: 'what there will be with what it is to grow by, of what there was',
    law: (of) => judged(grown, of),
    figure: ['amount'],
    told: '{reach}⟦',
    far: 'one',
    is: ({ metric }) => metric.status === 'target' && metric.concept !== null && metric.aspect === 'level',
    one: (figure, stated) =>
      figure.metric.concept === stated.metric.concept && figure.metric.aspect === 'level' && isAmountOf(figure, stated),
    other: (figure, stated) =>
      figure.at === stated.at - 1 && figure.metric.aspect === 'growth' && areNear(figure, stated, 0),
    may: isTargetOf,
    are: isTargetOf,
    shared: [],
    example: '农民人均纯收入达到3340元。\n二、2025年工作安排\n农民人均纯收入增长16%，达到«3784元»。',
    right: '3874元',
  },
  {
    kind: 'total-and-increment',
    name: 'what there will be with what is added to what there was',
    law: (of) => judged(and, of),
    figure: ['amount'],
    told: '(?:{cumulative}|{total}|{reach}){between}{0,4}⟦',
    far: 'one',
    is: ({ metric }) => metric.status === 'target',
    one: (figure, stated) => figure.at < stated.at && isAmountOf(figure, stated) && isLevel(figure),
    other: (figure, stated) =>
      stated.at - figure.at <= 2 && isAmountOf(figure, stated) && figure.metric.sentence === stated.metric.sentence,
    may: isWithAdded,
    are: (of) => isWithAdded(of) && STOCK.test(of.one.lead) && ADDED.test(of.other.lead),
    shared: [],
    example: '新建农村幸福院24个，建成运行的幸福院共66个。\n二、2025年工作安排\n再建农村幸福院20个，累计达到«96个»。',
    right: '86个',
  },
];

/** In characters: 建议提案. */
const BOTH = 4;
const END = 2;
/** Of fewer things one digit off may be chance. */
const MANY = 100;

/** 人大代表·建议 of 建议提案. */
function endsWithin(part: PlacedFigure, all: PlacedFigure): boolean {
  return part.names.some(
    (name) => name.length > END && all.names.some((both) => both !== name && both.includes(name.slice(-END))),
  );
}

/** Two that follow each other, whose last words make the name of all. */
function areTwoNamed({ one, other, stated }: Derived): boolean {
  const ends = [one, other].map(({ names }) => names.at(-1)?.slice(-END) ?? '');
  return other.at === one.at + 1 && areNear(one, other, 1) && stated.names.some((name) => name.includes(ends.join('')));
}

const STOCK = rx`{total}|{reach}|{cumulative}`;
const ADDED = rx`{addition}|{newly}|{up}|[再新扩]`;

/** What there was in the report's year, and what its plan adds to it, right before what there will be. */
function isWithAdded({ one: stock, other: added, stated: all }: Derived): boolean {
  return (
    added.at < all.at &&
    all.metric.status === 'target' &&
    added.metric.status === 'target' &&
    stock.metric.status === 'actual' &&
    (areAlike(stock, added) || areAlike(stock, all) || shareWord(stock, added))
  );
}

/** A known indicator that is told as it was and as it is to be, and what it is to grow by right before the latter. */
function isTargetOf({ one: was, other: rate, stated: aim }: Derived): boolean {
  const { concept, scope } = aim.metric;
  return (
    concept !== null &&
    !OUTPUT.test(aim.metric.indicator) &&
    [was, rate].every(({ metric }) => metric.concept === concept && metric.scope === scope) &&
    was.metric.status === 'actual' &&
    rate.metric.status === 'target' &&
    aim.metric.status === 'target' &&
    Number(was.metric.period) === Number(aim.metric.period) - 1 &&
    rate.metric.period === aim.metric.period
  );
}

/** At constant prices, which printed amounts do not give. */
const OUTPUT = rx`{economy}|增加值`;
