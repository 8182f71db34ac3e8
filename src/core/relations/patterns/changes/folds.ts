import type { Metric } from '../../../metrics/metric.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, PatternRow } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastYearOf } from '../../years-between.ts';

/** What is said of a number of doublings. */
const OF_DOUBLINGS = { kind: 'growth-from-levels', which: { by: { unit: '番' } }, mixed: true, shared: [] } as const;

/** Multiples of a former value beside the growth that is said to be the same, and doublings beside either. */
export const foldPatterns: readonly Pattern[] = [
  pattern({
    ...OF_DOUBLINGS,
    name: 'a doubling and a growth that is short of it',
    figures: { by: 'amount', rate: 'percent' },
    words: '{by}[，、](?:累计)?{up}了?{rate}(?=[，。；、）\\n])',
    law: ({ by, rate }) => shortOfDoubling(by, rate),
    example: '财政总收入翻一番，增长«85%»。',
    right: '105%',
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
    name: 'a doubling since a year and the growth of each year since',
    figures: { by: 'amount', rate: 'percent' },
    words: '[比较](?<base>{fullYear})年(?:[末底]|增长|实现){0,2}{by}[，、]{eachYear}{up|upNoun}?[了达]?{rate}',
    law: ({ by, rate }, said) => doublingIn(lastYearOf(rate) - Number(said.word('base')), by, rate),
    certainty: 'information',
    example: '税收收入14亿元，比2019年翻了两番，年均增长«14.8%»。',
    right: '32%',
  }),
];

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
