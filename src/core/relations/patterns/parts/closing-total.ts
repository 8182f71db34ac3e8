import { valueOfNumeral } from '../../../text/numerals.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, lineStart, sentenceBefore } from '../../../text/beside.ts';
import { search } from '../../../text/search.ts';
import { rx } from '../../../text/word-pattern.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import type { PartList } from '../../part-list.ts';
import { isSince, partList, wholesOf } from '../../part-list.ts';
import { placeAmong } from '../../place-among.ts';
import type { Pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';
import { namedInTotal } from './named-sum.ts';

/** Totals that close what a paragraph told before them, clause by clause or sentence by sentence. */
export const closingTotalPatterns: readonly Pattern[] = [
  partList({
    kind: 'stated-total',
    name: 'a total of what its paragraph told one by one',
    lists: closedLists,
    law: totalOfLast,
    example: '教育支出18.4亿元，增长8.2%。卫生支出9.6亿元，增长6.5%。社保支出14.2亿元。三项支出合计«44.2亿元»。',
    right: '42.2亿元',
  }),
];

/** 三项支出合计, 两类项目总投资 */
const OF_SO_MANY = search(
  '(?<![\\d.第])(?<count>{countNumeral}|\\d)大?[项类]{between}{0,8}?(?:{summed}|一?共|总{between}{1,4}?|(?<!公)共(?![性同建享]){within}{1,8}?)(?:{reach})?(?=\\d)',
  { at: '[项类]', offset: [1, 2] },
);
/** 以上项目合计, 全年合计新增 */
const OF_ALL = search('(?:以上|上述)?{between}{0,6}?(?<!收入|支出){summed}{between}{0,10}(?=\\d)', {
  at: '计',
  behind: '[合共总]',
  offset: [1, 9],
});

/** The figures in the unit of a total that the paragraph has told: the last so many, or all. */
function* closedLists(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  const counted = OF_SO_MANY(text);
  const counts = new Set(counted.map(endOf));
  const closings = [...counted, ...OF_ALL(text).filter((match) => !counts.has(endOf(match)))];
  const ends = new Set(closings.map(endOf));
  const places = new Map(closings.length === 0 ? [] : metrics.map(({ range }, at) => [range[0], at]));
  for (const closing of closings) {
    const at = places.get(endOf(closing)) ?? -1;
    const whole = metrics[at];
    if (!whole || !isExact(whole)) continue;
    const start = lineStart(text, closing.index);
    const told = metrics.slice(Math.max(0, at - MOST), at).filter(({ range }) => range[0] >= start);
    const alike = told.filter((each) => isPart(each, whole, text, metrics));
    const { count } = closing.groups ?? {};
    const parts = count === undefined ? alike : alike.slice(-valueOfNumeral(count));
    const isLost = (each: Metric): boolean => LOSS.test(clauseBefore(text, each.range[0], '，、；。\n'));
    if (parts.length < 2 || !parts.every(isExact) || told.some(isLost)) continue;
    if (whole.aspect === 'change' && parts.some((part) => isCameTo(part, metrics))) continue;
    // 三年合计31万亩，五年合计46万亩: a total closed them already, and is no addend of one over more years.
    const isClosed = parts.some(({ range }) => ends.has(range[0]));
    if (!isClosed || sumsOf(parts).some((some) => sum(some, whole).holds)) yield { whole, parts };
  }
}

/** 低保由620元提高到660元，补助由84元提高到89元，两项共增加45元: a total of what was gained. */
function isCameTo(part: Metric, metrics: readonly Metric[]): boolean {
  const before = metrics[placeAmong(metrics, part) - 1];
  return before?.status === 'reference' && before.unit === part.unit && before.sentence === part.sentence;
}

/** 甲盈利1.6亿元，乙亏损0.3亿元，合计: what is lost is taken away. */
const LOSS = rx`亏`;

function endOf({ index, 0: words }: RegExpExecArray): number {
  return index + words.length;
}

/** In figures. */
const MOST = 40;

/** What stands for itself, and tells neither what is part of it nor how much more it is than it was. */
function isPart(each: Metric, whole: Metric, text: string, metrics: readonly Metric[]): boolean {
  return (
    each.unit === whole.unit &&
    !isSince(text, each) &&
    !OTHER_BASIS.test(clauseBefore(text, each.range[0], '，。；（\n')) &&
    wholesOf(each, text, metrics).length === 0
  );
}

const COUNTED = rx`(?:{countNumeral}|\d)大?[项类][^，。；]{0,24}$`;
const OTHER_BASIS = rx`{than}`;

/** The last ones that make the total, for it may close some of them only; or all that do not, and come near it. */
function* totalOfLast({ whole, parts }: PartList, text: string): Iterable<Verdict> {
  const named = namedInTotal(whole, parts, text);
  const made = named?.length === 0 ? undefined : (named ?? sumsOf(parts).find((some) => sum(some, whole).holds));
  if (named?.length === 0) return;
  const ratio = totalOf(parts) / valueOf(whole);
  const isCounted = COUNTED.test(sentenceBefore(text, whole.range[0]));
  if (made) yield { ...sum(made, whole), of: made };
  // 新增床位260张，总床位720张；新增80张，总床位310张: what came anew is of what there is.
  else if (!isCounted && new Set(parts.map(({ aspect }) => aspect)).size > 1) return;
  else if ((ratio < NEAR && ratio > 1 / NEAR) || (isCounted && parts.some((part) => valueOf(part) > valueOf(whole))))
    yield { ...sum(parts, whole), certainty: isCounted ? 'warning' : 'information' };
}

function sumsOf(parts: readonly Metric[]): readonly (readonly Metric[])[] {
  return parts.slice(0, -1).map((_, from) => parts.slice(from));
}

/** What is more or less by far is a total of other things. */
const NEAR = 1.3;
