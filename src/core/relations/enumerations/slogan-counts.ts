/**
 * Whether words hold a count of their own: 守牢“两大底线”, 坚守一条底线, “三园区”. Then a count behind them sums up nothing:
 * slogans stand in pairs, each with its own number.
 */
export function holdsCount(words: string): boolean {
  return QUOTED.test(words) || COUNTED.test(words);
}

/** “两大底线, “三园区: a numeral opens the quotation. */
const QUOTED = /[“「](?:[一两二三四五六七八九十]|\d)[^0-9一两二三四五六七八九十、“”]/;
/** 一条底线, 三个循环 */
const COUNTED = /[一两二三四五六七八九十][个大项条类件张场支座级把道轮批种](?=\p{Script=Han})/u;
