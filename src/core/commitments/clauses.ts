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
    const part = PARTS[code] ?? NONE;
    if (part === NONE) continue;
    if (part === OPENS) depth++;
    else if (part === CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      keep(clauses, text, start, at);
      start = at + 1;
    }
  }
  keep(clauses, text, start, sentence[1]);
  return clauses;
}

const [NONE, OPENS, CLOSES, MARK] = [0, 1, 2, 3];
/** What a sign does to the clauses around it. */
const PARTS = new Uint8Array(65536);
enter('“《（(【[‘', OPENS);
enter('”》）)】]’', CLOSES);
enter('，；：。！？,;!?', MARK);
const SPACE = 32;
const WIDE_SPACE = 0x3000;

function enter(chars: string, part: number): void {
  for (const char of chars) PARTS[char.charCodeAt(0)] = part;
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
