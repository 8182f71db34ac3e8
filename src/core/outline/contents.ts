import { noContents } from '../knowledge/headings.ts';
import type { Block } from './blocks.ts';

/**
 * The blocks of a table of contents, [from, to), or null: 目录 and the short lines below it, up to the line that says the
 * first of them again (the text itself begins), a salutation, a paragraph or the title of a report.
 */
export function contentsIn(text: string, blocks: readonly Block[]): readonly [from: number, to: number] | null {
  const from = blocks.slice(0, DEPTH).findIndex((block) => isContentsTitle(lineOf(text, block)));
  if (from < 0) return null;
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

/** «目录», «目　录». */
function isContentsTitle(line: string): boolean {
  return line === '目录';
}

function lineOf(text: string, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + LONGEST_LINE + 1)).replace(/ /g, '');
}

function withoutPage(line: string): string {
  return line.replace(/[.…·]{0,60}\d{0,3}$/, '');
}

/** In blocks: how far down the contents may begin, and how long they may be; in characters: no entry is longer. */
const DEPTH = 40;
const LONGEST = 300;
const LONGEST_LINE = 60;
