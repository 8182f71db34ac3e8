import { indexIn } from './index-in.ts';

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
  if (/\d/.test(text.charAt(blank - 1)) || /^ *\d+ *[^\d年]/.test(text.slice(blank, blank + 8))) return -1;
  return /[，；：]/.test(text.slice(start, blank)) && !/[，；：]/.test(text.slice(blank, stop)) ? -1 : blank;
}

const TASK =
  '(?:工作的?回顾|回顾|完成情况|工作安排(?:建议)?|主要任务|目标任务|目标和任务|奋斗目标|重点工作|总体要求|总体思路|发展思路|自身建设|任务|建议)';
const TASK_THEN_TIME = new RegExp(`${TASK}(?=\\d{4}年|过去|刚刚|今年|去年|各位代表|我们)`);
const TASK_THEN_TEXT = new RegExp(`${TASK}(?=当前|今后|做好|要|面对|纵观|按照|根据|市|区|县|省|全|“|人民)`);

/** Words that open the first sentence of a section. */
const OPENERS =
  /坚持|坚定不移|毫不|牢固树立|深入|大力|着力|切实|继续|积极|认真|进一步|不断|扎实|努力|全面|高水平|高质量|紧紧|紧扣|围绕|加大|加快|加强|提升|按照|做好|把|要(?=实现|把|坚持|以)|以|在(?=.{2,14}(?:同时|中|下)，)|\d{1,2}[.、](?!\d)/g;

/** A word before which no sentence begins. */
const GOES_ON = /[，、；：的地和与及并在以对更为将来不（“持足可得加予是用所难再要能]/;

/** How long a first sentence is that no title can be, and one that could be one if its document were clean. */
const NO_TITLE = 45;
const DOUBTFUL = 24;

/** Where a title ends that runs into its first sentence without a stop, or -1. */
function gluedAt(head: string, stop: number, glued: boolean): number {
  const task = TASK_THEN_TIME.exec(head) ?? (stop > NO_TITLE ? TASK_THEN_TEXT.exec(head) : null);
  if (task && task.index >= 2 && task.index + task[0].length <= 40 && task.index < stop) {
    return task.index + task[0].length;
  }
  if (stop <= (glued ? DOUBTFUL : NO_TITLE)) return -1;
  OPENERS.lastIndex = 6;
  for (let found = OPENERS.exec(head); found; found = OPENERS.exec(head)) {
    if (found.index > NO_TITLE || stop - found.index < 8) return -1;
    const clause = found.index - 1 - head.lastIndexOf('，', found.index - 1);
    if (clause >= 5 && !GOES_ON.test(head.charAt(found.index - 1))) return found.index;
  }
  return -1;
}
