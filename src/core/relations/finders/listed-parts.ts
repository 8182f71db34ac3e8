import type { Metric } from '../../metrics/metric.ts';
import { isDigitSlip } from '../printed-digits.ts';
import { numberOf } from '../interval.ts';
import { rx } from '../../text/word-pattern.ts';

/** «标准厂房24.6万平方米（一期9.1万平方米、二期15.5万平方米）»: a whole and, without 其中, the parts listed behind it. */
export interface ListedParts {
  readonly whole: Metric;
  readonly parts: readonly Metric[];
  /** Whether the words leave nothing beside the parts; otherwise only parts that exceed the whole are wrong. */
  readonly complete: boolean;
}

/**
 * Every whole that is surely divided by what follows it: output by the three industries, a bracket of parts, a list that
 * closes with 其他, projects by their stage (续建, 新建, 前期), and a row under the noun of the whole that only one slip parts
 * from it. Exact figures of one unit.
 */
export function* listedParts(text: string, metrics: readonly Metric[]): Iterable<ListedParts> {
  for (const [index, metric] of metrics.entries()) {
    if (metric.bound !== 'exact' || metric.unit === '%' || typeof metric.value !== 'number') continue;
    const found =
      threeIndustries(text, metrics, index) ??
      inBracket(text, metrics, index) ??
      closedByOther(text, metrics, index) ??
      projectsByStage(text, metrics, index) ??
      rowWithSlip(text, metrics, index);
    if (found) yield found;
  }
}

const INDUSTRIES = ['primary-industry-value-added', 'secondary-industry-value-added', 'tertiary-industry-value-added'];
/** Figures behind the whole that are looked at. */
const FARTHEST = 14;

/** 地区生产总值120.5亿元…。第一产业增加值…，第二产业增加值…，第三产业增加值…: each once, of the year and paragraph of the whole. */
function threeIndustries(text: string, metrics: readonly Metric[], index: number): ListedParts | null {
  const whole = metrics[index];
  if (whole?.concept !== 'gdp' || whole.aspect !== 'level') return null;
  const parts: Metric[] = [];
  for (const metric of metrics.slice(index + 1, index + FARTHEST)) {
    if (metric.aspect !== 'level') continue;
    if (metric.concept === 'gdp' || text.slice(whole.range[1], metric.range[0]).includes('\n')) break;
    if (metric.concept !== INDUSTRIES[parts.length]) {
      if (metric.concept !== null && INDUSTRIES.includes(metric.concept)) return null;
      continue;
    }
    if (!isLike(metric, whole) || metric.period !== whole.period || metric.status !== whole.status) return null;
    parts.push(metric);
    if (parts.length === INDUSTRIES.length) break;
  }
  const [first] = parts;
  if (!first || parts.length < INDUSTRIES.length || text.slice(whole.range[1], first.range[0]).includes('其中'))
    return null;
  return { whole, parts, complete: true };
}

/** （一期9.1万平方米、二期15.5万平方米）: nothing but named parts between the brackets. */
function inBracket(text: string, metrics: readonly Metric[], index: number): ListedParts | null {
  const whole = metrics[index];
  if (!whole || text.charAt(whole.range[1]) !== '（') return null;
  const parts: Metric[] = [];
  const names: string[] = [];
  for (let next = index + 1, from = whole.range[1]; ; next++) {
    const part = metrics[next];
    const name = part ? NAMED.exec(text.slice(from, part.range[0]))?.[1] : undefined;
    if (!part || name === undefined || NO_PART.test(name) || !isLike(part, whole)) return null;
    parts.push(part);
    names.push(name);
    from = part.range[1];
    if (text.charAt(from) === '）') break;
  }
  return parts.length < 2 ? null : { whole, parts, complete: names.every((name) => PHASE.test(name)) };
}

const NAMED = /^[（、，；]([^，。；、（）\d]{2,10})$/;
/** 一期, 二期工程: the phases that are there. */
const PHASE = rx`^{numeral}期`;
/** What compares, plans or adds is no part. */
const NO_PART = rx`{noPart}`;

