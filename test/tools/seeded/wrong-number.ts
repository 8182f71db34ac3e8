/**
 * A number with the slip that a hurried hand makes: the last digit one off, two neighbours swapped, or the first digit one
 * off, in turn by `turn`. «10340» → 10341, 13040, 20340. The same number of digits, never the same value.
 */
export function wrongNumber(written: string, turn: number): string {
  const slip = SLIPS[turn % SLIPS.length] ?? lastOff;
  const wrong = slip(written);
  return Number(wrong) === Number(written) ? lastOff(written) : wrong;
}

const SLIPS = [lastOff, swapped, firstOff];

function lastOff(written: string): string {
  return withDigit(written, written.length - 1);
}

function firstOff(written: string): string {
  return withDigit(written, 0);
}

/** One more, 9 one less: no slip makes a number longer. */
function withDigit(written: string, at: number): string {
  const digit = Number(written.charAt(at));
  return written.slice(0, at) + String(digit === 9 ? 8 : digit + 1) + written.slice(at + 1);
}

function swapped(written: string): string {
  for (let at = 1; at < written.length; at++) {
    const [a, b] = [written.charAt(at - 1), written.charAt(at)];
    if (a === b || a === '.' || b === '.' || (at === 1 && b === '0')) continue;
    return written.slice(0, at - 1) + b + a + written.slice(at + 1);
  }
  return lastOff(written);
}
