import { reportMatches } from '../../text/report-matches.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { ListRow, PlacedList, ReadList, ListMatch } from './list-row.ts';
import { namesAndValues } from './names-and-values.ts';
import { areAsManyNumbers, hasItsRate, hasItsValue, isHalfOfJoint, isPaired } from './respective-laws.ts';
import { namesOnBothSides, respectiveNames } from './respective-names.ts';
import type { RespectiveValues } from './respective-values.ts';
import { respectiveValues } from './respective-values.ts';

/** Rows of values or names, each for one of the things that are named before them. */
export const respectiveRows: readonly ListRow[] = [
  {
    kind: 'respectively-count',
    name: 'as many values before a change as behind it',
    find: (text) => reportMatches(text, FROM_TO),
    read: fromTo,
    example: '三类件办结时限«由20、15、12个工作日压减至10、8»个工作日。',
    right: '由20、15、12个工作日压减至10、8、6',
  },
  {
    kind: 'respectively-count',
    name: 'values of what is named before 分别',
    lists: valuesOfEach,
    shown: true,
    example: '小麦、玉米、大豆产量«分别增长3%、4%»。',
    right: '分别增长3%、4%和6%',
  },
  {
    kind: 'respectively-count',
    name: 'rates of values that stand in a row before them',
    lists: ratesBehind,
    law: hasItsRate,
    example: '税收收入、存款、贷款余额分别达12亿元、85亿元和76亿元，同比增长«5.1%、6.4%»。',
    right: '5.1%、6.4%、7.2%',
  },
  {
    kind: 'respectively-count',
    name: 'names on both sides of 分别',
    find: namesOnBothSides,
    read: respectiveNames,
    example: '加快镇域发展，河东镇、河西镇«分别成为商贸大镇、工业强镇和文旅名镇»。',
    right: '分别成为商贸大镇和工业强镇',
  },
  {
    kind: 'respectively-count',
    name: 'names of a clause and the values in a row behind them',
    lists: valuesOfNames,
    law: hasItsValue,
    example: '新建雨水、污水管网«12公里、9公里、7公里»。',
    right: '12公里、9公里',
  },
];

function fromTo({ start, end, word }: ListMatch): ReadList | null {
  const [from, to] = [numbersIn(word('first')), numbersIn(word('second'))];
  const law = areAsManyNumbers(from, to);
  return from.length > 1 && to.length > 1
    ? { count: [start, end], things: from, counts: new Set([from.length]), stated: to.length, places: [], law }
    : null;
}

function numbersIn(row: string): readonly string[] {
  return row.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** 45、38和35个工作日. */
const VALUES =
  '\\d{1,9}(?:\\.\\d{1,4})?(?:[^，。；：、\\d\\n和及与到至为]{0,5}[、和及与]\\d{1,9}(?:\\.\\d{1,4})?){1,8}';

const FROM_TO = wordPattern(
  `{respectively}?{from}(?:\\d{4}年的?|{lastYear|spanStart}的?)?(?<first>${VALUES})[^，。；：、\\d\\n]{0,8}{reach}[^，。；：、\\d\\n]{0,8}(?<second>${VALUES})`,
  'g',
);

function* valuesOfEach(text: string, metrics: readonly Metric[]): Iterable<PlacedList> {
  for (const relation of respectiveValues(text, metrics)) {
    const { range, subjects, counts, values } = relation;
    const stated = values.length;
    yield {
      range,
      count: range,
      things: subjects,
      stated,
      counts: isHalfOfJoint(relation) ? new Set([...counts].filter((count) => count !== stated)) : counts,
      places: placesOf(values),
      law: isPaired(relation),
    };
  }
}

function* ratesBehind(text: string, metrics: readonly Metric[]): Iterable<PlacedList> {
  for (const relation of respectiveValues(text, metrics)) {
    const { counts, values, further } = relation;
    const [first, last] = [further[0], further.at(-1)];
    if (!first || !last || !counts.has(values.length) || isHalfOfJoint(relation)) continue;
    if (!areRates(relation, text)) continue;
    const range: Range = [first.range[0], last.range[1]];
    const things = values.map((value) => value.text);
    yield {
      range,
      count: range,
      things,
      stated: further.length,
      counts: new Set([values.length]),
      places: placesOf(values),
    };
  }
}

function areRates({ values, further }: RespectiveValues, text: string): boolean {
  const [last, first] = [values.at(-1), further[0]];
  return (
    last !== undefined &&
    first !== undefined &&
    further.length > 1 &&
    further.every(({ unit }) => unit === first.unit && RATE_UNITS.has(unit)) &&
    values.every(({ unit }) => !RATE_UNITS.has(unit)) &&
    LEADS_TO_RATES.test(text.slice(last.range[1], first.range[0]))
  );
}

const RATE_UNITS: ReadonlySet<string> = new Set(['%', '倍']);
const LEADS_TO_RATES = rx`^，(?:{since}?(?:{eachYear}|累计)?{up|down}了?|{isAs}(?:{formerTime}|原来)的)$`;

function* valuesOfNames(text: string, metrics: readonly Metric[]): Iterable<PlacedList> {
  for (const { names, values } of namesAndValues(text, metrics)) {
    const range: Range = [values[0]?.range[0] ?? 0, values.at(-1)?.range[1] ?? 0];
    yield { range, count: range, things: names, stated: values.length, counts: new Set([names.length]), places: [] };
  }
}

function placesOf(values: readonly Metric[]): readonly Range[] {
  return values.map(({ range }) => range);
}
