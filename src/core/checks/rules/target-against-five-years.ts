import { risingTotals } from '../../knowledge/magnitudes.ts';
import type { Mention } from '../../relations/restatements/mentions.ts';
import { mentionsIn } from '../../relations/restatements/mentions.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { isYear } from '../../text/characters.ts';

/** A target for one year and a sum for five that do not go together: 140亿元 a year, «260亿元» in five. */
export const targetAgainstFiveYears: Rule = {
  id: 'target-against-five-years',
  severity: 'information',
  title: { zh: '年度目标与五年累计目标不相称', en: 'A yearly target out of keeping with the five-year sum' },
  why: {
    zh: '投资、收入一类逐年累加的指标，五年累计大致是一年的四到八倍。相差太远，可能是口径不同，也可能是漏写或单位写错。',
    en: 'For what adds up over the years, such as investment and revenue, the sum of five years is about four to eight times one year. Far outside that, another basis, a lost digit or a wrong unit is likely.',
  },
  examples: [
    { text: '二、今后五年目标\n固定资产投资累计完成260亿元。\n三、2022年工作安排\n完成固定资产投资«140亿元»。' },
    { text: '二、今后五年目标\n固定资产投资累计完成5500亿元。\n三、2022年工作安排\n完成固定资产投资«140亿元以上»。' },
    {
      text: '二、今后五年目标\n一般公共预算收入累计完成32亿元。\n三、2022年工作安排\n一般公共预算收入完成«12.6亿元»。',
    },
    { text: '二、今后五年目标\n固定资产投资累计完成750亿元。\n三、2022年工作安排\n完成固定资产投资140亿元。' },
    { text: '一、过去五年工作回顾\n固定资产投资累计完成260亿元。\n二、2022年工作安排\n完成固定资产投资140亿元。' },
    { text: '二、今后五年目标\n累计新增就业3万人。\n三、2022年工作安排\n新增就业2万人。' },
  ],
  *check({ body, metrics }) {
    const sums = new Map<string, Mention>();
    const years: Mention[] = [];
    for (const mention of mentionsIn(body.text, metrics)) {
      const { metric } = mention;
      if (metric.status !== 'target' || metric.aspect !== 'level' || !risingTotals.has(metric.concept ?? '')) continue;
      if (mention.cumulative) sums.set(keyOf(mention), mention);
      else if (metric.period !== null && isYear(metric.period)) years.push(mention);
    }
    for (const year of years) {
      const sum = sums.get(keyOf(year));
      const times = sum ? sum.metric.value / year.metric.value : 0;
      if (sum && (times < FEWEST_TIMES || times > MOST_TIMES)) yield outOfKeeping(sum, year, times);
    }
  },
};

/** Five years of the same, with room for a fall by half and for growth by a fifth a year. */
const FEWEST_TIMES = 3.5;
const MOST_TIMES = 9;

function keyOf({ metric, scope }: Mention): string {
  return [metric.concept, scope, metric.unit].join('|');
}

function outOfKeeping(sum: Mention, { metric }: Mention, times: number): RawFinding {
  const ratio = Math.round(times * 10) / 10;
  return {
    range: metric.range,
    message: {
      zh: `五年累计${sum.metric.text} ÷ 年度${metric.text} ≈ ${ratio}，五年一般是一年的4至8倍`,
      en: `Five years, ${sum.metric.text}, ÷ one year, ${metric.text}, ≈ ${ratio}; four to eight is usual`,
    },
    related: [{ range: sum.metric.range, message: { zh: '五年累计目标', en: 'The sum of five years' } }],
  };
}
