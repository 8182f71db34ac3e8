import {
  indicatorDeed,
  indicatorHeld,
  indicatorPartOfStructure,
  indicatorTimeAlone,
} from '../knowledge/metric-phrasing.ts';
import { rx } from '../text/word-pattern.ts';
import { cleanPhrase, namedIndicator } from './indicator-phrase.ts';
import { subjectOf } from './phrase-after.ts';
import { trimmed } from './phrase-before.ts';
import type { Range } from '../text/range.ts';
import type { Indicator } from './indicator-phrase.ts';
import type { Place } from './place.ts';
import { hasDigit } from '../text/characters.ts';

/** 全面推行生活垃圾分类收集，覆盖率达到67.9% → 生活垃圾分类收集覆盖率. */
export function withObjectBefore(place: Place, rate: string, range: Range): Indicator {
  const { text, clause, sentence } = place;
  const before = clauseBefore(text, clause[0], sentence[0]);
  const object = before && !hasDigit(text.slice(...before)) ? trimmed(text, before[0], before[1]) : null;
  if (!object || object[1] - object[0] > 14) return { phrase: rate, range };
  return { phrase: cleanPhrase(text.slice(...object)) + rate, range: null };
}

/** 三次产业结构持续优化，调整为22.3∶31.5∶46.2 → 三次产业结构. */
export function structureBefore({ text, clause, sentence, figure }: Place): Indicator | null {
  if (!indicatorPartOfStructure.test(text.slice(clause[0], figure.range[0]))) return null;
  const range = clauseBefore(text, clause[0], sentence[0]);
  const name = range && STRUCTURE.exec(text.slice(...range))?.[0];
  return name ? { phrase: cleanPhrase(name), range: null } : null;
}

const STRUCTURE = rx`^{han}{2,8}?结构`;

/** 实施背街小巷整治工程，完成治理16条: the deed of the clause before, where it names one. */
export function deedBefore(place: Place): Indicator | null {
  const range = clauseBefore(place.text, place.clause[0], place.sentence[0]);
  return range && indicatorDeed.test(place.text.slice(...range)) ? objectBefore(place) : null;
}

/** What the clause before is about, by its object: 实施高新技术企业倍增计划，总数增至36家. */
export function objectBefore({ text, clause, sentence }: Place): Indicator | null {
  const range = clauseBefore(text, clause[0], sentence[0]);
  const treated = range && TREATED.exec(text.slice(...range))?.[1];
  if (treated) return { phrase: cleanPhrase(treated), range: null };
  const object = range && trimmed(text, range[0], range[1]);
  return object && object[1] - object[0] <= 16 ? namedIndicator(text, object) : null;
}

/** 对城东园区进行规划，总面积达到30平方公里: what something is done to. */
const TREATED = rx`^对([^，。；\d]{2,14}?){carriesOut}`;

function clauseBefore(text: string, clause: number, sentence: number): Range | null {
  const end = clause - 1;
  if (end <= sentence) return null;
  let start = end;
  while (start > sentence && !'，；：'.includes(text.charAt(start - 1))) start--;
  return [start, end];
}

/**
 * 财政收入突破十亿大关，实现11亿元: the clause before names a new subject and gives no figure of it.
 *
 * @param told where the last figure of the sentence ends; in that clause it has been read already
 */
export function heldBefore(place: Place, told: number | null): Indicator | null {
  if (!HELD_ENDS.has(place.text.charCodeAt(place.clause[0] - 2))) return null;
  const range = clauseBefore(place.text, place.clause[0], place.sentence[0]);
  if (range && told !== null && told > range[0]) return null;
  const held = range && indicatorHeld.test(place.text.slice(...range)) ? subjectOfClauseBefore(place) : null;
  return held && !hasDigit(held.phrase) ? held : null;
}

/** Looked at first: hardly a clause ends so. */
const HELD_ENDS = new Set(Array.from('平关高阶番正）', (char) => char.charCodeAt(0)));

/** The subject of the clause before in the same sentence: 挂牌上市公司实现零的突破，达到5家. */
export function subjectOfClauseBefore({ text, clause, sentence }: Place): Indicator | null {
  const before = clauseBefore(text, clause[0], sentence[0]);
  const range = before && subjectOf(text, before[0], before[1]);
  return range && !indicatorTimeAlone.test(text.slice(...range)) ? namedIndicator(text, range) : null;
}
