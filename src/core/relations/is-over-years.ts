import { rx } from '../text/word-pattern.ts';

/** 五年来, “十三五”期间: whether words tell of several years together. */
export function isOverYears(words: string): boolean {
  return YEARS.test(words);
}

/** 五年净增56家，去年新增19家: of several years, and of the last of them. */
export function isOfYearsAndOne(words: string): boolean {
  return YEARS.test(words) && ONE_YEAR.test(words);
}

const ONE_YEAR = rx`{lastYear}|{thisYear}`;
const YEARS = rx`{years}|“十{numeral}?五”`;
