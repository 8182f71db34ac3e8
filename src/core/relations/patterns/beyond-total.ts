import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../interval.ts';
import { addedBeyond } from '../laws.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';
import { againstPlan } from './guards.ts';

const STOPS = '(?=[，。；、）\\n])';

/** Increases that are more than the mark which all there is has passed with them. */
export const beyondTotalPatterns: readonly Pattern[] = [
  pattern({
    kind: 'total-and-increment',
    name: 'an increase that is far more than the mark which the whole passed by it',
    figures: { by: 'amount', to: 'amount' },
    words: `{wholeExtent}{years}?(?:净)?{addition}了?{by}[、，]{passing}?{to}${STOPS}`,
    unless: [againstPlan],
    law: ({ by, to }) => farBeyondMark(by, to),
    certainty: 'warning',
    example: '公路通车里程新增«16000公里»、突破5000公里。',
    right: '1600公里',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a mark that output passed, and an increase since a time that is more',
    figures: { to: 'amount', by: 'amount' },
    words: `{outputNamed}{howPassed}(?:{passing}|{reach})?{to}(?:{markNoun})?(?:[、，]{within}{0,8}{percent})?[、，]{since}(?:净)?{up|addition}了?{by}${STOPS}`,
    unless: [againstPlan],
    shared: [],
    law: ({ to, by }) => beyondMark(by, to, WELL),
    certainty: 'warning',
    example: '地区生产总值迈过2万亿元、年均增长6.1%，较“十三五”末净增«3万亿元»。',
    right: '0.7万亿元',
  }),
];

/** 新增就业12万人、突破10万人: what was added may have passed the mark itself, but hardly twice over. */
function farBeyondMark(by: Metric, to: Metric): Verdict | null {
  return to.bound === 'moreThan' ? beyondMark(by, to, TWICE) : null;
}

/** Of 突破5000公里 and 迈过2万亿元 the printed number counts: so round a mark is passed by little. */
function beyondMark(by: Metric, to: Metric, times: number): Verdict | null {
  const isBeyond = by.bound !== 'about' && valueOf(by) > times * valueOf(to);
  return isBeyond ? { ...addedBeyond(by, to), stated: by } : null;
}

const TWICE = 2;
const WELL = 1.2;
