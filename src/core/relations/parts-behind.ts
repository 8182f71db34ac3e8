import type { Metric } from '../metrics/metric.ts';
import { clauseBefore, lastClause } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';
import { areAllParts } from './all-parts.ts';
import { totalOf, valueOf } from './interval.ts';
import { halfSteps, isOneSlipAway } from './printed-digits.ts';

/**
 * The parts of a whole from the figure at `index` on: «其中工业类3个，总投资…；农业类5个». They stand in a row, or share the last
 * character of their names: what has another kind of name is no part of this whole, unless with it the parts make the whole, or
 * would but for one slip of the hand.
 */
export function partsBehind(text: string, metrics: readonly Metric[], index: number, whole: Metric): readonly Metric[] {
  const near = nearParts(text, metrics, index, whole);
  const named = namedParts(text, metrics, index, whole);
  if (closes(whole, near)) return near;
  if (closes(whole, named)) return named;
  const isDivided = areAllParts(named, text) || isOneSlipAway(whole, named);
  return named.length > near.length && isDivided ? named : near;
}

/** Whether the figures from the one at `index` on make a whole. */
export function areMade(whole: Metric, text: string, metrics: readonly Metric[], index: number): boolean {
  return closes(whole, namedParts(text, metrics, index, whole));
}

/** Every figure of the first one's unit in its sentence that stands right behind a name, up to what closes the whole. */
function namedParts(text: string, metrics: readonly Metric[], index: number, whole: Metric): readonly Metric[] {
  const first = metrics[index];
  if (!first) return [];
  const parts = [first];
  for (const metric of metrics.slice(index + 1, index + MOST_PARTS)) {
    const between = text.slice(parts.at(-1)?.range[1] ?? 0, metric.range[0]);
    if (metric.sentence !== first.sentence || OPENING.test(between) || OTHER_DOER.test(between)) break;
    if (isNotMadeInto(whole, metric)) break;
    if (endsRow(text, parts, between) || closesBracket(between) || OF_PLACE.test(between)) break;
    if (closes(whole, parts)) break;
    if (metric.unit !== first.unit || metric.aspect !== first.aspect) continue;
    const name = lastClause(between, '，；、');
    if (isPlain(metric) && (NAME.test(name) ? !NO_PART.test(name) : isDealt(text, parts, between))) parts.push(metric);
  }
  return parts;
}

/** 乙、丙分别为52亿元·、·36亿元: the values of a 分别 row each have a name of their own. */
function isDealt(text: string, parts: readonly Metric[], between: string): boolean {
  const before = parts.at(-1);
  return before !== undefined && JOINED.test(between) && DEALT.test(clauseBefore(text, before.range[0], '，。；：\n'));
}

const JOINED = rx`^{joiner}$`;
const DEALT = rx`{respectively}`;

/** 生产总值326亿元，其中工业增加值118亿元；一般公共预算收入21亿元: output is made of what is added to it, and of no other known figure. */
function isNotMadeInto(whole: Metric, { concept }: Metric): boolean {
  return whole.concept === OUTPUT && concept !== null && !concept.endsWith(ADDED);
}

const OUTPUT = 'gdp';
const ADDED = 'value-added';

/** ；全市民间投资: what the whole place did begins anew. */
const OF_PLACE = rx`；全{levelCharacter}`;
const OPENING = rx`{partOpening}`;
const NAME = /^[^\d（）]{2,}$/;

/** Those that stand in a row, or share the last character of their names. */
function nearParts(text: string, metrics: readonly Metric[], index: number, whole: Metric): readonly Metric[] {
  const first = metrics[index];
  if (!first) return [];
  const parts = [first];
  const named = nameEnd(text, first) !== '';
  let inRow = true;
  let group = 0;
  for (let next = index + 1; next < index + MOST_PARTS; next++) {
    const metric = metrics[next];
    if (metric?.sentence !== first.sentence || isNotMadeInto(whole, metric)) break;
    if (metric.unit !== first.unit) {
      inRow = false;
      continue;
    }
    const between = text.slice(parts.at(-1)?.range[1] ?? 0, metric.range[0]);
    // 26亿元，其中工业18亿元；争取资金3亿元，其中: another whole begins after the semicolon.
    if (between.includes('其中')) return group > 0 ? parts.slice(0, group) : parts;
    // （其中计划新开工223项），目前实际已开工206项: the list ends with its bracket, and with what came of it.
    if (closesBracket(between) || OUTCOME.test(between)) break;
    // 退税1.8亿元（留抵退税1.6亿元）: the bracket is inside the part before it.
    if (between.lastIndexOf('（') > between.lastIndexOf('）')) continue;
    // 中长期贷款935亿元，中长期贷款中个人消费贷款314亿元: a part of the part before it.
    // 投资6200万元，其中补助4800万元，比计划多投入400万元; 人均花费764元: a difference is no part, nor what each one has.
    // 省交办32件办结29件，其余3件正在办理: what became of the part before it.
    if (NO_PART.test(lastClause(between, '，；、')) || DONE_OF_IT.test(between)) continue;
    if (isWithinPart(lastClause(between, '，；、'), parts.at(-1), text)) continue;
    if (STATE_ALONE.test(between) && !STATE.test(text.slice(metric.range[1]))) break;
    const name = nameEnd(text, metric);
    // 新开工58个、续建78个，投资计划超额完成，3个项目列入: what bears no name, behind a clause of its own, is told of by itself.
    if (name === '' && named && OWN_CLAUSE.test(between)) break;
    const sameName = name !== '' && name === nameEnd(text, first);
    if (between.includes('；')) {
      // 建成项目36个，其中产业项目18个；在建项目52个: what bears the name of the whole stands beside it.
      if (
        !sameName ||
        name === nameEnd(text, whole) ||
        (name !== KIND && BROUGHT.test(between)) ||
        OTHER_DOER.test(between)
      )
        break;
      group = parts.length;
    }
    if (closes(whole, parts) || endsRow(text, parts, between)) break;
    if (!named && isBesides(metric, parts, whole, lastClause(between, '，；、'))) break;
    if (!isPlain(metric) || (!inRow && !sameName)) break;
    parts.push(metric);
  }
  return parts;
}

