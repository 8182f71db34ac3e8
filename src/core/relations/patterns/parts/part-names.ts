import { exclusiveKinds, kindTails } from '../../../knowledge/complements.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { lastClause, sentenceAfter } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { areAllParts } from '../../all-parts.ts';

/** Whether their names or how far each of them is tell that they are all. */
export function areDivided(whole: Metric, parts: readonly Metric[], text: string): boolean {
  if (areAllParts(parts, text)) return true;
  const stages = parts.map(
    (part, index) =>
      fromStage(nameOf(text, parts[index - 1] ?? whole, part)) ??
      fromStage(sentenceAfter(text, part.range[1], 10, '，、；。0123456789')),
  );
  // 公路完成160亿元，水运完成10亿元: the same of each parts nothing.
  const isOneStage = new Set(stages).size === 1 && stages[0] !== '类' && stages[0] !== '级';
  return stages.every((stage) => stage !== null) && !isOneStage;
}

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

/** 小学46所、初中26所: each has a name of one row, and no two the same. */
export function areExclusive(whole: Metric, parts: readonly Metric[], text: string): boolean {
  const names = parts.map((part, index) => nameOf(text, parts[index - 1] ?? whole, part));
  const isOneOf = (kinds: readonly string[], name: string): boolean =>
    kinds.includes(name) || kinds.includes(withoutTail(name));
  const areTwice = (all: readonly string[]): boolean => new Set(all).size < all.length;
  if (arePlaces(parts)) return true;
  return !areTwice(names) && exclusiveKinds.some((kinds) => names.every((name) => isOneOf(kinds, name)));
}

/** 其中东岭区、北河市分别建成: places with a government of their own, no two the same, lie beside each other. */
export function arePlaces(parts: readonly Metric[]): boolean {
  const names = new Set(parts.map(({ indicator }) => indicator));
  return names.size === parts.length && [...names].every((name) => PLACE.test(name));
}

/** 城区 and 开发区 may lie in any of them. */
const PLACE = rx`^(?!{han}{0,4}(?:{ownPlace|zone|area|placeKind})$){han}{2,4}{governedKind}$`;

function withoutTail(name: string): string {
  const tail = kindTails.find((each) => name.length > each.length && name.endsWith(each));
  return tail === undefined ? name : name.slice(0, -tail.length);
}

/** What a part is called, as far as it stands between the part before it and its own number. */
export function nameOf(text: string, before: Metric, part: Metric): string {
  return lastClause(text.slice(before.range[1], part.range[0]), '，、；：（）').replace(AMONG, '');
}

const AMONG = rx`^{among}`;
