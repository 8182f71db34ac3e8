import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../interval.ts';
import { directionOf, disproved } from '../laws.ts';
import type { Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** Growths whose sign goes against what is said of them: that they turned, or made a record. */
export const turnPatterns: readonly Pattern[] = [
  turned('a growth that is said to be one again', {
    words: '{turnedUp}[，、；]{between}{0,8}?(?<verb>{up|down})?[了达为]?{rate}',
    isUp: true,
    example: '工业增加值增速由负转正，增长«-3.2%»。',
    right: '3.2%',
  }),
  turned('a growth that is said to be none any more', {
    words: '{turnedDown}[，、；]{between}{0,8}?(?<verb>{up|down})[了达为]?{rate}',
    isUp: false,
    example: '固定资产投资增速由正转负，下降«-2.4%»。',
    right: '2.4%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a fall to the highest level ever, or a rise to the lowest',
    figures: { rate: 'percent' },
    words: '{up|down:verb}了?{rate}[，、]{recordSet}{record:record}',
    law: ({ rate }, said) => againstRecord(rate, said),
    example: '粮食总产量86.4万吨，«下降2.3%»，再创历史新高。',
    right: '增长2.3%',
  }),
];

function againstRecord(rate: Metric, said: Said): Verdict | null {
  const [verb, record] = [said.word('verb'), said.word('record')];
  const isHighest = record.endsWith(HIGHEST);
  if (rate.aspect !== 'growth' || isHighest === (directionOf(verb) === 'up')) return null;
  return {
    ...disproved(rate, rate.text, {
      zh: `${verb}${rate.text}与“${record}”不符`,
      en: `${verb}${rate.text} does not go with ${record}`,
    }),
    range: [rate.range[0] - verb.length, rate.range[1]],
  };
}

const HIGHEST = '高';

function turned(
  name: string,
  { words, isUp, ...example }: Omit<Example, 'name'> & { readonly words: string; readonly isUp: boolean },
): Pattern {
  return pattern({
    kind: 'from-to-change',
    name,
    figures: { rate: 'percent' },
    words,
    law: ({ rate }, said) => againstTurn(rate, said, isUp),
    ...example,
  });
}

function againstTurn(rate: Metric, said: Said, isUp: boolean): Verdict | null {
  const verb = directionOf(said.word('verb')) === 'down' ? -1 : 1;
  const sign = Math.sign(valueOf(rate)) * verb;
  if (sign === 0 || sign > 0 === isUp) return null;
  return disproved(
    rate,
    rate.text,
    isUp
      ? {
          zh: `说的是转正，${said.word('verb')}${rate.text}却是下降`,
          en: `It is said to grow again, but ${rate.text} is a fall`,
        }
      : {
          zh: `说的是转负，${said.word('verb')}${rate.text}却是增长`,
          en: `It is said to fall now, but ${rate.text} is a growth`,
        },
  );
}

interface Example {
  readonly name: string;
  readonly example: string;
  readonly right: string;
}
