import type { Body } from '../text/body.ts';
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
}

/** Longer paragraphs than this hold what were paragraphs of their own. */
const RUN_ON = 1500;

export function cutBlocks(body: Body): readonly Block[] {
  const blocks: Block[] = [];
  for (const { range, sentences } of body.paragraphs) {
    const start = skipBookmark(body.text, range[0]);
    if (range[1] - start <= RUN_ON) {
      if (start < range[1]) blocks.push({ start, end: range[1], whole: true });
      continue;
    }
    let from = start;
    for (let i = sentences[0] + 1; i < sentences[1]; i++) {
      const at = body.sentences[i]?.range[0] ?? from;
      if (!opensBlock(body.text, at)) continue;
      push(body.text, blocks, from, at);
      from = at;
    }
    push(body.text, blocks, from, range[1]);
  }
  return blocks;
}

function push(text: string, blocks: Block[], start: number, end: number): void {
  let to = end;
  while (to > start && text.charCodeAt(to - 1) === SPACE) to--;
  if (to > start) blocks.push({ start, end: to, whole: false });
}

/** Whether a sentence inside a long paragraph began a paragraph once: a blank before it, or a mark. */
function opensBlock(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === SPACE || text.startsWith('——', at)) return true;
  const mark = readMark(text, at);
  if (mark) return mark.style !== 'note' && mark.style !== 'circled';
  return GLUED.test(text.slice(at, at + 40));
}

/** An unnumbered heading with its text glued on: 2024年工作安排建议2024年是…… */
const GLUED =
  /^(?:\d{4}年(?:政府)?(?:主要|重点)?(?:工作(?:回顾|安排|任务|打算)(?:建议)?|重点工作|目标任务)(?=\d{4}年|过去|刚刚|今年|一年来)|(?:全面|切实|大力|着力)?加强政府自身建设(?![，。、；：和与及的水]))/;

const SPACE = 32;

/** A word processor's bookmark that was written out as text. */
function skipBookmark(text: string, at: number): number {
  if (!text.startsWith('[bookmark', at)) return at;
  const close = text.indexOf(']', at);
  if (close < 0 || close - at > 60) return at;
  let start = close + 1;
  while (text.charCodeAt(start) === SPACE) start++;
  return start;
}
