import { neverSummed } from '../../knowledge/magnitudes.ts';
import { conceptOf, isSingle } from '../../text/lookup/concepts.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { clauseBefore, hasAny, justBefore } from '../../text/beside.ts';
import type { Metric } from '../../metrics/metric.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { agreement } from '../agreement.ts';
import type { Interval } from '../interval.ts';
import { isAbove, printed, valueOf } from '../interval.ts';
import type { Certainty } from '../relation.ts';
import { endOfPeriod } from '../years-between.ts';
import { earlierAlike } from './earlier-alike.ts';
import type { Mention } from './mentions.ts';
import type { Told } from './restatement.ts';
import { yearsTold } from './years-told.ts';

/** A value, and a bound of the same indicator that it breaks: «跨越5000亿元大关» and 4696亿元. */
export interface BrokenBound {
  readonly first: Told;
  readonly later: Told;
  readonly metric: Metric;
  readonly certainty: Certainty;
}

/**
 * What was reached, told at one place by its value and at another by a bound: a mark that was passed (迈上3万亿元台阶, 突破60亿元),
 * a floor (连续13年稳定在430亿斤以上), a ceiling (控制在5.5%以内). Both are results at the end of one period, of one indicator,
 * place, thing and stage. What adds up over the years is compared only where both are of one year or both of several.
 */
export function* brokenBounds(
  mentions: readonly Mention[],
  body: SegmentedText,
  metrics: readonly Metric[],
): Iterable<BrokenBound> {
  const told = mentions.flatMap((mention) => asBounded(mention, body.text) ?? []);
  const all = [...told, ...marksInRow(body.text, metrics)];
  for (const [later, others] of earlierAlike(all, ({ key }) => key, MOST)) {
    const first = others.find((each) => breaks(each, later) && isOneTime(each, later, body));
    if (first) yield brokenBound(first, later, body);
  }
}

const MOST = 24;

/** A result with what it says of its indicator: no less, no more, or as much. */
interface Bounded {
  readonly metric: Mention['metric'];
  readonly key: string;
  readonly says: 'least' | 'most' | 'value';
  /** As written, with what makes it a mark: 跨越5000亿元大关. */
  readonly told: Told;
  /** What it is worth at the end of its time, whatever time that is: a mark, a floor of several years. */
  readonly lasts: boolean;
}

/** 新培育…281家: what a year added, and not all there is. */
const ADDED = rx`{newly}`;

function asBounded({ metric, scope, cumulative, lead }: Mention, text: string): Bounded | null {
  const { aspect, status, bound, indicator, unit, range } = metric;
  if (status !== 'actual' || cumulative || (aspect !== 'level' && aspect !== 'share') || ADDED.test(lead)) return null;
  const name = indicator.replace(PASSING_END, '');
  const concept = metric.concept ?? conceptOf(name);
  if (concept === null && name.length < LONG_NAME) return null;
  const mark = bound === 'exact' ? markAt(text, metric) : null;
  // 连跨5万亿元、6万亿元: what is passed first is no value.
  const says = mark || name !== indicator ? 'least' : SAYS[bound];
  if (!says) return null;
  return {
    metric: { ...metric, concept },
    key: [concept ?? name, scope, unit].join('|'),
    says,
    told: mark ?? { range, text: metric.text },
    lasts:
      mark !== null ||
      HOLDS.test(lead) ||
      isReached(text, metric) ||
      (isSingle(concept) && unit === '%') ||
      (says === 'least' && neverSummed.has(concept ?? '')),
  };
}

/** 经济总量连跨5万亿元、6万亿元两个台阶, 跨过两个万亿元大关、超过6万亿元: the last of several marks, of what the clause opens with. */
function* marksInRow(text: string, metrics: readonly Metric[]): Iterable<Bounded> {
  for (const rare of ['台阶', '大关'])
    for (const { index, 0: said, 1: name = '', 2: number = '' } of matchesBeside(text, rare, MARKS_IN_ROW)) {
      const concept = conceptOf(name);
      if (concept === null || !neverSummed.has(concept)) continue;
      const at = index + said.lastIndexOf(number);
      const metric = metrics.find(({ range }) => range[0] <= at && at < range[1]);
      if (typeof metric?.value !== 'number' || metric.status !== 'actual' || metric.unit !== '元') continue;
      const [start] = metric.range;
      const told = { range: metric.range, text: text.slice(start, metric.range[1]) };
      const key = [concept, '', metric.unit].join('|');
      yield {
        metric: { ...metric, value: metric.value, concept, bound: 'moreThan' },
        key,
        says: 'least',
        told,
        lasts: true,
      };
    }
}

