import { wordPattern } from '../text/word-pattern.ts';

/**
 * Whether a growth told, in per cent, lies further from that of the printed amounts than prices explain. «人均纯收入3107元，增加411元，
 * 增长25.2%» does, where the amounts grow by 15.2%: incomes are seldom counted anew, and prices hardly fall, so that incomes do not
 * grow faster than their amounts; output may. `words` name what grows, `last` is the year to which it grew.
 */
export function isBeyondPrices(amounts: number, told: number, words: string, last = Infinity): boolean {
  const most = told > amounts && INCOME.test(words) ? MOST_OF_FALL : mostOfPrices + (last < CALM ? MORE_BEFORE : 0);
  return Math.abs(amounts - told) > most;
}

/** Whether words name what grows at constant prices, so that printed amounts do not give its growth: 地区生产总值, 增加值. */
export function growsAtPrices(words: string): boolean {
  return AT_PRICES.test(words);
}

const AT_PRICES = wordPattern('{constantPrices}');
const INCOME = wordPattern('{householdIncome}');
const MOST_OF_FALL = 2;
/** Till then prices of ore, coal and land moved output by some points more in a year. */
const [CALM, MORE_BEFORE] = [2012, 4];
/** By so much, in points, may the prices of a year move what is told at them. */
export const mostOfPrices = 6;
