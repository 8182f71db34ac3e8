import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { countsOf, thingsIn } from './counts-of.ts';

/** «猪、牛、羊出栏量分别达到2.6万头、1800头和6800只»: three subjects before 分别, three values after it. */
export interface RespectiveValues {
  /** From 分别 to the last value. */
  readonly range: Range;
  readonly subjects: readonly string[];
  readonly counts: ReadonlySet<number>;
  readonly values: readonly Metric[];
}

/**
 * Every 分别 with its subjects in its own clause and two or more values in a row after it. One value for all
 * (均, 分别增长10%), subjects in clauses before, open lists and 由…到… pairs are left out.
 */
export function* respectiveValues(text: string, metrics: readonly Metric[]): Iterable<RespectiveValues> {
  let next = 0;
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    const values = valuesFrom(text, at + WORD.length, metrics, next);
    const [last] = values.slice(-1);
    if (!last || values.length < 2) continue;
    const clause = text.slice(clauseStart(text, at), at);
    if (NO_SUBJECTS.test(clause)) continue;
    const subjects = clause.replace(BRACKETED, '').split('、');
    if (subjects.includes('')) continue;
    yield { range: [at, last.range[1]], subjects, counts: countsOf(subjects, thingsIn), values };
  }
}

const WORD = '分别';
const BRACKETED = /（[^（）]*）/g;

/** Too short to hold the subjects, an open list, or figures among the subjects. */
const NO_SUBJECTS = /^.{0,3}$|等|\d|[由从]|均|各/;

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) start--;
  return start;
}

const CLAUSE_ENDS = '，。；：！？\n';

/** The values in a row: the first within the clause of 分别, each next one after 、 or 和. */
function valuesFrom(text: string, from: number, metrics: readonly Metric[], index: number): readonly Metric[] {
  const first = metrics[index];
  if (!first || !LEADS_TO_VALUE.test(text.slice(from, first.range[0]))) return [];
  const values = [first];
  let end = first.range[1];
  for (let next = metrics[index + 1]; next; next = metrics[index + values.length]) {
    if (!JOINS_VALUES.test(text.slice(end, next.range[0]))) break;
    values.push(next);
    end = next.range[1];
  }
  return GOES_ON.test(text.charAt(end)) ? [] : values;
}

const LEADS_TO_VALUE = /^[^，。；：、\n由从]{0,16}$/;
const JOINS_VALUES = /^(?:、|和|与|及|以及|，)$/;

/** A value that is no figure follows: the row cannot be counted. */
const GOES_ON = /[、和与及]/;
