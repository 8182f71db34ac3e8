import type { Metric } from '../../../metrics/metric.ts';
import { disproved, growthOfChange } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { adjusted } from '../guards.ts';

/** What two things added, in a row behind their levels and rates; and a row whose values are of the other's unit. */
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
      '{a}[、和与]{b}[，、]{respectively}?{since}?{up}了?{p}[、和与]{q}[，、]{respectively}?{since}?{netAdded}{x}[、和与]{y}(?=[，。；、\\n])',
    shared: [],
    unless: [adjusted],
    law: ({ a, p, b, q, x, y }) => oneOff([a, x, p], [b, y, q]),
    example: '存款、贷款余额分别达到324亿元、218亿元，增长8%、9%，净增«42亿元»、18亿元。',
    right: '24亿元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'goods through a port counted in boxes',
    figures: { goods: 'amount' },
    words: '货物吞吐量{between}{0,4}?{goods}',
    law: ({ goods }) => (goods.unit === BOXES ? ofOther(goods, '货物吞吐量') : null),
    example: '港口货物吞吐量达到«124万标箱»。',
    right: '124万吨',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'boxes through a port told by weight',
    figures: { boxes: 'amount' },
    words: '(?<![、和与])集装箱吞吐量(?!分)(?:{reach}|{completion})?了?{boxes}(?!货)',
    law: ({ boxes }) => (boxes.unit === '吨' ? ofOther(boxes, '集装箱吞吐量') : null),
    certainty: 'information',
    example: '港口集装箱吞吐量达到«3600万吨»。',
    right: '36万标箱',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'visitors in yuan and income in visits, one value each',
    figures: { one: 'amount', two: 'amount' },
    words: '(?:游客|人[次数])[、和与]{within}{0,5}?收入{respectively}{between}{0,4}?{one}[、和与]{two}',
    mixed: true,
    shared: [],
    law: ({ one, two }) => (one.unit === '元' && two.unit.startsWith('人') ? ofOther(one, '前一项') : null),
    example: '接待游客、旅游收入分别达到«32亿元»、460万人次。',
    right: '460万人次、32亿元，此前为430万人次',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'goods in boxes and boxes by weight, one value each',
    figures: { one: 'amount', two: 'amount' },
    words: '货物(?:吞吐量)?[、和与]集装箱吞吐量{respectively}{between}{0,4}?{one}[、和与]{two}',
    mixed: true,
    shared: [],
    law: ({ one, two }) => (one.unit === BOXES && two.unit === '吨' ? ofOther(one, '货物吞吐量') : null),
    example: '港口货物、集装箱吞吐量分别达到«36万标箱»、2400万吨。',
    right: '36万吨',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a harvest told by its area',
    figures: { harvest: 'amount' },
    words: '(?:产量|总产)(?:{respectively}?{reach}?(?:{amount}[、和与])?){harvest}(?=[，。；])',
    mixed: true,
    shared: [],
    law: ({ harvest }) => (AREAS.has(harvest.unit) ? ofOther(harvest, '产量') : null),
    example: '粮食、肉类产量分别达到42万吨、«8.6万亩»。',
    right: '8.6万吨',
  }),
];

const AREAS = new Set(['亩', '公顷']);
const BOXES = '标箱';

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

function ofOther(figure: Metric, name: string): Verdict {
  return disproved(figure, figure.text, {
    zh: `${name}为${figure.text}，单位不是它的，请核对`,
    en: `${figure.text} is of another unit than ${name}: check`,
  });
}
