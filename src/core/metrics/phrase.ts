import {
  actionTails,
  closingWords,
  genericHeads,
  linkWords,
  openingNouns,
  openingWords,
  peopleNouns,
  wholeWords,
} from '../knowledge/phrase-words.ts';
import { lastIn } from '../text/last-in.ts';
import type { Range } from '../text/range.ts';

/**
 * The noun phrase that ends where `to` stands, with link words and openings taken off, or null. Between clause start
 * and number of «全年新建保鲜冷库2座»: 保鲜冷库; of «固定资产投资同比增长13%»: 固定资产投资.
 */
export function phraseBefore(text: string, from: number, to: number): Range | null {
  let end = withoutComparison(text, from, skipLinks(text, from, to));
  end = skipLinks(text, from, end);
  return trimmed(text, withoutAttribute(text, lastPart(text, from, end), end), end);
}

/** The phrase between two places without its openings: «有序推进城乡供水设施» → 城乡供水设施. */
export function trimmed(text: string, from: number, to: number): Range | null {
  let start = skipOpenings(text, afterList(text, from, to), to);
  let end = to;
  while (end > start && END_EDGE.includes(text.charAt(end - 1))) end--;
  start = skipEdge(text, start, end);
  if (text.charAt(end) === '）' && text.slice(start, end).includes('（')) end++;
  if (end - start < 1 || STRANDED.test(text.slice(start, end))) return null;
  return [start, end];
}

/**
 * The counted noun that begins at `from`, or null where a verb stands there: «6所幼儿园全部达标» → 幼儿园,
 * «10个有灵魂有温度的主题园中园» → 主题园中园, «投入1480万元升级改造校园» → null.
 */
export function phraseAfter(text: string, from: number, to: number): Range | null {
  if (JOINTS.includes(text.charAt(from))) return null;
  let start = from;
  if (text.charAt(start) === '的') start++;
  let end = stop(text, start, to, 1);
  if (end === start) [start, end] = behindAttribute(text, start, to);
  const of = lastIn(text, '的', start, end);
  if (of > start && of < end - 2) [start, end] = ACTED_ON.test(text.slice(of + 1, end)) ? [start, of] : [of + 1, end];
  const people = peopleEnd(text, start, end);
  if (people) end = people;
  end = withoutAction(text, start, end);
  while (end > start && EDGE.includes(text.charAt(end - 1))) end--;
  return end > start &&
    isNounStart(text.charAt(start)) &&
    !(end - start === 1 && FRAGMENTS.includes(text.charAt(start)))
    ? [start, end]
    : null;
}

function isNounStart(char: string): boolean {
  return NOUN_START.test(char);
}

const NOUN_START = /[\u4e00-\u9fff“《A-Za-z0-9]/;
const FRAGMENTS = '到至为的了由稳不左右以上下内';

/** Whether a piece of text is a noun phrase with no verb at either end: «住宿餐饮企业», not «招聘教师». */
export function isNounAlone(piece: string): boolean {
  const range = phraseBefore(piece, 0, piece.length);
  return range?.[0] === 0 && range[1] === piece.length;
}

/** A verb alone, which names nothing: 投用, 竣工, 惠及. */
export function isVerb(phrase: string): boolean {
  return VERBS.has(phrase);
}

export function isGeneric(phrase: string): boolean {
  return GENERIC.has(phrase);
}

const JOINTS = '和与及、';
const EDGE = ' 、和及与的，；：“（）';
const END_EDGE = ' 、和与的，；：“（）';
const VERBS = new Set([...openingWords, ...closingWords]);
const GENERIC = new Set(genericHeads);
const STRANDED =
  /^(?:其中|同时|分别|以及|[^，]{0,3}[中下后]|此外|另外|(?:20|19)\d\d年?(?:[-—至]+(?:20|19)\d\d年)?(?:[底末初])?|自(?:20|19)\d\d年.{0,4}以来|[近过]去?[两三四五\d]年|[对为将把于让使由从再共]|连续\d+年|五年|全年|去年|今年|上年|年内|第[一二三]产业.{9,})$/;

const LINKS = byLast(linkWords);
const OPENINGS = byFirst(openingWords);
const CLOSINGS = byFirst(closingWords);
const WHOLE = byFirst(wholeWords);

function byLast(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  return grouped(words, (word) => word.charCodeAt(word.length - 1));
}

function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  return grouped(words, (word) => word.charCodeAt(0));
}

