import type { Metric } from '../../../metrics/metric.ts';
import { growthOfChange } from '../../laws.ts';
import { either } from '../../either.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { adjusted } from '../guards.ts';

/** What two things added, in a row behind their levels and rates. */
export const netInRowPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'two levels with their rates, and what each added in a row behind both',
    figures: { a: 'amount', p: 'percent', b: 'amount', q: 'percent', x: 'amount', y: 'amount' },
    words:
      '{a}[、，]{since}?{up}了?{p}[，、；]{within}{2,16}?{reach}?{b}[、，]{since}?{up}了?{q}[，、]{respectively}{since}?{netAdded}{x}[、和与]{y}(?=[，。；、\\n])',
    shared: [],
    unless: [adjusted],
    law: ({ a, p, b, q, x, y }) => oneOff([a, x, p], [b, y, q]),
    example: '财政总收入124亿元、增长24%，公共预算收入62亿元、增长25%，分别比上年净增加24亿元和«21.4亿元»。',
    right: '12.4亿元',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'two levels, their two rates and what each added, in three rows',
    figures: { a: 'amount', p: 'percent', b: 'amount', q: 'percent', x: 'amount', y: 'amount' },
    words:
      '{a}[、和与]{b}[，、]{respectively}?{since}?{up}了?{p}[、和与]{q}[，、]{respectively}?{since}?{netAdded}(?:额{respectively}?{reach}?)?{x}[、和与]{y}(?=[，。；、\\n])',
    shared: [],
    unless: [adjusted],
    law: ({ a, p, b, q, x, y }) => oneOff([a, x, p], [b, y, q]),
    example: '存款、贷款余额分别达到324亿元、218亿元，增长8%、9%，净增«42亿元»、18亿元。',
    right: '24亿元',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'two levels, what each added and their two rates or the one of both, in three rows',
    figures: { a: 'amount', b: 'amount', x: 'amount', y: 'amount', p: 'percent', q: 'percent' },
    words:
      '{a}[、和与]{b}[，、](?:{respectively}|{since}){0,2}{netAdded}{x}[、和与]{y}[，、](?:{up|upNoun})(?:{respectively|each})?[了达为]?{p}(?:[、和与]{q})?(?=[，。；、\\n])',
    shared: [],
    unless: [adjusted],
    law: ({ a, p, b, q, x, y }) => oneOff([a, x, p], [b, y, either(q, p)]),
    example: '存款和贷款余额达到324亿元、216亿元，分别比上年增加24亿元和«26亿元»，增幅均为8%。',
    right: '16亿元',
  }),
];

/** Of two things each with a level, what it added and the rate, one that does not fit; where none does, another time is meant. */
function oneOff(...things: readonly (readonly [level: Metric, change: Metric, rate: Metric])[]): Verdict | null {
  const found = things.map(([level, change, rate]) => {
    const verdict = growthOfChange(level, change, rate, false);
    return verdict && { ...verdict, of: [level, change, rate], wrong: change, rate };
  });
  const off = found.filter((verdict) => verdict?.holds === false);
  const [first] = off;
  if (!first || off.length > 1) return null;
  const { wrong, rate, ...verdict } = first;
  return {
    ...verdict,
    stated: wrong,
    says: {
      zh: `${verdict.arithmetic}，文中为${rate.text}，请核对${wrong.text}`,
      en: `${verdict.arithmetic}, the text says ${rate.text}: check ${wrong.text}`,
    },
  };
}
