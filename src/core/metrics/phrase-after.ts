import { phraseAfterAbility, phraseAfterLevels } from '../knowledge/metric-phrasing.ts';
import { actionTails, closingWords, openingWords, peopleNouns, wholeWords } from '../knowledge/phrase-words.ts';
import { isDigit } from '../text/characters.ts';
import { lastIn } from '../text/within.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import { byFirst, wordFrom, wordsAt } from '../text/lookup/word-index.ts';
import type { Range } from '../text/range.ts';
import { isNoun, skipOpenings } from './openings.ts';
import { partOfWord } from './phrase-before.ts';

/**
 * The counted noun that begins at `from`, or null where a verb stands there: «6所幼儿园全部达标» → 幼儿园,
 * «10个有灵魂有温度的主题园中园» → 主题园中园, «投入1480万元升级改造校园» → null.
 *
 * @param ofPeople whether people may be what is counted: not in «3个老年人日间照护中心»
 */
export function phraseAfter(text: string, from: number, to: number, ofPeople = true): Range | null {
  if (JOINTS.includes(text.charAt(from)) || (text.charAt(from) === '等' && !partOfWord(text, from))) return null;
  let start = from;
  const lacking = LACKING.exec(text.slice(from, Math.min(to, from + LONGEST_COUNTED)));
  if (lacking) return [from + lacking[0].length - (lacking[1] ?? '').length, from + lacking[0].length];
  if (text.charAt(start) === '的') start++;
  let end = stop(text, start, to, 1);
  const manner = end === start ? mannerAt(text, start, to) : 0;
  if (manner > 0) {
    start += manner;
    end = stop(text, start, to, 1);
  }
  const counted = countedAt(text, start, end);
  if (counted !== null) return [start, counted];
  if (end === start) [start, end] = behindAttribute(text, start, to);
  else if (text.charAt(end) === '、') [start, end] = behindList(text, start, end, to);
  const of = lastIn(text, '的', start, end);
  if (of > start && of < end - 2) [start, end] = ACTED_ON.test(text.slice(of + 1, end)) ? [start, of] : [of + 1, end];
  const people = ofPeople ? peopleEnd(text, start, end) : null;
  if (people) end = people;
  end = withoutAction(text, start, end);
  while (end > start && EDGE.includes(text.charAt(end - 1)) && !closesBracket(text, start, end)) end--;
  if (end <= start || !NOUN_START.test(text.charAt(start))) return null;
  return end - start === 1 && FRAGMENTS.includes(text.charAt(start)) ? null : [start, end];
}

/** 县（市）: the bracket is a part of the noun. */
function closesBracket(text: string, from: number, end: number): boolean {
  return text.charAt(end - 1) === '）' && lastIn(text, '（', from, end) > from;
}

/** 9起成功劝返案例: an adverb in front of the noun's own verb. */
function mannerAt(text: string, at: number, to: number): number {
  const word = MANNERS.find((one) => text.startsWith(one, at)) ?? '';
  return at + word.length + 2 <= to ? word.length : 0;
}

/** 5000余户居民的居住条件, 80个村生活垃圾处理: who or where is counted ends the noun, whatever of theirs follows. */
function countedAt(text: string, from: number, to: number): number | null {
  const found = COUNTED.exec(text.slice(from, Math.min(to, from + LONGEST_COUNTED)));
  return found ? from + (found[1] ?? '').length : null;
}

/** 24个尚未通水小区进行改造: what it lacks stands before the noun. */
const LACKING = rx`^{notYet}{han}{2,14}?({countedThing|countedPlace})(?={carriesOut}|{stop}|$)`;
const LONGEST_COUNTED = 24;
const COUNTED = rx`^([一-鿿]{0,6}(?:{countedPeople})(?=的)|(?:{countedPlace})(?!(?!道路){placeTail}|(?:(?!{given|work}){han}){0,6}?{facility}|$)(?=[一-鿿]{2})|[一-鿿]{0,4}企业(?=[一-鿿]{2,12}{work}(?!{workNoun|facility|thing}))|[一-鿿]{0,4}(?:{countedThing})(?={addition}{han}{2})|(?:{countedPlace})(?=集体经济{han}{0,4}收入|(?:{work|given}){1,2}\d))`;
const MANNERS = wordsOf('nounManner');