function grouped(words: readonly string[], key: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of new Set(words)) map.set(key(word), [...(map.get(key(word)) ?? []), word]);
  for (const row of map.values()) row.sort((a, b) => b.length - a.length);
  return map;
}

/** 集养老、托育于一体的综合服务体9个: a long attribute is left out. */
function withoutAttribute(text: string, from: number, to: number): number {
  if (to - from <= LONG_ATTRIBUTE) return from;
  const of = lastIn(text, '的', from, to);
  return of >= from && of < to - 2 ? of + 1 : from;
}

const LONG_ATTRIBUTE = 14;

/** 8所幼儿园投入使用、增加学位2400个: a verb behind 、 begins a part of its own. */
function lastPart(text: string, from: number, to: number): number {
  const mark = lastIn(text, '、', from, to);
  const verb = mark >= from ? wordAt(text, mark + 1, to) : null;
  return verb && verb.length > 1 && !isNoun(text, mark + 1) ? mark + 1 : from;
}

function skipLinks(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' ，、：'.includes(text.charAt(end - 1))) end--;
    const word = LINKS.get(text.charCodeAt(end - 1))?.find(
      (one) => end - one.length >= from && text.startsWith(one, end - one.length),
    );
    if (!word) return end;
    end -= word.length;
  }
}

/** 较2016年, 比上年同期, 占总耕地面积, 完成市定目标的, 高于省定标准, 是2016年的: what the number is held against. */
function withoutComparison(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const held = COMPARISON.exec(before);
  return held ? from + held.index : to;
}

const COMPARISON =
  /(?:(?<![占对之同])[比较](?!重|例)[^，。；、]{1,12}|占[^，。；]{1,16}?的?|(?:完成|达到|达|是|为|相当于|增至|增加到|提高到)[^，。；]{1,16}的|完成(?:年度|全年|年初|计划|预定|[省市区县]定)?(?:目标|任务|计划|预算)(?:任务|数)?|(?:高于|低于|快于|高出|超出|优于)[^，。；]{1,14}|(?:近|上|数|超|约|逾)[十百千万亿]+余?(?:元|人次|人|户|家|个|亩|吨|平方米))$/;

function skipOpenings(text: string, from: number, to: number): number {
  let start = from;
  for (;;) {
    const time = TIME.exec(text.slice(start, Math.min(to, start + 24)));
    if (time && time[0] !== '' && start + time[0].length < to) {
      start += time[0].length;
      continue;
    }
    start = skipEdge(text, start, to);
    const word = openingAt(text, start, to);
    if (isNoun(text, start)) return start;
    if (word && glued(text, start + word.length)) return start;
    if (!word || to - start - word.length < 2 || GENERIC.has(text.slice(start + word.length, to))) return start;
    start += word.length;
  }
}

/** The opening word at `at`, with a 新 before its verb: 新招聘教师, 新开工项目. */
function openingAt(text: string, at: number, to: number): string | null {
  const plain = wordAt(text, at, to);
  const prefix = text.charAt(at);
  if (plain || !PREFIXES.includes(prefix) || prefix === '') return plain;
  const verb = wordAt(text, at + 1, to);
  return verb && verb.length > 1 ? prefix + verb : null;
}

/** 新招聘, 再改造, 各投入: one character before a verb goes with it. */
const PREFIXES = '新再共已各均';

function wordAt(text: string, at: number, to: number): string | null {
  return OPENINGS.get(text.charCodeAt(at))?.find((one) => at + one.length < to && text.startsWith(one, at)) ?? null;
}

/** 保障性, 服务业, 完成率: the verb is the beginning of a noun. */
const GLUE = '性业率额量链型化者员力';
const NOUNS = byFirst(openingNouns);

function glued(text: string, at: number): boolean {
  return GLUE.includes(text.charAt(at)) && !text.startsWith('率先', at);
}

function isNoun(text: string, at: number): boolean {
  return NOUNS.get(text.charCodeAt(at))?.some((noun) => text.startsWith(noun, at)) ?? false;
}

const TIME =
  /^(?:到?(?:20|19)\d\d年?(?:[-—至]+(?:20|19)\d\d年)?(?:底|末|初|前)?|[近过]去?[两三四五十\d]年|[三四六七八九十]年来|自(?:20|19)\d\d年.{0,4}以来|\d{1,2}(?:[-—至]\d{1,2})?月份?|上半年|下半年|前?[一二三四]季度|“十[一二三四五]五”(?:时期|期间|末|以来)?|过去五年|五年来|今后五年|未来五年|\d+年来|连续[\d两三四五六七八九十]+年|[\d两三四五]年内)/;

