import { rx } from '../../text/word-pattern.ts';
import type { Derivation, Derived, Judged } from './derivation.ts';
import { areAlike, shareWord, shareWords } from './names-alike.ts';
import { apart, judged, less } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isAmountOf, isLevel } from './placed-figures.ts';

/** What is left of what there was, and what something moved by. */
export const moves: readonly Derivation[] = [
  {
    kind: 'part-sum',
    name: 'what is left of all there were, wherever these are told',
    law: (of) => judged(less, of),
    figure: ['amount'],
    told: '(?:{rest}|{stillLeft}|保留|留存){between}{0,6}⟦|仅有⟦|⟦{between}{0,8}(?:尚未|还没)',
    one: isAmountOf,
    other: isAmountOf,
    are: (of, near) => inTurn(of) && isCalledSo(of) && isLevel(of.other) && isOnlyBetween(of, near),
    shared: [],
    example: '年初全县共有煤矿37座。全年依法关闭14座。目前保留下来的«25座»煤矿机械化率达到78%。',
    right: '23座',
  },
  {
    kind: 'total-and-increment',
    name: 'what one thing grew by, its two levels wherever they are told',
    law: change,
    figure: ['amount'],
    is: isChange,
    told: '(?:{addition}|{up|down}){between}{0,8}⟦',
    one: isLevelOf,
    other: isLevelOf,
    are: isChangeOf,
    example: '存款余额年初为210.5亿元。至年末，存款余额攀升到246.8亿元。一年净增«33.6亿元»。',
    right: '36.3亿元',
  },
  {
    kind: 'from-to-change',
    name: 'the points that a rate moved by, its two levels wherever they are told',
    law: change,
    figure: ['points'],
    is: isChange,
    told: '{up|down}了?近?⟦',
    one: isRate,
    other: isRate,
    are: isChangeOf,
    example:
      '主导产业规模扩大，产值占农业总产值的比重由78%提高到88%。设施果菜面积发展到29.5万亩。水产品总产量9.8万吨。市级以上龙头企业达到21家。主导产业占农业总产值的比重四年提高«12个百分点»。',
    right: '10个百分点',
  },
];

/** What moved in all, and not what it moved by each year. */
function isChange({ metric: { aspect }, lead }: PlacedFigure): boolean {
  return aspect === 'change' && !YEARLY.test(lead);
}

function isLevelOf(figure: PlacedFigure, stated: PlacedFigure): boolean {
  return isAmountOf(figure, stated) && isLevel(figure);
}

function isRate(figure: PlacedFigure): boolean {
  return figure.figure === 'percent' && isLevel(figure);
}

/** What there was, what went and what is left, in this order and near each other. */
function inTurn({ one, other, stated }: Derived): boolean {
  return (
    one.at < other.at && other.at < stated.at && areNear(one, stated) && stated.metric.value !== other.metric.value
  );
}

function isCalledSo({ one, stated }: Derived): boolean {
  return areAlike(one, stated) || shareWord(one, stated);
}

/** No other figure of their unit stands between. */
function isOnlyBetween({ one, other, stated }: Derived, near: readonly PlacedFigure[]): boolean {
  const [first, last] = [Math.min(one.at, other.at, stated.at), Math.max(one.at, other.at, stated.at)];
  return !near.some(
    (each) =>
      each !== one && each !== other && first < each.at && each.at < last && each.metric.unit === one.metric.unit,
  );
}

/** Two levels of one thing, told of two times before what it changed by, or one after the other behind it. */
function isChangeOf(of: Derived, near: readonly PlacedFigure[]): boolean {
  const { one, other, stated } = of;
  if (one.at > other.at) return false;
  const isBehind = other.at < stated.at;
  const isSaidSo = isBehind && areNear(one, other, 0) && shareWords(stated, one, CLEARLY);
  return (
    (isBehind || (one.at > stated.at ? isMove(of) || FORMER.test(other.sentence) : FORMER.test(one.sentence))) &&
    ((areNear(one, stated) && areNear(other, stated)) || isSaidSo) &&
    areAlike(one, other) &&
    (areAlike(stated, other) || areAlike(stated, one) || (isBehind && isUnnamed(stated)) || isSaidSo) &&
    (one.metric.period !== other.metric.period || FORMER.test(one.sentence + other.sentence)) &&
    (!THAN.test(stated.lead) || isOverOneYear(of)) &&
    isOnlyBetween(of, near)
  );
}

/** 由62%上升到71%，提高11个百分点: two levels of one thing told as one move leave nothing open. */
function change(of: Derived): Judged {
  const { other, stated } = of;
  const verdict = judged(apart, of);
  const isNext = other.at < stated.at && areNear(other, stated, 1) && stated.figure === 'points';
  const isOfIt = isMove(of) && isNext && areAlike(stated, other) && !THAN.test(stated.lead);
  return { ...verdict, isSlip: verdict.isSlip || isOfIt };
}

/** 由62%上升到71% */
function isMove({ one, other }: Derived): boolean {
  return (
    other.at === one.at + 1 && one.metric.status === 'reference' && one.metric.indicator === other.metric.indicator
  );
}

const THAN = rx`{than}`;

/** In characters. */
const CLEARLY = 5;
const YEARLY = rx`{yearly}`;
const FORMER = rx`{lastYear}|{spanStart}|年初`;

/** 比上年提高 is of two years in a row. */
function isOverOneYear({ one, other }: Derived): boolean {
  return Number(other.metric.period) - Number(one.metric.period) === 1;
}

/** 一年净增: what is told of no thing of its own is told of the one before. */
function isUnnamed({ lead }: PlacedFigure): boolean {
  return lead.length <= SHORT;
}

const SHORT = 6;
