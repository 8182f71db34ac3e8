import { anyOrder } from '../../any-order.ts';
import { rx } from '../../../text/word-pattern.ts';
import { planYears } from '../../../knowledge/periods.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { yearsIn } from '../../../outline/years.ts';
import { growsAtPrices, isBeyondPrices } from '../../beyond-prices.ts';
import { lastClause } from '../../../text/beside.ts';
import { largest } from '../../../text/extremes.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import type { Interval } from '../../interval.ts';
import { minus, over, plus, printed, scaled, valueOf } from '../../interval.ts';
import { yearlyGrowth } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { adjusted, saidAtPrices } from '../guards.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastYearOf, spanOf, yearsBetween } from '../../years-between.ts';

/** Growth each year beside what it comes to over years. */
export const growthOverYearsPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-from-levels',
    name: 'from one amount to another, and the yearly growth',
    figures: { a: 'amount', b: 'amount', rate: 'percent' },
    words: `{fromTo}(?:[，、][^，。；\\n]{0,14}{times})?{pause}(?<own>{between}{0,4}){eachYear}{up|upNoun}?[了达]?{rate}`,
    unless: [adjusted],
    law: ({ a, b, rate }, said) =>
      isNamedOtherwise(b, rate, said.word('own'))
        ? null
        : yearly(
            over(printed(b), printed(a)),
            `(${b.text} ÷ ${a.text})`,
            rate,
            yearsBetween(a, b, rate, said.before + said.match),
          ),
    example: '2001年到2021年，全县零售总额由20亿元增加到260亿元，规模扩大了12倍，年均增长«17.7%»。',
    right: '13.7%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'from one amount at its own prices to another, and a yearly growth far from theirs',
    figures: { a: 'amount', b: 'amount', rate: 'percent' },
    words: `{fromTo}{pause}{between}{0,4}{eachYear}{up|upNoun}?[了达]?{rate}`,
    unless: [saidAtPrices],
    law: ({ a, b, rate }, said) => farFrom(a, b, rate, said),
    certainty: 'information',
    example: '地区生产总值由2015年的29.1亿元增长到2020年的50.1亿元，年均增长«21.5%»。',
    right: '11.5%',
  }),
  anyOrder({
    kind: 'growth-from-levels',
    name: 'a level, its change since a year and the yearly growth',
    roles: {
      change: { figure: 'amount', words: '[比较]\\d{4}年[末底]?净?{up|addition}了?⟦' },
      level: { figure: 'amount', is: { aspect: 'level' } },
      rate: { figure: 'percent', words: '{eachYear}{up|upNoun}?[了达]?⟦' },
    },
    alone: true,
    law: ({ level, change, rate }, words) =>
      CONSTANT.test(words) ? null : sinceYear(level, change, rate, lastYearOf(rate) - (change.basis?.year ?? NaN)),
    example: '2011年财政收入完成3.3亿元，比2006年增长1.65亿元，年均递增«24.9%»。',
    right: '14.9%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a rate, its points since a year and the yearly growth',
    figures: { level: 'percent', change: 'points', rate: 'percent' },
    words:
      '{level}{pause}[比较](?<year>\\d{4})年[末底]?{up|addition}了?{change}{pause}{eachYear}{up|upNoun}?[了达]?{rate}(?<tail>[^。\\n]{0,12})',
    law: ({ level, change, rate }, said) => sinceYear(level, change, rate, yearsFrom(said, rate)),
    example: '农产品加工率达63%，比2010年上升18个百分点，年均递增«12.5%»，预计到2015年实现。',
    right: '7%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'growth since a year and each year',
    figures: { all: 'percent', rate: 'percent' },
    words:
      '(?:[比较](?<year>\\d{4})年[末底]?|(?<span>[三四五])年[来间]?，?{between}{0,16}){overall}?{up}了?{all}[，、]{eachYear}{up|upNoun}?[了达]?{rate}',
    law: ({ all, rate }, said) => bothGrowths(all, rate, said),
    example: '2007年地区生产总值达到246亿元，比2002年累计增长61%，年均增长«15%»。',
    right: '10%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'growth since a year and each year of two things',
    figures: { all: 'percent', other: 'percent', rate: 'percent', next: 'percent' },
    words:
      '[比较](?<year>\\d{4})年[末底]?{respectively}{up}了?{all}[和、]{other}[，、][^，。；]{0,8}?{eachYear}{respectively}?{up}了?{rate}[和、]{next}',
    law: ({ all, other, rate, next }, said) =>
      firstWrong([bothGrowths(all, rate, said), bothGrowths(other, next, said)]),
    example: '城乡居民收入比2011年分别增长46.9%和76.2%，2016年末前年均分别增长«12%»和12%。',
    right: '8%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'how many times a year’s value, and the yearly growth',
    figures: { by: 'times', rate: 'percent' },
    words:
      '{isAs}(?:(?<year>\\d{4})年|“?(?<plan>十?[一二三四五])五”?[末期]末?)的{by}[，、]{eachYear}{up|upNoun}?[了达]?{rate}',
    law: ({ by, rate }, said) => timesOver(by, rate, said),
    example: '2021年零售总额完成482亿元，规模是2016年的5.1倍，年均增长«8.4%»。',
    right: '38.5%',
  }),
];

