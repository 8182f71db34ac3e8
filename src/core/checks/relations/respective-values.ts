import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { clauseStart } from './clause-start.ts';
import { countsOf, thingsIn } from './counts-of.ts';

/** «猪、牛、羊出栏量分别达到2.6万头、1800头和6800只»: three subjects before 分别, three values after it. */
export interface RespectiveValues {
  /** From 分别 to the last value. */
  readonly range: Range;
  /** The subjects listed in the clause of 分别; empty where they stand in the clauses before. */
  readonly subjects: readonly string[];
  /** Every number of subjects that a careful reader could count. */
  readonly counts: ReadonlySet<number>;
  readonly values: readonly Metric[];
}

/** Every 分别 with the values in a row after it. Open lists, 均 and 由…到… pairs are left out. */
export function* respectiveValues(text: string, metrics: readonly Metric[]): Iterable<RespectiveValues> {
  let next = 0;
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    const values = valuesFrom(text, at + WORD.length, metrics, next);
    const last = values.at(-1);
    if (!last) continue;
    const clause = text.slice(clauseStart(text, at, CLAUSE_ENDS), at);
    const subjects = subjectsIn(clause);
    if (!subjects) continue;
    const counts = subjects.length > 0 ? countsOf(subjects, thingsIn) : saidBefore(metrics, next, last.sentence);
    yield { range: [at, last.range[1]], subjects, counts, values };
  }
}

const WORD = '分别';
/** What is no subject of its own: brackets, and the figure in PM2.5. */
const ASIDE = /（[^（）]*）|(?<=PM)[\d.]+/g;

/** The subjects of a clause, none where the clause is too short to hold them; null where they cannot be counted. */
function subjectsIn(clause: string): readonly string[] | null {
  if (clause.length < SHORTEST) return [];
  const words = clause.replace(ASIDE, '');
  const subjects = words.split('、');
  return UNCOUNTABLE.test(words) || subjects.includes('') ? null : subjects;
}

const SHORTEST = 4;
/** An open list, figures among the subjects, a span from … to …, or one value for all. */
const UNCOUNTABLE = /等|\d|[由从较]|(?<![人户地亩日月])均|各(?!项)/;

/** 收入5303元，纯收入2079元，分别增长…: as many subjects as the sentence has given values so far, or the last two of them. */
function saidBefore(metrics: readonly Metric[], index: number, sentence: number): ReadonlySet<number> {
  const counts = new Set<number>();
  for (let back = 2; back <= MOST && metrics[index - back]?.sentence === sentence; back++) counts.add(back);
  return counts;
}

/** No 分别 pairs more things than this. */
const MOST = 12;

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

const LEADS_TO_VALUE = /^[^，。；：、\n由从\d]{0,16}$/;
const JOINS_VALUES = /^(?:、|和|与|及|以及|，)$/;

/** A value that is no figure follows: the row cannot be counted. */
const GOES_ON = /[、和与及]/;
