import { largest } from '../../text/extremes.ts';
import { LEVELS, objectVerbs, quotedSummingWords, sloganVerbs, summingWords } from '../../knowledge/summing-words.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { countsOf, levelsIn, namesIn } from './counts-of.ts';

/**
 * Things named one by one and the count that sums them up: «南湖、东山、北园三个街道» names 3 and states 3. It agrees where
 * `counts`, all that a careful reader could count, holds `stated`. One that 等 closes («A、B、C、D、E等五项») names all or
 * nearly all that it counts: where it names two or more too few it only gives examples, and is none.
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
  for (const { at, number, measure } of summingCounts(text)) {
    const list = endsList(text, at) ? listBefore(text, at, number, measure) : null;
    if (list) yield list;
  }
}

/** Whether the clause before a count holds 、 or a quotation (“春禾11”“春禾26”等2个), so that it may be a list. */
function endsList(text: string, at: number): boolean {
  const end = text.charAt(at - 1) === '“' ? at - 2 : at - 1;
  for (let i = end; i >= 0 && at - i <= FARTHEST; i--) {
    const sign = SIGNS[text.charCodeAt(i)] ?? 0;
    if (sign >= PAUSE) return sign === PAUSE || sign === CLOSER;
  }
  return false;
}

/** Every number with a measure word that can sum up: 三个, 4所. Looked for by its measure word, for numbers are many. */
function* summingCounts(text: string): Iterable<{ at: number; number: string; measure: string }> {
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
const [NUMERAL, MEASURE, PAUSE, CLAUSE_END, OPENER, CLOSER] = [1, 2, 3, 4, 5, 6];
/** What each character can be in a list and its count; a table, for it is asked of every character. */
const SIGNS = new Uint8Array(0x10000);
const MEASURES = [...summingWords, ...quotedSummingWords, '市'];
for (const word of MEASURES) SIGNS[word.charCodeAt(0)] = MEASURE;
for (const [sign, characters] of [
  [NUMERAL, '0123456789两一二三四五六七八九十'],
  [PAUSE, '、'],
  [CLAUSE_END, '，。；：！？\n'],
  [OPENER, '“「（《【〔'],
  [CLOSER, '”」）》】〕'],
] as const)
  for (const character of characters) SIGNS[character.charCodeAt(0)] = sign;

const COUNT = new RegExp(
  `([两三四五六七八九]|[一二三]?十[一二三四五六七八九]?|\\d{1,2})(${MEASURES.join('|')})(?![月日号一位]|季度|等奖|百[分年]|500)`,
  'y',
);

/** What before a number makes it another one (第三, 百三十, 3.5) or sums up nothing (、三个). */
const NO_SUM_AFTER = new Set('、，。；：！？\n0123456789.第前百千万一二三四五六七八九十零〇');

/** Longer lists than this are not summed up in passing. */
const LONGEST = 20;

function listBefore(text: string, at: number, number: string, measure: string): StatedList | null {
  const stated = readNumeral(text, at)?.value ?? 0;
  const end = at + number.length + measure.length;
  if (stated < 2 || stated > LONGEST) return null;
  const arabic = number.charCodeAt(0) < 58;
  if (arabic && text.charAt(at - 1) !== '等' && COUNT_ENDS.test(text.charAt(end))) return null;
  const parts = measure === '级' ? levelsOf(partsBefore(text, at)) : partsBefore(text, at);
  if (!parts || parts.things.length < 2 || !suits(parts, measure, arabic)) return null;
  if (OPEN_AFTER.test(text.slice(end, end + 8))) return null;
  const counts = countsOf(parts.things, measure === '级' ? levelsIn : namesIn);
  if (parts.open) {
    if (!parts.things.every(isName) || !closes(parts.things, counts, stated)) return null;
  } else if (!parts.things.every(isThing) || isNoSummary(parts, arabic)) return null;
  return { range: [parts.start, end], things: parts.things, counts, stated, count: [at, end], open: parts.open };
}

/** Whether the measure word can sum up just these: “三江” rivers only, 三市 the names of cities only, and no provinces'. */
function suits({ things, opens }: Parts, measure: string, arabic: boolean): boolean {
  if (measure === '市') return !arabic && things.length > 2 && things.every((thing) => isCity(thing));
  if (!quotedSummingWords.includes(measure)) return true;
  return opens && !arabic && (measure !== '江' || things.every((thing) => RIVER.test(thing)));
}

const RIVER = /[江河]$/;

function isCity(thing: string): boolean {
  return thing.length > 1 && thing.length < 6 && !NO_CITY.test(thing);
}

/** Provinces, districts below a city, and regions. */
const NO_CITY =
  /[省区县旗角洲盟]$|^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)$/;

/** Whether a list with 等 names all that its count says, more than that, or one of many too few. */
function closes(things: readonly string[], counts: ReadonlySet<number>, stated: number): boolean {
  const most = largest(counts);
  const named = counts.has(things.length) ? things.length : things.length + 1;
  return most >= stated || (most === stated - 1 && named >= LONG);
}

/** Who names so many things names them all. */
const LONG = 5;

