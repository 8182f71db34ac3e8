/**
 * Whether two numbers look like one with a slip of the hand: two neighbours swapped in three or more digits, or one digit
 * off in four or more. 13040 and 10340, 2261 and 2251. By chance two numbers hardly ever do.
 */
export function isDigitSlip(a: number, b: number): boolean {
  const [one, two] = [String(a), String(b)];
  if (one === two || one.length !== two.length || one.length < SHORTEST_SWAP) return false;
  const off = Array.from(one, (_, at) => at).filter((at) => one.charAt(at) !== two.charAt(at));
  const [first = 0, second] = off;
  if (off.length === 1) return one.length >= SHORTEST_DIGIT;
  return (
    off.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === two.charAt(second) &&
    one.charAt(second) === two.charAt(first)
  );
}

const SHORTEST_SWAP = 3;
const SHORTEST_DIGIT = 4;
