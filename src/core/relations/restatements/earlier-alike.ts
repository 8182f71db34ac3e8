/**
 * Each of some figures or mentions with those before it that may be of the same, the nearest so many of them at most.
 *
 * @param keyOf what those have in common that may be of the same; null for what is held against nothing
 */
export function* earlierAlike<One>(
  all: Iterable<One>,
  keyOf: (one: One) => string | number | null,
  most: number,
): Iterable<readonly [later: One, earlier: readonly One[]]> {
  const seen = new Map<string | number, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const others = key === null ? undefined : seen.get(key);
    if (others) {
      yield [one, others];
      if (others.push(one) > most) others.shift();
    } else if (key !== null) seen.set(key, [one]);
  }
}
