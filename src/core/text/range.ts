/** A stretch of text in UTF-16 code units, half-open: «十五» in «共十五件» is [1, 3). */
export type Range = readonly [start: number, end: number];

export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
