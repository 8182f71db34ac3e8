import { conceptOf } from '../../text/lookup/concepts.ts';
import { jointThings } from '../../text/lookup/joint-things.ts';
import type { Metric } from '../../metrics/metric.ts';
import { clauseBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';

/** «改造供水、供热管网»36公里、52公里、18公里: two names and three values in a row, without 分别. */
export interface NamesAndValues {
  readonly names: readonly string[];
  readonly values: readonly Metric[];
}

/**
 * Every row of three values or more of one unit, each with nothing but 、 between, whose clause lists two names or more before
 * it, and another number of them. Names that are open (等), joined, or may be several by one word are left out. Two values are
 * enough where three known indicators or more stand before them: 生产总值、固定资产投资、财政收入增长6.1%、8.2%.
 */
export function* namesAndValues(text: string, metrics: readonly Metric[]): Iterable<NamesAndValues> {
  for (let at = 0; at < metrics.length; at++) {
    const values = rowFrom(text, metrics, at);
    const [first] = values;
    if (!first || values.length < 2) continue;
    at += values.length - 1;
    const clause = clauseBefore(text, first.range[0], STOPS).replace(MOVED, '');
    const names = clause.split('、');
    if (names.length < 2 || names.length === values.length || UNCLEAR.test(clause)) continue;
    const areKnown = names.length >= FEWEST && names.every((name) => conceptOf(name.replace(LEAD, '')) !== null);
    if (!areKnown && (values.length < FEWEST || !areListed(text, values))) continue;
    if (areKnown || names.every((name) => name.length > 1 && jointThings(name) === 0)) yield { names, values };
  }
}

const FEWEST = 3;
/** Between the last name and its value. */
const MOVED = rx`(?:{since}|预计|实现|{completion}){0,3}(?:{up|down|reach}|增[速幅](?:{reach})?)了?$`;
/** 全年·完成·地区生产总值 */
const LEAD = rx`^(?:{ownPlace}|{thisYear}|{writtenYear}|{completion}|，)*`;
/** Nobody names more things than this before their values. */
const MOST = 12;
const STOPS = '，。；：！？（\n';
/** An open list, a joiner, 分别 that has a rule of its own, figures and spans. */
const UNCLEAR = rx`等|{and}|{respectively}|{each}|[\d由从较比“”]`;

/** Levels with nothing but 、 between. */
function areListed(text: string, values: readonly Metric[]): boolean {
  return values.every(
    ({ aspect, range: [start] }, index) => aspect === 'level' && (index === 0 || text.charAt(start - 1) === '、'),
  );
}

/** Exact values of one unit that stand in a row, and end their clause. */
function rowFrom(text: string, metrics: readonly Metric[], at: number): readonly Metric[] {
  const first = metrics[at];
  if (first?.bound !== 'exact' || (first.aspect !== 'level' && first.aspect !== 'growth')) return [];
  const values = [first];
  for (let next = metrics[at + 1]; next && values.length < MOST; next = metrics[at + values.length]) {
    const last = values.at(-1) ?? first;
    const between = text.slice(last.range[1], next.range[0]);
    if (!JOINS.test(between) || next.unit !== first.unit || next.bound !== 'exact') break;
    values.push(next);
  }
  return ENDS.includes(text.charAt(values.at(-1)?.range[1] ?? 0)) ? values : [];
}

const JOINS = rx`^(?:、|{and})$`;
const ENDS = '，。；\n';