function yearly(ratio: Interval, words: string, rate: Metric, years: number | null): Verdict | null {
  return years === null ? null : yearlyGrowth(ratio, words, rate, years);
}

/** 是2016年的5.1倍，年均增长8.4%: what grows at constant prices may lie a little beside its multiple. */
function timesOver(by: Metric, rate: Metric, said: Said): Verdict | null {
  const years = yearsFrom(said, rate);
  const verdict = yearly(printed(by), by.text, rate, years);
  if (!verdict || years === null || !growsAtPrices(by.indicator + lastClause(said.before, '。；\n') + said.match))
    return verdict;
  const amounts = (valueOf(by) ** (1 / years) - 1) * 100;
  const isFar = isBeyondPrices(amounts, valueOf(rate), by.indicator, lastYearOf(rate));
  return isFar ? { ...verdict, certainty: 'information' } : null;
}

/** Printed amounts do not give a growth at constant prices, but prices do not move by as much as this either. */
function farFrom(a: Metric, b: Metric, rate: Metric, said: Said): Verdict | null {
  const words = said.before + said.match;
  if (!growsAtPrices(words)) return null;
  const years = yearsBetween(a, b, rate, words);
  const real = years === null ? NaN : ((valueOf(b) / valueOf(a)) ** (1 / years) - 1) * 100;
  if (!isBeyondPrices(real, valueOf(rate), words, lastYearOf(b))) return null;
  return yearly(over(printed(b), printed(a)), `(${b.text} ÷ ${a.text})`, rate, years);
}

/** The years since the one that is named, to the last that the sentence names, or to that of the rate. */
function yearsFrom(said: Said, rate: Metric): number | null {
  const span = said.word('span');
  if (span !== '') return valueOfNumeral(span);
  const first = Number(said.word('year')) || (planYears[said.word('plan')]?.[1] ?? 0);
  const sentence = lastClause(said.before + said.match, '。\n');
  const last = largest([...yearsIn(`${sentence}${said.word('tail')}`), first]);
  if (last > first) return last - first;
  const own = lastYearOf(rate);
  return own > first ? own - first : spanOf(rate);
}

const CONSTANT = rx`{constantPrices}`;

/** 企业由42家增加到118家，研发投入·年均增长19.6%: of what is named behind it. */
function isNamedOtherwise({ indicator }: Metric, rate: Metric, own: string): boolean {
  const name = rate.indicator === indicator && !OWN_TIME.test(own) ? own : rate.indicator;
  return indicator !== '' && name.length > 2 && !name.includes(indicator.slice(-2));
}

const OWN_TIME = rx`^(?:{severalYears}|{reach}|其间|期间|[^年]{0,3}年)`;

function sinceYear(level: Metric, change: Metric, rate: Metric, years: number | null): Verdict | null {
  const base = minus(printed(level), printed(change));
  if (base.low <= 0) return null;
  const words = `(${level.text} ÷ (${level.text} − ${change.text}))`;
  return yearly(over(printed(level), base), words, rate, years);
}

function bothGrowths(all: Metric, rate: Metric, said: Said): Verdict | null {
  const ratio = plus(scaled(printed(all), 1 / 100), { low: 1, high: 1 });
  return yearly(ratio, `(1 + ${all.text})`, rate, yearsFrom(said, rate));
}

function firstWrong(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return verdicts.find((verdict) => verdict?.holds === false) ?? verdicts[0] ?? null;
}