/** 其中83个已完成规划，43个正在推进，建成示范村20个: a thing by its name, which with those told by their states alone is more than all. */
function isBesides(metric: Metric, parts: readonly Metric[], whole: Metric, name: string): boolean {
  return parts.length > 1 && name.length >= LONGEST_STATE && totalOf([...parts, metric]) > valueOf(whole);
}

/** In characters: 开展前期. */
const LONGEST_STATE = 5;

/** 夏粮20万吨，增加0.6万吨，秋粮32万吨: what a part gained is none. */
const NO_PART = rx`^{than}{planned}|{mean}|^{since}?{up|down}了?$`;

const DONE_OF_IT = rx`^(?:{settledTo}|{doneTo})$`;
const OWN_CLAUSE = rx`^，{within}{4,}，$`;

function isWithinPart(clause: string, part: Metric | undefined, text: string): boolean {
  const at = clause.indexOf('中', SHORTEST_NAME);
  return part !== undefined && at > 0 && text.slice(0, part.range[0]).endsWith(clause.slice(0, at));
}

const SHORTEST_NAME = 2;

/** Whether a bracket closes in these words that opened before them. */
export function closesBracket(words: string): boolean {
  return CLOSED.test(words);
}

const CLOSED = /^[^（]*）/;

/** 招商类, 资金类: kinds of the whole, however they were come by. */
const KIND = '类';
/** 其中市级项目19个；争取上级项目98个: what is got from elsewhere is told of by itself. */
const BROUGHT = rx`；(?:{broughtIn}|{landGiven}|{strivesFor})`;
/** 其中税收46亿元；财政部门完成非税收入: what another one does is no part. */
const OTHER_DOER = rx`；{within}{2,10}部门{completion}`;
/** 县道86公里、乡道326公里，实施防护工程262公里; 新开工28个、续建30个，完成年度投资，3个入选: the row has ended. */
function endsRow(text: string, parts: readonly Metric[], between: string): boolean {
  if (parts.length < 2) return false;
  // …、合作社700户，全年新登记5200户: what the year did is told by itself.
  if (OF_YEAR.test(between)) return true;
  if (text.charAt(parts[0]?.range[1] ?? 0) !== '、') return false;
  return OTHER_WORK.test(between) || OTHER_TOLD.test(between);
}

/** A clause of its own, and a number that has no name before it. */
const OTHER_TOLD = rx`^，[^，、；：]{2,}，$`;

const OTHER_WORK = rx`^，{objectVerb|given|countTaker}`;
const OF_YEAR = rx`^[，；]{thisYear}(?:新{han}|{addition}|{newly})`;
const OUTCOME = rx`{outcome}`;

/** 其中5个完工，38个单位加紧建设: where a part is told by its state alone, a figure with a noun of its own is of other things. */
const STATE_ALONE = rx`^{settledTo}，$`;
const STATE = rx`^(?:{settledTo}|{continued}|{goingOn}|{onCourse}|{because}|{intention}|[，。；、）])`;

/** 省、市代表建议共386件，其中市代表建议: the whole is of several levels, and its parts may be of some. */
export function areOfLevels(parts: readonly Metric[], whole: Metric, text: string): boolean {
  return (
    LEVELS.test(clauseBefore(text, whole.range[0], '，。；\n')) &&
    parts.every(({ range: [start] }) => OF_LEVEL.test(clauseBefore(text, start, '，、；：')))
  );
}

const LEVELS = rx`[国省市县区]级?[、和]?[省市县区]|{everyLevel}`;
const OF_LEVEL = rx`^(?:{among})?[省市县区]`;

/** Whether the parts make the whole, so that what follows divides it in another way or is no part of it. */
export function closes(whole: Metric, parts: readonly Metric[]): boolean {
  return parts.length > 1 && Math.abs(valueOf(whole) - totalOf(parts)) <= halfSteps([whole, ...parts]);
}

/** Figures of one sentence that are looked at for parts. */
const MOST_PARTS = 40;

/** The last character of the name that stands right before a figure; verbs and nothing give "". */
export function nameEnd(text: string, metric: Metric): string {
  const char = text.charAt(metric.range[0] - 1);
  return NO_NAME.includes(char) ? '' : char;
}

const NO_NAME = '，、；：。中有为达到成进行了和与 \n';

/** One exact number that is no percentage. */
export function isPlain(metric: Metric): metric is Metric & { readonly value: number } {
  const { bound, value, unit } = metric;
  return bound === 'exact' && typeof value === 'number' && unit !== '%' && unit !== '个百分点';
}
