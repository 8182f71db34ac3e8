import { scales } from '../knowledge/numerals.ts';
import { readArabic } from './arabic-numerals.ts';
import { isDigit } from './characters.ts';
import { readChinese } from './chinese-numerals.ts';
import type { Mantissa } from './mantissa.ts';
import { plainDigitsEnd } from './mantissa.ts';

export { isChineseNumeral } from './chinese-numerals.ts';

/** A number as printed. «1.5万亿»: value 1.5e12, step 1e11 (one unit in its last printed place). */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly script: 'arabic' | 'chinese';
  /** 余, 多 or 几 between the digits and their scale (3000余, 20余万), or "". */
  readonly hedge: string;
  /** The lower end, where two neighbours were said in one breath: 三四十 has the value 40 and this 30. */
  readonly low?: number;
}

/**
 * The number that starts at `at`, with its scale and a hedge, or null. «4.19万» → 41900, «1,234» → 1234,
 * «十五万余» → 150000 with hedge 余, «两万三» → 23000, «1亿2300万» → 123000000, «二〇三五» → 2035. Units and bounds are not read.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return readParts(text, at, MOST_PARTS);
}

/** The value of the number that starts at `at`, of 三十二 and of 32; 0 where none does. */
export function valueOfNumeral(text: string, at = 0): number {
  return readNumeral(text, at)?.value ?? 0;
}

/** 1亿 · 2300万 · 500: so many parts a number may have. */
const MOST_PARTS = 3;

function readParts(text: string, at: number, most: number): Numeral | null {
  const mantissa = isDigit(text.charCodeAt(at)) ? readArabic(text, at) : readChinese(text, at);
  if (!mantissa) return null;
  let { end } = mantissa;
  let factor = mantissa.unit;
  let hedge = '';
  for (;;) {
    const code = text.charCodeAt(end);
    const gap = code === SPACE && mantissa.script === 'arabic' && factor === 1 ? 1 : 0;
    if (hedge === '' && isHedge(gap ? text.charCodeAt(end + 1) : code)) {
      hedge = text.charAt(end + gap);
      end += gap + 1;
      continue;
    }
    const scale = isScale(gap ? text.charCodeAt(end + 1) : code) ? scaleAt(text, end + gap, mantissa.script) : null;
    if (!scale || (scale[1] < 1e4 && (hedge !== '' || mantissa.digits * factor >= 1000))) break;
    end += gap + scale[0].length;
    factor *= scale[1];
  }
  const { script, low } = mantissa;
  const parts = 10 ** mantissa.decimals;
  const value = (mantissa.digits * factor) / parts;
  if (
    most > 1 &&
    factor >= 1e4 &&
    hedge === '' &&
    parts === 1 &&
    script === 'arabic' &&
    isDigit(text.charCodeAt(end))
  ) {
    const rest = restAt(text, end, factor, most - 1);
    if (rest) return { ...rest, value: value + rest.value };
  }
  return { end, value, step: factor / parts, script, hedge, ...(low === undefined ? {} : { low: low * factor }) };
}

/** 1亿 · 2300万, 13万 · 2千, 3万 · 4000: what follows a scale and is less than one of it goes on with the number. */
function restAt(text: string, at: number, scale: number, most: number): Numeral | null {
  if (text.charAt(plainDigitsEnd(text, at)) === '年') return null;
  const rest = readParts(text, at, most);
  return rest && rest.value < scale && rest.step >= 1 ? rest : null;
}

function isHedge(code: number): boolean {
  return code === 0x4f59 /* 余 */ || code === 0x591a /* 多 */ || code === 0x51e0; /* 几 */
}

const SPACE = 32;
const SCALE_STARTS = new Set(scales.map(([written]) => written.charCodeAt(0)));

function isScale(code: number): boolean {
  return SCALE_STARTS.has(code);
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
