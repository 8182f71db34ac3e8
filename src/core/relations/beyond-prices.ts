import { wordPattern } from '../text/word-pattern.ts';

/**
 * Whether a growth told, in per cent, lies further from that of the printed amounts than prices explain. «人均纯收入3107元，增加411元，
 * 增长25.2%» does, where the amounts grow by 15.2%: incomes are seldom counted anew, and prices hardly fall, so that incomes do not
 * grow faster than their amounts; output may. `words` name what grows.
 */
export function isBeyondPrices(amounts: number, told: number, words: string): boolean {
  const most = told < amounts ? MOST_OF_RISE : INCOME.test(words) ? MOST_OF_FALL : mostOfPrices;
  return Math.abs(amounts - told) > most;
}

/** Whether words name what grows at constant prices, so that printed amounts do not give its growth: 地区生产总值, 增加值. */
export function growsAtPrices(words: string): boolean {
  return AT_PRICES.test(words);
}

const AT_PRICES = wordPattern('{constantPrices}');
const INCOME = wordPattern('{householdIncome}');
const MOST_OF_FALL = 2;
/** Prices rose by some 8 points a year in 2007 and 2008, and a census counts more output than before. */
const MOST_OF_RISE = 8;
/** By so much, in points, may the prices of a year move what is told at them. */
export const mostOfPrices = 6;
