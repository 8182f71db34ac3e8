import type { Metric } from '../../../metrics/metric.ts';
import { lineStart } from '../../../text/beside.ts';
import type { Range } from '../../../text/range.ts';
import { search } from '../../../text/search.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { sum } from '../../laws.ts';
import type { PartList } from '../../part-list.ts';
import { partList } from '../../part-list.ts';
import type { Pattern } from '../../pattern.ts';

/** Totals that close what was told under 一是, 二是, 三是. */
export const numberedTotalPatterns: readonly Pattern[] = [
  partList({
    kind: 'stated-total',
    name: 'a total of what numbered sentences count one by one',
    lists: closedRuns,
    law: ({ whole, parts }) => [sum(parts, whole)],
    example:
      '一是围绕产业，安排项目12个，其中续建5个。二是围绕城建，安排项目8个。三是围绕民生，安排项目9个。以上共计«27个»项目。',
    right: '29个',
  }),
];

function* closedRuns(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  for (const { index, 0: closing } of CLOSING(text)) {
    const end = index + closing.length;
    const at = metrics.findIndex(({ range }) => range[0] >= end);
    const whole = metrics[at];
    if (whole?.bound !== 'exact' || whole.step !== 1 || !LEADS.test(text.slice(end, whole.range[0]))) continue;
    const entries = entriesBefore(text, index);
    const parts = entries.flatMap((entry) => firstAlike(metrics.slice(0, at), whole, entry) ?? []);
    if (entries.length > 1 && parts.length === entries.length) yield { whole, parts };
  }
}

/** Where 一是, 二是 … up to the last before `end` stand, in one paragraph; none where a number is missing. */
function entriesBefore(text: string, end: number): readonly Range[] {
  const start = lineStart(text, end);
  const marks = [...text.slice(start, end).matchAll(ENTRY)];
  const first = marks.findLastIndex(([mark]) => mark.startsWith(ORDER.charAt(0)));
  const run = first < 0 ? [] : marks.slice(first);
  if (run.some(([mark], number) => !mark.startsWith(ORDER.charAt(number)))) return [];
  return run.map(({ index }, number) => [start + index, start + (run[number + 1]?.index ?? end - start)]);
}

/** The first count of an entry that is in the unit of the total: 提出6项指标，其中…2项. */
function firstAlike(metrics: readonly Metric[], whole: Metric, [from, to]: Range): Metric | undefined {
  return metrics.find(
    ({ range, unit, step, bound }) =>
      range[0] >= from && range[1] <= to && unit === whole.unit && step === 1 && bound === 'exact',
  );
}

const ORDER = '一二三四五六七八九';
const LEADS = rx`^{within}{0,4}$`;
const ENTRY = wordPattern('{numeral}是', 'g');
const CLOSING = search('(?:(?:以上|上述)(?:{summed}|一?共)|{numeral}个?方面一?共)(?:有|为)?', {
  at: '[以上一二三四五六七八九]',
  behind: '[。；\\n]',
});
