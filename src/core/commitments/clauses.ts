import type { Range } from '../text/range.ts';

/**
 * The clauses of a sentence, without their marks: cut at ，；：。！？ outside brackets and quotes. «到2025年，建成滨河
 * 公园；推进“三路，两桥”建设。» → three clauses.
 */
export function cutClauses(text: string, sentence: Range): readonly Range[] {
  const clauses: Range[] = [];
  let depth = 0;
  let start = sentence[0];
  for (let at = sentence[0]; at < sentence[1]; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) continue;
    if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && MARKS.has(code)) {
      keep(clauses, text, start, at);
      start = at + 1;
    }
  }
  keep(clauses, text, start, sentence[1]);
  return clauses;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const OPENING = codes('“《（(【[‘');
const CLOSING = codes('”》）)】]’');
const MARKS = codes('，；：。！？,;!?');
const SPACES = codes(' \u3000');

function codes(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

function keep(into: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACES.has(text.charCodeAt(start))) start++;
  while (end > start && SPACES.has(text.charCodeAt(end - 1))) end--;
  if (start < end) into.push([start, end]);
}
