import { asciiPunctuation, folding, remains } from '../knowledge/folding.ts';
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
  const out = new Uint16Array(source.length);
  const to = [0];
  const from = [0];
  let length = 0;
  let shift = 0;
  let quoteOpen = false;
  const moved = (at: number): void => {
    if (at - length === shift) return;
    shift = at - length;
    to.push(length);
    from.push(at);
  };
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    const action = ACTION[code] ?? KEEP;
    if (action === KEEP) {
      moved(at);
      out[length++] = code;
      at++;
    } else if (action === FOLD) {
      moved(at);
      out[length++] = FOLDED[code] ?? code;
      at++;
    } else if (action === DROP) {
      at++;
    } else if (action === LINE) {
      moved(at);
      out[length++] = NEWLINE;
      quoteOpen = false;
      at += code === RETURN && source.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    } else if (action === PUNCTUATION) {
      moved(at);
      out[length++] = inLatin(source, at) ? code : (FOLDED[code] ?? code);
      at++;
    } else if (action === QUOTE) {
      moved(at);
      quoteOpen = !quoteOpen;
      out[length++] = quoteOpen ? OPENING_QUOTE : CLOSING_QUOTE;
      at++;
    } else if (action === QUESTION) {
      const run = runLength(source, at);
      moved(at);
      out[length++] = run > 1 ? SPACE : QUESTION_MARK;
      at += run;
    } else {
      const remain = remains.find(([written]) => source.startsWith(written, at));
      moved(at);
      out[length++] = remain ? remain[1].charCodeAt(0) : code;
      if (remain?.[1] === '\n') quoteOpen = false;
      at += remain ? remain[0].length : 1;
    }
  }
  return { text: decode(out.subarray(0, length)), map: to.length === 1 ? identityMap : { to, from } };
}

const KEEP = 0;
const FOLD = 1;
const DROP = 2;
const LINE = 3;
const PUNCTUATION = 4;
const QUOTE = 5;
const QUESTION = 6;
const REMAIN = 7;

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const OPENING_QUOTE = '“'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);
const QUESTION_MARK = '？'.charCodeAt(0);

const ACTION = new Uint8Array(65536);
const FOLDED = new Uint16Array(65536);

function teach(char: string, action: number, as: string): void {
  const code = char.charCodeAt(0);
  ACTION[code] = action;
  if (as) FOLDED[code] = as.charCodeAt(0);
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
for (const [written] of remains) teach(written.charAt(0), REMAIN, '');
for (const end of '\n\r\u2028\u2029\f\v') teach(end, LINE, '');

/** 1,234 and 18:00 and (a, b) keep their signs: what stands on both sides decides, a digit or letter. */
function inLatin(source: string, at: number): boolean {
  return isLatin(source.charCodeAt(at - 1)) && isLatin(source.charCodeAt(at + 1));
}

function isLatin(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

function runLength(source: string, at: number): number {
  let end = at + 1;
  while (source.charCodeAt(end) === 63) end++;
  return end - at;
}

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  return parts.join('');
}