const NOUN_START = /[\u4e00-\u9fff“《A-Za-z0-9]/;
const FRAGMENTS = '到至为的了由稳不左右以上下内后前有拟等减调合相全新';

/** A verb alone or two in a row, which name nothing: 投用, 竣工, 惠及, 引进推广. */
export function isVerb(phrase: string): boolean {
  if (VERBS.has(phrase)) return true;
  // 投入研发: what it begins makes it a noun.
  return phrase.length === 4 && VERBS.has(phrase.slice(0, 2)) && VERBS.has(phrase.slice(2)) && !isNoun(phrase, 0);
}

const JOINTS = '和与及、';
const EDGE = ' 、和及与的各未，；：“（）';
const VERBS = new Set([...openingWords, ...closingWords]);
const CLOSINGS = byFirst(closingWords);
const WHOLE = byFirst(wholeWords);

/** 163栋楼体的亮化: what is done to the counted thing. */
const ACTED_ON = rx`^.{0,4}(?:{work}{workNoun}?|{workNoun}|{abstractHead|plight})$`;

/** 40条工业旅游、乡村旅游等精品路线: what the list is of stands behind 等. */
function behindList(text: string, from: number, mark: number, to: number): Range {
  const shared = SHARED_LIST.exec(text.slice(from, Math.min(to, from + LONGEST_LIST)));
  const isOne = shared !== null && !isDigit(text.charCodeAt(from + shared[0].length));
  if (isOne && !shared[1]?.endsWith(shared[2] ?? '')) return [from, from + shared[0].length];
  const whole = listEnd(text, mark, to);
  if (whole !== null && whole - from <= LONGEST_WHOLE) return [from, whole];
  const such = lastIn(text, '等', mark, to);
  if (such < 0 || partOfWord(text, such) || isDigit(text.charCodeAt(such + 1))) return [from, mark];
  const end = stop(text, such + 1, to, 1);
  return end - such > 2 ? [such + 1, end] : [from, mark];
}

/** 15个乡镇中心校、卫生院和服务中心: where the list that begins at `mark` ends with a noun behind 和, or null. */
function listEnd(text: string, mark: number, to: number): number | null {
  let at = mark;
  for (let item = 0; item < MOST_ITEMS; item++) {
    const end = stop(text, at + 1, to, 2);
    if (end - at < 3 || skipOpenings(text, at + 1, end) > at + 1) return null;
    const joint = Math.max(lastIn(text, '和', at + 3, end), lastIn(text, '及', at + 3, end));
    if (joint > 0) return end - joint > 2 && skipOpenings(text, joint + 1, end) === joint + 1 ? end : null;
    if (text.charAt(end) !== '、') return null;
    at = end;
  }
  return null;
}

const MOST_ITEMS = 4;
/** In characters; a longer list is told by its first. */
const LONGEST_WHOLE = 18;

/** 2个绿茶、红茶产品: the noun behind the last is that of all; 2亿元贷款、供水工程1亿元贷款 are told one by one. */
const SHARED_LIST = rx`^([一-鿿]{2,6})(?:、[一-鿿]{2,6}){0,2}?[、和][一-鿿]{2,6}?({groupNoun})(?!{groupNoun})`;
const LONGEST_LIST = 32;

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
  const reached = SUBJECT_ENDS.exec(text.slice(start, end))?.index ?? 0;
  return end > start ? [start, reached > 1 ? start + reached : end] : null;
}

/** 抽检覆盖率 · 达9.4批次/千人, 人均生产总值 · 超过全国平均水平: its level is no part of its name, nor what it is held against. */
const SUBJECT_ENDS = rx`{reach}\d|(?:{aboveGap|belowGap}|超过){han}`;

