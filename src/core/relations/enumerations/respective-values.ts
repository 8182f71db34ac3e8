import type { Metric } from '../../metrics/metric.ts';
import { isHan } from '../../text/characters.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { onceFor } from '../../text/once-a-text.ts';
import type { Range } from '../../text/range.ts';
import { clauseBefore, clauseStart } from '../../text/beside.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
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
  /** The values that stand in the row right behind: …分别达到15795元，年均增长14.1%和14.8% → two. */
  readonly further: readonly Metric[];
  /** Whether the clause says how many they are: 4家子公司总资产分别. */
  readonly isSaid?: boolean;
}

/** Every 分别 with the values in a row after it. Open lists, 均 and 由…到… pairs are left out. */
export const respectiveValues = onceFor((text: string, metrics: readonly Metric[]): readonly RespectiveValues[] => [
  ...findValues(text, metrics),
]);

function* findValues(text: string, metrics: readonly Metric[]): Iterable<RespectiveValues> {
  let next = 0;
  let earlier: RespectiveValues | null = null;
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    const values = valuesFrom(text, at + WORD.length, metrics, next);
    const last = values.at(-1);
    if (!last) continue;
    const start = clauseStart(text, at, CLAUSE_ENDS);
    if (goesOnWithKinds(text, start, at)) continue;
    const subjects = subjectsIn(text.slice(start, at)) ?? [];
    const times = TIMES.exec(text.slice(start, at))?.[1];
    const named = subjects.length > 0 || values.length < 2 ? [] : namedFirst(text.slice(start, at));
    if (named.length > values.length) {
      yield { range: [at, last.range[1]], subjects: named, counts: new Set([named.length]), values, further: [] };
      continue;
    }
    const said = valueOfNumeral(SAID.exec(text.slice(start, at))?.[1] ?? '');
    if (said <= FEW && values.length > 1 && values.length < said) {
      yield { range: [at, last.range[1]], subjects: [], counts: new Set([said]), values, further: [], isSaid: true };
      continue;
    }
    const own = subjects.length > 0 ? subjects : listedBefore(text, start, at);
    if (subjects.length === 0 && UNCOUNTABLE.test(withoutAsides(text.slice(start, at)))) continue;
    const told: ReadonlySet<number> =
      own.length > 0 ? subjectCounts(own) : saidBefore(text, metrics, next, at, earlier);
    const counts = times === undefined ? told : new Set([...told, valueOfNumeral(times)]);
    const behind = metrics[next + values.length]?.sentence === last.sentence && text.charAt(last.range[1]) === '，';
    const further = behind ? valuesFrom(text, last.range[1] + 1, metrics, next + values.length) : [];
    earlier = { range: [at, last.range[1]], subjects: own, counts, values, further };
    yield earlier;
  }
}

/** 进店人次、门票收入和人均花费: the measures that 和 joins behind 、 are two, whatever else it may join. */
function subjectCounts(subjects: readonly string[]): ReadonlySet<number> {
  const counts = countsOf(subjects, thingsIn);
  const joined = (subjects.at(-1) ?? '').split(AND);
  const isEnd = subjects.length > 1 && joined.length === 2 && MEASURE_ENDS.test(joined[0] ?? '');
  const kinds = subjects.filter((subject) => KIND.test(subject)).length;
  // 鞋帽、服装类、通讯器材类零售额, 采矿业、电力、热力供应业增加值: 鞋帽 and 电力 are of the kind behind them.
  if (kinds > 1 && kinds < subjects.length) return new Set([kinds, ...counts]);
  return isEnd && counts.size > 1 ? new Set([...counts].filter((count) => count > subjects.length)) : counts;
}

/** 粮油、食品类，饮料类，烟酒类零售额分别: a list of kinds that began in the clauses before. */
function goesOnWithKinds(text: string, start: number, at: number): boolean {
  const before = KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BARE), start));
  return before !== null && (before.groups?.bare !== undefined || KIND.test(text.slice(start, at)));
}