/** Whether what stands right before the count takes it as its object, or is no name: 做到“两个维护”, 援助建设4个. */
function isNoSummary({ things, opens }: Parts, arabic: boolean): boolean {
  const last = things.at(-1) ?? '';
  if (NO_LAST.test(last) || objectVerbs.has(last)) return true;
  if (arabic && OBJECT_VERBS.some((verb) => last.endsWith(verb))) return true;
  return opens && sloganVerbs.some((verb) => last.endsWith(verb));
}

const OBJECT_VERBS = [...objectVerbs];

/** 绿色食品、有机农产品10个，: an Arabic count that ends its clause counts what each word names, not the words. */
const COUNT_ENDS = /[，。；：、！？\n余以左多]|^$/;

/** 残疾人两项补贴等: the count belongs to the last item of an open list. */
const OPEN_AFTER = /^[^，。；：、]*?(?<![平高同中初相均优])等/;

interface Parts {
  readonly start: number;
  readonly things: readonly string[];
  /** Whether the count stands inside a quotation of its own: “六大行动”. */
  readonly opens: boolean;
  /** Whether 等 stands between the list and its count. */
  readonly open: boolean;
}

/** Walks back from the count over 、 to the start of the clause or of the quotation that holds the list. */
function partsBefore(text: string, at: number): Parts | null {
  const before = text.charAt(at - 1);
  const quoted = before === '”' ? quotedList(text, at - 1) : null;
  if (quoted) return quoted;
  const opens = before === '“';
  const open = before === '等';
  const end = opens || open ? at - 1 : at;
  const things: string[] = [];
  let depth = 0;
  let from = end;
  let stop = end;
  for (; from > 0 && end - from < FARTHEST; from--) {
    const sign = SIGNS[text.charCodeAt(from - 1)] ?? 0;
    if (sign < PAUSE) continue;
    if (sign === CLOSER) depth++;
    else if (sign === OPENER) {
      if (depth === 0) break;
      depth--;
    } else if (depth > 0) continue;
    else if (sign === PAUSE) {
      things.unshift(text.slice(from, stop));
      stop = from - 1;
    } else break;
  }
  if (depth > 0 || end - from >= FARTHEST) return null;
  things.unshift(text.slice(from, stop));
  const adjoining = text.slice(from, end).includes('”“');
  return { start: from, things: adjoining ? things.flatMap(split) : things, opens, open };
}

/** “甲”“乙” → “甲”, “乙” */
function split(thing: string): readonly string[] {
  return thing.includes('”“') ? thing.split(/(?<=”)(?=“)/) : [thing];
}

/** 「“资金、土地、人才”三大要素」: the whole list stands inside one quotation. */
function quotedList(text: string, close: number): Parts | null {
  const from = Math.max(0, close - FARTHEST);
  const open = from + text.slice(from, close).lastIndexOf('“');
  const things = open < from ? [] : text.slice(open + 1, close).split('、');
  return things.length > 1 ? { start: open + 1, things, opens: false, open: false } : null;
}

const FARTHEST = 160;
function isThing(part: string): boolean {
  return part.length > 0 && !NO_THING.test(part.replace(QUOTED_NUMBER, '').replace(SIZE, ''));
}

/** Whether a part of a list with 等 names something: a road by its number (省道21), a plant by its size, but no count. */
function isName(part: string): boolean {
  return part.length > 1 && !COUNTED.test(part);
}

/** What holds a count of its own, or 等 of its own, is not one thing: 银行等43家. */
const COUNTED = /(?<![平高同中初相均优])等(?![级待候])|(?:\d|[两三四五六七八九十百千])[个项家条所座件名处种类户人]/;

/** “6”即…: the name of the list. */
const QUOTED_NUMBER = /“\d{1,2}”/;

/** The size of a work within its name: 日产3000吨熟料生产线, 2×60万千瓦机组. */
const SIZE = /\d{1,6}(?:[.×]\d{1,6})?万?(?:吨|千瓦|兆瓦|立方米|千伏|米)(?=\p{Script=Han}{2})/gu;

/** 等 leaves the list open; a figure makes it a list of counts. */
const NO_THING = /(?<![平高同中初相均优])等(?![级待候])|\d|[两三四五六七八九十百千][个项家条所座件名处种类户人亿万元]/;

/** What ends so is no name: 以上三项, 的三个, 共十个, 连续四个. */
const NO_LAST =
  /(?:[到了的为以有是在对于和与及各第每这共超约近余指成按把抓取]|全部|累计|总计|合计|[数量已均]达|以及|分别|连续|以上|以下|这些|保持|增至|首批)$/;

/** The levels alone: 健全区、街道、社区三级 lists 区, 街道 and 社区. Null where something else is listed. */
function levelsOf(parts: Parts | null): Parts | null {
  if (!parts) return null;
  const [first = '', ...others] = parts.things;
  let from = first.length;
  while (from > 0 && LEVELS.includes(first.charAt(from - 1))) from--;
  const things = [first.slice(from), ...others];
  const allLevels = things.every((thing) => thing !== '' && Array.from(thing).every((char) => LEVELS.includes(char)));
  return allLevels ? { ...parts, start: parts.start + from, things } : null;
}
