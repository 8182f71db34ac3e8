/** A stretch of text in UTF-16 code units, half-open: «十五» in «共十五件» is [1, 3). */
export type Range = readonly [start: number, end: number];

/** The index of the first that ends after `offset`, of ranges in text order that do not overlap. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
