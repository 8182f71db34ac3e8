import { noContents } from '../knowledge/headings.ts';
import { withoutBlanks } from '../text/blanks.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';

/**
 * The blocks of a table of contents, [from, to), or null: 目录 and the short lines below it, up to the line that says the
 * first of them again (the text itself begins), a salutation, a paragraph or the title of a report. Without 目录: the
 * numbered lines at the top of a page, if the text says the first of them again.
 */
export function contentsIn(text: string, blocks: readonly Block[]): readonly [from: number, to: number] | null {
  const from = blocks.slice(0, DEPTH).findIndex((block) => isContentsTitle(lineOf(text, block)));
  if (from < 0) return untitledContents(text, blocks);
  const first = blocks[from + 1];
  if (!first) return null;
  const entry = withoutPage(lineOf(text, first));
  for (let i = from + 2; i < blocks.length && i - from < LONGEST; i++) {
    const block = blocks[i];
    if (!block) break;
    const line = lineOf(text, block);
    if (withoutPage(line) === entry || line.length > LONGEST_LINE || noContents.test(line)) return [from, i];
  }
  return null;
}

/** «一、2023年工作回顾», «二、2024年工作安排», «（一）聚焦项目建设» in a row, and further down the first of them above its text. */
function untitledContents(text: string, blocks: readonly Block[]): readonly [from: number, to: number] | null {
  const from = blocks.slice(0, DEPTH).findIndex(({ start }) => readMark(text, start) !== null);
  const first = blocks[from];
  if (!first || readMark(text, first.start)?.value !== 1) return null;
  let to = from;
  while (isNumberedLine(text, blocks[to])) to++;
  if (to - from < LEAST_LINES) return null;
  const entry = lineOf(text, first);
  const again = blocks.slice(to, to + LONGEST).some((block) => lineOf(text, block) === entry);
  return again ? [from, to] : null;
}

function isNumberedLine(text: string, block: Block | undefined): boolean {
  if (!block?.whole || block.end - block.start > LONGEST_LINE) return false;
  return readMark(text, block.start) !== null && !noContents.test(lineOf(text, block));
}

/** «目录», «目　录». */
function isContentsTitle(line: string): boolean {
  return line === '目录';
}

function lineOf(text: string, { start, end }: Block): string {
  return withoutBlanks(text.slice(start, Math.min(end, start + LONGEST_LINE + 1)));
}

function withoutPage(line: string): string {
  return line.replace(/[.…·]{0,60}\d{0,3}$/, '');
}

/** In blocks: how far down the contents may begin, and how long they may be; in characters: no entry is longer. */
const DEPTH = 40;
const LONGEST = 300;
const LONGEST_LINE = 60;
/** A heading right above the first heading under it is no list. */
const LEAST_LINES = 3;
