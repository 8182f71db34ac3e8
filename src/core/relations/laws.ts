import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Metric } from '../metrics/metric.ts';
import { wordsOf } from '../text/word-pattern.ts';
import { isPlaces } from './commensurable.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Interval, PrintedFigure } from './interval.ts';
import { isAbove, meet, minus, over, plus, printed, resulting, root, scaled, totalOf, valueOf } from './interval.ts';
import type { Verdict } from './relation.ts';
import { roundingOf } from './rounding.ts';

/** Which way a verb of movement goes: 提高 up, 压缩 down; null for every other word. */
export function directionOf(verb: string): 'up' | 'down' | null {
  return UP.has(verb) ? 'up' : DOWN.has(verb) ? 'down' : null;
}

const UP = new Set(wordsOf('up', 'upNoun', 'addition'));
const DOWN = new Set(wordsOf('down', 'downNoun'));

/** 245间 − 18间 = 227间, or in points; the larger of the two first. */
export function difference<Figure extends PrintedFigure>(from: Figure, to: Figure, by: Figure): Verdict<Figure> {
  const [high, low] = valueOf(to) >= valueOf(from) ? [to, from] : [from, to];
  const gap = minus(printed(high), printed(low));
  const real = formatQuantity(valueOf(high) - valueOf(low), by.unit === '个百分点' ? by : { ...to, unit: by.unit });
  return { holds: meet(gap, printed(by)), arithmetic: `${high.text} − ${low.text} = ${real}`, stated: by };
}

/** 46家 ÷ 40家 − 1 ≈ 15%; a rise must not be a fall. */
export function growth<Figure extends PrintedFigure>(
  from: Figure,
  to: Figure,
  rate: Figure,
  isFall: boolean,
): Verdict<Figure> {
  const ratio = over(printed(to), printed(from));
  const sign = isFall ? -1 : 1;
  const real = scaled(plus(ratio, { low: -1, high: -1 }), 100 * sign);
  const percent = (valueOf(to) / valueOf(from) - 1) * 100;
  return {
    holds: meet(sign > 0 ? real : { low: real.high, high: real.low }, resulting(rate)),
    arithmetic: `${to.text} ÷ ${from.text} − 1 ≈ ${percent.toFixed(1)}%`,
    stated: rate,
  };
}

/** 12家 ÷ (58家 − 12家) ≈ 26.1%: a level, what it changed by, and the rate. */
export function growthOfChange<Figure extends PrintedFigure>(
  level: Figure,
  change: Figure,
  rate: Figure,
  isFall: boolean,
): Verdict<Figure> | null {
  const base = isFall ? plus(printed(level), printed(change)) : minus(printed(level), printed(change));
  // 授权量1158件，增长68%；比上年前移1位: of its rank.
  if (base.low <= 0 || (isPlaces(change) && !isPlaces(level))) return null;
  const sign = isFall ? '+' : '−';
  const real = valueOf(change) / (valueOf(level) + (isFall ? 1 : -1) * valueOf(change));
  return {
    holds: meet(scaled(over(printed(change), base), 100), isFall ? withoutSign(rate) : resulting(rate)),
    arithmetic: `${change.text} ÷ (${level.text} ${sign} ${change.text}) ≈ ${(real * 100).toFixed(1)}%`,
    stated: rate,
  };
}

/** 减少120吨，增速为-24.5%: the sign says again that it fell. */
function withoutSign(rate: PrintedFigure): Interval {
  return resulting(valueOf(rate) < 0 ? { ...rate, value: -valueOf(rate) } : rate);
}

/**
 * (5.34亿元 ÷ 2.35亿元)^(1/5) − 1 ≈ 17.8%, over `years` or, where the base year may be counted, one more or less; 年均下降4% is
 * printed without its sign.
 */
export function yearlyGrowth<Figure extends PrintedFigure>(
  ratio: Interval,
  words: string,
  rate: Figure,
  years: number,
  isFall = false,
): Verdict<Figure> | null {
  if (years < 2 || ratio.low <= 0) return null;
  const rates = [years - 1, years, years + 1]
    .filter((n) => n > 1)
    // Only by its own years may the rate be a mean of yearly ones; a year more or less is one that was counted otherwise.
    .map((n) => plus(scaled(plus(root(ratio, n), { low: -1, high: -1 }), 100), n === years ? MEAN : ROUNDED));
  const real = (((ratio.low + ratio.high) / 2) ** (1 / years) - 1) * 100;
  return {
    holds: rates.some((each) => meet(isFall ? { low: -each.high, high: -each.low } : each, resulting(rate))),
    arithmetic: `${words}^(1/${years}) − 1 ≈ ${real.toFixed(1)}%`,
    stated: rate,
  };
}

/** A mean of yearly rates lies beside the geometric one. */
const MEAN: Interval = { low: -0.5, high: 0.5 };
const ROUNDED: Interval = { low: -0.35, high: 0.35 };

