import { mostPerMu } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isMoney } from '../../commensurable.ts';
import { printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { sumOfYears } from '../guards.ts';

/** What an amount cannot be, whatever else is told: more good days than the year has days, more firms than a list of so many has. */
export const oddAmountPatterns: readonly Pattern[] = [
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
  onList(
    '(?<length>500|(?<=全[国省])百)强”?的?(?!{within}{0,6}项目){within}{0,6}{reach}?{listed}',
    '全国百强企业达到«381家»。',
    '38家',
  ),
  onList('{listed}{within}{0,10}(?<length>500|(?<=全[国省])百)强', '累计引进«640家»世界500强企业。', '64家'),
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
      '(?<first>城镇?|农村)(?:常住)?(?:居民)?{joiner}?[城农乡][镇村]?(?:常住)?(?:居民)?(?:人均)?{within}{0,5}收入{respectively}{reach}?{one}[、和与]{two}(?=[，。；、）\\n])',
    shared: [],
    law: ({ one, two }, said) => (said.word('first').startsWith(TOWN) ? townFirst(one, two) : townFirst(two, one)),
    example: '城镇和农村居民人均可支配收入分别达到«2.1万元»、4.3万元。',
    right: '5.1万元',
  }),
];

const TOWN = '城';

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

/** In 吨 a mu. */
function beyondField(yielded: Metric): Verdict | null {
  if (yielded.unit !== '吨' || !(printed(yielded).low > valueOf({ ...yielded, value: mostPerMu }))) return null;
  return disproved(yielded, yielded.text, {
    zh: `一亩地产不了${yielded.text}，请核对单位`,
    en: `No mu bears ${yielded.text}: check the unit`,
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
