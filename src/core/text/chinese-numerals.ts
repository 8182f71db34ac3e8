import { digits, doubled, tens } from '../knowledge/numerals.ts';
import type { Mantissa } from './mantissa.ts';

/**
 * The Chinese numeral that begins at `at`, or null: 二十三, 一百零五, 两万三, 一亿二千万, 五点二万, 三四十; a bare 百 or 千
 * (百余家, 千家万户) counts nothing and is no number.
 */
export function readChinese(text: string, at: number): Mantissa | null {
  if (tenOf(text, at) >= 100) return null;
  return readNeighbours(text, at) ?? readPositional(text, at) ?? readGrouped(text, at);
}

/** Whether a Chinese numeral can start with this character. */
export function isChineseNumeral(char: string): boolean {
  return CHINESE.has(char);
}

const CHINESE = new Set([...Object.keys(digits), ...Object.keys(tens), ...Object.keys(doubled), '万', '亿']);

/** 三四十, 一两百, 五六万: two neighbours that share what stands behind them. */
function readNeighbours(text: string, at: number): Mantissa | null {
  const [low, high] = [digitOf(text, at), digitOf(text, at + 1)];
  if (low < 1 || high !== low + 1) return null;
  const ten = tenOf(text, at + 2);
  const unit = ten > 0 ? ten : bigOf(text, at + 2);
  if (unit === 0 || digitOf(text, at + 3) >= 0 || (ten > 0 && tenOf(text, at + 3) > 0)) return null;
  return { end: at + 3, digits: high, decimals: 0, unit, script: 'chinese', low };
}

/** 二〇三五: digits alone, read one by one. */
function readPositional(text: string, at: number): Mantissa | null {
  let end = at;
  let value = 0;
  for (let digit = digitOf(text, end); digit >= 0; digit = digitOf(text, end)) {
    value = value * 10 + digit;
    end++;
  }
  if (end - at < 2 || tenOf(text, end) > 0 || bigOf(text, end) > 0) return null;
  return { end, digits: value, decimals: 0, unit: 1, script: 'chinese' };
}

function readGrouped(text: string, at: number): Mantissa | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let unit = 1;
  let afterZero = false;
  let end = at;
  for (; end < text.length; end++) {
    const next = digitOf(text, end);
    const ten = next < 0 ? tenOf(text, end) : 0;
    const big = next < 0 && ten === 0 ? bigOf(text, end) : 0;
    if (next >= 0) {
      if (digit > 0) break;
      if (next === 0) afterZero = true;
      else digit = next;
    } else if (ten > 0) {
      if (digit < 0 && unit > 1 && ten >= unit) break;
      section += (digit < 0 ? 1 : digit) * ten;
      [digit, unit, afterZero] = [-1, ten, false];
    } else if (big > 0 && section + Math.max(digit, 0) > 0) {
      section += Math.max(digit, 0);
      total = big > total ? (total + section) * big : total + section * big;
      [section, digit, unit, afterZero] = [0, -1, big, false];
    } else if (end === at && doubled[text.charAt(at)] !== undefined) {
      [section, unit] = [doubled[text.charAt(at)] ?? 0, 10];
    } else break;
  }
  if (end === at) return null;
  if (unit >= 1e4 && section === 0 && digit < 0 && text.charAt(end) === HALF) {
    return { end: end + 1, digits: (total / unit) * 10 + 5, decimals: 1, unit, script: 'chinese' };
  }
  const short = digit > 0 && unit >= 100 && !afterZero;
  const last = digit < 0 ? 0 : short ? digit * (unit / 10) : digit;
  const worth = short ? unit / 10 : unit >= 1e4 && section + last === 0 ? unit : 1;
  return withDecimals(text, end, (total + section + last) / worth, worth);
}

/** 一亿半: half of the last scale more. */
const HALF = '半';

/** What stands behind 点. */
function withDecimals(text: string, at: number, whole: number, unit: number): Mantissa {
  let end = at + 1;
  let value = whole;
  if (text.charAt(at) === '点') {
    for (let digit = digitOf(text, end); digit >= 0; digit = digitOf(text, end)) {
      value = value * 10 + digit;
      end++;
    }
  }
  const decimals = end - at - 1;
  return { end: decimals > 0 ? end : at, digits: value, decimals, unit, script: 'chinese' };
}

const DIGIT = new Int8Array(65536).fill(-1);
for (const [char, value] of Object.entries(digits)) DIGIT[char.charCodeAt(0)] = value;

function digitOf(text: string, at: number): number {
  return at < text.length ? (DIGIT[text.charCodeAt(at)] ?? -1) : -1;
}

const TEN = new Uint16Array(65536);
for (const [char, value] of Object.entries(tens)) TEN[char.charCodeAt(0)] = value;

function tenOf(text: string, at: number): number {
  return at < text.length ? (TEN[text.charCodeAt(at)] ?? 0) : 0;
}

function bigOf(text: string, at: number): number {
  const char = text.charAt(at);
  return char === '万' ? 1e4 : char === '亿' ? 1e8 : 0;
}
