import { scales, tens } from '../../../knowledge/numerals.ts';

/** 亿 in 亿元以上, 千万 in 千万元以上 */
export function markOf(words: string): number {
  return Array.from(words).reduce((product, each) => product * (WORTH[each] ?? 1), 1);
}

const WORTH: Readonly<Record<string, number>> = { ...tens, ...Object.fromEntries(scales) };
