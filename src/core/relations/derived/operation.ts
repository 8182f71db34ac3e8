import type { Metric } from '../../metrics/metric.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Interval } from '../interval.ts';
import { lastPlace, meet, minus, over, plus, printed, resulting, scaled, times, valueOf } from '../interval.ts';
import type { Derived, Judged } from './derivation.ts';
import { isSlipOff } from './slip-off.ts';

/** How a figure follows from two others, and how each of them from it, so that the one that is wrong may be any of three. */
export interface Operation {
  /** As a reader would write it: 246.8亿元 − 210.5亿元. */
  readonly words: (one: Metric, other: Metric) => string;
  readonly gives: (one: Interval, other: Interval) => Interval;
  /** The first of the two from the second and the result, and the second from the first and the result. */
  readonly one: (other: Interval, result: Interval) => Interval;
  readonly other: (one: Interval, result: Interval) => Interval;
}

export const less: Operation = {
  words: signed('−'),
  gives: minus,
  one: plus,
  other: minus,
};

export const and: Operation = {
  words: signed('+'),
  gives: plus,
  one: (other, result) => minus(result, other),
  other: (one, result) => minus(result, one),
};

/** What grew by a rate in per cent. */
export const grown: Operation = {
  words: (one, rate) => `${one.text} × (1 + ${rate.text})`,
  gives: (one, rate) => scaled(times(one, plus(rate, HUNDRED)), 0.01),
  one: (rate, result) => scaled(over(result, plus(rate, HUNDRED)), 100),
  other: (one, result) => minus(scaled(over(result, one), 100), HUNDRED),
};

const HUNDRED: Interval = { low: 100, high: 100 };

/** How far two are apart, whichever is more. */
export const apart: Operation = {
  words: (one, other) =>
    valueOf(one) >= valueOf(other) ? `${one.text} − ${other.text}` : `${other.text} − ${one.text}`,
  gives: (one, other) => (one.low + one.high >= other.low + other.high ? minus(one, other) : minus(other, one)),
  one: plus,
  other: plus,
};

/** So many of the one for each of the other: 100 for a percentage, 1000 for what each thousand have. */
export function per(each: number): Operation {
  return {
    words: signed('÷'),
    gives: (one, other) => scaled(over(one, other), each),
    one: (other, result) => scaled(times(other, result), 1 / each),
    other: (one, result) => scaled(over(one, result), each),
  };
}

function signed(sign: string): Operation['words'] {
  return (one, other) => `${one.text} ${sign} ${other.text}`;
}

/** What an operation makes of the two, and whether one slip in any of the three would make it what is told. */
export function judged(operation: Operation, { one: a, other: b, stated: told }: Derived): Judged {
  const [one, other, stated] = [a.metric, b.metric, told.metric];
  const given = operation.gives(printed(one), printed(other));
  const holds = meet(given, resulting(stated)) || isRounder(stated, given);
  const middle = operation.gives(point(one), point(other));
  const result = formatQuantity(middle.low, stated, isRounded(stated) ? 4 : undefined);
  return {
    holds,
    arithmetic: `${operation.words(one, other)} ${isRounded(stated) ? '≈' : '='} ${result}`,
    stated,
    isSlip:
      isSlipOff(stated, middle, 'result') ||
      isSlipOff(stated, given, 'result') ||
      isSlipOff(one, operation.one(printed(other), printed(stated)), 'term') ||
      isSlipOff(other, operation.other(printed(one), printed(stated)), 'term'),
  };
}

/** 3096元 + 200元, told as 3300元. */
function isRounder(stated: Metric, { low, high }: Interval): boolean {
  const half = lastPlace(stated) / 2;
  const value = valueOf(stated);
  return half < value * FINE && low <= value + half && high >= value - half;
}

/** Of the whole. */
const FINE = 0.02;

function isRounded({ unit }: Metric): boolean {
  return unit === '%';
}

function point(metric: Metric): Interval {
  const value = valueOf(metric);
  return { low: value, high: value };
}
