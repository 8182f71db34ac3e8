import type { Metric } from '../../../metrics/metric.ts';
import { growsAtPrices, mostOfPrices } from '../../beyond-prices.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, disproved, growth, growthOfChange } from '../../laws.ts';
import type { Guard, Pattern, Said } from '../../pattern.ts';
import { adjusted, saidAtPrices } from '../guards.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const RATE = '[，、](?:{since})?(?<rateVerb>{up|down|upNoun|downNoun})[了达]?';

/** What was added grew by the one, and the whole by the other. */
const grewItself: Guard = {
  name: 'a whole with a growth of its own',
  words: '⟧[、，]{since}?{up|down}',
  quiet: '新增市场主体6.3万户、增长12.5%，总数达20万户、增长8.5%。',
};

/** Growth rates beside the amounts that give them. */
export const growthPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'a change, the level it led to and the rate',
    figures: { change: 'amount', level: 'amount', rate: 'percent' },
    words: `{up|down:verb}了?{change}[、，](?:规模{reach}?|{total}{reach}?|{reach}){level}${RATE}{rate}`,
    unless: [adjusted],
    law: ({ level, change, rate }, said) => growthOfChange(level, change, rate, isFall(said.word('verb'))),
    certainty: 'information',
    example: '转移支付增加约15亿元、规模近98亿元，增长«38%»。',
    right: '18%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a change, the rate and the level it led to',
    figures: { change: 'amount', rate: 'percent', level: 'amount' },
    words: `{up|down:verb}了?{change}${RATE}{rate}[，、](?:{total}{reach}?|{reach}){level}(?=[，。；、）\\n])`,
    unless: [adjusted],
    law: ({ level, change, rate }, said) => growthOfChange(level, change, rate, isFall(said.word('verb'))),
    certainty: 'information',
    example: '财政收入比上年增加2.3亿元，增长«12%»，达到15.6亿元。',
    right: '17.3%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'from one index to another, and the rate',
    figures: { a: 'bare', b: 'bare', rate: 'percent' },
    words: '{fromTo}{pause}(?:{since})?(?:{up|down|better})了?{rate}',
    unless: [adjusted],
    law: ({ a, b, rate }) => growth(a, b, rate, valueOf(b) < valueOf(a)),
    example: '空气质量综合指数由4.62下降到4.21，改善«12.9%»。',
    right: '8.9%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'from one amount to a better one, and the rate',
    figures: { a: 'amount', b: 'amount', rate: 'percent' },
    words: '{fromTo}{pause}(?:{since})?(?:{better})了?{rate}',
    unless: [adjusted],
    law: ({ a, b, rate }) => growth(a, b, rate, valueOf(b) < valueOf(a)),
    example: '细颗粒物年均浓度由42微克/立方米降至35微克/立方米，改善«26.7%»。',
    right: '16.7%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'from one amount at its own prices to another, and a growth far from theirs',
    figures: { a: 'amount', b: 'amount', rate: 'percent' },
    words: '{fromTo}{pause}(?:{since})?{up|upNoun}了?{rate}',
    unless: [saidAtPrices],
    law: ({ a, b, rate }, said) => farGrowth(a, b, rate, said),
    certainty: 'information',
    example: '农村居民人均可支配收入由1.62万元提高到1.78万元，增长«19.9%»。',
    right: '9.9%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'times a former value that are said to be a doubling',
    figures: { by: 'times' },
    words: '是{lastYear}的{by}，(?:[^。；\\n]{0,30}?，)?[^，。；\\n]{0,6}(?:{doublingLead}“?)?{doubling}',
    law: ({ by }) => (valueOf(by) < LEAST_DOUBLE ? doubled(by) : null),
    example: '重点项目完成投资36.2亿元，是上年的«1.24倍»，实现翻番。',
    right: '2.24倍',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'an increase and the whole it is of',
    figures: { added: 'amount', rate: 'percent', level: 'amount' },
    words: '{addition}[^，。；：\\d\\n]{2,10}{added}、增长{rate}，总[数量](?:已|将)?{reach}?{level}',
    unless: [adjusted, grewItself],
    law: ({ added, rate, level }) => growthOfChange(level, added, rate, false),
    certainty: 'information',
    example: '新增市场主体6.3万户、增长«12.5%»，总数突破20万户。',
    right: '46%',
  }),
];

function isFall(verb: string): boolean {
  return directionOf(verb) === 'down';
}

/** The same of one step: the further two amounts lie apart, the more of it may be prices. */
function farGrowth(a: Metric, b: Metric, rate: Metric, said: Said): Verdict | null {
  if (!growsAtPrices(said.before + said.match)) return null;
  const real = (valueOf(b) / valueOf(a) - 1) * 100;
  if (!(Math.abs(real - valueOf(rate)) > mostOfPrices + real * SHARE_OF_PRICES)) return null;
  return growth(a, b, rate, isFall(said.word('move')));
}

const SHARE_OF_PRICES = 0.3;
function doubled(by: Metric): Verdict {
  return disproved(by, by.text, {
    zh: `${by.text}不到两倍，不是翻番`,
    en: `${by.text} is less than twice and no doubling`,
  });
}

/** 1.9倍 is told as a doubling. */
const LEAST_DOUBLE = 1.9;
