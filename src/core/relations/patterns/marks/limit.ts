import { mostPerMu } from '../../../knowledge/magnitudes.ts';
import { openRates } from '../../../knowledge/plain-rates.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isMoney } from '../../commensurable.ts';
import { printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { levelInPoints } from '../../percent-or-points.ts';
import type { Verdict } from '../../relation.ts';
import { planOrFormer, sumOfYears } from '../guards.ts';

/** What a figure cannot be, whatever else is told: a share beyond its whole, more good days than the year has days. */
export const limitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-range',
    name: 'a share beyond its whole',
    figures: { share: 'percent' },
    words: '占{between}{2,16}?的?(?:比重|比例)?{reach}?{share}',
    unless: [planOrFormer],
    law: ({ share }) => beyondWhole(share),
    example: '民生支出9.7亿元，占全年支出的«150.2%»。',
    right: '50.2%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'a share told in points',
    figures: { share: 'points' },
    words: '占{between}{2,16}的(?:比重|比例)?{reach}?{share}',
    law: ({ share }) => levelInPoints(share),
    example: '民生支出27.5亿元，占公共预算支出的«82个百分点»。',
    right: '82%',
  }),
  pattern({
    kind: 'magnitude',
    name: 'more clean days than the year has days',
    figures: { days: 'amount' },
    words: '{cleanAir}{between}{0,4}天(?:数|气)?(?:{reach}|(?:{from}{figure})?{since}?(?:{up|down})[了到至]?)?{days}',
    unless: [sumOfYears],
    law: ({ days }) => beyondYear(days),
    example: '空气质量二级以上天数达到«398天»，比上年增加12天。',
    right: '298天',
  }),
  onList('(?<length>500|(?<=全[国省])百)强”?的?{within}{0,6}{reach}?{listed}', '全国百强企业达到«381家»。', '38家'),
  onList('{listed}{within}{0,10}(?<length>500|(?<=全[国省])百)强', '累计引进«640家»世界500强企业。', '64家'),
  pattern({
    kind: 'magnitude',
    name: 'an amount at a rate of exchange in the currency of the country',
    figures: { amount: 'amount' },
    words: '汇率(?!调整|变动){between}{0,6}?{amount}(?=[，。；、）\\n])',
    law: ({ amount }) => (amount.unit === '元' ? sameCurrency(amount) : null),
    example: '人均地区生产总值52480元，按年平均汇率折算为«7612元»。',
    right: '7612美元',
  }),
  pattern({
    kind: 'magnitude',
    name: 'an index of prices that is no index',
    figures: { index: 'bare' },
    words: '价格(?:总)?指数{between}{0,6}?{index}(?=[，。；、左以\\n])',
    law: ({ index }) => (valueOf(index) < LEAST_INDEX ? noIndex(index) : null),
    example: '居民消费价格指数控制在«3左右»。',
    right: '103左右',
  }),
  pattern({
    kind: 'rate-range',
    name: 'a share that is many times its whole',
    figures: { share: 'percent' },
    words:
      '(?<name>{within}{2,12}?)(?:占比|比例)(?:{howReached}?{reach}了?|{from}{between}{0,10}?{percent}{between}{0,6}?{reached}){share}(?=[，。；、）\\n])',
    law: ({ share }, { word }) =>
      valueOf(share) > MOST_OF_WHOLE && !openRates.test(word('name')) ? beyondWhole(share) : null,
    example: '城区清洁取暖比例达«942%»。',
    right: '94.2%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'many times the budget',
    figures: { percent: 'percent' },
    words: '(?:[占为]|{completion}){within}{0,8}预算{within}{0,4}?的{percent}',
    law: ({ percent }) => (valueOf(percent) > MOST_OF_BUDGET ? timesBudget(percent) : null),
    example: '支出决算数18.4亿元，为调整预算数的«9431%»。',
    right: '94.31%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'more spent than the budget that was raised for it',
    figures: { spent: 'amount', percent: 'percent' },
    words: '支出(?:{budgetVerb}?{spent}[，、（])?{within}{0,3}{revised}后?的?预算{within}{0,3}的{percent}',
    mixed: true,
    law: ({ percent }) => (valueOf(percent) > MOST_SPENT ? beyondBudget(percent) : null),
    certainty: 'information',
    example: '全年一般公共预算支出42.6亿元，为调整预算的«108.4%»。',
    right: '98.4%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and a rate below all',
    figures: { rate: 'percent' },
    words: '全部(?:实现)?{madeForAll}{within}{0,8}[，、](?:{highWanted}){reach}{rate}',
    law: ({ rate }) => lessThanAll(rate),
    certainty: 'information',
    example: '全县16个乡镇全部通天然气，覆盖率达到«96%»。',
    right: '100%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and the rate of the same verb below all',
    figures: { rate: 'percent' },
    words:
      '全(?:部(?:实现)?)?(?<verb>{han}){han}[^，。；、：\\n]{0,16}?[，、]\\k<verb>{han}率(?:均|都)?(?:{from}{within}{0,8}{percent}{within}{0,4}?)?{reach}?{rate}(?=[，。；、）\\n])',
    mixed: true,
    law: ({ rate }) => (rate.bound === 'exact' ? lessThanAll(rate) : null),
    example: '86个重点项目全部开工，开工率达到«83.7%»。',
    right: '100%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'a share told in an amount',
    figures: { share: 'amount' },
    words: '(?:占比|占{between}{2,16}的?(?:比重|比例))(?:{reach})?{share}(?=[，。；、）\\n])',
    law: ({ share }) => noShare(share),
    example: '民生支出占一般公共预算支出比重«76.4亿元»。',
    right: '76.4%',
  }),
  pattern({
    kind: 'magnitude',
    name: 'more from a mu than any field bears',
    figures: { yielded: 'amount' },
    words: '(?:{yieldName})(?:量|水平)?(?:{reach})?(?:每亩)?{yielded}(?=[，。；、）\\n])',
    law: ({ yielded }) => beyondField(yielded),
    example: '夏玉米平均亩产达到«642吨»。',
    right: '642公斤',
  }),
  pattern({
    kind: 'magnitude',
    name: 'a higher income in the country than in towns, one value each',
    figures: { one: 'amount', two: 'amount' },
    words:
      '(?<first>城镇|农村)(?:常住)?(?:居民)?{joiner}(?<second>城镇|农村)(?:常住)?(?:居民)?(?:人均)?{within}{0,5}收入{respectively}{reach}?{one}[、和与]{two}(?=[，。；、）\\n])',
    shared: [],
    law: ({ one, two }, said) => (said.word('first') === TOWN ? townFirst(one, two) : townFirst(two, one)),
    example: '城镇和农村居民人均可支配收入分别达到«2.1万元»、4.3万元。',
    right: '5.1万元',
  }),
];