/** 支出42.6亿元。教育支出12.4亿元，…，其他各项支出9.8亿元: 其他 is the rest, so nothing is left. */
function closedByOther(text: string, metrics: readonly Metric[], index: number): ListedParts | null {
  const last = metrics[index];
  const noun = last && OTHER.exec(text.slice(Math.max(0, last.range[0] - LONGEST), last.range[0]))?.[1];
  if (!last || noun === undefined) return null;
  const row = [last];
  for (let at = index - 1; at >= 0 && row.length < FARTHEST; at--) {
    const [metric, next] = [metrics[at], row[0]];
    if (!metric || !next || !isLike(metric, last) || !endsWith(text, metric, noun)) return null;
    const between = text.slice(metric.range[1], next.range[0]);
    if (OPENS_ROW.test(between)) return row.length < 3 ? null : { whole: metric, parts: row, complete: true };
    if (!IN_ROW.test(between)) return null;
    row.unshift(metric);
  }
  return null;
}

const LONGEST = 16;
const OTHER = rx`[，、；和]{rest}{everyKind}?([^，。；、的\d]{2})$`;
const OPENS_ROW = /^[^，。；：、\d]{0,6}[。：（][^，。；：、\d]{2,14}$/;
const IN_ROW = /^[，、；][^，。；：、\d]{2,14}$/;

/** 60个项目…：12个新建项目…；15个续建项目…；20个前期项目: one stage excludes the other. */
function projectsByStage(text: string, metrics: readonly Metric[], index: number): ListedParts | null {
  const whole = metrics[index];
  if (whole?.unit !== '个' || !ALL_PROJECTS.test(text.slice(Math.max(0, whole.range[0] - LONGEST), whole.range[0])))
    return null;
  const stages = new Map<string, Metric>();
  for (const part of metrics.slice(index + 1, index + FARTHEST)) {
    if (text.slice(whole.range[1], part.range[0]).includes('\n')) break;
    if (part.unit !== '个') continue;
    const after = text.slice(part.range[1], part.range[1] + LONGEST);
    const [, kind, preparing] = STAGE.exec(after) ?? [];
    const stage = (kind ?? preparing)?.slice(0, 1);
    if (stage === undefined || stages.has(stage) || !isLike(part, whole)) return null;
    stages.set(stage, part);
    if (stages.size === STAGES) return { whole, parts: [...stages.values()], complete: false };
  }
  return null;
}

const ALL_PROJECTS = rx`{allProjects}$`;
const STAGE = rx`^(?:({projectStage})项目|项目(前期)工作)`;
const STAGES = 3;

/** 项目214个，制造业项目126个、服务业项目61个、农业项目27个: they may stand side by side, unless one slip parts them from the sum. */
function rowWithSlip(text: string, metrics: readonly Metric[], index: number): ListedParts | null {
  const whole = metrics[index];
  const noun = whole?.step === 1 ? text.slice(whole.range[0] - 2, whole.range[0]) : '';
  if (!whole || !NOUN.test(noun)) return null;
  const parts: Metric[] = [];
  for (let next = index + 1, from = whole.range[1]; next < index + FARTHEST; next++) {
    const part = metrics[next];
    if (!part || !isLike(part, whole) || !endsWith(text, part, noun)) break;
    if (!IN_ROW.test(text.slice(from, part.range[0]))) break;
    parts.push(part);
    from = part.range[1];
  }
  if (parts.length < 3) return null;
  const over = parts.reduce((sum, part) => sum + numberOf(part), 0) - numberOf(whole);
  const slips = [whole, ...parts].filter((metric) => {
    const meant = numberOf(metric) + (metric === whole ? over : -over);
    return isDigitSlip(numberOf(metric), meant);
  });
  return slips.length === 0 ? null : { whole, parts, complete: true };
}

const NOUN = rx`^{dividedNoun}$`;

function endsWith(text: string, { range }: Metric, noun: string): boolean {
  return text.startsWith(noun, range[0] - noun.length);
}

function isLike(part: Metric, { unit }: Metric): boolean {
  return part.unit === unit && part.bound === 'exact' && typeof part.value === 'number';
}
