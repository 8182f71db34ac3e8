import {
  indicatorAmong,
  indicatorInner,
  phraseBeforeComparison,
  phraseBeforeDeduction,
  phraseBeforeInAll,
  phraseBeforeRun,
  phraseBeforeStranded,
  phraseBeforeTimeBehind,
} from '../knowledge/metric-phrasing.ts';
import { linkedNouns, linkWords } from '../knowledge/phrase-words.ts';
import { byFirst, byLast, wordFrom, wordUpTo } from '../text/lookup/word-index.ts';
import { lastIn } from '../text/within.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';
import { isGeneric, isNoun, skipEdge, skipOpenings, wordAt } from './openings.ts';
import { hasDigit } from '../text/characters.ts';

/**
 * The noun phrase that ends where `to` stands, with link words and openings taken off, or null. Between clause start
 * and number of «全年新建保鲜冷库2座»: 保鲜冷库; of «固定资产投资同比增长13%»: 固定资产投资.
 */
export function phraseBefore(text: string, from: number, to: number): Range | null {
  let end = withoutComparison(text, from, skipLinks(text, from, withoutDeduction(text, from, to)));
  end = beforeRun(text, from, withoutTime(text, from, skipLinks(text, from, end)));
  end = withoutAssessment(text, from, withoutExclusion(text, from, withoutEach(text, from, end)));
  return trimmed(text, withoutAttribute(text, lastPart(text, from, end), end), end);
}

/** 东郊经开区在2023年国家级经开区考核 · 排名: where a place was taken is no part of whose it is. */
function withoutAssessment(text: string, from: number, to: number): number {
  const found = ASSESSING.has(text.charAt(to - 1)) ? indicatorAmong.exec(text.slice(from, to)) : null;
  return found && found.index > 1 ? from + found.index : to;
}

/** The last character of 考核, 评估, 评比, 测评, 评价, 全市各县中. */
const ASSESSING = new Set('核评估比价中');

/** 孤儿基本生活保障标准由每人每月, 规上企业由目前的: for whom each amount is, and of when, stands behind the phrase. */
function withoutEach(text: string, from: number, to: number): number {
  const found = OF_EACH.exec(text.slice(from, to));
  return found && found.index > 1 ? from + found.index : to;
}

const OF_EACH = rx`{from}?每(?:人|户|生|亩|头|件)(?:每[年月天日])?$|{from}{presently}的?$`;

/** 收入扣除政策性减收和一次性因素后: no part of the name, and nothing where it opens. */
function withoutDeduction(text: string, from: number, to: number): number {
  const found = text.slice(from, to).includes('因素') ? phraseBeforeDeduction.exec(text.slice(from, to)) : null;
  return found ? from + found.index : to;
}

/** 生产总值剔除停产等不可比因素: what is left out of it is no part of its name. */
function withoutExclusion(text: string, from: number, to: number): number {
  const found = EXCLUSION.exec(text.slice(from, to));
  return found && found.index > 1 ? from + found.index : to;
}

const EXCLUSION = rx`{excluding}[一-鿿]{2,24}$`;

/** The phrase between two places without its openings: «有序推进城乡供水设施» → 城乡供水设施. */
export function trimmed(text: string, from: number, to: number): Range | null {
  if (isRemark(text, from, to)) return null;
  let start = skipOpenings(text, afterList(text, afterOpenBracket(text, from, to), to), to);
  let end = to;
  while (end > start && END_EDGE.includes(text.charAt(end - 1))) end--;
  start = skipEdge(text, start, end);
  if (text.charAt(end) === '）' && text.slice(start, end).includes('（')) end++;
  if (end - start < 1 || phraseBeforeStranded.test(text.slice(start, end))) return null;
  return [start, end];
}

/** 760亿元（含新区）、增长5%: a remark on the figure before names nothing. */
function isRemark(text: string, from: number, to: number): boolean {
  return text.charAt(from) === '（' && text.indexOf('）', from) === to - 1;
}

/** 位于新校区（总面积4943平方米）: the phrase stands in the bracket, where its number does. */
function afterOpenBracket(text: string, from: number, to: number): number {
  const open = lastIn(text, '（', from, to - 2);
  return open >= from && lastIn(text, '）', open, to + 1) < 0 ? open + 1 : from;
}

/** Whether a piece of text is a noun phrase with no verb at either end: «住宿餐饮企业», not «招聘教师». */
export function isNounAlone(piece: string): boolean {
  const range = phraseBefore(piece, 0, piece.length);
  return range?.[0] === 0 && range[1] === piece.length;
}

const END_EDGE = ' 、和与的，；：“（）';

/** 生产总值在2016年, 固定资产投资五年, 贫困发生率下降到2015年的: a time behind the phrase is no part of it. */
function withoutTime(text: string, from: number, to: number): number {
  const end = text.charAt(to - 1) === '的' ? to - 1 : to;
  if (text.charCodeAt(end - 1) !== YEAR) return to;
  const time = phraseBeforeTimeBehind.exec(text.slice(from, end));
  return time && time.index > 0 ? skipLinks(text, from, from + time.index) : to;
}

/** 湿地连续3年扩面累计: what went on for years is named before them. */
function beforeRun(text: string, from: number, to: number): number {
  const at = lastIn(text, '连续', from + 2, to);
  return at > from + 1 && phraseBeforeRun.test(text.slice(at, to)) ? at : to;
}

const YEAR = '年'.charCodeAt(0);

