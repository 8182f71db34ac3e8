import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import { commensurable, isMoney } from '../commensurable.ts';
import { valueOf } from '../interval.ts';
import { within } from '../laws.ts';
import type { Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';
import { plannedBefore } from './guards.ts';

/** Parts that stand behind what their whole costs, and kinds of jobs that are part of others by definition. */
export const partDonePatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more built than there are, behind what was spent on them',
    figures: { whole: 'amount', spent: 'amount', part: 'amount' },
    words:
      '{whole}[^，。；、\\d\\n]{1,10}{investmentDone}{spent}，{among}?(?<done>已?{workDone|completion|handled|goingOn|started}{1,2}){part}(?=[，。；、])',
    mixed: true,
    unless: [plannedBefore],
    shared: [],
    law: ({ whole, part }, said) => withVerb(ofOneKind(part, whole), said.word('done')),
    example: '45个重大项目完成投资28亿元，«已建成投用71个»。',
    right: '已建成投用17个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more done than there are, with some of them left',
    figures: { whole: 'amount', part: 'amount' },
    words: '{whole}(?<noun>{within}{2,8})已(?:经|有)?{within}{2,6}{part}[，；、]{rest}的?(?<left>{within}{2,8})',
    law: ({ whole, part }, said) => (isNounLeft(said) ? ofOneKind(part, whole) : null),
    example: '四期24个安置小区已交付«42个»，剩余安置小区年底前全部交付。',
    right: '14个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more people at work again than new jobs',
    figures: { whole: 'amount', part: 'amount' },
    words: '新增{between}{0,6}就业{between}{0,8}{whole}[、，；]{between}{0,14}再就业{between}{0,4}{part}',
    law: ({ whole, part }) => within(part, whole),
    example: '全年新增就业2529人，实现再就业«5611人»。',
    right: '561人',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more to be spent in a year than in all',
    figures: { whole: 'amount', part: 'amount' },
    words: '总投资(?:额)?{reach}?{whole}[、，]{yearOfPlan}计划(?:完成)?(?:总)?投资(?:额)?{reach}?{part}',
    shared: [],
    law: ({ whole, part }) => within(part, whole),
    example: '安排重点项目105个，总投资33.99亿元，年度计划完成投资«75.5亿元»。',
    right: '7.55亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more that are new than there are',
    figures: { whole: 'amount', part: 'amount' },
    words: '(?:{reach}|总量){whole}[、，](?:其中)?新{newBy}{part}(?=[，。；、）\\n])',
    law: ({ whole, part }) => ofOneKind(part, whole),
    example: '经营主体达42.26万户，新登记«56.5万户»、增长26.4%。',
    right: '5.65万户',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more added in a year than there came to be',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '[增达]至{whole}(?:（[^（）\\d\\n]{1,3}）)?[、，](?:其中)?{thisYear|lastYear}新增{part}(?=[，。；、（）\\n])',
    law: ({ whole, part }) => addedOpen(part, whole),
    example: '全县织机增至8000余台，去年新增«12000多台»，无梭化率达到45%。',
    right: '1200多台',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a crop that grew by more than it is',
    figures: { part: 'amount', whole: 'amount' },
    words: '增产{part}[、，]总产量?{reach}?{whole}',
    law: ({ whole, part }) => within(part, whole),
    example: '粮食增产«422亿斤»，总产46.6亿斤。',
    right: '42.2亿斤',
  }),
];

/** 剩余安置小区: what is left is called as they all are, and is no place that may have several (县区, 街道). */
function isNounLeft(said: Said): boolean {
  const [noun, left] = [said.word('noun'), said.word('left')];
  return !HOLDERS.test(noun) && (left.startsWith(noun) || noun.endsWith(left.slice(0, SHORTEST_NOUN)));
}

const SHORTEST_NOUN = 2;
const HOLDERS = rx`^(?:{holder})+$`;

/** Counts of one thing; what is done in money is told of money. */
function ofOneKind(part: Metric, whole: Metric): Verdict | null {
  if (isMoney(whole) || !commensurable([part, whole])) return null;
  return within(part, whole);
}

/** 余 on one side and 多 on the other: the printed numbers still contradict where they are far apart. */
function addedOpen(part: Metric, whole: Metric): Verdict | null {
  const isFar = valueOf(part) > OPEN_BY * valueOf(whole);
  if (part.unit !== whole.unit || !(isFar || (part.bound === 'exact' && whole.bound === 'exact'))) return null;
  return within({ ...part, bound: 'exact' }, { ...whole, bound: 'exact' });
}

/** 9000余 is less than 10000. */
const OPEN_BY = 1.1;

/** The verb before the part is what may be wrong, too. */
function withVerb(verdict: Verdict | null, verb: string): Verdict | null {
  if (!verdict) return null;
  const [start, end] = verdict.stated.range;
  return { ...verdict, range: [start - verb.length, end] };
}
