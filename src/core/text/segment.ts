import { linesOf } from './reflow.ts';
import type { SegmentedText, Paragraph, Sentence } from './segmented-text.ts';

/**
 * Paragraphs and sentences of a reading. «稳增长。促改革。\n\n　惠民生» → two paragraphs, three sentences. A closing
 * quote or bracket after 。 stays with its sentence.
 */
export function segment(text: string): SegmentedText {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const [index, range] of linesOf(text).entries()) {
    const first = sentences.length;
    cut(text, ...range, index, sentences);
    paragraphs.push({ index, range, sentences: [first, sentences.length] });
  }
  return { text, paragraphs, sentences };
}

const SPACE = 32;
const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = '！'.charCodeAt(0);
const QUESTION = '？'.charCodeAt(0);

function cut(text: string, from: number, to: number, paragraph: number, into: Sentence[]): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && code !== EXCLAMATION && code !== QUESTION) continue;
    let end = at + 1;
    while (end < to && closes(text.charCodeAt(end))) end++;
    into.push({ index: into.length, paragraph, range: [start, end] });
    start = end;
    while (start < to && text.charCodeAt(start) === SPACE) start++;
    at = start - 1;
  }
  if (start < to) into.push({ index: into.length, paragraph, range: [start, to] });
}

function closes(code: number): boolean {
  return CLOSING.includes(code);
}

const CLOSING = Array.from('”’）》。！？', (char) => char.charCodeAt(0));
