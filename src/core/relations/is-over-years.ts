import { rx } from '../text/word-pattern.ts';

/** 五年来, “十三五”期间: whether words tell of several years together. */
export function isOverYears(words: string): boolean {
  return YEARS.test(words);
}

const YEARS = rx`{years}|“十{numeral}?五”`;
