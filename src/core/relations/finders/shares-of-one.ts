import { complements, overlappingKinds } from '../../knowledge/complements.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { numberOf } from '../interval.ts';
import { isExact } from '../printed-digits.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/** Shares of one whole that stand in a row: «三次产业结构为22.3：31.5：46.2», «分别占40%、35%和25%». */
export interface SharesOfOne {
  readonly range: Range;
  readonly shares: readonly number[];
  /** How far their sum may be off by rounding alone. */
  readonly slack: number;
  /** They divide all of the whole, and must make 100; others must not exceed it. */
  readonly complete: boolean;
}

export function* sharesOfOne(text: string, metrics: readonly Metric[]): Iterable<SharesOfOne> {
  yield* structures(text);
  yield* industries(text);
  yield* rows(text, metrics);
  yield* pairs(text, metrics);
}

/** 22.3：31.5：46.2 after the name of a structure, or after another one that it came from. */
function* structures(text: string): Iterable<SharesOfOne> {
  for (const match of THREE(text)) {
    const { index: start } = match;
    const name = STRUCTURE.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[0];
    if (name === undefined) continue;
    const numbers = [match[1], match[2], match[3]].map((each) => each ?? '');
    const shares = numbers.map(Number);
    const sum = shares.reduce((so, share) => so + share, 0);
    // 1：2：3 is a ratio and no structure.
    const [least, most] = INDUSTRY.test(name) ? [LEAST_PERCENT / 2, MOST_PERCENT * 2] : [LEAST_PERCENT, MOST_PERCENT];
    if (sum < least || sum > most) continue;
    const slack = numbers.reduce((so, number) => so + 0.5 / 10 ** decimals(number), 0);
    yield { range: [start, start + match[0].length], shares, slack, complete: true };
  }
}

const THREE = search(
  '(?<![\\d.：:∶])(\\d{1,2}(?:\\.\\d{1,2})?) ?[：:∶] ?(\\d{1,2}(?:\\.\\d{1,2})?) ?[：:∶] ?(\\d{1,2}(?:\\.\\d{1,2})?)(?! ?[\\d：:∶.])',
  { at: '[：:∶]', behind: '[\\d ]', offset: [1, 6] },
);
const LONGEST_NAME = 24;
const STRUCTURE = rx`{structureOpens}$`;
/** The three industries are all of the output, so that a sum far off is a lost decimal point. */
const INDUSTRY = rx`产业{structureNoun}`;
const LEAST_PERCENT = 80;
const MOST_PERCENT = 125;

/** 三次产业比重分别为22.3%、31.5%、46.2%: all of the output. */
function* industries(text: string): Iterable<SharesOfOne> {
  for (const match of INDUSTRIES(text)) {
    const [, ...numbers] = match;
    if (!match[0].startsWith('三次') && !/二、第?$/.test(text.slice(Math.max(0, match.index - 3), match.index)))
      continue;
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(numbers[0] ?? '');
    const slack = numbers.reduce((so, number) => so + 0.5 / 10 ** decimals(number), 0);
    yield { range: [start, end], shares: numbers.map(Number), slack, complete: true };
  }
}

const INDUSTRIES = search('{industriesOpen}({twoDigits})%、({twoDigits})%{joiner}({twoDigits})%', { at: '三' });

/** 分别占40%、35%和30%, 工业占60%、农业占25%: percentages in a row, each said to be a share. */
function* rows(text: string, metrics: readonly Metric[]): Iterable<SharesOfOne> {
  for (let index = 0; index < metrics.length; index++) {
    const first = metrics[index];
    if (first?.unit !== '%' || !isExact(first)) continue;
    const opening = OPENS.exec(text.slice(Math.max(0, first.range[0] - LONGEST_LEAD), first.range[0]));
    if (!opening) continue;
    const dealt = RESPECTIVELY.test(opening[0]);
    const row = [first];
    for (let next = metrics[index + row.length]; next; next = metrics[index + row.length]) {
      const between = text.slice(row.at(-1)?.range[1] ?? 0, next.range[0]);
      if (next.unit !== '%' || !isExact(next) || !(dealt ? DEALT : EACH).test(between)) break;
      row.push(next);
    }
    const names = text.slice(Math.max(0, first.range[0] - LONGEST_NAMES), first.range[0]);
    const overlap = overlappingKinds.some((kind) => names.includes(kind));
    if (row.length > 2 && !overlap) yield asShares(row);
    index += row.length - 1;
  }
}

/** 税收收入占比63.4%、非税收入占比36.6%: two shares whose names leave nothing in common. */
function* pairs(text: string, metrics: readonly Metric[]): Iterable<SharesOfOne> {
  for (let index = 1; index < metrics.length; index++) {
    const [first, second] = [metrics[index - 1], metrics[index]];
    if (first?.unit !== '%' || second?.unit !== '%' || !isExact(first) || !isExact(second)) continue;
    const other = NEXT_SHARE.exec(text.slice(first.range[1], second.range[0]))?.[1];
    if (other === undefined) continue;
    const name = FIRST_SHARE.exec(text.slice(Math.max(0, first.range[0] - LONGEST_LEAD), first.range[0]))?.[1];
    if (name !== undefined && areApart(name, other)) yield asShares([first, second]);
  }
}

const LONGEST_NAMES = 40;

const FIRST_SHARE = /([^，。；：、\d占]{2,8})占比?$/;
const NEXT_SHARE = /^[、，]([^，。；：、\d占]{2,8})占比?$/;

/** 税收 and 非税, 国有 and 民营. */
function areApart(name: string, other: string): boolean {
  if (other.startsWith('非')) return name.startsWith(other.slice(1, 2));
  return complements.some(
    ([one, two, more]) =>
      more === undefined &&
      one !== undefined &&
      two !== undefined &&
      ((name.includes(one) && other.includes(two)) || (name.includes(two) && other.includes(one))),
  );
}

function asShares(row: readonly Metric[]): SharesOfOne {
  return {
    range: [row[0]?.range[0] ?? 0, row.at(-1)?.range[1] ?? 0],
    shares: row.map(numberOf),
    slack: row.reduce((so, { step }) => so + step / 2, 0),
    complete: false,
  };
}

/** 占比分别为, 分别占总数的, 其中工业占. A share of a wider place (占全市的) has another whole for each thing. */
const OPENS = rx`{sharesOpen}$`;
const RESPECTIVELY = rx`{respectively}`;
const LONGEST_LEAD = 20;
const DEALT = rx`^{joiner}$`;
const EACH = /^[、，][^，。；、\d占]{1,10}占$/;

function decimals(number: string): number {
  const point = number.indexOf('.');
  return point < 0 ? 0 : number.length - point - 1;
}
