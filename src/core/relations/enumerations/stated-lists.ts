import { largest, smallest } from '../../text/extremes.ts';
import { placesNamed } from '../../text/lookup/districts.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { countsOf, holdsCount, levelsIn, namesIn } from './counts-of.ts';
import type { Members } from './members.ts';
import { mayEndList, membersBefore } from './members.ts';

/**
 * Things named one by one and the count that sums them up: «南湖、东山、北园三个街道» names 3 and states 3. It agrees where
 * `counts`, all that a careful reader could count, holds `stated`. One that 等 closes gives examples, and is none unless it
 * names as many as it counts or more.
 */
export interface StatedList {
  /** From the first thing named to the measure word. */
  readonly range: Range;
  readonly things: readonly string[];
  readonly counts: ReadonlySet<number>;
  readonly stated: number;
  /** Number and measure word as written: 三个, 4所. */
  readonly count: Range;
  /** 等 stands before the count, so that something may be left unnamed. */
  readonly open: boolean;
}

/** Every list with 、 that runs straight into its count, but for those that give examples only. */
export function* statedLists(text: string): Iterable<StatedList> {
  for (const count of summingCounts(text)) {
    const list = mayEndList(text, count.at) && !isFixedName(text, count) ? listBefore(text, count) : null;
    if (list) yield list;
  }
}

interface SummingCount {
  readonly at: number;
  readonly number: string;
  readonly measure: string;
}

/** Every number with a measure word that can sum up: 三个, 4所. Looked for by its measure word, for numbers are many. */
function* summingCounts(text: string): Iterable<SummingCount> {
  for (let end = 1; end < text.length; end++) {
    if (SIGNS[text.charCodeAt(end)] !== MEASURE || SIGNS[text.charCodeAt(end - 1)] !== NUMERAL) continue;
    let at = end - 1;
    while (end - at < LONGEST_NUMBER && SIGNS[text.charCodeAt(at - 1)] === NUMERAL) at--;
    if (NO_SUM_AFTER.has(text.charAt(at - 1))) continue;
    COUNT.lastIndex = at;
    const match = COUNT.exec(text);
    if (match) yield { at, number: match[1] ?? '', measure: match[2] ?? '' };
  }
}

const LONGEST_NUMBER = 4;
const [NUMERAL, MEASURE] = [1, 2];
/** Numerals and the first characters of measure words; a table, for it is asked of every character. */
const SIGNS = new Uint8Array(0x10000);
const QUOTED = wordsOf('quotedSumming');
const MEASURES = [...wordsOf('summing'), ...QUOTED, '市', '县'];
for (const word of MEASURES) SIGNS[word.charCodeAt(0)] = MEASURE;
for (const numeral of '0123456789两一二三四五六七八九十') SIGNS[numeral.charCodeAt(0)] = NUMERAL;

const COUNT = wordPattern('({smallCount})({summing|quotedSumming}|[市县])(?!{noCount}|500)', 'y');

/** What before a number makes it another one (第三, 百三十, 3.5) or sums up nothing (、三个). */
const NO_SUM_AFTER = new Set('、，。；：！？\n0123456789.第前百千万一二三四五六七八九十零〇');

/** 铁人三项, 残疾人两项补贴, “三位一体”: a name with a count of its own; 三类及以上水质: a grade. */
function isFixedName(text: string, { at, number, measure }: SummingCount): boolean {
  const end = at + number.length + measure.length;
  if ((measure === '类' || measure === '级') && GRADE.test(text.slice(end, end + LONGEST_FIXED))) return true;
  const around = text.slice(Math.max(0, at - LONGEST_FIXED), end + LONGEST_FIXED);
  const offset = at - Math.max(0, at - LONGEST_FIXED);
  return FIXED.some((name) => {
    const start = around.indexOf(name);
    return start >= 0 && start <= offset && start + name.length > offset;
  });
}

const FIXED = wordsOf('fixedCount');
const LONGEST_FIXED = 6;
const GRADE = rx`^{grade}`;

/** Longer lists than this are not summed up in passing. */
const LONGEST = 20;