const MARKS_IN_ROW = wordPattern(
  '(?<=[，。；：！\\n](?:{ownPlace})?)({within}{2,8}?){inTurn}?{passing}[^，。；\\n]{1,16}[、和](?:{passed})?(\\d{1,6}(?:\\.\\d)?)(?:万亿|亿)元(?:{countNumeral}[个大])?(?:新?{markNoun})?(?=[，。；])',
  'g',
);

/** 由24亿元到·突破60亿元: what it had come to in the end, unless it is a sum of five years. */
function isReached(text: string, { range: [start] }: Metric): boolean {
  const lead = clauseBefore(text, start, STOPS);
  return hasAny(lead.slice(-1), '到至') && !FIVE.test(lead);
}

const STOPS = '，；。：！？\n';
const FIVE = rx`{severalYears}`;
const LONG_NAME = 5;
const PASSING_END = rx`{passing}$`;
const SAYS: Partial<Record<Metric['bound'], Bounded['says']>> = {
  exact: 'value',
  moreThan: 'least',
  atLeast: 'least',
  lessThan: 'most',
  atMost: 'most',
};

/** 跨越·5000亿元·大关: both words, for 跨越 alone may be of a step. */
function markAt(text: string, { range: [start, end] }: Metric): Told | null {
  const verb = PASSING_END.exec(justBefore(text, start, NEAR))?.[0];
  const noun = MARK.exec(text.slice(end, end + NEAR))?.[0];
  return verb === undefined || noun === undefined
    ? null
    : { range: [start, end], text: verb + text.slice(start, end) + noun };
}

const NEAR = 6;
const MARK = rx`^(?:{countNumeral}[个大])?新?(?:{markNoun})`;
/** 连续18年·保持在100万吨以上. */
const HOLDS = rx`{holds}在?$`;

function breaks(a: Bounded, b: Bounded): boolean {
  if ((a.says === 'value') === (b.says === 'value')) return false;
  const [bound, value] = a.says === 'value' ? [b, a] : [a, b];
  const [limit, at] = [printed(bound.metric), printed(value.metric)];
  const times = valueOf(bound.metric) / valueOf(value.metric);
  if (times > FAR || times < 1 / FAR) return false;
  // Of a bound only the side that it names is sure.
  return bound.says === 'least'
    ? isAbove(
        bound.metric.bound === 'atLeast' ? { low: limit.low, high: limit.low } : exactly(valueOf(bound.metric)),
        at,
      )
    : isAbove(at, { low: limit.high, high: limit.high });
}

/** 60亿元 and 突破3000亿元 are of a part and of its whole. */
const FAR = 10;

/** What is passed is passed in full, however few digits it is told by: 超过6万亿元. */
function exactly(value: number): Interval {
  return { low: value, high: value };
}

function isOneTime(a: Bounded, b: Bounded, body: SegmentedText): boolean {
  const [one, other] = [a.metric, b.metric];
  if (one.sentence === other.sentence || endOfPeriod(one) === null || endOfPeriod(one) !== endOfPeriod(other))
    return false;
  if (agreement(['subject', 'scope', 'stage'], [one, other]).differ.length > 0) return false;
  return a.lasts || b.lasts || areClose(one, other) || yearsTold(one, body) === yearsTold(other, body);
}

/** 五年来，…总产值突破6500亿元, and 5500亿元 of the last of them: a sum of years would be many times as much. */
function areClose(one: Metric, other: Metric): boolean {
  const times = valueOf(one) / valueOf(other);
  return one.concept !== null && times < CLOSE && times > 1 / CLOSE;
}

const CLOSE = 1.3;

function brokenBound(first: Bounded, later: Bounded, body: SegmentedText): BrokenBound {
  const [one, other] = [first.metric, later.metric];
  const isOpen = agreement(['subject', 'scope', 'stage'], [one, other]).open.length > 0;
  const isOfOneTime = first.lasts || later.lasts || yearsTold(one, body) === yearsTold(other, body);
  const isSure = isSingle(one.concept) && !isOpen && isOfOneTime;
  return { first: first.told, later: later.told, metric: other, certainty: isSure ? 'warning' : 'information' };
}
