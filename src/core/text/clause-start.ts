import { isHan } from './is-han.ts';

/** Where the clause that holds `at` begins: after the last of `stops` before it. Looks back no further than a long clause. */
export function clauseStart(text: string, at: number, stops: string): number {
  const farthest = Math.max(0, at - LONGEST_CLAUSE);
  let start = at;
  // No stop is a Chinese character, and most characters of a clause are.
  while (start > farthest && (isHan(text.charCodeAt(start - 1)) || !stops.includes(text.charAt(start - 1)))) start--;
  return start;
}

/** The clause that ends at `at`, from the last of `stops` before it. */
export function clauseBefore(text: string, at: number, stops: string): string {
  return text.slice(clauseStart(text, at, stops), at);
}

const LONGEST_CLAUSE = 120;
