import { withoutBlanks } from '../text/blanks.ts';
import { hasDigit } from '../text/characters.ts';
import type { Range } from '../text/range.ts';
import type { Block } from './blocks.ts';
import { contentsIn } from './contents.ts';
import { isMajor } from './heading-lines.ts';
import { readMark } from './number-mark.ts';
import {
  noTitle,
  paperTitle,
  salutation,
  signatures,
  speechOpening,
  titleEndings,
  titleLabel,
  titleOrSession,
} from '../knowledge/headings.ts';

/** What stands above the report's first words: its title and the lines around it. */
export interface FrontMatter {
  /** The title's own characters, or null. */
  readonly title: Range | null;
  /** The first block of the report itself: the salutation, the first heading or the first paragraph. */
  readonly body: number;
}

const DEPTH = 40;

export function readFrontMatter(text: string, blocks: readonly Block[]): FrontMatter {
  const body = bodyStart(text, blocks);
  for (let i = body - 1; i >= 0; i--) {
    const block = blocks[i];
    const title = block && titleIn(text, block, i);
    if (title) return { title: [titleStart(text, blocks[i - 1], title[0]), title[1]], body };
  }
  const first = blocks[0];
  if (first && body > 0 && text.startsWith('标题：', first.start)) {
    return { title: [first.start + 3, first.end], body };
  }
  return { title: first && body > 0 && isHeadline(text, first) ? [first.start, first.end] : null, body };
}

/** «2022年某市某区政府工作报告», «政 府 工 作 报 告», «标题：二〇一一年政府工作报告». */
function titleIn(text: string, { start, end }: Block, index: number): Range | null {
  if (end - start > 60) return null;
  if (isPaperTitle(text.slice(start, end), index)) return [start, end];
  const line = text.slice(start, end);
  const bare = withoutBlanks(line);
  if (!titleEndings.test(bare) || noTitle.test(bare)) return null;
  const label = titleLabel.exec(line) ?? /^\[[^\]]{1,8}\] */.exec(line);
  return [start + (label?.[0].length ?? 0), end];
}

/** «水利局2024年工作总结», on the first line or under the name of the office. */
function isPaperTitle(line: string, index: number): boolean {
  return index <= 1 && paperTitle.test(line);
}

/** A title on two lines: «关于2023年计划执行情况与», «2024年计划草案的报告». */
function titleStart(text: string, above: Block | undefined, start: number): number {
  if (!above || above.end - above.start > 60 || !text.startsWith('关于', above.start) || text.startsWith('关于', start))
    return start;
  return /[。：；]$/.test(text.slice(above.start, above.end)) ? start : above.start;
}

/** A news page has a headline of its own above the text. */
function isHeadline(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, end);
  if (line.length < 6 || line.length > 50 || /[。；！？：]$|^——/.test(line) || readMark(text, start)) return false;
  return !isMajor(line) && !signatures.test(line);
}

/**
 * The salutation, if nothing numbered stands before it: a notice and its text may. Else the first heading or the first
 * paragraph.
 */
function bodyStart(text: string, blocks: readonly Block[]): number {
  const depth = Math.min(DEPTH, blocks.length);
  const contents = contentsIn(text, blocks);
  const isFragment = !blocks.slice(0, depth).some((block) => isSalutation(text, block));
  let first = -1;
  for (let i = contents?.[0] === 0 ? contents[1] : 0; i < depth; i++) {
    const block = blocks[i];
    if (!block) break;
    if (isSalutation(text, block)) return i;
    if (opensChapter(text, block) && !isPaperTitle(text.slice(block.start, block.end), i)) return first < 0 ? i : first;
    if (first < 0 && (isParagraph(text, block) || (isFragment && isItem(text, block)))) first = i;
  }
  // A title may stand right above a table.
  return Math.max(0, first < 0 ? blocks.slice(0, depth).findIndex(({ row }) => row) : first);
}

function opensChapter(text: string, { start, end }: Block): boolean {
  const mark = readMark(text, start);
  if (mark) return mark.style !== 'bracketed' || end - start > 6;
  const line = text.slice(start, Math.min(end, start + 60));
  return isMajor(line) && !titleOrSession.test(line);
}

/** «——坚持改进作风，自身建设不断加强» at the head of a page that was torn out: no session, no office and no date. */
function isItem(text: string, { start, end }: Block): boolean {
  if (!text.startsWith('——', start) || end - start > LONGEST_ITEM) return false;
  const line = text.slice(start, end);
  return !hasDigit(line) && !titleOrSession.test(line) && !signatures.test(line);
}

const LONGEST_ITEM = 60;

function isParagraph(text: string, { start, end }: Block): boolean {
  const last = text.charAt(end - 1);
  return end - start > 60 || last === '。' || (last === '！' && end - start > LONGEST_CALL);
}

/** In characters: a headline that calls out is no longer. */
const LONGEST_CALL = 30;

/** «各位代表：», «同志们：», or the words that follow it where it was left out. */
function isSalutation(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, start + 24);
  if (line.startsWith('现在，我') || speechOpening.test(line)) return true;
  return end - start <= 24 && salutation.test(line);
}
