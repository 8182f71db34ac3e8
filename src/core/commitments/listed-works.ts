import {
  buildingsListed,
  placeEnds,
  placeWithAnd,
  projectCount,
  projectFields,
  projectsListed,
  worksListed,
} from '../knowledge/project-words.ts';
import type { Range } from '../text/range.ts';
import type { Token } from './lexicon.ts';

/** What stands behind 等 in a list of works. */
export interface Etc {
  readonly start: number;
  /** What stands before is no names: 等领域重大项目, 等项目70个, 老城区的供水、排水等工程. */
  readonly isKind: boolean;
  readonly standing: ListedStanding;
}

/**
 * What 等 says of the names before it: that they are projects; that they are buildings (等一批酒店); or only what works are
 * meant (等镇污水处理厂), which each name must say for itself, for it may be a place.
 */
export type ListedStanding = 'listed' | 'listed-building' | 'listed-loose';

/** 等12个项目, 等重点工程, 等一批酒店: what stands before is named, what follows says what it is. */
export function etcIn(text: string, start: number, end: number): Etc | null {
  const stretch = text.slice(start, end);
  const found = projectsListed.exec(stretch);
  const loose = found ? null : worksListed.exec(stretch);
  const etc = found ?? loose;
  if (!etc) return null;
  const at = start + etc.index;
  const listed = text.slice(start, at);
  const isKind =
    projectFields.test(etc[0]) ||
    listed.indexOf('的', Math.max(0, listed.indexOf('、'))) > 0 ||
    projectCount.test(text.slice(at + etc[0].length, end));
  return {
    start: at,
    isKind,
    standing: found ? 'listed' : buildingsListed.test(etc[0]) ? 'listed-building' : 'listed-loose',
  };
}

/** The stretches between 、 and 和, as the text has them outside brackets and quotes. */
export function itemsOf(text: string, object: readonly Token[], start: number, end: number): readonly Range[] {
  const items: Range[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const sign = at === end ? COMMA : (SIGNS[text.charCodeAt(at)] ?? 0);
    if (sign === OPEN) depth++;
    else if (sign === CLOSE) depth = Math.max(0, depth - 1);
    const isApart = sign === COMMA || (sign === AND && at > from && isWord(text, object, at));
    if (!isApart || (depth > 0 && at < end)) continue;
    if (at > from) items.push([from, at]);
    from = at + (text.startsWith('以及', at) ? 2 : 1);
  }
  return items;
}

const [OPEN, CLOSE, AND, COMMA] = [1, 2, 3, 4];
/** What a sign does to the items around it. */
const SIGNS = new Uint8Array(65536);
for (const [signs, sign] of [
  ['（“《', OPEN],
  ['）”》', CLOSE],
  ['和与及以', AND],
  ['、', COMMA],
] as const)
  for (const char of signs) SIGNS[char.charCodeAt(0)] = sign;

/** A place whose name has 和: 水库至太和段, 和平路. */
const PARTS = new Set(placeEnds);

/** 和 that is a word by itself, not 和谐 or 参与; 以及. */
function isWord(text: string, object: readonly Token[], at: number): boolean {
  const length = text.startsWith('以及', at) ? 2 : 1;
  if (placeWithAnd.test(text.slice(at, at + 3))) return false;
  return !PARTS.has(text.charAt(at + length)) && object.some(({ start, end }) => start === at && end === at + length);
}