/** 环境和公共设施管理业，·教育，· */
const KIND_BEFORE = rx`{endOfKind}，(?<bare>{between}{2,8}，)?$`;
const LONGEST_BARE = 12;
const KIND = rx`{endOfKind}`;

/** What a measure ends with, and a part of a name never does; 工伤 of 工伤和生育保险 is one, too. */
const MEASURE_ENDS = rx`{measureNoun}$|^{insurance}$`;

const WORD = '分别';
function withoutAsides(clause: string): string {
  return clause.replace(ASIDE, '');
}

/** What is no subject of its own: brackets, the figure in PM2.5, and a year. */
const ASIDE = wordPattern('（[^（）]*）|(?<=PM)[\\d.]+|{writtenYear}', 'g');

/** 医疗废物、生活垃圾、城市污水处理能力提高，处理率分别…: what the clause before lists, where this one only says of what. */
function listedBefore(text: string, start: number, at: number): readonly string[] {
  if (text.charAt(start - 1) !== '，' || at - start > SHORTEST || at === start) return [];
  const clause = clauseBefore(text, start - 1, CLAUSE_ENDS);
  const subjects = subjectsIn(clause) ?? [];
  return subjects.length > 2 ? subjects : [];
}

/** The subjects of a clause, none where the clause is too short to hold them; null where they cannot be counted. */
function subjectsIn(clause: string): readonly string[] | null {
  if (clause.length < SHORTEST) return [];
  const words = withoutAsides(clause);
  const told = words.split('、');
  // 一季度、上半年、全年分别: the times are what the values are of.
  const areTimes = told.filter((subject) => PART_OF_YEAR.test(subject)).length > 1;
  const subjects = areTimes ? told : told.filter((subject) => !TIME.test(subject));
  return UNCOUNTABLE.test(words) || subjects.includes('') ? null : subjects;
}

/** 食品、石化、医药、信息等产业增加值分别…: what is named before 等, each of it with a value of its own at least. */
function namedFirst(clause: string): readonly string[] {
  const [, list = ''] = NAMED_FIRST.exec(withoutAsides(clause)) ?? [];
  return list === '' ? [] : list.split('、');
}

const NAMED_FIRST = rx`^((?:[^、等和与及\d]{2,8}、){2,20}[^、等和与及\d]{2,8})等[^、等和与及\d]{0,12}$`;

/** 4家子公司总资产·分别: one thing of each, and not assets and profits. */
const SAID = rx`^(?:[这其]|所属|下属)?({smallCount}){summing}[^、和与及等每\d]{2,12}$`;
/** Of more not each is told. */
const FEW = 6;

/** 后三年·分别增长: as many values as there are years. */
const TIMES = rx`^[前后]({numeral}|两)年`;

const SHORTEST = 4;
/** 至年末、金融机构存、贷款余额: when, and no subject. */
const TIME = rx`^[至到]?(?:截至|截止)?{spanEnd|spanStart|thisYear|lastYear}$`;
const PART_OF_YEAR = rx`{partOfYear}$`;
/** An open list, figures among the subjects, a span from … to …, or one value for all. */
const UNCOUNTABLE = rx`等|\d|[由从较]|(?<![人户地亩日月年平])均|各(?!项)`;

/**
 * 收入5303元，纯收入2079元，分别增长…: as many subjects as the sentence has given values so far, or the last two of them.
 * Where the values stand in a row right before 分别, no more than those since the last growth.
 */
