import { openingsTime } from '../knowledge/metric-phrasing.ts';
import { genericHeads, openingNouns, openingWords } from '../knowledge/phrase-words.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';

/** Where the phrase begins behind its times, manners and verbs: «全年有序新建保鲜冷库» → at 保鲜冷库. */
export function skipOpenings(text: string, from: number, to: number): number {
  let start = from;
  for (;;) {
    const time = TIME_STARTS.has(text.charCodeAt(start))
      ? openingsTime.exec(text.slice(start, Math.min(to, start + 24)))
      : null;
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
    if (text.charAt(start) === '了' && start < to - 2) start++;
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

/** The opening word, a verb or an adverb, that stands at `at` and leaves something behind it, or null. */
export function wordAt(text: string, at: number, to: number): string | null {
  return wordFrom(OPENINGS, text, at, to - 1);
}

/** 保障性, 服务业, 完成率: the verb is the beginning of a noun. */
const GLUE = '性业率额量链型化者员力';
const NOUNS = byFirst(openingNouns);

function glued(text: string, at: number): boolean {
  return GLUE.includes(text.charAt(at)) && !text.startsWith('率先', at);
}

/** Whether a noun begins here that only looks like an opening word: 在建项目, 开工率. */
export function isNoun(text: string, at: number): boolean {
  return wordFrom(NOUNS, text, at) !== null;
}

const TIME_STARTS = new Set(
  Array.from('0123456789到近过三四六七八九十自上下前一二“五今未连两', (char) => char.charCodeAt(0)),
);

/** Past marks and a remark in brackets: «（下同）全县生产总值» → at 全县. */
export function skipEdge(text: string, from: number, to: number): number {
  let start = from;
  while (
    start < to &&
    EDGE.includes(text.charAt(start)) &&
    text.charAt(start) !== '“' &&
    !text.startsWith(IN_TIME, start)
  ) {
    const close = text.charAt(start) === '（' ? text.indexOf('）', start) : -1;
    start = close > start && close < to - 1 ? close + 1 : start + 1;
  }
  return start;
}

/** 及时出台: 及 joins nothing. */
const IN_TIME = '及时';

/** A measure's name that names nothing by itself: 总数, 增速. */
export function isGeneric(phrase: string): boolean {
  return GENERIC.has(phrase);
}

const GENERIC = new Set(genericHeads);
const OPENINGS = byFirst(openingWords);
const EDGE = ' 、和及与的，；：“（）—';
