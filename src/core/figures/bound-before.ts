import type { BoundBefore } from '../knowledge/bounds.ts';
import { boundsBefore } from '../knowledge/bounds.ts';

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
