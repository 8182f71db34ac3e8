import { boundsAfter } from '../knowledge/bounds.ts';
import type { Numeral } from '../text/numerals.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Quantity } from './quantity.ts';
import { unitNamed } from './unit-at.ts';

/** A part of a whole in words or as a proportion: «百分之五点二» (5.2%), «三分之一», «1∶3.4» (value 3.4). */
export function readProportion(text: string, at: number, first: Numeral | null): Quantity | null {
  return readFraction(text, at, first) ?? readRatio(text, at, first);
}

function readFraction(text: string, at: number, first: Numeral | null): Quantity | null {
  const hundred = text.startsWith('百分之', at);
  const denominator = hundred ? { end: at + 1, value: 100 } : first;
  if (!denominator || !text.startsWith('分之', denominator.end)) return null;
  const numerator = readNumeral(text, denominator.end + 2);
  if (!numerator) return null;
  const tail = boundsAfter.find(({ word }) => text.startsWith(word, numerator.end));
  return {
    start: at,
    numberEnd: numerator.end,
    end: numerator.end + (tail?.word.length ?? 0),
    value: hundred ? numerator.value : numerator.value / denominator.value,
    step: hundred ? numerator.step : 0,
    unit: hundred ? PERCENT : null,
    script: numerator.script,
    bound: tail?.bound ?? null,
    scaled: false,
  };
}

const PERCENT = unitNamed('%');

/** 1∶3.4. A plain colon may be a clock, so it wants 比 before it. */
function readRatio(text: string, at: number, first: Numeral | null): Quantity | null {
  if (first?.script !== 'arabic') return null;
  const sign = text.charAt(first.end);
  if (
    sign !== '∶' &&
    !((sign === ':' || sign === '：') && /比[^，。；]{0,5}$/.test(text.slice(Math.max(0, at - 8), at)))
  )
    return null;
  const second = readNumeral(text, first.end + 1);
  if (second?.script !== 'arabic') return null;
  return {
    start: at,
    numberEnd: second.end,
    end: second.end,
    value: second.value,
    step: second.step,
    unit: null,
    script: 'arabic',
    bound: null,
    scaled: false,
  };
}