const LINKS = byLast(linkWords);
const LINKED_NOUNS = byLast(linkedNouns);

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
  // 注册3年以内、融资超过5000万元: what has a number of its own is a part of its own.
  if (mark >= from && hasDigit(text.slice(from, mark))) return mark + 1;
  const verb = mark >= from ? wordAt(text, mark + 1, to) : null;
  return verb && verb.length > 1 && !isNoun(text, mark + 1) ? mark + 1 : from;
}

function skipLinks(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' ，、：'.includes(text.charAt(end - 1))) end--;
    const word = wordUpTo(LINKS, text, end, from);
    if (word !== null && wordUpTo(LINKED_NOUNS, text, end, from) === null) end -= word.length;
    else {
      const remark = beforeRemark(text, from, end);
      if (remark === null) return end;
      end = remark;
    }
  }
}

/** 下降（同口径）: where a remark begins that stands behind a link word, or null. */
function beforeRemark(text: string, from: number, end: number): number | null {
  if (text.charAt(end - 1) !== '）') return null;
  const open = lastIn(text, '（', from, end);
  if (open > from && end - open < LONGEST_REMARK && text.startsWith(BELOW_ALIKE, end - BELOW_ALIKE.length)) return open;
  return open > from && wordUpTo(LINKS, text, open) !== null ? open : null;
}

/** 生产总值（预计，下同）: a remark on the number, whatever stands before it. */
const BELOW_ALIKE = '下同）';
const LONGEST_REMARK = 12;

/** 较2016年, 比上年同期, 占总耕地面积, 完成市定目标的, 高于省定标准, 是2016年的: what the number is held against. */
function withoutComparison(text: string, from: number, to: number): number {
  if (!compares(text, from, to)) return to;
  const held = phraseBeforeComparison.exec(text.slice(from, to));
  return held ? from + held.index : to;
}

/** Whether any character is there without which nothing is held against anything. */
function compares(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (COMPARING[text.charCodeAt(at)] === 1) return true;
  return false;
}

const COMPARING = new Uint8Array(65536);
for (const char of '年由从比较占的标务划算于出十百千万亿') COMPARING[char.charCodeAt(0)] = 1;

/** 海亮集团等“三个500强”企业 → “三个500强”企业; an inner verb leaves its object. */
function afterList(text: string, from: number, to: number): number {
  let start = from;
  const such = lastIn(text, '等', from, to);
  if (such > from && such < to - 2 && !partOfWord(text, such)) start = such + 1;
  const object = objectStart(text, start, to);
  const occasion = lastIn(text, '会', object, to) > object ? OCCASION.exec(text.slice(object, to)) : null;
  if (occasion) return object + occasion[0].length;
  const inAll = phraseBeforeInAll.exec(text.slice(object, to));
  return inAll ? object + inAll.index + 1 : object;
}

/** 总结大会中企业满意度: where it was told. */
const OCCASION = rx`^{han}{0,20}?{gathering}[上中](?={han}{3})`;

/** 等级, 等待, 等外级公路: 等 ends no list. */
export function partOfWord(text: string, such: number): boolean {
  return NOT_SUCH.includes(text.charAt(such + 1) || ' ') || text.startsWith(OUT_OF_GRADE, such);
}

const NOT_SUCH = '级奖待教职学于';
const OUT_OF_GRADE = '等外级';

/** Behind the last verb that can hardly stand inside a noun, or `from`. */
function objectStart(text: string, from: number, to: number): number {
  const placed = PLACING.has(text.charCodeAt(from)) ? PLACED.exec(text.slice(from, to)) : null;
  const base = placed && from + placed[0].length < to - 1 ? from + placed[0].length : from;
  for (let at = to - 2; at > base; at--) {
    if (opensBehindName(text, at, to)) return at;
    const verb = wordFrom(INNER, text, at, to - 2);
    if (verb === null || isNoun(text, at)) continue;
    const object = text.slice(at + verb.length, to);
    // 育成牛培育规模: of what is measured so the verb is a part.
    if (at > base + 1 && isGeneric(object)) continue;
    // 补贴全年人均增长2400元: what each had is of what stands before.
    if (!MEANS.has(object)) return at + verb.length;
  }
  return base;
}

const MEANS = new Set(wordsOf('meanOfEach'));

/** 松塘产业园 · 落地项目, “春苗计划” · 救助学生: behind the name of a place or a scheme its verb begins the phrase. */
function opensBehindName(text: string, at: number, to: number): boolean {
  const last = text.charAt(at - 1);
  if (last === '”' || (last === FIRM && text.charAt(at - 2) === '公'))
    return (wordAt(text, at, to)?.length ?? 0) > 1 && !isNoun(text, at);
  return NAME_ENDS.has(last) && DONE_NOUNS.test(text.slice(at, at + 4));
}

/** 青禾公司 · 改造管线. */
const FIRM = '司';
const NAME_ENDS = new Set('区园镇乡');
const DONE_NOUNS = rx`^(?:{signed|registered}|落地)(?:项目|企业|额|资金)`;

/** 在居住区新增停车位, 为企业提供厂房: what stands between says where or for whom. */
const PLACED = rx`^(?:\d{1,2}[.、）] ?)?[在为对向给][^，。；、]{1,30}?(?:{given|addition|down})`;
const PLACING = new Set(Array.from('在为对向给0123456789', (char) => char.charCodeAt(0)));

const INNER = byFirst(indicatorInner.split(' '));
