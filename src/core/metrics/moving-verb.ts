import { aspectBehindVerb } from '../knowledge/metric-phrasing.ts';
import { movements } from '../knowledge/movements.ts';
import type { Direction } from './metric.ts';
import { addTo } from '../text/group-by.ts';
import { rx } from '../text/word-pattern.ts';

/** The verb of change right before the number or a remark on it (下降（同口径）), if it is not held by 到, 至 or 为: «同比增长约» → 增长, up. */
export function movingVerb(left: string): Verb | null {
  const open = left.endsWith('）') ? left.lastIndexOf('（') : -1;
  const said = open > 0 ? left.slice(0, open) : left;
  if (AIMED_AT.test(said.slice(-4))) return null;
  const bare = BEHIND_VERB.has(said.charAt(said.length - 1)) ? said.replace(aspectBehindVerb, '') : said;
  return MOVES.get(bare.charCodeAt(bare.length - 1))?.find(({ word }) => bare.endsWith(word)) ?? null;
}

/** The way of the last movement in the words: «由降转增» → up; null where none is told. */
export function wayOfMove(left: string): Direction {
  let best = -1;
  let direction: Direction = null;
  for (const { way, words } of movements) {
    for (const word of words) {
      const at = left.lastIndexOf(word);
      if (at > best) [best, direction] = [at, way];
    }
  }
  return direction;
}

interface Verb {
  readonly word: string;
  readonly way: Direction;
}

/** 稳增长32份文件, 巩固提高300户: what is worked for, and no move; 确保增长9% is one. */
const AIMED_AT = rx`(?<!确){worksFor}增长$|固提[高升]$`;

const BEHIND_VERB = new Set('了约近超过逾也均各别 ');

/** By their last character, the longest first. */
const MOVES = new Map<number, Verb[]>();
for (const { way, words } of movements) {
  for (const word of words) {
    addTo(MOVES, word.charCodeAt(word.length - 1), { word, way });
  }
}
for (const verbs of MOVES.values()) verbs.sort((a, b) => b.word.length - a.word.length);
