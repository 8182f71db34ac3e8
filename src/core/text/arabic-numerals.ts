import { isDigit, isHan } from './characters.ts';
import type { Mantissa } from './mantissa.ts';
import { plainDigitsEnd } from './mantissa.ts';

/** The digits that begin at `at`, with separators and a point: «1,234.5», «126 000», «12. 6» and «3 0.2» of a scanned page. */
export function readArabic(text: string, at: number): Mantissa {
  const plain = readDigits(text, at);
  return BREAKS[text.charCodeAt(plain.end)] === 1 ? (readBroken(text, at, plain) ?? plain) : plain;
}

function readDigits(text: string, at: number): Mantissa {
  let end = digitsEnd(text, at);
  const first = end - at;
  let value = numberOf(text, at, end, 0);
  while (text.charCodeAt(end) === COMMA && first <= 3 && digitsEnd(text, end + 1) === end + 4) {
    value = numberOf(text, end + 1, end + 4, value);
    end += 4;
  }
  let decimals = 0;
  if (isPoint(text, end)) {
    const stop = digitsEnd(text, end + 1);
    value = numberOf(text, end + 1, stop, value);
    decimals = stop - end - 1;
    end = stop;
  }
  return { end, digits: value, decimals, unit: 1, script: 'arabic' };
}

const SPACE = 32;
const COMMA = 44;
const FULL_COMMA = '，'.charCodeAt(0);
const LIST_MARK = '、'.charCodeAt(0);
const POINT = 46;
const PERCENT = 37;
const PERMILLE = '‰'.charCodeAt(0);

/** What a number may be broken by. */
const BREAKS = new Uint8Array(65536);
for (const code of [SPACE, COMMA, FULL_COMMA, POINT]) BREAKS[code] = 1;

/** A number in pieces, which only words on both sides hold together: no cell of a table, no item of a list has them. */
function readBroken(text: string, at: number, plain: Mantissa): Mantissa | null {
  const before = text.charCodeAt(at - 1);
  if (plain.decimals > 0 || plain.end - at > 4) return null;
  // 3亿元、12. 6亿元: no item of a list either, where a scale or a sign of per cent follows.
  if (!isHan(before)) return before === LIST_MARK ? scaledOnly(text, readParted(text, at, plain)) : null;
  return readGroups(text, at, plain) ?? readParted(text, at, plain);
}

function scaledOnly(text: string, found: Mantissa | null): Mantissa | null {
  return found && '%万亿'.includes(text.charAt(found.end)) ? found : null;
}

/** 126 000个, 1 228.3亿吨公里, 12，345亩: groups of three, behind one to three digits that no unit follows. */
function readGroups(text: string, at: number, { end: first, digits }: Mantissa): Mantissa | null {
  if (first - at > 3) return null;
  let end = first;
  let value = digits;
  const sign = text.charCodeAt(end) === FULL_COMMA && text.charAt(at - 1) !== '第' ? FULL_COMMA : SPACE;
  while (text.charCodeAt(end) === sign && plainDigitsEnd(text, end + 1) === end + 4) {
    value = numberOf(text, end + 1, end + 4, value);
    end += 4;
  }
  if (end === first) return null;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) return withDecimals(text, end + 1, value);
  return isHeld(text, end) ? { end, digits: value, decimals: 0, unit: 1, script: 'arabic' } : null;
}

/** 12. 6亿元, 12 .6亿元, 3 0.2亿元 and 3,2%: a blank at the point, within the whole part, or a comma for the point. */
function readParted(text: string, at: number, { end, digits }: Mantissa): Mantissa | null {
  const sign = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (sign === SPACE) {
    if (next === POINT) return withDecimals(text, end + 2, digits);
    const point = end + 2;
    if (end - at > 3 || !isDigit(next) || text.charCodeAt(point) !== POINT) return null;
    return withDecimals(text, point + 1, numberOf(text, end + 1, point, digits));
  }
  if (sign === POINT && next === SPACE) return withDecimals(text, end + 2, digits);
  const stop = plainDigitsEnd(text, end + 1);
  return sign === COMMA && stop < end + 3 && text.charCodeAt(stop) === PERCENT
    ? withDecimals(text, end + 1, digits)
    : null;
}

function withDecimals(text: string, from: number, whole: number): Mantissa | null {
  const end = plainDigitsEnd(text, from);
  if (end === from || end - from > 2 || !isHeld(text, end)) return null;
  return { end, digits: numberOf(text, from, end, whole), decimals: end - from, unit: 1, script: 'arabic' };
}

/** Whether a unit can follow. */
function isHeld(text: string, end: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === PERCENT ? end + 1 : end);
  return isHan(code) || code === PERCENT || code === PERMILLE;
}

/** A point between digits; a middle dot too, where a scale or a sign of per cent shows that it is one (3·6万亩). */
function isPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== POINT && code !== MIDDLE_DOT) return false;
  if (!isDigit(text.charCodeAt(at + 1)))
    return code === POINT && text.charAt(at + 1) === 'O' && text.charAt(at + 2) === '%';
  return code === POINT || '%万亿'.includes(text.charAt(digitsEnd(text, at + 1)) || ' ');
}

const MIDDLE_DOT = '·'.charCodeAt(0);

function digitsEnd(text: string, at: number): number {
  const end = plainDigitsEnd(text, at);
  return misread(text.charAt(end)) && (end > at || text.charCodeAt(at - 1) === POINT) ? misreadEnd(text, end) : end;
}

/** O for 0 and l for 1, where a digit stands before and a digit, a point, % or a scale behind: 1O％, 2l5. */
function misreadEnd(text: string, at: number): number {
  let end = at;
  while (misread(text.charAt(end)) || isDigit(text.charCodeAt(end))) end++;
  return AFTER_MISREAD.includes(text.charAt(end)) || isDigit(text.charCodeAt(end - 1)) ? end : at;
}

function misread(char: string): boolean {
  return char === 'O' || char === 'o' || char === 'l' || char === 'I';
}

const AFTER_MISREAD = '.%万亿人家个户件元亩公';

function numberOf(text: string, from: number, to: number, before: number): number {
  let value = before;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    value = value * 10 + (isDigit(code) ? code - 48 : 'lI'.includes(text.charAt(at)) ? 1 : 0);
  }
  return value;
}
