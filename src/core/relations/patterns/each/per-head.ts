import type { Metric } from '../../../metrics/metric.ts';
import { anyOrder } from '../../any-order.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, meet, over, printed, times, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { rx, wordsOf } from '../../../text/word-pattern.ts';
import { isToldTogether } from '../../told-together.ts';

/** Whose gain is told by the head. */
const SHARERS = ['户', ...wordsOf('personMeasure'), ''];

/** A total, how many it is of, and what that is for each. */
export const perHeadPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'per-head',
    name: 'output, population and output per head',
    roles: {
      total: { figure: 'amount', is: { concept: 'gdp', aspect: 'level' } },
      each: { figure: 'amount', words: '人均(?:{economy})?{reach}?⟦', is: { aspect: 'level' } },
      heads: {
        figure: 'amount',
        or: 'bare',
        words: '{residents}人口{within}{0,6}⟦|⟦常住人口',
        is: { unit: ['人', ''] },
      },
    },
    shared: [],
    law: ({ total, heads, each }) => quotient(total, heads, each),
    example: '全市地区生产总值1035亿元，常住人口106万人，人均地区生产总值«97.6万元»。',
    right: '9.76万元',
  }),
  pattern({
    kind: 'magnitude',
    name: 'an amount in yuan and the same in dollars',
    figures: { yuan: 'amount', dollars: 'amount' },
    which: { yuan: { bound: 'exact' }, dollars: { bound: 'exact' } },
    words:
      '{yuan}(?:[、，]{since}?{up|down}了?{percent})?[、，（](?:按(?:[^。；\\d\\n]|\\d){0,24}?(?:汇率(?<rate>\\d\\.\\d{2,4})(?:折算|计算)?，?)?)?(?:人均{economy})?{inCurrency}{dollars}',
    mixed: true,
    shared: [],
    law: ({ yuan, dollars }, said) => exchange(yuan, dollars, said.word('rate')),
    example: '人均生产总值达到66400元，按年平均汇率折合«19640美元»。',
    right: '9640美元',
  }),
  anyOrder({
    kind: 'per-head',
    name: 'what each one gains, beyond all that is made',
    roles: {
      each: { figure: 'amount', words: '{perHead}{within}{0,2}(?:增收|收入){within}{0,2}⟦', is: { unit: '元' } },
      total: { figure: 'amount', words: '{earning}{reach}?⟦', is: { unit: '元' } },
      heads: { figure: 'amount', or: 'bare', of: 'another', is: { unit: SHARERS } },
    },
    shared: [],
    // 惠及4000户，户均增收4000元。…销售收入86万元: of others who sell.
    law: ({ total, heads, each }) =>
      [total, heads].every(({ sentence }) => sentence === each.sentence) ? noMore(total, heads, each) : null,
    example: '建成大棚3300栋，产值达1.2亿元，农户4000户，户均增收«20万元»。',
    right: '2万元',
  }),
  pattern({
    kind: 'per-head',
    name: 'what each household gains, told by their number without a unit',
    figures: { total: 'amount', each: 'amount' },
    words:
      '{earning}{reach}?{total}，[^，。；\\d\\n]{0,6}(?<number>\\d{2,7})余?农户[^，。；\\d\\n]{0,8}，{perHead}[^，。；\\d\\n]{0,4}{each}',
    law: ({ total, each }, said) => {
      const heads = Number(said.word('number'));
      return noMore(total, { ...each, text: `${String(heads)}户`, value: heads, unit: '户', step: 1 }, each);
    },
    example: '建成大棚3300栋，产值达1.2亿元，带动4000农户，户均增收«20万元»。',
    right: '2万元',
  }),
  pattern({
    kind: 'per-head',
    name: 'what a field yields',
    figures: { area: 'amount', output: 'amount' },
    words: '{crop}(?:[^，。；\\d\\n]{0,6}面积)?(?:{reach}|在)?{area}[、，；]{harvestLead}?{harvest}{reach}?{output}',
    mixed: true,
    law: ({ area, output }, { before }) => (area.unit !== '亩' || FODDER.test(before) ? null : yieldOf(area, output)),
    example: '完成粮食播种面积62万亩、产量«2840万吨»。',
    right: '28.4万吨',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many times the income in the country that in towns is',
    figures: { times: 'bare' },
    which: { times: { bound: 'exact' } },
    words: '城乡{between}{0,10}(?:之?比|倍差)值?[^，。；：、由从\\d\\n]{0,8}{times}',
    elsewhere: {
      town: incomeBefore('urban-resident-disposable-income'),
      country: incomeBefore('rural-resident-disposable-income'),
    },
    mixed: true,
    shared: [],
    law: ({ town, country, times: said }) => (town.unit === country.unit ? timesAs(town, country, said) : null),
    example:
      '城镇居民人均可支配收入36200元，农村居民人均可支配收入突破1.8万元，达到18100元，城乡收入比缩小到«1.8：1»。',
    right: '2：1',
  }),
];

