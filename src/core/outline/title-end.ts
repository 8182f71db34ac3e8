import {
  deedVerbs,
  firstOfItems,
  sectionOpeners,
  taskThenText,
  taskThenTime,
  titleGoesOn,
} from '../knowledge/headings.ts';
import { hasAny } from '../text/beside.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';
import { indexIn } from '../text/within.ts';
import { hasDigit } from '../text/characters.ts';
import { rx } from '../text/word-pattern.ts';

/** What is known of the copy that a heading stands in. */
export interface Copy {
  /** The block is a paragraph by itself, as the author wrote it. */
  readonly whole: boolean;
  /** Other titles of the document run into their text. */
  readonly glued: boolean;
}

/**
 * Where the title of a heading ends that starts at `start` of a block. «抓好防控，守护健康。严格落实……» → before the
 * first 。; «2019年工作回顾2019年，……», glued to its text by a bad copy → after 回顾.
 *
 * @param end the end of the block
 */
export function titleEnd(text: string, start: number, end: number, copy: Copy): number {
  const stop = firstStop(text, start, end);
  if (stop === end && end - start <= LONGEST) return trimColon(text, start, end);
  const blank = blankInside(text, start, stop, copy.whole);
  if (blank > 0) return blank;
  const child = copy.whole ? -1 : text.slice(start, stop).search(firstOfItems);
  if (child > 0) return start + child;
  const deed = copy.glued ? deedCounted(text, start, Math.min(stop, start + LONGEST)) : -1;
  if (deed > 0) return deed;
  const glued = gluedAt(text.slice(start, Math.min(stop + 40, end)), stop - start, copy.glued);
  return glued > 0 ? start + glued : stop;
}

/** The title of an item: up to the first 。or ： of its paragraph. */
export function itemTitleEnd(text: string, start: number, end: number): number {
  const stop = firstStop(text, start, end);
  const colon = indexIn(text, '：', start + 1, stop);
  return colon < 0 ? stop : colon;
}

/** The term of a glossary entry: up to ： or the bracket that closes it. */
export function termEnd(text: string, start: number, end: number): number {
  const first = text.charAt(start);
  const close = first === '[' ? indexIn(text, ']', start, end) : first === '【' ? indexIn(text, '】', start, end) : -1;
  if (close > start) return close;
  return itemTitleEnd(text, start, end);
}

/** Titles of one line are never longer. */
const LONGEST = 60;

function firstStop(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return at;
  }
  return trimSemicolon(text, end);
}

const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = '！'.charCodeAt(0);
const QUESTION = '？'.charCodeAt(0);

function trimSemicolon(text: string, end: number): number {
  return text.charAt(end - 1) === '；' ? end - 1 : end;
}

function trimColon(text: string, start: number, end: number): number {
  return end > start + 1 && text.charAt(end - 1) === '：' ? end - 1 : end;
}

/** A blank between a short title and a long sentence was a line end: 2023年工作回顾 过去的一年，……。 */
function blankInside(text: string, start: number, stop: number, whole: boolean): number {
  if (whole && stop - start <= 40) return -1;
  const blank = indexIn(text, ' ', start + 4, start + 41);
  if (blank < 0 || stop - blank < 10) return -1;
  if (hasDigit(text.charAt(blank - 1)) || NUMBER_FIRST.test(text.slice(blank, blank + 8))) return -1;
  return hasAny(text.slice(start, blank), STOPS) && !hasAny(text.slice(blank, stop), STOPS) ? -1 : blank;
}

/** 做强县域工业 · 新建标准厂房20万平方米，……: a deed that counts something opens the text, in the first clause, or -1. */
function deedCounted(text: string, start: number, stop: number): number {
  const comma = indexIn(text, '，', start, stop);
  const end = comma < 0 ? stop : comma;
  for (let at = start + SHORTEST_TITLE; at < end; at++) {
    if (wordFrom(DEEDS, text, at) !== null && !titleGoesOn.test(text.charAt(at - 1)))
      return hasDigit(text.slice(at, end)) ? at : -1;
  }
  return -1;
}

const SHORTEST_TITLE = 6;
const DEEDS = byFirst(deedVerbs);

/** How long a first sentence is that no title can be, and one that could be one if its document were clean. */
const NO_TITLE = 45;
const DOUBTFUL = 24;

/** Where a title ends that runs into its first sentence without a stop, or -1. */
function gluedAt(head: string, stop: number, glued: boolean): number {
  const task = taskThenTime.exec(head) ?? (stop > NO_TITLE ? taskThenText.exec(head) : null);
  if (task && task.index >= 2 && task.index + task[0].length <= 40 && task.index < stop) {
    return task.index + task[0].length;
  }
  if (stop <= (glued ? DOUBTFUL : NO_TITLE)) return -1;
  sectionOpeners.lastIndex = 6;
  for (let found = sectionOpeners.exec(head); found; found = sectionOpeners.exec(head)) {
    if (found.index > NO_TITLE || stop - found.index < 8) return -1;
    const clause = found.index - 1 - head.lastIndexOf('，', found.index - 1);
    if (clause >= 5 && !titleGoesOn.test(head.charAt(found.index - 1))) return found.index;
  }
  return -1;
}

const STOPS = '，；：';
const NUMBER_FIRST = rx`^ *\d+ *[^\d年]`;
