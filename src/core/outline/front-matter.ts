import type { Range } from '../text/range.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';
import { majorHeadings } from '../knowledge/headings.ts';

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
    const title = block && titleIn(text, block);
    if (title) return { title, body };
  }
  const first = blocks[0];
  if (first && body > 0 && text.startsWith('标题：', first.start)) {
    return { title: [first.start + 3, first.end], body };
  }
  return { title: first && body > 0 && isHeadline(text, first) ? [first.start, first.end] : null, body };
}

/** «2022年某市某区政府工作报告», «政 府 工 作 报 告», «标题：二〇一一年政府工作报告». */
function titleIn(text: string, { start, end }: Block): Range | null {
  if (end - start > 60) return null;
  const line = text.slice(start, end);
  const bare = line.replace(/ /g, '');
  if (!/工作报告(?:（[^）]{1,12}）|全文|摘要)?$/.test(bare) || /[。；]|关于印发|会议?上|^(?:听取|审议|现将)/.test(bare))
    return null;
  const label = /^(?:标题|题目)： */.exec(line) ?? /^\[[^\]]{1,8}\] */.exec(line);
  return [start + (label?.[0].length ?? 0), end];
}

/** A news page has a headline of its own above the text. */
function isHeadline(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, end);
  if (line.length < 6 || line.length > 50 || /[。；！？：]$|^——/.test(line) || readMark(text, start)) return false;
  return !majorHeadings.some((heading) => heading.test(line)) && !/[区县市州旗]长|主席|^各位/.test(line);
}

function bodyStart(text: string, blocks: readonly Block[]): number {
  const depth = Math.min(DEPTH, blocks.length);
  for (let i = 0; i < depth; i++) {
    const block = blocks[i];
    if (block && isSalutation(text, block)) return i;
  }
  for (let i = 0; i < depth; i++) {
    const block = blocks[i];
    if (!block) break;
    const mark = readMark(text, block.start);
    if (mark && mark.style !== 'bracketed') return i;
    const line = text.slice(block.start, Math.min(block.end, block.start + 60));
    if (block.end - block.start > 60 || /[。！]$/.test(text.slice(block.start, block.end))) return i;
    if (majorHeadings.some((heading) => heading.test(line)) && !/工作报告|会议/.test(line)) return i;
  }
  return 0;
}

function isSalutation(text: string, { start }: Block): boolean {
  const line = text.slice(start, start + 8);
  return /^(?:各位(?:代表|委员|领导)|同志们|现在，我|主席团)/.test(line);
}