/** 36亩 ÷ 12亩 ≈ 3倍; 增长2倍 is one less than the ratio. */
export function multiple<Figure extends PrintedFigure>(
  from: Figure,
  to: Figure,
  by: Figure,
  isRatio: boolean,
): Verdict<Figure> {
  const less = isRatio ? 0 : 1;
  const real = plus(over(printed(to), printed(from)), { low: -less, high: -less });
  const value = valueOf(to) / valueOf(from) - less;
  return {
    holds: meet(real, resulting(by)),
    arithmetic: `${to.text} ÷ ${from.text}${isRatio ? '' : ' − 1'} ≈ ${Number(value.toFixed(2))}倍`,
    stated: by,
  };
}

/** 115个 ÷ 200个 ≈ 57.5%; estimates of the three that were made at different times may be off by some points. */
export function share<Figure extends PrintedFigure>(
  part: Figure,
  whole: Figure,
  percent: Figure,
  points = 0,
): Verdict<Figure> {
  const real = scaled(over(printed(part), printed(whole)), 100);
  const value = (valueOf(part) / valueOf(whole)) * 100;
  const isPrinted = meet(real, resulting(percent));
  return {
    holds: isPrinted || meet(plus(real, { low: -points, high: points }), resulting(percent)),
    arithmetic: `${part.text} ÷ ${whole.text} ≈ ${isPrinted ? percent.text : `${value.toFixed(1)}%`}`,
    stated: percent,
  };
}

/** 41件 + 27件 = 68件 */
export function sum<Figure extends PrintedFigure>(parts: readonly Figure[], whole: Figure): Verdict<Figure> {
  const total = parts.map(printed).reduce(plus);
  const rounding = roundingOf(parts, whole);
  const holds = meet(total, printed(whole)) && rounding === 'fits';
  const terms = parts.map(({ text }) => text).join(' + ');
  const verdict = { holds, arithmetic: holds ? `${terms} = ${whole.text}` : sumWords(parts, whole), stated: whole };
  return rounding === 'hardly' && meet(total, printed(whole)) ? { ...verdict, certainty: 'information' } : verdict;
}

function sumWords(parts: readonly PrintedFigure[], whole: PrintedFigure): string {
  const total = totalOf(parts);
  return `${parts.map(({ text }) => text).join(' + ')} = ${formatQuantity(total, whole)}`;
}

/** A part that is no more than its whole, by any reading of their bounds. */
export function within<Figure extends PrintedFigure>(part: Figure, whole: Figure): Verdict<Figure> {
  return {
    holds: !isAbove(printed(part), printed(whole)),
    arithmetic: `${part.text} ≤ ${whole.text}`,
    stated: part,
    says: {
      zh: `分项${part.text} > 总数${whole.text}`,
      en: `The part, ${part.text}, is more than its whole, ${whole.text}`,
    },
  };
}

/** 380家 + 60家 = 440家 */
export function increment<Figure extends PrintedFigure>(
  from: Figure,
  by: Figure,
  to: Figure,
  isFall: boolean,
): Verdict<Figure> {
  const made = isFall ? minus(printed(from), printed(by)) : plus(printed(from), printed(by));
  const value = valueOf(from) + (isFall ? -valueOf(by) : valueOf(by));
  return {
    holds: meet(made, printed(to)),
    arithmetic: `${from.text} ${isFall ? '−' : '+'} ${by.text} = ${formatQuantity(value, to)}`,
    stated: to,
  };
}

/** An increase that is more than all there is: 354家 > 327家; null where it may be. */
export function moreThanTotal<Figure extends PrintedFigure>(by: Figure, to: Figure): Verdict<Figure> | null {
  return isAbove(printed(by), printed(to)) ? addedBeyond(by, to) : null;
}

/** The same of several, one to one; of another number of them there is nothing to say. */
export function moreThanTotals<Figure extends PrintedFigure>(
  by: readonly Figure[],
  to: readonly Figure[],
): Verdict<Figure> | null {
  if (by.length !== to.length) return null;
  const found = by.map((each, index) => moreThanTotal(each, to[index] ?? each));
  return found.find((verdict) => verdict !== null) ?? null;
}

/** What is said of an increase that cannot be, since it is more than all there is. */
export function addedBeyond<Figure extends PrintedFigure>(by: Figure, to: Figure): Verdict<Figure> {
  return disproved(to, `${by.text} > ${to.text}`, {
    zh: `增加的${by.text}多于总数${to.text}`,
    en: `${by.text} added is more than the total of ${to.text}`,
  });
}

/** What is said of a figure that cannot be so: «46% < 100%», with words of its own where the arithmetic is no sum. */
export function disproved<Figure>(stated: Figure, arithmetic: string, says?: Bilingual): Verdict<Figure> {
  return { holds: false, arithmetic, stated, ...(says && { says }) };
}

/** What is said where the word right before a number is wrong: «下降8%» for 增长8%. */
export function wrongWord(stated: Metric, word: string, says: Bilingual, arithmetic = stated.text): Verdict {
  const [start, end] = stated.range;
  return { ...disproved(stated, arithmetic, says), range: [start - word.length, end] };
}
