import { valueOfNumeral } from '../../../text/numerals.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastYearOf } from '../../years-between.ts';

/** What is said of a number of doublings. */
const OF_DOUBLINGS = { kind: 'growth-from-levels', which: { by: { unit: '番' } }, mixed: true, shared: [] } as const;

/** Multiples of a former value beside the growth that is said to be the same, and doublings beside either. */
export const foldPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'a multiple, and the growth of as many hundred per cent',
    figures: { by: 'times', rate: 'percent' },
    words: '{isAs}{formerTime}的{by}[，、]{up}了?{rate}(?=[，。；、）\\n])',
    shared: [],
    law: ({ by, rate }) => asManyHundred(by, rate),
    example: '进出口总额是2015年的2.5倍、增长«250%»。',
    right: '150%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a growth by so many times, and as many times the former value',
    figures: { by: 'times', as: 'times' },
    words: '{up}了?{by}[，、]{isAs}{formerTime}的{as}',
    shared: [],
    law: ({ by, as }, { match }) => (OTHER_TIME.test(match) ? null : asManyTimes(by, as)),
    example: '进出口总额增长1.5倍，是上年的«1.5倍»。',
    right: '2.5倍',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'a doubling and a growth that is short of it',
    figures: { by: 'amount', rate: 'percent' },
    words: '{by}[，、](?:累计)?{up}了?{rate}(?=[，。；、）\\n])',
    law: ({ by, rate }) => shortOfDoubling(by, rate),
    example: '财政总收入翻一番，增长«85%»。',
    right: '105%',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'a growth, and a doubling behind it that it is short of',
    figures: { by: 'amount', rate: 'percent' },
    which: { rate: { aspect: 'growth', bound: 'exact' }, by: { unit: '番' } },
    words: '(?<!年均){up}了?{rate}[，、]{within}{0,4}?(?:{saidDoubled}|[实完]现{since}?{by})',
    law: ({ by, rate }) => shortOfDoubling(by, rate),
    example: '工业总产值比2015年增长«92%»，实现翻番。',
    right: '112%',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'doublings, and the multiple that they came to',
    figures: { by: 'amount', as: 'times' },
    words: '{by}[，、](?:{reach}|{isAs}){formerTime}的{as}',
    law: ({ by, as }) => otherThanDoubled(by, as),
    example: '进出口总额较2015年翻两番，达到2015年的«3倍»。',
    right: '4.1倍',
  }),
  doubled({
    name: 'a doubling told in words, and two values that are none',
    words: '{saidDoubled}[，、：]{fromTo}',
    example: '一般公共预算收入实现翻倍增长，从2016年的18.4亿元增至2021年的«20.6亿元»。',
  }),
  doubled({
    name: 'two values, and a doubling told in words that they are none of',
    words: '{fromTo}[，、]{saidDoubled}(?=[，。；、）\\n])',
    example: '一般公共预算收入由18.4亿元增加到«20.6亿元»，实现翻番。',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'two values, and more doublings than they make',
    figures: { a: 'amount', b: 'amount', by: 'amount' },
    words: '{fromTo}[，、](?:[实完]现了?|{years}|{since})?{by}',
    law: ({ a, b, by }) => doubledTo(a, b, by),
    example: '工业总产值由18.2亿元增加到«36.8亿元»，翻了两番。',
    right: '73.8亿元',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'doublings, and two values behind them that make fewer',
    figures: { by: 'amount', a: 'amount', b: 'amount' },
    words: '{by}[，、：]{fromTo}',
    law: ({ a, b, by }) => doubledTo(a, b, by),
    example: '工业总产值翻了一番，由18.2亿元增加到«28.8亿元»。',
    right: '38.8亿元',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'public money, what it drew in and how many times it was enlarged',
    figures: { money: 'amount', drawn: 'amount', by: 'times' },
    words: '{money}[，、]{setsGoing}{within}{1,10}?{drawn}[，、]放大了?{by}',
    shared: [],
    law: ({ money, drawn, by }) => enlarged(money, drawn, by),
    certainty: 'information',
    example: '投入引导基金5亿元，撬动社会资本15亿元，放大«5倍»。',
    right: '3倍',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'a doubling over some years and the growth of each',
    figures: { by: 'amount', rate: 'percent' },
    words: '(?<!\\d)(?<years>{numeral}|\\d{1,2})年(?:来|间)?(?:实现)?{by}[，、]{eachYear}{up|upNoun}?[了达]?{rate}',
    law: ({ by, rate }, said) => tooSlow(by, rate, said),
    certainty: 'information',
    example: '财政总收入五年翻一番、年均增长«8%»。',
    right: '14.9%',
  }),
  pattern({
    ...OF_DOUBLINGS,
    name: 'a doubling since a year and the growth of each year since',
    figures: { by: 'amount', rate: 'percent' },
    words: '[比较](?<base>{fullYear})年(?:[末底]|增长|实现){0,2}{by}[，、]{eachYear}{up|upNoun}?[了达]?{rate}',
    law: ({ by, rate }, said) => doublingIn(lastYearOf(rate) - Number(said.word('base')), by, rate),
    certainty: 'information',
    example: '税收收入14亿元，比2019年翻了两番，年均增长«14.8%»。',
    right: '32%',
  }),
];

