import { contrasts, exclusiveKinds, kindTails } from '../../../knowledge/complements.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, lastClause, sentenceAfter } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { areAllParts } from '../../all-parts.ts';
import { isMoney } from '../../commensurable.ts';
import { nameEnd } from '../../parts-behind.ts';

/** Whether their names or how far each of them is tell that they are all. */
export function areDivided(whole: Metric, parts: readonly Metric[], text: string): boolean {
  if (areAllParts(parts, text) || endsWithOthers(whole, parts, text)) return true;
  const stages = parts.map(
    (part, index) =>
      fromStage(nameOf(text, parts[index - 1] ?? whole, part)) ??
      fromStage(sentenceAfter(text, part.range[1], 10, '，、；。0123456789')),
  );
  // 公路完成160亿元，水运完成10亿元: the same of each parts nothing.
  const isOneStage = new Set(stages).size === 1 && stages[0] !== '类' && stages[0] !== '级';
  return stages.every((stage) => stage !== null) && !isOneStage;
}

/** 行政许可68项、其他事项58项 */
function endsWithOthers(whole: Metric, parts: readonly Metric[], text: string): boolean {
  const last = parts.at(-1);
  return last !== undefined && parts.length > 1 && OTHERS.test(nameOf(text, parts.at(-2) ?? whole, last));
}

const OTHERS = rx`^{rest}`;

/** 食品类287件、药械化类94件: kinds of it, of which there may be more. */
export function areKinds(whole: Metric, parts: readonly Metric[], text: string): boolean {
  return (
    !areAllParts(parts, text) &&
    parts.every((part, index) => KINDS.includes(nameOf(text, parts[index - 1] ?? whole, part).slice(-1)))
  );
}

export const KINDS = '类级';

/** What is said of how far a thing is, to the end of its words. */
function fromStage(words: string): string | null {
  const at = words.search(STAGE);
  return at < 0 ? null : words.slice(at);
}

/** How far a thing is, and its rank or kind: one excludes the other. */
const STAGE = rx`{workDone|handled|signed|projectStage|partStage}|[类级]$`;

/** 小学46所、初中26所: each has a name of one row, and no two the same; or they differ by one character that tells them apart. */
export function areExclusive(whole: Metric, parts: readonly Metric[], text: string): boolean {
  const names = parts.map((part, index) => ownName(nameOf(text, parts[index - 1] ?? whole, part)));
  if (arePlaces(parts)) return true;
  if (new Set(names).size < names.length || (!isMoney(whole) && names.every((name) => LEVEL.test(name)))) return false;
  const isOneOf = (kinds: readonly string[], name: string): boolean =>
    kinds.includes(name) || kinds.includes(withoutTail(name));
  return exclusiveKinds.some((kinds) => names.every((name) => isOneOf(kinds, name))) || areContrasted(names);
}

/** 其中东岭区、北河市分别建成: places with a government of their own, no two the same, lie beside each other. */
export function arePlaces(parts: readonly Metric[]): boolean {
  const names = new Set(parts.map(({ indicator }) => indicator));
  return names.size === parts.length && [...names].every((name) => PLACE.test(name));
}

/** 城区 and 开发区 may lie in any of them. */
const PLACE = rx`^(?!{han}{0,4}(?:{ownPlace|zone|area|placeKind})$){han}{2,4}{governedKind}$`;

/** 省级10个、市级28个: what the province honours is one of those that the city does, and money comes from one of them. */
const LEVEL = rx`^{level}`;

/** 城东片区, 城西片区 */
function areContrasted(names: readonly string[]): boolean {
  const [first = '', second = ''] = names;
  const at = Array.from(first).findIndex((char, index) => char !== second.charAt(index));
  const without = (name: string): string => name.slice(0, at) + name.slice(at + 1);
  return (
    at >= 0 &&
    first.length > 1 &&
    names.every((name) => without(name) === without(first)) &&
    contrasts.some((row) => names.every((name) => name.length === first.length && row.includes(name.charAt(at))))
  );
}

/** 秋季小学, 初中: they end with two kinds of one row. */
export function areOfOneRow(one: string, other: string): boolean {
  return exclusiveKinds.some((kinds) => {
    const [own, its] = [one, other].map((name) => kinds.find((kind) => name.endsWith(kind)));
    return own !== undefined && its !== undefined && own !== its;
  });
}

/** 来自港澳的: without what leads to the name or ends its clause. */
function ownName(name: string): string {
  const own = name.replace(LEAD, '');
  return own.endsWith(OF) ? own.slice(0, -OF.length) : own;
}

const OF = '的';
const LEAD = rx`^(?:{and}|{comesFrom})+`;

function withoutTail(name: string): string {
  const tail = kindTails.find((each) => name.length > each.length && name.endsWith(each));
  return tail === undefined ? name : name.slice(0, -tail.length);
}

/** 新建和改造农村公路156公里，其中新建48公里、改造108公里: what is counted together is told one by one. */
export function areNamedBefore(whole: Metric, parts: readonly Metric[], text: string): boolean {
  const words = clauseBefore(text, whole.range[0], '，。；：\n');
  const names = parts.map((part, index) => nameOf(text, parts[index - 1] ?? whole, part));
  const places = names.map((name, at) => words.indexOf(name, at === 0 ? 0 : words.indexOf(names[at - 1] ?? '') + 1));
  return names.every((name, at) => {
    const [start = 0, next] = [places[at], places[at + 1]];
    const end = start + name.length;
    return name.length > 1 && start >= 0 && (next === undefined || JOINED.test(words.slice(end, next)));
  });
}

const JOINED = rx`^{joiner}?$`;

/** 联合检查, 食品检查; 老年人 and 残疾人 may be one: persons are of many kinds at once. Of zones each lies beside the others. */
export function shareName(parts: readonly Metric[], text: string): boolean {
  const ends = new Set(parts.map((part) => (isZone(text, part) ? ZONE_END : nameEnd(text, part) || part)));
  const [end, ...others] = ends;
  return others.length === 0 && !(typeof end === 'string' && PERSONS.includes(end));
}

function isZone(text: string, { range: [start] }: Metric): boolean {
  return ZONE.test(text.slice(Math.max(0, start - LONGEST_ZONE), start));
}

const ZONE = rx`(?:{zone|park}|园)$`;
const ZONE_END = '园';
const LONGEST_ZONE = 8;
const PERSONS = '人员者工';

/** 未开工项目 is what 已开工 is not. */
export function isNot(name: string, other: string): boolean {
  const [own, its] = [name.replace(NOT, ''), other.replace(ALREADY, '')];
  return own !== name && its.length > 1 && own.startsWith(its);
}

const NOT = rx`^(?:{notYet}|[未不非])`;
const ALREADY = rx`^已经?`;

/** What a part is called, as far as it stands between the part before it and its own number. */
export function nameOf(text: string, before: Metric, part: Metric): string {
  return lastClause(text.slice(before.range[1], part.range[0]), '，、；：（）。').replace(AMONG, '');
}

const AMONG = rx`^{partOpening}?(?:{strivesFor}|来自)?`;
