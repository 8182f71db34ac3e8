import type { Metric } from '../../../metrics/metric.ts';
import { valueOf } from '../../interval.ts';
import { anyOrder } from '../../any-order.ts';
import { isOverYears } from '../../is-over-years.ts';
import { isMoney } from '../../commensurable.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import { isExact } from '../../printed-digits.ts';
import { addedBeyond, moreThanTotal, moreThanTotals } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
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
  pattern({
    kind: 'total-and-increment',
    name: 'what was newly done, and less that was done so in all',
    figures: { by: 'amount', to: 'amount' },
    words: `新(?<verb>{han}{2}){within}{2,14}{by}[、，]累计(?<done>{han}{2}){to}${STOPS}`,
    unless: [againstPlan],
    law: ({ by, to }, said) => (isDoneAgain(said) && isExact(by) && isExact(to) ? moreThanTotal(by, to) : null),
    example: '新开通公交线路16条，累计开通«9条»。',
    right: '49条',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'increases and the totals that they pair off with',
    figures: {},
    rows: { changes: 'amount', levels: 'amount' },
    words:
      '{respectively}{addition}了?(?<changes>{amountRow})[，、](?:{allTold}{respectively}?|{respectively}{allTold}?)(?:{reach}|有)?(?<levels>{amountRow})',
    law: ({ changes, levels }) => moreThanItsTotal(changes, levels),
    example: '甲类、乙类平台分别新增6个和28个，累计分别达到42个和«19个»。',
    right: '91个',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'increases by name, and the totals that they pair off with',
    figures: {},
    rows: { changes: 'amount', levels: 'amount' },
    words: `{addition|newly}了?{within}{1,14}(?<changes>{namedAmounts})[，、](?:{allTold}{respectively}|{respectively}{allTold})(?:{reach}|有)?(?<levels>{amountRow})${STOPS}`,
    mixed: true,
    shared: [],
    law: ({ changes, levels }) => moreThanItsTotal(changes, levels),
    example: '新增研发机构12个、孵化器46个、工作站24个，总数分别达到36个、«42个»和58个。',
    right: '62个',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'levels by name, and the increases that they pair off with',
    figures: {},
    rows: { levels: 'amount', changes: 'amount' },
    words: `(?<levels>{namedAmounts})[，、](?:{respectively}{since}|{since}{respectively})(?:净)?(?:{addition}|{up})了?(?<changes>{amountRow})${STOPS}`,
    mixed: true,
    shared: [],
    law: ({ changes, levels }) => moreThanItsTotal(changes, levels),
    example: '龙头企业达到46家、合作社«283家»，比2015年分别增加12家和325家。',
    right: '823家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a capacity that was added, and less of it in all',
    figures: { by: 'amount', to: 'amount' },
    words: `{addition}了?(?:(?<kind>{han}{2,4})能力|产能){by}[、，]{within}{0,10}\\k<kind>(?:能力|产能)(?:已|将)?{reach}{to}${STOPS}`,
    unless: [againstPlan],
    shared: [],
    law: ({ by, to }) => (isExact(by) && isExact(to) ? moreThanTotal(by, to) : null),
    example: '新建水厂2座，新增供水能力16万吨/日，城市供水能力达到«12万吨/日»。',
    right: '120万吨/日',
  }),
];

/** 新开通16条，累计开通9条: one verb. */
function isDoneAgain(said: Said): boolean {
  return said.word('verb') === said.word('done');
}

/** The first increase that is more than the total in its place. */
function moreThanItsTotal(changes: readonly Metric[], levels: readonly Metric[]): Verdict | null {
  const isPaired = changes.every(({ unit }, index) => unit === levels[index]?.unit);
  return isPaired && [...changes, ...levels].every(isExact) ? moreThanTotals(changes, levels) : null;
}

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
