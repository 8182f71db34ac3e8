import { boundsAfter } from '../knowledge/bounds.ts';
import { justBefore } from '../text/beside.ts';
import type { Numeral } from '../text/numerals.ts';
import { readNumeral } from '../text/numerals.ts';
import { rx } from '../text/word-pattern.ts';
import type { Quantity } from './quantity.ts';
import { unitNamed } from './unit-at.ts';
import { tens } from '../knowledge/numerals.ts';

/** A part of a whole in words or as a proportion: «百分之五点二» (5.2%), «三分之一», «1∶3.4» (value 3.4). */
export function readProportion(text: string, at: number, first: Numeral | null): Quantity | null {
  return readFraction(text, at, first) ?? readTenths(text, at, first) ?? readRatio(text, at, first);
}

function readFraction(text: string, at: number, first: Numeral | null): Quantity | null {
  const named = LARGER.has(text.charAt(at - 1)) ? undefined : NAMED.find(({ word }) => text.startsWith(word, at));
  const denominator = named ? { end: at + 1, value: 1 } : first;
  if (!denominator || !text.startsWith('分之', denominator.end)) return null;
  const numerator = readNumeral(text, denominator.end + 2);
  if (!numerator) return null;
  const tail = boundsAfter.find(({ word }) => text.startsWith(word, numerator.end));
  return {
    start: at,
    numberEnd: numerator.end,
    end: numerator.end + (tail?.word.length ?? 0),
    value: named ? numerator.value : numerator.value / denominator.value,
    step: named ? numerator.step : 0,
    unit: named?.unit ?? null,
    script: numerator.script,
    bound: tail?.bound ?? null,
    scaled: false,
  };
}

/** 三成, 三成五: tenths, unless 成 begins a word of its own. */
function readTenths(text: string, at: number, first: Numeral | null): Quantity | null {
  if (first?.script !== 'chinese' || text.charAt(first.end) !== '成' || first.value > 9) return null;
  if (NOT_TENTHS.includes(text.charAt(first.end + 1)) && first.end + 1 < text.length) return null;
  const half = readNumeral(text, first.end + 1);
  const whole = half?.script === 'chinese' && half.value < 10 ? half : null;
  const end = whole?.end ?? first.end + 1;
  const tail = boundsAfter.find(({ word }) => text.startsWith(word, end));
  return {
    start: at,
    numberEnd: first.end,
    end: end + (tail?.word.length ?? 0),
    value: first.value + (whole ? whole.value / 10 : 0),
    step: whole ? 0.1 : 1,
    unit: TENTH,
    script: 'chinese',
    bound: tail?.bound ?? null,
    scaled: false,
  };
}

const NOT_TENTHS = '员果立功套熟本年长为就效绩都';
const TENTH = unitNamed('成');
const NAMED = [
  { word: '百分之', unit: unitNamed('%') },
  { word: '千分之', unit: unitNamed('‰') },
  { word: '万分之', unit: unitNamed('‱') },
];

/** 百万分之一 is a fraction of its own. */
const LARGER = new Set([...Object.keys(tens), '万']);

const COLONS = new Set([':', '：', '∶']);
const FURTHEST = 24;
/** 二、三次产业比例43:57, 产业结构由47.8:52.2: parts of a whole, however few. */
const STRUCTURE = rx`产业(?:增加值)?(?:结构|比)[^，。；]{0,20}$`;
const OF_TWO = rx`比(?!上|去|同|例为)[^，。；]{0,8}(?:，[由从])?[^，。；]{0,20}$`;

/** 1∶3.4 and 2.07∶1: what stands beside the one or the hundred. A plain colon may be a clock, so it wants 比 before it. */
function readRatio(text: string, at: number, first: Numeral | null): Quantity | null {
  if (first?.script !== 'arabic') return null;
  const sign = text.charAt(first.end);
  if (sign !== '∶' && !((sign === ':' || sign === '：') && OF_TWO.test(justBefore(text, at, FURTHEST)))) return null;
  const second = readNumeral(text, first.end + 1);
  if (second?.script !== 'arabic' || COLONS.has(text.charAt(second.end)) || COLONS.has(text.charAt(at - 1)))
    return null;
  if (STRUCTURE.test(justBefore(text, at, FURTHEST))) return null;
  // 107.2∶100 men to women; 1∶100 is a scale.
  const told = second.value === 1 || (second.value === 100 && first.value !== 1) ? first : second;
  return {
    start: at,
    numberEnd: second.end,
    end: second.end,
    value: told.value,
    step: told.step,
    unit: null,
    script: 'arabic',
    bound: null,
    scaled: false,
  };
}
