import { largest, smallest } from '../../text/extremes.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';
import { holdsCount } from './counts-of.ts';
import type { Members } from './members.ts';

/** Whether what stands right before the count takes it as its object, or is no name: 做到“两个维护”, 援助建设4个. */
export function isNoSummary({ things, opens }: Members, measure: string, arabic: boolean): boolean {
  const last = things.at(-1) ?? '';
  if (NO_LAST.test(last) || OBJECT_VERBS.has(last) || OWNER.test(last)) return true;
  // 是全省4个之一: a clause, and no thing.
  if (things.some((thing) => thing.startsWith('是'))) return true;
  if (things.slice(0, -1).some((thing) => holdsCount(thing.replace(EXPLAINED, '')))) return true;
  // 全面贯彻、全力落实: how and what is done, and the count is of what it is done to.
  if (things.every((thing) => HOW.test(thing))) return true;
  const verb = VERBS.find((word) => last.endsWith(word));
  if (verb !== undefined && !isOneOf(things, last, verb)) return arabic || opens || COUNT_TAKERS.has(verb);
  return opens && !DEEDS.has(measure) && beginsWithVerb(last) && !areAlike(things) && !areDeeds(things);
}

const HOW = rx`^{manner}{han}{2}$`;

/** 建设轨道交通、织密城市路网、完善慢行系统、提升配套服务: each a verb and what it does, of much the same length. */
function areDeeds(things: readonly string[]): boolean {
  const [least, most] = [
    smallest(things.slice(1).map(({ length }) => length)),
    largest(things.slice(1).map(({ length }) => length)),
  ];
  return things.length >= FEWEST_DEEDS && least >= SHORTEST_DEED && most - least <= UNEVEN;
}

const FEWEST_DEEDS = 4;
const SHORTEST_DEED = 5;
const UNEVEN = 3;

const COUNT_TAKERS = new Set(wordsOf('countTaker'));
const OBJECT_VERBS = new Set(wordsOf('objectVerb'));
const VERBS = wordsOf('countTaker', 'objectVerb', 'sloganVerb');
/** 省委、省政府三个: those who decide, and no things that are counted. */
const OWNER = rx`^(?:{owner}|{level})$`;
/** “三区”是指城镇空间: the name that the list explains. */
const EXPLAINED = rx`^.{0,12}”(?:{gloss}|是)`;

/** 耕地保护、品种选育、安全提升“八项任务”: ends in a verb and is a thing all the same, for the others are built as it is. */
function isOneOf(things: readonly string[], last: string, verb: string): boolean {
  const noun = last.slice(0, -verb.length);
  if (noun === '' || MANNERS.has(noun)) return false;
  if (things.slice(0, -1).some((thing) => thing.endsWith(verb))) return true;
  // The first thing holds the verb of the clause too: 实施科技创新、人才引育、品牌创建五项工程.
  return things.slice(1, -1).some(({ length }) => length === last.length);
}

const MANNERS = new Set(wordsOf('manner'));

/** 打造开放高地、建设产业“三地”: each says what is done, and the count belongs to the last. */
function beginsWithVerb(words: string): boolean {
  return VERBS.some((verb) => words.startsWith(verb));
}

/** 三件大事, 四项任务: what is done is counted so. */
const DEEDS = new Set('件项');

/** 守底线、抓发展、促振兴“三件大事” */
function areAlike(things: readonly string[]): boolean {
  return things.every(({ length }) => length === things[0]?.length);
}

/** What ends so is no name: 以上三项, 的三个, 共十个, 连续四个. */
const NO_LAST = rx`(?:[到了的为以有是在对于和与及各第每这共超约近余指成按把抓取]|[数量已均]达|{total|respectively|noName|passing|passed})$`;
