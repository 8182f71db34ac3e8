import { firstOfList, gluedGlossary, gluedHeadings, gluedLines, numberBegun } from '../knowledge/headings.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import { tableRows } from '../text/tables.ts';
import { indexIn } from '../text/within.ts';
import { readMark } from './number-mark.ts';

/**
 * A stretch of text that may open with a heading: a paragraph, or, where a whole report stands in a few lines, a part
 * of one that follows a sentence's end and opens with a mark or after a blank.
 */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A paragraph by itself. Only such a one can be a heading line without a number. */
  readonly whole: boolean;
  /** A row of a table: no heading. */
  readonly row: boolean;
}

/** Longer paragraphs than this hold what were paragraphs of their own. */
const RUN_ON = 1500;

export function cutBlocks(body: SegmentedText): readonly Block[] {
  const blocks: Block[] = [];
  const rows = tableRows(body);
  for (const { index, range, sentences } of body.paragraphs) {
    const start = skipDressing(body.text, range[0]);
    if (range[1] - start <= RUN_ON) {
      const end = withoutSigns(body.text, start, range[1]);
      if (start < end) blocks.push({ start, end, whole: true, row: rows.has(index) });
      continue;
    }
    let from = start;
    for (const at of breaks(body, sentences, start)) {
      push(body.text, blocks, from, at);
      from = at;
    }
    push(body.text, blocks, from, range[1]);
  }
  return joinNumbers(body.text, blocks);
}

/** A number on a line of its own is that of the line below it: «（一）», «加快转型». */
function joinNumbers(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => isNumberAlone(text, block) || isNumberBegun(text, block))) return blocks;
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const goesOn = above && isNumberBegun(text, above) && '）、'.includes(text.charAt(block.start));
    if (goesOn || (above && isNumberAlone(text, above) && block.whole && !readMark(text, block.start))) {
      joined[joined.length - 1] = { ...block, start: above.start };
    } else joined.push(block);
  }
  return joined;
}

/** «（一», and its bracket stands on the next line. */
function isNumberBegun(text: string, { start, end, whole }: Block): boolean {
  return whole && end - start < LONGEST_NUMBER && numberBegun.test(text.slice(start, end));
}

function isNumberAlone(text: string, { start, end, whole }: Block): boolean {
  if (!whole || end - start > LONGEST_NUMBER) return false;
  const mark = readMark(text, start);
  return mark?.end === end && mark.style !== 'note' && mark.style !== 'circled';
}

/** In characters, with its brackets: （二十一）. */
const LONGEST_NUMBER = 8;

/** Where paragraphs began inside a long one: at sentences, and at the first number after a colon. */
function breaks(body: SegmentedText, sentences: Range, start: number): readonly number[] {
  const found: number[] = [];
  for (let i = sentences[0]; i < sentences[1]; i++) {
    const sentence = body.sentences[i];
    if (!sentence) break;
    const [from, to] = sentence.range;
    if (from > start && opensBlock(body.text, from)) found.push(from);
    const colon = indexIn(body.text, '：', from, to);
    if (colon < 0) continue;
    const list = firstOfList.exec(body.text.slice(colon, colon + 8));
    if (list) found.push(colon + list[0].length);
  }
  return found;
}

function push(text: string, blocks: Block[], start: number, end: number): void {
  let to = end;
  while (to > start && text.charCodeAt(to - 1) === SPACE) to--;
  if (to > start) blocks.push({ start, end: to, whole: false, row: false });
}

/** Whether a sentence inside a long paragraph began a paragraph once: a blank before it, or a mark. */
function opensBlock(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === SPACE || text.startsWith('——', at)) return true;
  const mark = readMark(text, at);
  if (mark) return mark.style !== 'note' && mark.style !== 'circled';
  return gluedHeading(text, at) > 0 || gluedAppendix(text, at) > 0;
}

/** The length of an unnumbered heading that runs into its text: «2024年工作安排建议»2024年是……, or 0. */
export function gluedHeading(text: string, at: number, whole = false): number {
  return (whole ? gluedLines : gluedHeadings).exec(text.slice(at, at + 40))?.[0].length ?? 0;
}

/** The length of «名词解释» that runs into its first term, or 0. */
export function gluedAppendix(text: string, at: number): number {
  return gluedGlossary.exec(text.slice(at, at + 16))?.[0].length ?? 0;
}

const SPACE = 32;

/** A word processor's bookmark that was written out as text, the marks of Markdown. */
function skipDressing(text: string, from: number): number {
  let at = from;
  while (isSign(text.charCodeAt(at)) || (at > from && text.charCodeAt(at) === SPACE)) at++;
  const first = text.charCodeAt(at);
  if (first !== SQUARE && first !== HASH && first !== STAR) return at;
  return at + (DRESSING.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}

/** «产业◢»: a sign that sets a line off is no part of it. */
function withoutSigns(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (isSign(text.charCodeAt(to - 1)) || (to < end && text.charCodeAt(to - 1) === SPACE))) to--;
  return to;
}

/** ■ ◆ ● ▲ ◢, the stars, and the blocks of bars; ○ may be a nought. */
function isSign(code: number): boolean {
  return (code >= 0x2580 && code <= 0x25ff && code !== NOUGHT) || code === 0x2605 || code === 0x2606;
}

const NOUGHT = '○'.charCodeAt(0);

const DRESSING = /^(?:\[bookmark[^\]]{0,40}\] *|#{1,6} +)?(?:\*\*)?/;
const SQUARE = '['.charCodeAt(0);
const HASH = '#'.charCodeAt(0);
const STAR = '*'.charCodeAt(0);
