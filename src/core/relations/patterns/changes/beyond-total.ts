import type { Metric } from '../../../metrics/metric.ts';
import { valueOf } from '../../interval.ts';
import { anyOrder } from '../../any-order.ts';
import { isOverYears } from '../../is-over-years.ts';
import { isMoney } from '../../commensurable.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import { isExact } from '../../printed-digits.ts';
import { addedBeyond, moreThanTotal } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { againstPlan } from '../guards.ts';
import { costBefore } from '../part-guards.ts';

const STOPS = '(?=[，。；、）\\n])';

/** Increases that are more than the mark which all there is has passed with them. */
export const beyondTotalPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'total-and-increment',
    name: 'more that was added than there is in all',
    roles: {
      by: { figure: 'amount', words: '{addedVerb}{within}{0,16}⟦' },
      to: { figure: 'amount' },
    },
    law: ({ by, to }, words, around) =>
      areOfOneName(by, to) &&
      [by, to].every(({ status }) => status === 'actual') &&
      isStock(around) &&
      !isMoney(by) &&
      by.unit === to.unit
        ? addedPast(by, to, words)
        : null,
    example: '公路通车里程新增«16000公里»、突破5000公里。',
    right: '1600公里',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'what was done, and less that was done in all',
    figures: { by: 'amount', to: 'amount' },
    words: `(?<={within}{2}){by}[、，]{allTold}(?:{reach}|有)?{to}${STOPS}`,
    unless: [againstPlan, costBefore],
    // With no name between, what follows is of the same place and kind.
    shared: [],
    law: ({ by, to }) => (isExact(by) && isExact(to) && by.unit === to.unit ? moreThanTotal(by, to) : null),
    example: '建成高标准农田4.2万亩、累计达到«36.5亩»。',
    right: '36.5万亩',
  }),
];

/** Over some years others may have gone; 新增12万人、突破10万人 may have passed the mark itself. */
function addedPast(by: Metric, to: Metric, words: string): Verdict | null {
  const isLong = isOverYears(words);
  const verdict = [by, to].every(isExact)
    ? moreThanTotal(by, to)
    : beyondMark({ ...by, bound: 'exact' }, to, isLong ? LITTLE : WELL);
  return verdict && (isLong ? { ...verdict, certainty: 'information' } : verdict);
}

/** 总量突破, 里程新增…、突破: what there is by now. */
function isStock({ by, to }: Readonly<Record<'by' | 'to', string>>): boolean {
  return STOCK.test(`${by}${BETWEEN}${to}`);
}

const BETWEEN = '→';
const STOCK = figurePattern(
  `(?:{allTold}|{wholeExtent}|总[长数量值]度?|[已现]有|(?<!新增{within}{0,4})人口)已?{reach}?了?⟦[^⟦]*$|{wholeExtent}净?{addition}了?⟦[、，][^⟦]*${BETWEEN}`,
);

/** Of 突破5000公里 and 迈过2万亿元 the printed number counts: so round a mark is passed by little. */
function beyondMark(by: Metric, to: Metric, times: number): Verdict | null {
  const isBeyond = by.bound !== 'about' && valueOf(by) > times * valueOf(to);
  return isBeyond ? { ...addedBeyond(by, to), stated: by } : null;
}

const WELL = 1.2;
const LITTLE = 1.05;
