/** Members of two lists that belong together, and those without a counterpart, by their indexes. */
export interface Paired {
  readonly pairs: readonly (readonly [old: number, now: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Pairs two short lists in their order so that the sum of the weights is as large as can be; a weight of 0 never pairs.
 * Quadratic: for the figures of one sentence, not for those of a report.
 */
export function pairInOrder<T>(old: readonly T[], now: readonly T[], weight: (a: T, b: T) => number): Paired {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const weigh = (i: number, j: number): number => {
    const [a, b] = [old[i], now[j]];
    return a === undefined || b === undefined ? 0 : weight(a, b);
  };
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const both = weigh(i, j);
      best[i * width + j] = Math.max(both > 0 ? both + at(i + 1, j + 1) : 0, at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  const removed: number[] = [];
  const added: number[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const both = weigh(i, j);
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) removed.push(i++);
    else added.push(j++);
  }
  while (i < old.length) removed.push(i++);
  while (j < now.length) added.push(j++);
  return { pairs, removed, added };
}
