import { neverSummed } from '../../knowledge/magnitudes.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { conceptById } from '../../text/lookup/concepts.ts';
import { digitsOff } from '../printed-digits.ts';
import { rx } from '../../text/word-pattern.ts';
import type { Mention } from './mentions.ts';
import { speaksOfYears, yearsTold } from './years-told.ts';

/**
 * Whether two mentions of one subject and period must have one value and have two: a slip of the hand apart, for what lies
 * farther apart is of two things, whatever names it. In one sentence two values belong to two things (满意率100%，…满意率99.7%),
 * but for what a place has only once.
 */
export function areOfOneThing(a: Mention, b: Mention): boolean {
  const step = Math.max(a.metric.step, b.metric.step);
  const [one, other] = [a, b].map(({ metric }) => Math.round(metric.value / step));
  if (one === undefined || other === undefined || digitsOff(one, other) === null) return false;
  return a.metric.sentence === b.metric.sentence ? sayTheSame(a, b) && isOnce(a) && isOnce(b) : isOneThing(a, b);
}

/** A review of one year often closes with the five years before it, whose sums are many times higher. */
export function isOtherSpan(a: Mention, b: Mention, body: SegmentedText): boolean {
  const [one, other] = [yearsTold(a.metric, body), yearsTold(b.metric, body)];
  if (neverSummed.has(a.metric.concept ?? '') && !a.cumulative && !b.cumulative) return false;
  const isSaid = one !== null && other !== null && one !== other;
  if (!isSaid && speaksOfYears(a.metric, body) === speaksOfYears(b.metric, body)) return false;
  const times = Math.max(a.metric.value / b.metric.value, b.metric.value / a.metric.value);
  return a.metric.aspect !== 'level' || times > CLOSE;
}

/** What was reached is told of the year and of the five years alike, and differs by less than a sum of years does. */
const CLOSE = 1.3;

/** A known indicator right before its value. What is said of others (高于全省, 比上年) is another value. */
function isOnce({ metric, lead }: Mention): boolean {
  return metric.concept !== null && metric.aspect !== 'change' && !OTHERS.test(lead);
}

const OTHERS = rx`{heldAgainst}|预算(?!收|支)`;

/** A known indicator has one value a place and period or it has not; an unknown one goes by its name. */
function isOneThing(a: Mention, b: Mention): boolean {
  const concept = a.metric.concept === null ? null : conceptById(a.metric.concept);
  if (concept?.single === true || (concept && a.metric.aspect === 'growth')) return true;
  if (sayTheSame(a, b) || (STOCK.test(a.lead) && STOCK.test(b.lead))) return true;
  return concept === null && a.metric.indicator.length >= LONG_NAME;
}

/** A name of this length is of one thing. */
const LONG_NAME = 5;
/** What there is in all, and not what was done: 高新技术企业达到, 总数. */
const STOCK = rx`{stock}$`;

/** The same words up to the value, when what tells only the time is taken off: 全年接待游客 and 接待游客. */
function sayTheSame(a: Mention, b: Mention): boolean {
  const [one, two] = [a, b].map(({ lead }) => lead.replace(TIME, '').replace(REACHED, ''));
  return (
    one !== undefined &&
    one === two &&
    one.length >= (a.metric.concept === null || a.metric.step === 1 ? LONG_LEAD : SHORT_LEAD)
  );
}

const TIME = rx`^(?:{among}|{leadTime}|\d*年)+`;
/** 达, 完成: how the value was come to. */
const REACHED = rx`{comeToLead}?{comeTo}$`;
/** Two works may be done in the same words; a long row of them, or a rounded total, is of one thing. */
const LONG_LEAD = 6;
const SHORT_LEAD = 4;
