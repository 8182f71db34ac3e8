import type { Metric } from '../../metrics/metric.ts';
import { largest, smallest } from '../../text/extremes.ts';
import { valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

const GREW = '(?:增加值)?(?:预计|计划)?增长';
const BY = '[^，。；：、\\d\\n]{0,4}';

/** The growth of a whole lies between those of the parts that make it. */
export const growthOfPartsPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'the growth of output and those of the three industries, one by one',
    figures: { whole: 'percent', a: 'percent', b: 'percent', c: 'percent' },
    words: `生产总值[^，。；：、\\d\\n]{0,8}?增长{whole}[^，。；\\d\\n]{0,2}[，；。](?:其中)?[，：]?(?:第?一产业?|第一、第二、第三产业|一、二、三产业|三次产业)(?:增加值)?(?:{respectively})${GREW}{a}[、和]{b}[、和]{c}`,
    law: ({ whole, a, b, c }) => between(whole, [a, b, c]),
    certainty: 'warning',
    example: '地区生产总值增长«8%左右»，其中第一、第二、第三产业增加值分别增长2%、5.5%和6.5%。',
    right: '6%左右',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'the growth of output and those of the three industries, clause by clause',
    figures: { whole: 'percent', a: 'percent', b: 'percent', c: 'percent' },
    words: `生产总值[^，。；：、\\d\\n]{0,8}?增长{whole}${BY}[，；。](?:其中)?[，：]?第?一产业?${GREW}{a}${BY}[，；、]第?二产业?${GREW}{b}${BY}[，；、]第?三产业?${GREW}{c}`,
    law: ({ whole, a, b, c }) => between(whole, [a, b, c]),
    certainty: 'warning',
    example: '生产总值增长«13%»，其中第一产业增长5%，第二产业增长12.5%，第三产业增长12%。',
    right: '11%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'the growth of trade and those of exports and imports',
    figures: { whole: 'percent', a: 'percent', b: 'percent' },
    words: `进出口[^，。；：、\\d\\n]{0,6}?增长{whole}[，；](?:其中)?[，：]?(?:出口|进口)[^，。；：、\\d\\n]{0,6}?(?:{amount}[、，])?增长{a}[，；、](?:出口|进口)[^，。；：、\\d\\n]{0,6}?(?:{amount}[、，])?增长{b}`,
    law: ({ whole, a, b }) => between(whole, [a, b]),
    certainty: 'warning',
    example: '外贸进出口总额增长«15.2%»，其中出口增长12.4%，进口增长8.6%。',
    right: '11.2%',
  }),
];

/** Rounding apart; at constant prices as well. */
function between(whole: Metric, parts: readonly Metric[]): Verdict | null {
  const values = parts.map(valueOf);
  const [least, most] = [smallest(values), largest(values)];
  const value = valueOf(whole);
  if (![value, ...values].every(Number.isFinite)) return null;
  const range = parts.map(({ text }) => text).join('、');
  return {
    holds: value >= least - SLACK && value <= most + SLACK,
    arithmetic: `${whole.text} ∈ ${range}`,
    stated: whole,
    says: {
      zh: `各部分增长${range}，总体增长${whole.text}不在其间`,
      en: `The parts grow by ${range}; ${whole.text} of the whole is not between them`,
    },
  };
}

const SLACK = 0.15;