/** Where a noun ends; closing words count from the `least`-th character on, 1 for the first. */
function stop(text: string, from: number, to: number, least: number): number {
  let quoted = false;
  for (let at = from; at < to; at++) {
    if (TELLING[text.charCodeAt(at)] === 0 && text.charAt(at + 1) !== ABLE) continue;
    const char = text.charAt(at);
    if (char === '“') quoted = true;
    else if (char === '”') quoted = false;
    if (quoted) continue;
    if (char === '、' && at - from <= 2 && phraseAfterLevels.test(text.slice(from, at))) continue;
    const bracket =
      char === '（' && at > from ? BRACKETED.exec(text.slice(at, Math.min(to, at + LONGEST_BRACKET))) : null;
    if (bracket) {
      const behind = at + bracket[0].length;
      const end = stop(text, behind, to, least);
      return end - behind <= LONGEST_BEHIND_BRACKET || text.charAt(behind) === OF_CLASS ? end : at;
    }
    if (NOUN_ENDS.includes(char)) return at;
    // 20个项目和“十件实事”: what has a name of its own is counted apart.
    if (char === '和' && at > from + 1 && text.charAt(at + 1) === '“' && text.charAt(at - 1) !== '”') return at;
    if (text.charAt(at + 1) === ABLE && at > from + 1 && phraseAfterAbility.test(text.slice(at, at + 3))) return at;
    const whole = wordFrom(WHOLE, text, at);
    if (whole !== null) {
      at += whole.length - 1;
      continue;
    }
    // 中等城市, 高等学校: behind one character it is no end of a list.
    if (char === '等' && at > from + 1 && !partOfWord(text, at)) return at;
    if (at - from + 1 >= least && wordFrom(CLOSINGS, text, at) !== null) return at;
  }
  return to;
}

/** 17所乡（镇）中心幼儿园: another level of the same; 5座小（二）型水库: a class. */
const BRACKETED = rx`^（(?:{countedPlace|bracketedPlace}|[一二12](?=）型))）`;
const LONGEST_BRACKET = 6;
/** In characters: 县（市）整体经济增速快于全省 is a sentence. */
const LONGEST_BEHIND_BRACKET = 8;
const OF_CLASS = '型';

const ABLE = '得';
const NOUN_ENDS = '，。；、：（！？\n〔[';
/** Characters that may end a noun, or begin what does: most of a noun are none of them. */
const TELLING = new Uint8Array(65536);
for (const words of [...Array.from(NOUN_ENDS), '“', '”', '和', '等', ...wholeWords, ...closingWords])
  TELLING[words.charCodeAt(0)] = 1;

function peopleEnd(text: string, from: number, to: number): number | null {
  let end: number | null = null;
  for (let at = from; at <= from + LONGEST_BEFORE_PEOPLE && at < to; at++) {
    for (const noun of wordsAt(PEOPLE, text.charCodeAt(at))) {
      const after = at + noun.length;
      if (after >= to || !text.startsWith(noun, at)) continue;
      const whole = text.startsWith(HOUSEHOLDS, after) ? after + HOUSEHOLDS.length : after;
      if (end === null || whole < end) end = whole;
    }
  }
  return end;
}

const PEOPLE = byFirst(peopleNouns);
/** In characters. */
const LONGEST_BEFORE_PEOPLE = 8;

/** 62户残疾人家庭. */
const HOUSEHOLDS = '家庭';

/** 民心工程 is a name of its own; 老旧小区 · 改造 is not. */
const MIN_NOUN = 3;

function withoutAction(text: string, from: number, to: number): number {
  for (const tail of actionTails) {
    if (
      to - from - tail.length >= MIN_NOUN &&
      text.startsWith(tail, to - tail.length) &&
      !graded(text, to - tail.length)
    )
      return tail === OVERALL ? withoutAction(text, from, to - tail.length) : to - tail.length;
  }
  return to;
}

/** 城建重点工程: 重点 grades what follows and is no noun by itself. */
function graded(text: string, at: number): boolean {
  return GRADING.has(text.slice(at - 2, at));
}

const GRADING = new Set(wordsOf('grading'));
const OVERALL = '全覆盖';
