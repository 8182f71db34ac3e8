import type { AnalysisMetric, Range } from '../../../src/core/index.ts';
import { unmark } from '../marked-text.ts';

/** What a figure under test must say. */
export type Card = Pick<
  AnalysisMetric,
  'value' | 'unit' | 'bound' | 'indicator' | 'aspect' | 'direction' | 'period' | 'status'
>;

export interface FigureCase {
  readonly shows: string;
  readonly report: string;
  /** Where the figures stand in the report, each with its card. */
  readonly figures: readonly { readonly range: Range; readonly card: Card }[];
}

/**
 * The cases of a table, one a line: what it shows, the text with «marks» around its figures, one card for each.
 *
 *     a count :: 建成冷库«2座»，容量«近3万吨»。 => 2 座 | 冷库 => ~30000 吨 | 容量
 *
 * A card is number and unit, indicator, and where they are not the usual ones aspect, period and status, in any order.
 * Usual are level, and the period and status of the section; exact is a number without a sign. ~ about, ≥ atLeast,
 * ≤ atMost, > moreThan, < lessThan, 1..2 a range. 〔五年〕, 〔规划〕 and 〔安排〕 before the text name a section
 * other than the review of 2022; ⏎ is a line end.
 */
export function caseTable(table: string): readonly FigureCase[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): FigureCase {
  const [shows = '', rest = ''] = line.split(' :: ');
  const [marked = '', ...cards] = rest.split(' => ');
  const section = SECTIONS.find(({ mark }) => marked.startsWith(mark)) ?? REVIEW;
  const { text, ranges } = unmark(marked.slice(section.mark.length).replaceAll('⏎', '\n'));
  if (shows === '' || text === '' || ranges.length !== cards.length) throw new Error(`not a case: ${line}`);
  const opening = `${TITLE}\n${section.heading}\n`;
  return {
    shows,
    report: `${opening}${text}\n`,
    figures: ranges.map(([start, end], index) => ({
      range: [start + opening.length, end + opening.length],
      card: readCard(cards[index] ?? '', section),
    })),
  };
}

const TITLE = '政府工作报告\n——2023年1月8日在清河区第十七届人民代表大会第二次会议上\n各位代表：';

interface Section {
  readonly mark: string;
  readonly heading: string;
  readonly period: string;
  readonly status: Card['status'];
}

const REVIEW: Section = { mark: '', heading: '一、2022年工作回顾', period: '2022', status: 'actual' };
const SECTIONS: readonly Section[] = [
  { mark: '〔五年〕', heading: '一、过去五年工作回顾', period: '2018/2022', status: 'actual' },
  { mark: '〔规划〕', heading: '二、“十四五”时期主要目标', period: '2021/2025', status: 'target' },
  { mark: '〔安排〕', heading: '二、2023年工作安排', period: '2023', status: 'target' },
];

function readCard(card: string, { period, status }: Section): Card {
  const [quantity = '', indicator = '', ...others] = card.split(' | ').map((part) => part.trim());
  const [number = '', unit = ''] = quantity.split(' ');
  const sign = number.charAt(0);
  const [low = 0, high] = number
    .replace(/^[~≥≤><]/, '')
    .split('..')
    .map(Number);
  const given: { -readonly [Field in keyof Card]: Card[Field] } = {
    value: high === undefined ? low : [low, high],
    unit,
    bound: high === undefined ? (SIGNS[sign] ?? 'exact') : 'range',
    indicator,
    aspect: 'level',
    direction: null,
    period,
    status,
  };
  for (const word of others) Object.assign(given, fieldsOf(word));
  return given;
}

const SIGNS: Readonly<Record<string, Card['bound']>> = {
  '~': 'about',
  '≥': 'atLeast',
  '≤': 'atMost',
  '>': 'moreThan',
  '<': 'lessThan',
};

function fieldsOf(word: string): Partial<Card> {
  const [first, way] = word.split(' ');
  if (first === 'growth' || first === 'change') return { aspect: first, direction: way === 'down' ? 'down' : 'up' };
  if (first === 'level' || first === 'share' || first === 'multiple' || first === 'rank') return { aspect: first };
  if (first === 'actual' || first === 'target' || first === 'reference') return { status: first };
  if (/^\d{4}/.test(word)) return { period: word };
  throw new Error(`not part of a card: ${word}`);
}