function listBefore(text: string, { at, number, measure }: SummingCount): StatedList | null {
  const stated = readNumeral(text, at)?.value ?? 0;
  const end = at + number.length + measure.length;
  if (stated < 2 || stated > LONGEST) return null;
  const arabic = number.charCodeAt(0) < 58;
  if (arabic && text.charAt(at - 1) !== '等' && COUNT_ENDS.test(text.charAt(end))) return null;
  const members = measure === '级' ? levelsOf(membersBefore(text, at)) : membersBefore(text, at);
  if (!members || members.things.length < 2 || !suits(members, measure, arabic)) return null;
  const { start, open } = members;
  const things = withoutLead(members.things);
  if (OPEN_AFTER.test(text.slice(end, end + 8)) || LIST_GOES_ON.test(text.slice(end, end + 8))) return null;
  const counts = countsOf(things, measure === '级' ? levelsIn : namesIn);
  if (open) {
    if (!things.every(isName) || !namesAll(things, counts, stated)) return null;
  } else if (!things.every(isThing) || isNoSummary({ ...members, things }, measure, arabic)) return null;
  if (arabic && !open && stated > things.length && !isOfTheirKind(things, stated, text.slice(end, end + LONGEST_NOUN)))
    return null;
  return { range: [start, end], things, counts, stated, count: [at, end], open };
}

/** 将16支政府投资基金整合为产业、科创: the list begins behind what is made into it. */
function withoutLead([first = '', ...others]: readonly string[]): readonly string[] {
  const lead = BECOMES.exec(first)?.[0] ?? '';
  return [first.slice(lead.length), ...others];
}

const BECOMES = rx`^.*{madeInto}(?=.{2})`;

/** Whether the measure word can sum up just these: “三江” rivers only, 三市 the names of cities only, and no provinces'. */
function suits({ things, opens }: Members, measure: string, arabic: boolean): boolean {
  if (measure === '县') return things.length > 2 && things.every((thing, index) => isCounty(thing, index === 0));
  if (measure === '市') return !arabic && things.length > 2 && things.every((thing) => isCity(thing));
  if (!QUOTED.includes(measure)) return true;
  return opens && !arabic && (measure !== '江' || things.every((thing) => ['江', '河'].includes(thing.slice(-1))));
}

function isCity(thing: string): boolean {
  return thing.length > 1 && thing.length < 6 && !'省区县旗角洲盟'.includes(thing.slice(-1)) && !isProvince(thing);
}

/** 迭部: a county without its kind; the first may have a verb before it. */
function isCounty(thing: string, first: boolean): boolean {
  const names = first ? [thing.slice(-2), thing.slice(-3)] : [thing];
  return names.some((name) => name.length > 1 && placesNamed(`${name}县`).length > 0);
}

/** 江苏, 广西: named without its kind. */
function isProvince(name: string): boolean {
  return (
    ['省', '自治区'].some((kind) => placesNamed(name + kind).length > 0) || placesNamed(name).some(isWholeProvince)
  );
}

function isWholeProvince({ code }: { readonly code: string }): boolean {
  return code.endsWith('0000');
}

/**
 * 甲园、乙园4家企业, 甲县、乙县3座电站: an Arabic count that is more than what is named may count what stands in these places;
 * of places it sums up their own kind alone (甲园、乙园3个园区), of other things one more.
 */
function isOfTheirKind(things: readonly string[], stated: number, noun: string): boolean {
  const last = things.at(-1)?.slice(-1) ?? '';
  if (noun.includes(last) && things.every((thing) => thing.endsWith(last))) return true;
  const joined = things.flatMap((thing) => thing.split(JOINS));
  if (ROAD_NOUN.test(noun) && stated === joined.length + 1 && joined.every((thing) => ROADS.includes(thing.slice(-1))))
    return true;
  return stated === things.length + 1 && !PLACES.includes(last);
}

/** 胜利路、学府路和贝尔大街4条道路: roads, whatever each is called. */
const ROADS = '路街巷道';
const ROAD_NOUN = rx`[路街巷道]`;

