import { justBefore } from '../text/beside.ts';
import type { Numeral } from '../text/numerals.ts';
import { scales, tens } from '../knowledge/numerals.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import { unitAt } from './unit-at.ts';
import type { BoundBefore } from '../knowledge/bounds.ts';
import { boundsBefore } from '../knowledge/bounds.ts';

/**
 * A round number without a digit, which counts only where words say that it was reached or nearly so: «近千张»,
 * «突破百亿元大关», «超百家», «过亿元», «百余个». Elsewhere (千家万户, 百亿级) it is a word.
 */
export function readRound(text: string, at: number): Numeral | null {
  const first = tens[text.charAt(at)] ?? 0;
  const alone = first === 0 ? scaleAt(text, at) : undefined;
  if (first < 100 && (!alone || boundBefore(text, at) === null)) return null;
  let end = alone ? at : at + 1;
  let value = alone ? 1 : first;
  for (let scale = scaleAt(text, end); scale; scale = scaleAt(text, end)) {
    end += scale[0].length;
    value *= scale[1];
  }
  if (text.charAt(end) === ODD && unitAt(text, end + 1) !== null && !VAGUE.has(text.charAt(at - 1)))
    return { end: end + 1, value, step: value, script: 'chinese', hedge: ODD };
  if (GRADED.test(text.slice(end, end + 2))) return null;
  if (unitAt(text, end) === null) return null;
  const reached = boundBefore(text, at) !== null || PASSES.test(justBefore(text, at, 3));
  return reached || MARK.test(text.slice(end, end + 6))
    ? { end, value, step: value, script: 'chinese', hedge: '' }
    : null;
}

/** 百余个, 千余户: the odd ones say that there are so many; 数百余 says nothing. */
const ODD = '余';
const VAGUE = new Set(wordsOf('vagueNumber'));

function scaleAt(text: string, at: number): (typeof scales)[number] | null {
  return scales.find(([written, factor]) => factor >= 1e4 && text.startsWith(written, at)) ?? null;
}

const PASSES = rx`{passing}$`;
const MARK = rx`^[\u4e00-\u9fff]{1,3}{markNoun}`;
/** 近百年, 超百强, 近千亿级: an age, a list, a rank. */
const GRADED = rx`^(?:{afterRound}|个?日)`;

/** The word that bounds the number at `at` and touches it, or null: 近 in 近5万, 过 in 过亿元, none in 附近5公里 and 签约12个. */
export function boundBefore(text: string, at: number): BoundBefore | null {
  if (!BOUND_ENDS.has(text.charCodeAt(at - 1))) return null;
  const row = boundsBefore.find((one) => text.startsWith(one.word, at - one.word.length) && isMeant(one, text, at));
  if (!row) return null;
  const previous = text.charAt(at - row.word.length - 1);
  return row.not?.includes(previous) && previous !== '' ? null : row;
}

/** Whether the row is of a number such as stands at `at`, with such a word before it. */
function isMeant({ word, round, behind }: BoundBefore, text: string, at: number): boolean {
  if (round === true && !ROUND.has(text.charAt(at))) return false;
  return behind === undefined || behind.includes(text.charAt(at - word.length - 1) || ' ');
}

const ROUND = new Set('百千万亿');

const BOUND_ENDS = new Set(boundsBefore.map(({ word }) => word.charCodeAt(word.length - 1)));
