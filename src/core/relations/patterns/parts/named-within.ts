import type { Metric } from '../../../metrics/metric.ts';
import { within } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { partOfWhole } from './part-of-whole.ts';

/** Between an amount and the next clause, how it was counted and how it moved. */
const MOVED = '(?:[、，](?:{within}{0,8}{percent}|按{within}{2,8}算)){0,2}';

/** Amounts of which one is no more than the other by what they are called. */
export const namedWithinPatterns: readonly Pattern[] = [
  partOfWhole({
    name: 'profits beyond what was taken in',
    words: `{takings}{reach|completion}?{whole}${MOVED}[，；、]{gains}{reach}?{part}(?=[，。；、）\\n])`,
    example: '主营业务收入838亿元，增长18.8%；实现利润«955.2亿元»，增长13.5%。',
    right: '55.2亿元',
  }),
  partOfWhole({
    name: 'value added beyond the output that it is a part of',
    words: `(?<of>{han}{2,6}?)?总产值{reach|completion}?{whole}${MOVED}[，；、]{completion}?(?:\\k<of>)?增加值{reach}?{part}(?=[，。；、）\\n])`,
    example: '农林牧渔业总产值62.4亿元，按可比价格计算，增长3.1%，增加值«73.8亿元»，增长3.4%。',
    right: '37.8亿元',
  }),
  partOfWhole({
    name: 'value added, and less output of the same industry',
    words: `(?<of>{han}{2,6}?)增加值{reach}?{part}${MOVED}[，；、]{completion}?\\k<of>总产值{reach|completion}?{whole}(?=[，。；、）\\n])`,
    example: '全年实现渔业增加值«21.6亿元»、增长3.8%，渔业总产值18.4亿元、增长4.2%。',
    right: '11.6亿元',
  }),
  partOfWhole({
    name: 'net assets beyond all assets',
    words: `资产{sizeNoun}{reach}?{whole}${MOVED}[，；、]净资产{reach}?{part}(?=[，。；、）\\n])`,
    example: '平台公司资产总额达到860亿元，净资产«3100亿元»。',
    right: '310亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'several years that did less than one of them',
    figures: { part: 'amount', whole: 'amount' },
    words:
      '\\d年{between}{2,10}{part}(?:[、，]{since}?{up|down}了?{percent})?[，；][三四五]年(?:来|间)?累计{between}{0,2}?(?:{completion}|投资|投入){0,2}{whole}(?=[，。；、）\\n])',
    shared: [],
    law: ({ part, whole }) => ({
      ...within(part, whole),
      stated: whole,
      says: {
        zh: `一年就是${part.text}，几年累计却只有${whole.text}`,
        en: `${part.text} in one year, and no more than ${whole.text} in several`,
      },
    }),
    example: '2020年水利建设完成投资41亿元，比上年增长12%，五年累计投资«36亿元»。',
    right: '136亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'one year that did more than the several years it is one of, by the same words',
    figures: { whole: 'amount', part: 'amount' },
    which: { whole: { bound: 'exact' }, part: { bound: ['exact', 'atLeast', 'moreThan'], status: 'actual' } },
    words: `(?<![前上个届第])[三四五六七八九十]年(?:来|间)?，?(?:共|累计)?(?<did>{within}{2,14}?)了?{whole}${MOVED}[，；。、](?:{among}，?)?(?:(?<last>{lastYear})|\\d{4}年)，?(?:当年|一年)?(?<does>{within}{2,16}?)了?{part}(?=[，。；、）\\n])`,
    mixed: true,
    shared: ['unit'],
    law: ({ whole, part }, said) =>
      (said.word('last') !== '' || isYearOf(part, whole)) && said.word('does').endsWith(said.word('did'))
        ? within(part, whole)
        : null,
    example: '五年累计争取资金25亿元。去年争取资金«28.6亿元»。',
    right: '8.6亿元',
  }),
  partOfWhole({
    name: 'more people at work again than new jobs',
    words: '新增{between}{0,6}就业{between}{0,8}{whole}[、，；]{between}{0,14}再就业{between}{0,4}{part}',
    example: '全年新增就业2529人，实现再就业«5611人»。',
    right: '561人',
  }),
  partOfWhole({
    name: 'more to be spent in a year than in all',
    words: '总投资(?:额)?{reach}?{whole}[、，]{yearOfPlan}计划(?:完成)?(?:总)?投资(?:额)?{reach}?{part}',
    shared: [],
    example: '安排重点项目105个，总投资33.99亿元，年度计划完成投资«75.5亿元»。',
    right: '7.55亿元',
  }),
  partOfWhole({
    name: 'local taxes beyond the local revenue that they are part of',
    words: '地方(?:一般|财政)?公共预算收入{reach}?{whole}[；，](?:{among}[，：]?)?地方税收(?:收入)?{reach}?{part}',
    example: '地方一般公共预算收入8.26亿元，增长5.1%；地方税收收入«9.35亿元»。',
    right: '5.35亿元',
  }),
];

/** 2024 of 2020/2024 */
function isYearOf({ period }: Metric, { period: years }: Metric): boolean {
  const [first, last] = years?.split('/') ?? [];
  return period !== null && first !== undefined && last !== undefined && first <= period && period <= last;
}