/** The last one told: 迈上2万元台阶，达到20565元. */
function incomeBefore(concept: string): Elsewhere<{ readonly times: Metric }, Said> {
  return {
    is: { aspect: 'level', bound: 'exact', concept },
    stands: 'before',
    where: (metric, { times: said }, { report }) =>
      said.sentence - metric.sentence <= 1 && isToldTogether({ ...metric, span: said.span }, said, report.source),
    choose: theLast,
  };
}

/** 1035亿元 ÷ 106万人 ≈ 9.76万元; heads at the end of a year and of its mean differ a little. */
function quotient(total: Metric, heads: Metric, each: Metric): Verdict | null {
  if (!each.unit.startsWith('元') || !total.unit.startsWith('元')) return null;
  const real = over(printed(total), printed(heads));
  const value = valueOf(total) / valueOf(heads);
  const room = { low: 1 - ROOM, high: 1 + ROOM };
  return {
    holds: meet(times(real, room), printed(each)),
    arithmetic: `${total.text} ÷ ${heads.text} ≈ ${formatQuantity(value, each, 4)}`,
    stated: each,
  };
}

const ROOM = 0.05;

/** 66400元 ÷ 9640美元 ≈ 6.89, by the rate that is told or, where none is, by those of thirty years. */
function exchange(yuan: Metric, dollars: Metric, told: string): Verdict | null {
  if (!YUAN.includes(yuan.unit) || dollars.unit !== '美元') return null;
  const real = over(printed(yuan), printed(dollars));
  const rate = told === '' ? RATES : { low: Number(told) * (1 - FINE), high: Number(told) * (1 + FINE) };
  return {
    holds: meet(real, rate),
    arithmetic: `${yuan.text} ÷ ${dollars.text} ≈ ${(valueOf(yuan) / valueOf(dollars)).toFixed(2)}`,
    stated: dollars,
    says: {
      zh: `${yuan.text}折合${dollars.text}，汇率成了${(valueOf(yuan) / valueOf(dollars)).toFixed(2)}，请核对`,
      en: `${yuan.text} as ${dollars.text} is ${(valueOf(yuan) / valueOf(dollars)).toFixed(2)} yuan a dollar: check`,
    },
  };
}

const YUAN: readonly string[] = ['元', '元人民币'];

/** Yuan a dollar since 1994, with room for what is rounded. */
const RATES = { low: 5.9, high: 8.8 };
const FINE = 0.005;

function noMore(total: Metric, heads: Metric, each: Metric): Verdict | null {
  // 收入超过50万元 may be any more.
  const isOpen = total.bound === 'moreThan' || total.bound === 'atLeast';
  if (isOpen || !isAbove(times(printed(heads), printed(each)), printed(total))) return null;
  const words = `${heads.text} × ${each.text} = ${formatQuantity(valueOf(heads) * valueOf(each), total)}`;
  return disproved(each, words, { zh: `${words}，多于${total.text}`, en: `${words}, more than ${total.text}` });
}

/** What is cut green weighs several times as much. */
const FODDER = rx`{fodder}$`;

/** Grams of grain on a 亩: no field gives two tons. */
function yieldOf(area: Metric, output: Metric): Verdict | null {
  const tons = valueOf(output) / valueOf({ ...output, value: 1, unit: '吨' });
  const mu = valueOf(area) / valueOf({ ...area, value: 1, unit: '亩' });
  const each = (tons / mu) * 1000;
  if (!(each > MOST_YIELD || each < LEAST_YIELD)) return null;
  const kilos = Number(each.toPrecision(3));
  return disproved(output, `${output.text} ÷ ${area.text}`, {
    zh: `${output.text} ÷ ${area.text} ≈ 亩产${kilos}公斤，${each > MOST_YIELD ? '过高' : '过低'}，请核对`,
    en: `${output.text} ÷ ${area.text} is ${kilos} kg per mu, which no field yields`,
  });
}

/** In kilogrammes of grain; a drought leaves more than the least. */
const [MOST_YIELD, LEAST_YIELD] = [2000, 20];

/** 36200元 ÷ 18100元 = 2 */
function timesAs(town: Metric, country: Metric, said: Metric): Verdict | null {
  const real = over(printed(town), printed(country));
  if (real.low < 1) return null;
  return {
    holds: meet({ low: real.low - 0.01, high: real.high + 0.01 }, printed(said)),
    arithmetic: `${town.text} ÷ ${country.text} ≈ ${Number((valueOf(town) / valueOf(country)).toFixed(2))}`,
    stated: said,
  };
}
