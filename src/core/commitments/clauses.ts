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
    const part = PARTS.get(code);
    if (part === 'open') depth++;
    else if (part === 'close') depth = Math.max(0, depth - 1);
    else if (part === 'mark' && depth === 0) {
      keep(clauses, text, start, at);
      start = at + 1;
    }
  }
  keep(clauses, text, start, sentence[1]);
  return clauses;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** What a sign does to the clauses around it. */
const PARTS = new Map([
  ...codes('“《（(【[‘', 'open'),
  ...codes('”》）)】]’', 'close'),
  ...codes('，；：。！？,;!?', 'mark'),
]);
const SPACE = 32;
const WIDE_SPACE = 0x3000;

function codes<T extends string>(chars: string, part: T): readonly (readonly [number, T])[] {
  return Array.from(chars, (char) => [char.charCodeAt(0), part]);
}

function isSpace(code: number): boolean {
  return code === SPACE || code === WIDE_SPACE;
}

function keep(into: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) into.push([start, end]);
}
