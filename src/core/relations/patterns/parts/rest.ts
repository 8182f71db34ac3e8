import type { Metric } from '../../../metrics/metric.ts';
import { commensurable } from '../../commensurable.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import type { Pattern, PatternRow } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** 25个乡镇、312个行政村，其中18个乡镇、196个村完成改革，其余7个乡镇、116个村 */
const TWO_KINDS: Pick<
  PatternRow<'a' | 'b' | 'c' | 'd' | 'e' | 'f'>,
  'kind' | 'figures' | 'words' | 'mixed' | 'shared' | 'certainty'
> = {
  kind: 'part-sum',
  figures: { a: 'amount', b: 'amount', c: 'amount', d: 'amount', e: 'amount', f: 'amount' },
  words: `${ofTwo('a', 'b')}，(?:其中)?(?:已经?)?有?${ofTwo('c', 'd')}[，；。](?:{rest})的?${ofTwo('e', 'f')}`,
  mixed: true,
  shared: [],
};

function ofTwo(one: string, other: string): string {
  return `{${one}}{between}{1,8}[、和]{${other}}{between}{1,10}`;
}

const BAND = '{figure}的?{between}{0,6}{amount}';

/** Parts that leave nothing beside them: the rest by its name, bands of size, phases. */
export const restPatterns: readonly Pattern[] = [
  pattern({
    ...TWO_KINDS,
    name: 'some of two kinds of things and the rest, of the first kind',
    law: ({ a, c, e }) => ofKind(a, c, e),
    example: '全县«25个»乡镇、312个行政村，其中18个乡镇、196个村完成改革，其余8个乡镇、116个村正在推进。',
    right: '26个',
  }),
  pattern({
    ...TWO_KINDS,
    name: 'some of two kinds of things and the rest, of the second kind',
    law: ({ b, d, f }) => ofKind(b, d, f),
    example: '全市12个街道、«86个»社区，已有7个街道、54个社区建成食堂，剩余5个街道、38个社区年内建成。',
    right: '92个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'bands of size that shut each other out',
    figures: { whole: 'amount' },
    rows: { bands: 'amount', rates: 'percent' },
    words: `{whole}{between}{0,8}[，（](?:(?:{among}|{dividedBy})[，：]?)?{between}{0,6}(?<bands>(?<rates>${BAND}(?:[、，；]{between}{0,6}${BAND}){1,5}))(?=[，。；）\\n])`,
    mixed: true,
    shared: [],
    law: ({ whole, bands, rates }) => inBands(whole, [...bands, ...rates]),
    example: '引进项目«34个»，其中10亿元以上5个、1亿元至10亿元12个、1亿元以下19个。',
    right: '36个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'phases of one work',
    figures: { whole: 'amount', first: 'amount', second: 'amount' },
    words:
      '(?:{cost}|{total}|{thingMeasure}){reach}?{whole}(?:[，；（]|[，；]分[两二2]期{within}{0,4}[，：。])(?:其中[，：]?)?一期{between}{0,8}{first}{within}{0,10}[、，；。]二期{between}{0,8}{second}(?![、，；]三期)',
    law: ({ whole, first, second }) =>
      valueOf(first) < valueOf(whole) && isAbove(plus(printed(first), printed(second)), printed(whole))
        ? sum([first, second], whole)
        : null,
    example: '项目分两期建设，总投资«28亿元»，一期投资12亿元，二期投资18亿元。',
    right: '30亿元',
  }),
];

function ofKind(whole: Metric, some: Metric, left: Metric): Verdict | null {
  if (!commensurable([whole, some, left])) return null;
  return { ...sum([some, left], whole), of: [whole, some, left] };
}

/** Of a row of marks and counts the counts; a band opens upwards and one downwards, so nothing lies beside them. */
function inBands(whole: Metric, bands: readonly Metric[]): Verdict | null {
  const counts = bands.filter(({ unit }) => unit === whole.unit);
  const marks = bands.filter(({ unit }) => unit !== whole.unit);
  const bounds = new Set(marks.map(({ bound }) => bound));
  // 50万元以上的27个，其中100万元以上9个；全区156个村: what is more than all is none of them.
  if (counts.some((count) => valueOf(count) > valueOf(whole))) return null;
  if (counts.length < 2 || !bounds.has('atLeast') || !commensurable(marks)) return null;
  // 35岁以下126名、60岁以上341名: some lie between.
  if (counts.length === 2 && new Set(marks.map(valueOf)).size > 1) return null;
  const verdict = sum(counts, whole);
  const isWhole = bounds.has('atMost') || bounds.has('lessThan');
  const isMore = isAbove(counts.map(printed).reduce(plus), printed(whole));
  return marks.every(({ bound }) => bound === 'atLeast') || (!isWhole && !isMore)
    ? null
    : { ...verdict, of: [whole, ...counts] };
}