function skipEdge(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && EDGE.includes(text.charAt(start)) && text.charAt(start) !== '“') start++;
  return start;
}

/** 海亮集团等“三个500强”企业 → “三个500强”企业; an inner verb leaves its object. */
function afterList(text: string, from: number, to: number): number {
  let start = from;
  const such = lastIn(text, '等', from, to);
  if (such > from && such < to - 2 && !NOT_SUCH.includes(text.charAt(such + 1))) start = such + 1;
  const object = objectStart(text, start, to);
  const inAll = IN_ALL.exec(text.slice(object, to));
  return inAll ? object + inAll.index + 1 : object;
}

/** Behind the last verb that can hardly stand inside a noun, or `from`. */
function objectStart(text: string, from: number, to: number): number {
  for (let at = to - 2; at > from; at--) {
    const verbs = INNER.get(text.charCodeAt(at));
    const verb = verbs?.find((one) => at + one.length < to - 1 && text.startsWith(one, at));
    if (verb) return at + verb.length;
  }
  return from;
}

/** 第20届东博会共签约项目: 共 sums up what went before. */
const IN_ALL = /共(?=签约|实施|完成|引进|落实|建成|新建|发放|办理|办复|争取|投入)/;

const NOT_SUCH = '级奖待教学职于';

/** Verbs that hardly ever stand inside a noun: what follows them is their object. */
const INNER = byFirst(
  (
    '发放 建成 新建 完成 实现 减免 申报 争取 获得 引进 培育 打造 带动 安置 拨付 兑现 筹集 化解 拆除 清运 栽植 铺设 修建 ' +
    '签订 查处 破获 惠及 推动 确保 减轻 追回 追缴 挽回 收缴 后预计 后可 后将 目标是 目标为 ，'
  ).split(' '),
);

/** 163栋楼体的亮化: what is done to the counted thing. */
const ACTED_ON =
  /^(?:.{0,4})(?:改造|建设|绿化|亮化|整治|治理|安置|任务|工作|重托|愿望|搬迁|提升|基础上?|同时|情况下|形势下|背景下)$/;

/** 10个有灵魂有温度的主题园中园: a verb opens the noun's attribute, and 的 closes it. */
function behindAttribute(text: string, from: number, to: number): Range {
  const end = stop(text, from, to, Infinity);
  const of = lastIn(text, '的', from, end);
  return of > from && of < end - 2 ? [of + 1, stop(text, of + 1, end, 1)] : [from, from];
}

/** The subject at the start of a clause, up to its verb: «挂牌上市公司实现零的突破» → 挂牌上市公司. */
export function subjectOf(text: string, from: number, to: number): Range | null {
  const start = skipOpenings(text, from, to);
  const end = stop(text, start, to, 3);
  return end > start ? [start, end] : null;
}

/** Where a noun ends; closing words count from the `least`-th character on, 1 for the first. */
function stop(text: string, from: number, to: number, least: number): number {
  let quoted = false;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '“') quoted = true;
    else if (char === '”') quoted = false;
    if (quoted) continue;
    if (char === '、' && at - from <= 2 && LEVELS.test(text.slice(from, at))) continue;
    if ('，。；、：（！？\n'.includes(char)) return at;
    const whole = WHOLE.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
    if (whole) {
      at += whole.length - 1;
      continue;
    }
    if (char === '等' && at > from && !NOT_SUCH.includes(text.charAt(at + 1))) return at;
    if (at - from + 1 >= least && CLOSINGS.get(text.charCodeAt(at))?.some((word) => text.startsWith(word, at)))
      return at;
  }
  return to;
}

/** 53个省、市级试点: the list of levels belongs to the noun. */
const LEVELS = /^[国省市区县州镇乡村]级?(?:、[国省市区县州镇乡村]级?)*$/;

function peopleEnd(text: string, from: number, to: number): number | null {
  const phrase = text.slice(from, to);
  let end: number | null = null;
  for (const noun of peopleNouns) {
    const at = phrase.indexOf(noun);
    if (at < 0 || at + noun.length >= phrase.length || at > 8) continue;
    if (end === null || from + at + noun.length < end) end = from + at + noun.length;
  }
  return end;
}

/** 民心工程 is a name of its own; 老旧小区 · 改造 is not. */
const MIN_NOUN = 3;

function withoutAction(text: string, from: number, to: number): number {
  for (const tail of actionTails) {
    if (to - from - tail.length >= MIN_NOUN && text.startsWith(tail, to - tail.length)) return to - tail.length;
  }
  return to;
}
