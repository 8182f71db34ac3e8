import { isDigit } from './characters.ts';

/** Digits without their point, how many stand behind it, and what the last whole one is worth: 五点二 is 52, 1, 1. */
export interface Mantissa {
  readonly end: number;
  readonly digits: number;
  readonly decimals: number;
  readonly unit: number;
  readonly script: 'arabic' | 'chinese';
  /** The lower of two neighbours that were said in one breath: 三四十 is 30 to 40. */
  readonly low?: number;
}

/** Where the digits that begin at `at` end. */
export function plainDigitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
