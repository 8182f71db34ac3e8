import type { AnalysisMetric, FactColumn } from '../../core/index.ts';
import { analyze, conceptOf, factColumns, factKinds, factVerdicts, hasDigit, rateEnds } from '../../core/index.ts';
import type { Fact, Paper } from './fact.ts';

/**
 * A table of facts: 指标, 口径, 时期, 数值, 单位 and, where wanted, 来源, 责任单位; or a 数据核实表 that was filled in, of
 * which the rows count that somebody confirmed or corrected. Null where no row is a head with these columns.
 *
 * @param rows the cells as printed, the head among the first of them
 */
export function paperOfTable(rows: readonly (readonly string[])[], file: string): Paper | null {
  const at = headRow(rows);
  const head = rows[at];
  if (!head) return null;
  const facts = rows.slice(at + 1).flatMap((row, index) => {
    const cell = (column: FactColumn): string => row[columnOf(head, column)]?.trim() ?? '';
    const fact = factOf(cell, at + index + 2, columnOf(head, 'verdict') >= 0);
    return fact ? [fact] : [];
  });
  return { file, title: file.slice(file.lastIndexOf('/') + 1), district: null, facts };
}

/** How far a 数据核实表 is filled in: its rows by their numbers, from 1. */
export interface TableAnswers {
  readonly answered: readonly number[];
  readonly unanswered: readonly number[];
  /** Said to be wrong, without the number that is right. */
  readonly unnumbered: readonly number[];
}

/** How far a table that asks to be answered is filled in; null of any other, whose rows are all facts. */
export function tableAnswers(rows: readonly (readonly string[])[]): TableAnswers | null {
  const at = headRow(rows);
  const head = rows[at];
  if (!head || columnOf(head, 'verdict') < 0) return null;
  const asked = rows.flatMap((row, index) => {
    const cell = (column: FactColumn): string => row[columnOf(head, column)]?.trim() ?? '';
    if (index <= at || cell('indicator') === '' || cell('value') === '') return [];
    const isAnswered = cell('corrected') !== '' || said('confirmed', cell('verdict'));
    return [{ line: index + 1, is: isAnswered ? 'answered' : said('corrected', cell('verdict')) ? 'bare' : 'open' }];
  });
  const linesOf = (kind: string): readonly number[] => asked.flatMap(({ line, is }) => (is === kind ? [line] : []));
  return { answered: linesOf('answered'), unanswered: linesOf('open'), unnumbered: linesOf('bare') };
}

function headRow(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, MOST_BEFORE_HEAD).findIndex((row) => NEEDED.every((column) => columnOf(row, column) >= 0));
}

const MOST_BEFORE_HEAD = 10;
const NEEDED = ['indicator', 'value'] as const;

function columnOf(head: readonly string[], column: FactColumn): number {
  const names = factColumns[column].split(' ');
  return head.findIndex((cell) => names.includes(cell.trim()));
}

type Cell = (column: FactColumn) => string;

/** Of a table that was sent round, a row that nobody answered is no fact. */
function factOf(cell: Cell, line: number, isAsked: boolean): Fact | null {
  const corrected = cell('corrected');
  if (isAsked && corrected === '' && !said('confirmed', cell('verdict'))) return null;
  const metric = metricOf(cell, corrected === '' ? cell('value') : corrected);
  if (!metric) return null;
  return {
    metric,
    line,
    quote: orNull(cell('quote')),
    was: orNull(cell('value').replace(/[\s,，]/g, '')),
    isRow: true,
    source: orNull(cell('source')) ?? orNull(cell('responsible')),
    by: orNull(cell('by')),
  };
}

function said(verdict: keyof typeof factVerdicts, words: string): boolean {
  return factVerdicts[verdict].split(' ').includes(words.toLowerCase());
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}

/** The number is read as it would be in a sentence, so that 万, bounds and decimals are those of the report's figures. */
function metricOf(cell: Cell, value: string): AnalysisMetric | null {
  const indicator = cell('indicator');
  const number = value.replace(/[\s,，]/g, '').replace(/^-/, '');
  const [read] = analyze(`${indicator}${number}${number.endsWith(cell('unit')) ? '' : cell('unit')}。`).metrics.slice(
    -1,
  );
  if (indicator === '' || !hasDigit(number) || !read) return null;
  const kind = factKinds.find(({ words }) => words.split(' ').includes(cell('kind')));
  const direction = kind?.direction ?? null;
  const turned = value.trim().startsWith('-') && direction !== null;
  return {
    ...read,
    range: [0, 0],
    indicator,
    concept: conceptOf(indicator),
    aspect: isRate(indicator) && kind?.aspect === 'share' ? 'level' : (kind?.aspect ?? 'level'),
    direction: turned ? (direction === 'up' ? 'down' : 'up') : direction,
    period: periodOf(cell('period')),
    status: 'actual',
    section: null,
  };
}

/** 农业机械化率 is a level, though people who fill in tables call it a share. */
function isRate(indicator: string): boolean {
  return rateEnds.some((end) => indicator.endsWith(end));
}

/** 2024年 → 2024, 2016—2020年 → 2016/2020, 2024年1-6月 → 2024-01/2024-06. */
function periodOf(words: string): string | null {
  const [year, second, third] = words.match(/\d+/g) ?? [];
  if (year?.length !== 4) return null;
  const month = (number: string): string => `${year}-${number.padStart(2, '0')}`;
  if (second === undefined) return year;
  if (second.length === 4) return `${year}/${second}`;
  return third === undefined ? month(second) : `${month(second)}/${month(third)}`;
}
