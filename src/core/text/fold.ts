import { asciiPunctuation, folding, lostPermille, numeralSigns, ordinalBehind, remains } from '../knowledge/folding.ts';
import { isDigit } from './characters.ts';
import type { SourceMap } from './source-map.ts';
import { identityMap } from './source-map.ts';

export interface Folded {
  readonly text: string;
  readonly map: SourceMap;
}

/**
 * Folds widths and punctuation and takes away what no reader sees: «１５％,增长» → «15%，增长», «\r\n» written as
 * letters → a line end. Almost every character keeps its place; the map knows where one does not.
 */
export function fold(source: string): Folded {
  const pieces: string[] = [];
  const to = [0];
  const from = [0];
  const quotes: OpenMarks = { open: false, brackets: [] };
  let length = 0;
  let kept = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    const action = code >= FIRST_HAN && code <= LAST_HAN ? KEEP : (ACTION[code] ?? KEEP);
    if (action === KEEP) {
      at++;
      continue;
    }
    const { as, end } = readAs(source, at, action, quotes);
    if (end === at + 1 && as === source.charAt(at)) {
      at = end;
      continue;
    }
    pieces.push(source.slice(kept, at), as);
    length += at - kept + as.length;
    if (as.length !== end - at) {
      // A sign that ends a figure ends where its remains do.
      if (as === '%') {
        to.push(length - 1);
        from.push(end - 1);
      }
      to.push(length);
      from.push(end);
    }
    kept = end;
    at = end;
  }
  if (kept === 0) return { text: source, map: identityMap };
  pieces.push(source.slice(kept));
  return { text: pieces.join(''), map: to.length === 1 ? identityMap : { to, from } };
}

/** The marks of a line that are open: a quotation, and of each bracket whether it was kept as it is written: «(GDP)339亿元». */
interface OpenMarks {
  open: boolean;
  readonly brackets: boolean[];
}

function closeMarks(marks: OpenMarks): void {
  marks.open = false;
  marks.brackets.length = 0;
}

/** What stands for the character at `at`, and where the reading goes on. */
function readAs(source: string, at: number, action: number, quotes: OpenMarks): { as: string; end: number } {
  const char = source.charAt(at);
  switch (action) {
    case FOLD:
      return { as: FOLDED.get(char) ?? char, end: at + 1 };
    case LINE:
      closeMarks(quotes);
      return { as: '\n', end: char === '\r' && source.charAt(at + 1) === '\n' ? at + 2 : at + 1 };
    case PUNCTUATION: {
      const isKept = char === ')' ? (quotes.brackets.pop() ?? false) : inLatin(source, at);
      if (char === '(') quotes.brackets.push(isKept);
      return { as: isKept ? char : (FOLDED.get(char) ?? char), end: at + 1 };
    }
    case QUOTE:
      quotes.open = !quotes.open;
      return { as: quotes.open ? '“' : '”', end: at + 1 };
    case QUESTION: {
      if (isDigit(source.charCodeAt(at - 1)) && isDigit(source.charCodeAt(at + 1))) return { as: '.', end: at + 1 };
      const end = runEnd(source, at);
      return { as: end > at + 1 ? ' ' : '？', end };
    }
    case STOP: {
      const isLost = isDigit(source.charCodeAt(at - 1)) && lostPermille.test(source.slice(at, at + LONGEST_LOST));
      return { as: isLost ? '‰' : char, end: at + 1 };
    }
    case POINT:
      return { as: endsSentence(source, at) ? '。' : char, end: at + 1 };
    case REMAIN: {
      const remain = remains.find(([written]) => source.startsWith(written, at));
      if (remain?.[1] === '\n') closeMarks(quotes);
      return remain ? { as: remain[1], end: at + remain[0].length } : { as: char, end: at + 1 };
    }
    default:
      return { as: '', end: at + 1 };
  }
}

const KEEP = 0;
const FOLD = 1;
const DROP = 2;
const LINE = 3;
const PUNCTUATION = 4;
const QUOTE = 5;
const QUESTION = 6;
const REMAIN = 7;
const STOP = 8;
const POINT = 9;
const LONGEST_LOST = 3;

/** Most of a report: no character of this block is folded. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const ACTION = new Uint8Array(65536);
const FOLDED = new Map<string, string>();

function teach(char: string, action: number, as: string): void {
  ACTION[char.charCodeAt(0)] = action;
  if (as) FOLDED.set(char, as);
}

for (let code = 0; code < 32; code++) teach(String.fromCharCode(code), DROP, '');
for (let code = 0x7f; code < 0xa0; code++) teach(String.fromCharCode(code), DROP, '');
for (let code = 0xff0b; code <= 0xff5a; code++) {
  const ascii = String.fromCharCode(code - 0xfee0);
  if (/[0-9A-Za-z.+\-/]/.test(ascii)) teach(String.fromCharCode(code), FOLD, ascii);
}
teach('％', FOLD, '%');
for (const [chars, as] of folding) for (const char of chars) teach(char, as ? FOLD : DROP, as);
for (const [ascii, chinese] of asciiPunctuation) teach(ascii, PUNCTUATION, chinese);
teach('"', QUOTE, '');
teach('?', QUESTION, '');
teach('。', STOP, '');
teach('.', POINT, '');
for (const [written] of remains) teach(written.charAt(0), REMAIN, '');
for (const end of '\n\r\u2028\u2029\f\v') teach(end, LINE, '');

/** 1,234 and 18:00 and (a, b) keep their signs: what stands on both sides decides, a digit or letter. */
function inLatin(source: string, at: number): boolean {
  return isLatin(source.charCodeAt(at - 1)) && isLatin(source.charCodeAt(at + 1));
}

/** A point for a full stop: behind words at the end of a line, before a blank and words, before the next of 一是…….二是……. */
function endsSentence(source: string, at: number): boolean {
  if (!isHan(source.charCodeAt(at - 1)) || !isHan(source.charCodeAt(at - 2))) return false;
  if (numeralSigns.includes(source.charAt(at - 1))) return false;
  const next = source.charCodeAt(at + 1);
  if (Number.isNaN(next) || next === LINE_END || next === RETURN) return true;
  if (next === SPACE) return isHan(source.charCodeAt(at + 2));
  return isHan(next) && ordinalBehind.test(source.slice(at + 1, at + 4));
}

const SPACE = 32;
const LINE_END = 10;
const RETURN = 13;

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

function isLatin(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

/** 2?18亿元: the point of a number that a conversion did not know. */

function runEnd(source: string, at: number): number {
  let end = at + 1;
  while (source.charAt(end) === '?') end++;
  return end;
}
