import { digits, doubled, scales, tens } from '../knowledge/numerals.ts';

/** A number as printed. «1.5万亿»: value 1.5e12, step 1e11 (one unit in its last printed place). */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly script: 'arabic' | 'chinese';
  /** 余, 多 or 几 between the digits and their scale (3000余, 20余万), or "". */
  readonly hedge: string;
}

/**
 * The number that starts at `at`, with its scale and a hedge, or null. «4.19万» → 41900, «1,234» → 1234,
 * «十五万余» → 150000 with hedge 余, «两万三» → 23000, «二〇三五» → 2035. Units and bounds are not read.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const mantissa = isDigit(text.charCodeAt(at)) ? readArabic(text, at) : readChinese(text, at);
  if (!mantissa) return null;
  let { end } = mantissa;
  let factor = mantissa.unit;
  let hedge = '';
  for (;;) {
    const code = text.charCodeAt(end);
    if (hedge === '' && isHedge(code)) {
      hedge = text.charAt(end);
      end++;
      continue;
    }
    const gap = code === SPACE && mantissa.script === 'arabic' && factor === 1 ? 1 : 0;
    const scale = isScale(gap ? text.charCodeAt(end + 1) : code) ? scaleAt(text, end + gap, mantissa.script) : null;
    if (!scale || (scale[1] < 1e4 && (hedge !== '' || mantissa.digits * factor >= 1000))) break;
    end += gap + scale[0].length;
    factor *= scale[1];
  }
  const parts = 10 ** mantissa.decimals;
  return { end, value: (mantissa.digits * factor) / parts, step: factor / parts, script: mantissa.script, hedge };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a Chinese numeral can start with this character. */
export function isChineseNumeral(char: string): boolean {
  return CHINESE.has(char);
}

const CHINESE = new Set([...Object.keys(digits), ...Object.keys(tens), ...Object.keys(doubled)]);

function isHedge(code: number): boolean {
  return code === 0x4f59 /* 余 */ || code === 0x591a /* 多 */ || code === 0x51e0; /* 几 */
}

const SCALE_STARTS = new Set(scales.map(([written]) => written.charCodeAt(0)));

function isScale(code: number): boolean {
  return SCALE_STARTS.has(code);
}

/** Digits without their point, how many stand behind it, and what the last whole one is worth: 五点二 is 52, 1, 1. */
interface Mantissa {
  readonly end: number;
  readonly digits: number;
  readonly decimals: number;
  readonly unit: number;
  readonly script: 'arabic' | 'chinese';
}

function readArabic(text: string, at: number): Mantissa {
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
const POINT = 46;

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
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
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

/** 110千伏, 5千瓦: 千 belongs to the unit. */
const THOUSAND_UNITS = new Set('瓦伏克米卡帕');

function scaleAt(text: string, at: number, script: Mantissa['script']): readonly [string, number] | null {
  for (const scale of scales) {
    if (!text.startsWith(scale[0], at)) continue;
    if (scale[0].endsWith('千') && THOUSAND_UNITS.has(text.charAt(at + scale[0].length))) continue;
    if (script === 'chinese' && scale[1] !== 1e4 && scale[1] !== 1e8) continue;
    return scale;
  }
  return null;
}

/** 二十三, 一百零五, 两万三, 一亿二千万, 五点二万; a bare 百 or 千 (百余家, 千家万户) counts nothing and is no number. */
function readChinese(text: string, at: number): Mantissa | null {
  if (tenOf(text, at) >= 100) return null;
  return readPositional(text, at) ?? readGrouped(text, at);
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
  const short = digit > 0 && unit >= 100 && !afterZero;
  const last = digit < 0 ? 0 : short ? digit * (unit / 10) : digit;
  const worth = short ? unit / 10 : unit >= 1e4 && section + last === 0 ? unit : 1;
  return withDecimals(text, end, (total + section + last) / worth, worth);
}

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
