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
  let { end, value, step } = mantissa;
  let hedge = '';
  for (;;) {
    if (!hedge && HEDGES.includes(text.charAt(end)) && text.charAt(end)) {
      hedge = text.charAt(end);
      end++;
      continue;
    }
    const scale = scaleAt(text, end, mantissa.script);
    if (!scale || (scale[1] < 1e4 && (hedge !== '' || value >= 1000))) break;
    end += scale[0].length;
    value = times(value, scale[1]);
    step = times(step, scale[1]);
  }
  return { end, value, step, script: mantissa.script, hedge };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a Chinese numeral can start with this character. */
export function isChineseNumeral(char: string): boolean {
  return CHINESE.has(char);
}

const HEDGES = '余多几';
const CHINESE = new Set([...Object.keys(digits), ...Object.keys(tens), ...Object.keys(doubled)]);

interface Mantissa {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly script: 'arabic' | 'chinese';
}

function readArabic(text: string, at: number): Mantissa {
  let end = digitsEnd(text, at);
  const first = end - at;
  let whole = text.slice(at, end);
  while (text.charCodeAt(end) === COMMA && whole.length <= 12 && first <= 3 && digitsEnd(text, end + 1) === end + 4) {
    whole += text.slice(end + 1, end + 4);
    end += 4;
  }
  let decimals = '';
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, stop);
    end = stop;
  }
  const value = decimals ? Number(`${whole}.${decimals}`) : Number(whole);
  return { end, value, step: decimals ? Number(`1e-${decimals.length}`) : 1, script: 'arabic' };
}

const COMMA = 44;
const POINT = 46;

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Multiplies without leaving the nearest printed decimal: 4.19 × 10000 is 41900, not 41900.00000000001. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** 110千伏, 5千瓦: 千 belongs to the unit. */
const THOUSAND_UNITS = '瓦伏克米卡帕';

function scaleAt(text: string, at: number, script: Mantissa['script']): readonly [string, number] | null {
  for (const scale of scales) {
    if (!text.startsWith(scale[0], at)) continue;
    if (scale[0].endsWith('千') && THOUSAND_UNITS.includes(text.charAt(at + scale[0].length))) continue;
    if (script === 'chinese' && scale[1] !== 1e4 && scale[1] !== 1e8) continue;
    return scale;
  }
  return null;
}

/** 二十三, 一百零五, 两万三, 一亿二千万, 五点二万; a bare 百 or 千 (百余家, 千家万户) counts nothing and is no number. */
function readChinese(text: string, at: number): Mantissa | null {
  const first = text.charAt(at);
  if ((tens[first] ?? 0) >= 100) return null;
  const run = readPositional(text, at);
  if (run) return run;
  const whole = readGrouped(text, at);
  return whole && withDecimals(text, whole);
}

/** 二〇三五: digits alone, read one by one. */
function readPositional(text: string, at: number): Mantissa | null {
  const written = digitsFrom(text, at);
  const end = at + written.length;
  if (written.length < 2 || unitAt(text, end) > 0) return null;
  return { end, value: Number(written), step: 1, script: 'chinese' };
}

function readGrouped(text: string, at: number): Mantissa | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 1;
  let afterZero = false;
  let end = at;
  for (; end < text.length; end++) {
    const char = text.charAt(end);
    const next = digits[char];
    const ten = tens[char];
    const big = BIG[char];
    if (next !== undefined) {
      if (digit !== null) break;
      if (next === 0) afterZero = true;
      else digit = next;
    } else if (ten !== undefined) {
      if (digit === null && unit > 1 && ten >= unit) break;
      section += (digit ?? 1) * ten;
      [digit, unit, afterZero] = [null, ten, false];
    } else if (big !== undefined && section + (digit ?? 0) > 0) {
      section += digit ?? 0;
      total = big > total ? (total + section) * big : total + section * big;
      [section, digit, unit, afterZero] = [0, null, big, false];
    } else if (doubled[char] !== undefined && end === at) {
      section = doubled[char];
      unit = 10;
    } else break;
  }
  if (end === at) return null;
  const short = digit !== null && unit >= 100 && !afterZero;
  const last = short ? (digit ?? 0) * (unit / 10) : (digit ?? 0);
  const step = short ? unit / 10 : unit >= 1e4 && section + last === 0 ? unit : 1;
  return { end, value: total + section + last, step, script: 'chinese' };
}

const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The multiplier written at `at`, or 0. */
function unitAt(text: string, at: number): number {
  return tens[text.charAt(at)] ?? BIG[text.charAt(at)] ?? 0;
}

function withDecimals(text: string, whole: Mantissa): Mantissa {
  if (text.charAt(whole.end) !== '点') return whole;
  const decimals = digitsFrom(text, whole.end + 1);
  const end = whole.end + 1 + decimals.length;
  if (!decimals) return whole;
  return { end, value: Number(`${whole.value}.${decimals}`), step: Number(`1e-${decimals.length}`), script: 'chinese' };
}

function digitsFrom(text: string, at: number): string {
  let written = '';
  for (let digit = digits[text.charAt(at)]; digit !== undefined; digit = digits[text.charAt(++at)]) {
    written += String(digit);
  }
  return written;
}
