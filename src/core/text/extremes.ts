/**
 * The largest of any number of values: Math.max(...values) throws from some 125,000 on, because arguments lie on the stack.
 *
 * @param least what comes out of none, and the least that can
 */
export function largest(values: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The smallest of any number of values, and of `most`. */
export function smallest(values: Iterable<number>, most = Infinity): number {
  let least = most;
  for (const value of values) if (value < least) least = value;
  return least;
}
