import type { Pattern } from '../../pattern.ts';
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
];