/** What the names of places end with. */
const PLACES = '省市县区州旗镇乡村庄屯湾岭沟寨堡关园城街';
const LONGEST_NOUN = 6;

/** Whether a list with 等 names all that its count says or more, or is long, closed by 和, and one short. */
function namesAll(things: readonly string[], counts: ReadonlySet<number>, stated: number): boolean {
  const most = largest(counts);
  if (most >= stated) return true;
  const named = counts.has(things.length) ? things.length : things.length + 1;
  return most === stated - 1 && named >= LONG && JOINS.test(things.at(-1) ?? '');
}

const JOINS = rx`{joiner}`;
/** Who names so many things and closes the row names them all. */
const LONG = 5;

/** Whether what stands right before the count takes it as its object, or is no name: 做到“两个维护”, 援助建设4个. */
function isNoSummary({ things, opens }: Members, measure: string, arabic: boolean): boolean {
  const last = things.at(-1) ?? '';
  if (NO_LAST.test(last) || OBJECT_VERBS.has(last) || OWNER.test(last)) return true;
  // 是全省4个之一: a clause, and no thing.
  if (things.some((thing) => thing.startsWith('是'))) return true;
  if (things.slice(0, -1).some((thing) => holdsCount(thing.replace(EXPLAINED, '')))) return true;
  const verb = VERBS.find((word) => last.endsWith(word));
  if (verb !== undefined && !isOneOf(things, last, verb)) return arabic || opens || COUNT_TAKERS.has(verb);
  return opens && !DEEDS.has(measure) && beginsWithVerb(last) && !areAlike(things) && !areDeeds(things);
}

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

/** 绿色食品、有机农产品10个，: an Arabic count that ends its clause counts what each word names, not the words. */
const COUNT_ENDS = /[，。；：、！？\n余以左多]|^$/;

/** 残疾人两项补贴等: the count belongs to the last item of an open list. */
const OPEN_AFTER = rx`^[^，。；：、]*?(?<!{equalHead})等`;
/** 农村“三变”、综合执法: the count belongs to one item of a list that goes on. */
const LIST_GOES_ON = /^[^，。；：、“”]{0,4}”、/;

function isThing(part: string): boolean {
  return part.length > 0 && !NO_THING.test(part.replace(QUOTED_NUMBER, '').replace(SIZE, ''));
}

/** Whether a part of a list with 等 names something: a road by its number (省道21), a plant by its size, but no count. */
function isName(part: string): boolean {
  return part.length > 1 && !COUNTED.test(part);
}

/** What holds a count of its own, or 等 of its own, is not one thing: 银行等43家. */
const COUNTED = rx`{openList}|{ownCount}`;

/** “6”即…: the name of the list. */
const QUOTED_NUMBER = /“\d{1,2}”/;

/** The size of a work within its name: 日产3000吨熟料生产线, 2×60万千瓦机组. */
const SIZE = wordPattern('\\d{1,6}(?:[.×]\\d{1,6})?万?{sizeUnit}(?=\\p{Script=Han}{2})', 'gu');

/** 等 leaves the list open; a figure makes it a list of counts. */
const NO_THING = rx`{openList}|{ownAmount}`;

/** What ends so is no name: 以上三项, 的三个, 共十个, 连续四个. */
const NO_LAST = rx`(?:[到了的为以有是在对于和与及各第每这共超约近余指成按把抓取]|[数量已均]达|{total|respectively|noName})$`;

const LEVELS = new Set(wordsOf('levelCharacter'));

/** The levels alone: 健全区、街道、社区三级 lists 区, 街道 and 社区. Null where something else is listed. */
function levelsOf(members: Members | null): Members | null {
  if (!members) return null;
  const [first = '', ...others] = members.things;
  let from = first.length;
  while (from > 0 && LEVELS.has(first.charAt(from - 1))) from--;
  const things = [first.slice(from), ...others];
  const allLevels = things.every((thing) => thing !== '' && Array.from(thing).every((char) => LEVELS.has(char)));
  return allLevels ? { ...members, start: members.start + from, things } : null;
}
