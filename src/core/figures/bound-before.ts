import { boundsBefore } from '../knowledge/bounds.ts';

/** The word that bounds the number at `at` and touches it, or null: 近 in 近5万, none in 附近5公里 and 签约12个. */
export function boundBefore(text: string, at: number): (typeof boundsBefore)[number] | null {
  const last = text.charCodeAt(at - 1);
  if (!BOUND_ENDS.has(last)) return null;
  for (const row of boundsBefore) {
    if (!text.startsWith(row.word, at - row.word.length)) continue;
    const previous = text.charAt(at - row.word.length - 1);
    return row.not?.includes(previous) && previous !== '' ? null : row;
  }
  return null;
}

const BOUND_ENDS = new Set(boundsBefore.map(({ word }) => word.charCodeAt(word.length - 1)));
