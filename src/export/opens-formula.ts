/**
 * Whether a spreadsheet would take words for a formula: they begin with one of its signs, in either width, whatever blanks
 * and marks of no width stand before it, or with a blank that some programs cut off.
 *
 * =SUM(A1) → yes; －5% → yes; 3个 → no
 */
export function opensFormula(words: string): boolean {
  return OPENS_FORMULA.test(words);
}

const OPENS_FORMULA = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