/** Rates of enrolment and the like may pass 100%, and never so far. */
const MOST_OF_WHOLE = 300;
/** In per cent: a decimal point is lost. */
const MOST_OF_BUDGET = 1000;
/** The year before is 100. */
const LEAST_INDEX = 50;

/** In per cent of the changed budget: what comes late from above may pass it by little. */
const MOST_SPENT = 105;

function beyondBudget(percent: Metric): Verdict {
  return disproved(percent, percent.text, {
    zh: `支出一般不超过调整后的预算，文中为${percent.text}`,
    en: `Spending stays within the budget as it was changed, the text says ${percent.text}`,
  });
}

function timesBudget(percent: Metric): Verdict {
  return disproved(percent, percent.text, {
    zh: `完成预算的${percent.text}，请核对小数点`,
    en: `${percent.text} of the budget: check the decimal point`,
  });
}

function sameCurrency(amount: Metric): Verdict {
  return disproved(amount, amount.text, {
    zh: `按汇率折算后应是外币，文中为${amount.text}`,
    en: `At a rate of exchange it is another currency, the text says ${amount.text}`,
  });
}

function noIndex(index: Metric): Verdict {
  return disproved(index, index.text, {
    zh: `价格指数以上年为100，文中为${index.text}`,
    en: `An index of prices takes the year before as 100, the text says ${index.text}`,
  });
}

const TOWN = '城镇';

/** Incomes in towns lie above those in the country, everywhere and in every year. */
function townFirst(town: Metric, country: Metric): Verdict | null {
  if (town.unit !== '元' || country.unit !== '元' || town.aspect !== 'level' || country.aspect !== 'level') return null;
  return {
    holds: printed(town).high >= printed(country).low,
    arithmetic: `${town.text} ≥ ${country.text}`,
    stated: town,
    says: {
      zh: `城镇${town.text}低于农村${country.text}，请核对是否写反`,
      en: `${town.text} in towns is less than ${country.text} in the country: check which is which`,
    },
  };
}

function noShare(share: Metric): Verdict {
  return disproved(share, share.text, {
    zh: `占比应为百分数，文中为${share.text}`,
    en: `A share is a percentage, the text says ${share.text}`,
  });
}

/** In 吨 a mu. */
function beyondField(yielded: Metric): Verdict | null {
  if (yielded.unit !== '吨' || !(printed(yielded).low > valueOf({ ...yielded, value: mostPerMu }))) return null;
  return disproved(yielded, yielded.text, {
    zh: `一亩地产不了${yielded.text}，请核对单位`,
    en: `No mu bears ${yielded.text}: check the unit`,
  });
}

function beyondWhole(share: Metric): Verdict | null {
  if (!(valueOf(share) > 100)) return null;
  return disproved(share, share.text, {
    zh: `占比最高为100%，文中为${share.text}`,
    en: `A share is at most 100%, the text says ${share.text}`,
  });
}

const LISTED: Readonly<Record<string, number>> = { 500: 500, 百: 100 };

function onList(words: string, example: string, right: string): Pattern {
  return pattern({
    kind: 'magnitude',
    name: `more of those on a list than it has: ${words.startsWith('{') ? 'behind' : 'before'} its name`,
    figures: { listed: 'amount' },
    words,
    law: ({ listed }, said) => beyondList(listed, said.word('length')),
    example,
    right,
  });
}

function beyondList(firms: Metric, list: string): Verdict | null {
  const length = LISTED[list] ?? NaN;
  if (firms.step !== 1 || firms.aspect !== 'level' || isMoney(firms) || !(printed(firms).low > length)) return null;
  return disproved(firms, firms.text, {
    zh: `“${list}强”只有${length}${firms.unit}，文中为${firms.text}`,
    en: `The list has ${length}, the text says ${firms.text}`,
  });
}

const DAYS_OF_YEAR = 366;

function beyondYear(days: Metric): Verdict | null {
  const count = days.value;
  if (days.unit !== '天' || typeof count !== 'number' || count <= DAYS_OF_YEAR) return null;
  return disproved(days, days.text, {
    zh: `一年只有365天，文中为${days.text}`,
    en: `A year has 365 days, the text says ${days.text}`,
  });
}

function lessThanAll(rate: Metric): Verdict | null {
  if (!(valueOf(rate) < 100)) return null;
  return disproved(rate, `${rate.text} < 100%`, {
    zh: `前面说“全部”，这里为${rate.text}`,
    en: `All of them before, and ${rate.text} here`,
  });
}