function saidBefore(
  text: string,
  metrics: readonly Metric[],
  index: number,
  at: number,
  earlier: RespectiveValues | null,
): ReadonlySet<number> {
  // 增速分别达15.1%、11.3%、8.4%，分别提高8.2、5.1、2.3个百分点: of the same things.
  if (earlier && at - earlier.range[1] <= 1) return withThoseBefore(earlier, metrics, index);
  const counts = new Set<number>();
  const close = RIGHT_AFTER_VALUES.test(text.slice(metrics[index - 1]?.range[1] ?? 0, at));
  // 履约率86%、开工率72%，分别: rates in a row are values, too.
  const ofAmounts = close && metrics[index - 1]?.unit !== '%';
  const sentence = metrics[index]?.sentence;
  for (let back = 1; back <= MOST; back++) {
    const metric = metrics[index - back];
    if (!metric || metric.sentence !== sentence || (ofAmounts && counts.size > 0 && metric.unit === '%')) break;
    if (back > 1 && text.slice(metric.range[1], at).includes('；')) {
      // 开工62个，其中当年签约38个；竣工27个，在建119个，分别: what stands before the semicolon may be of the row.
      for (let more = back; more <= MOST; more++) counts.add(more);
      break;
    }
    if (back > 1) counts.add(back);
  }
  return counts;
}

/** 核心区486亿元，两区分别完成213亿元、127亿元，分别增长9%、11%和7%: of all in their unit, those told before as well. */
function withThoseBefore(earlier: RespectiveValues, metrics: readonly Metric[], index: number): ReadonlySet<number> {
  const { subjects, counts, values, range } = earlier;
  const [first] = values;
  const more = metrics
    .slice(Math.max(0, index - MOST), index)
    .filter((each) => each.sentence === first?.sentence && each.unit === first.unit && each.range[1] <= range[0]);
  // 2021年、2022年，居民收入分别达到…，分别增长: of as many years as it has values, where it names one thing.
  const own = subjects.length > 1 ? [] : [values.length];
  return new Set([...counts, ...own, ...more.map((_, at) => values.length + at + 1)]);
}

const RIGHT_AFTER_VALUES = /^[，、]$/;

/** No 分别 pairs more things than this. */
const MOST = 12;

const CLAUSE_ENDS = '，。；：！？\n';

/** The values in a row: the first within the clause of 分别, each next one after 、 or 和. */
function valuesFrom(text: string, from: number, metrics: readonly Metric[], index: number): readonly Metric[] {
  const first = metrics[index];
  const lead = first ? text.slice(from, first.range[0]).replace(YEAR, '') : '';
  if (!first || !LEADS_TO_VALUE.test(lead) || NAMED.test(lead)) return [];
  const values = [first];
  let end = first.range[1];
  for (let next = metrics[index + 1]; next; next = metrics[index + values.length]) {
    const between = text.slice(end, next.range[0]);
    if (!JOINS_VALUES.test(between) || (between === '，' && isOfOthers(text, next, first))) break;
    values.push(next);
    end = next.range[1];
  }
  // 分别在12个乡镇试点, 分别低于全国36个城市均价4.2和13.7个百分点: where and against whom, and no value.
  const isOfPlaces = values.length === 1 && (lead.endsWith('在') || OF_OTHERS.test(lead) || AND.test(lead));
  return isOfPlaces || GOES_ON.test(text.slice(end, end + 16)) ? [] : values;
}

/** 32家、45家，260人凭成果晋升: a number that opens a clause of its own. */
function isOfOthers(text: string, { unit, range, bound }: Metric, first: Metric): boolean {
  return unit !== first.unit || bound !== first.bound || isHan(text.charCodeAt(range[1]));
}

/** 分别·是工业产值增长·8%；: each value is told with its own name. */
const NAMED = rx`^是{within}{3,}(?:{up|down|reach})$`;
const LEADS_TO_VALUE = rx`^[^，。；：、\n由从\d]{0,16}$`;
const OF_OTHERS = rx`全{levelCharacter}$|全国$`;
/** 是2016年的 */
const YEAR = rx`{writtenYear}`;
const JOINS_VALUES = rx`^ ?(?:{joiner}|，)$`;

/** A value that is no figure follows, or the next number of a ratio (2.4:3.1:4.5): the row cannot be counted. */
const GOES_ON = rx`^(?:（[^（）\n]{1,12}）)?。?(?:、|{and}|[：:∶]\d)`;

const AND = rx`{and}`;