/** 2.5倍 and 250%: the same digits, where one of them counts what there was. */
function asManyHundred(by: Metric, rate: Metric): Verdict | null {
  if (Math.abs(valueOf(by) * 100 - valueOf(rate)) > rate.step / 2 || valueOf(by) <= 1) return null;
  const due = `${Number(((valueOf(by) - 1) * 100).toFixed(1))}%`;
  return disproved(rate, `${by.text} − 1 = ${due}`, {
    zh: `是${by.text}即增长${due}，文中为${rate.text}`,
    en: `${by.text} is a growth of ${due}, not ${rate.text}`,
  });
}

/** 增长1.5倍 is 2.5倍. */
function asManyTimes(by: Metric, as: Metric): Verdict | null {
  const due = valueOf(by) + 1;
  const isNear = Math.abs(valueOf(as) - due) <= Math.max(by.step, as.step);
  return {
    holds: isNear,
    arithmetic: `${by.text} + 1 = ${Number(due.toFixed(2))}倍`,
    stated: as,
    says: {
      zh: `增长${by.text}是${Number(due.toFixed(2))}倍，文中为${as.text}`,
      en: `A growth by ${by.text} comes to ${Number(due.toFixed(2))} times, not ${as.text}`,
    },
  };
}

/** A growth of a few per cent beside a doubling is that of the year. */
function shortOfDoubling(by: Metric | undefined, rate: Metric): Verdict | null {
  const due = (2 ** (by ? valueOf(by) : 1) - 1) * 100;
  const real = valueOf(rate);
  if (real < due / 2 || real >= due * NEARLY) return null;
  return disproved(rate, `${rate.text} < ${due}%`, {
    zh: `翻番是增长${due}%，文中为${rate.text}`,
    en: `That is a growth of ${due}%, not ${rate.text}`,
  });
}

const NEARLY = 0.95;

function doubled(row: Pick<PatternRow<never>, 'name' | 'words' | 'example'>): Pattern {
  return pattern({
    ...row,
    kind: 'growth-from-levels',
    figures: { a: 'amount', b: 'amount' },
    shared: [],
    law: ({ a, b }) => doubledTo(a, b),
    right: '38.6亿元',
  });
}

/** 翻番 in words is one doubling. */
export function doubledTo(a: Metric, b: Metric, by?: Metric): Verdict {
  const ratio = valueOf(b) / valueOf(a);
  const told = by?.text.replace('了', '') ?? '翻番';
  return {
    holds: ratio >= 2 ** (by ? valueOf(by) : 1) * NEARLY,
    arithmetic: `${b.text} ÷ ${a.text} ≈ ${Number(ratio.toFixed(2))}倍`,
    stated: b,
    says: {
      zh: `${b.text}是${a.text}的${Number(ratio.toFixed(2))}倍，没有${told}`,
      en: `${b.text} is ${Number(ratio.toFixed(2))} times ${a.text}, which is short of ${told}`,
    },
  };
}

function otherThanDoubled(by: Metric, as: Metric): Verdict | null {
  const due = 2 ** valueOf(by);
  return {
    holds: valueOf(as) >= due * NEARLY && valueOf(as) < due * 2,
    arithmetic: `2^${valueOf(by)} = ${due}倍`,
    stated: as,
    says: { zh: `${by.text}是${due}倍，文中为${as.text}`, en: `That is ${due} times as much, not ${as.text}` },
  };
}

/** 15亿元 are three times 5亿元, and both are four times. */
function enlarged(money: Metric, drawn: Metric, by: Metric): Verdict | null {
  const ratio = valueOf(drawn) / valueOf(money);
  if (money.unit !== drawn.unit || !(ratio > 0)) return null;
  return {
    holds: [ratio, ratio + 1, ratio - 1].some(
      (each) => Math.abs(each - valueOf(by)) <= Math.max(by.step / 2, each * 0.06),
    ),
    arithmetic: `${drawn.text} ÷ ${money.text} ≈ ${Number(ratio.toFixed(1))}倍`,
    stated: by,
  };
}

/** A doubling may be one at prices, which rise by a few per cent a year. */
function tooSlow(by: Metric, rate: Metric, said: Said): Verdict | null {
  return doublingIn(valueOfNumeral(said.word('years')), by, rate);
}

function doublingIn(years: number, by: Metric, rate: Metric): Verdict | null {
  if (years < 2) return null;
  const due = (2 ** (valueOf(by) / years) - 1) * 100;
  return {
    holds: Math.abs(due - valueOf(rate)) <= MOST_OF_PRICES,
    arithmetic: `2^(${valueOf(by)}/${years}) − 1 ≈ ${due.toFixed(1)}%`,
    stated: rate,
  };
}

const MOST_OF_PRICES = 5;

/** 增长3.2倍，是2018年的11倍: the growth is over one year, if nothing else is said of it. */
const OTHER_TIME = rx`{isAs}(?!{lastYear}){formerTime}的`;
