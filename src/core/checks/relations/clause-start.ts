/** Where the clause that holds `at` begins: after the last of `stops` before it. Looks back no further than a long clause. */
export function clauseStart(text: string, at: number, stops: string): number {
  const farthest = Math.max(0, at - LONGEST_CLAUSE);
  let start = at;
  while (start > farthest && !stops.includes(text.charAt(start - 1))) start--;
  return start;
}

const LONGEST_CLAUSE = 120;
