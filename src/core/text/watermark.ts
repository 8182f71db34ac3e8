import { isDigit, isLetter } from './characters.ts';
import type { Range } from './range.ts';

/**
 * The mark that a web site hides at the end of every paragraph, or null: «……提出意见。vfO», «一、2018年工作回顾vfO» → vfO. Three
 * letters or digits, the same at the end of many lines, right behind words of the report; a unit or a name may be written so (km2, app), and does not end so many lines.
 *
 * @param text the folded text
 * @param lines the non-blank lines in order, each without its indent and trailing blanks
 */
export function watermarkOf(text: string, lines: readonly Range[]): string | null {
  const counts = new Map<string, number>();
  for (const [start, end] of lines) {
    if (end - start <= LENGTH || !isLatin(text.charCodeAt(end - 1))) continue;
    const mark = text.slice(end - LENGTH, end);
    if (isMark(mark) && !isLatin(text.charCodeAt(end - LENGTH - 1))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [mark = null, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count >= FEWEST && count >= lines.length * SHARE ? mark : null;
}

/** Of the lines so many at least bear it. */
const FEWEST = 5;
const SHARE = 0.15;
const LENGTH = 3;

/** Letters, a small one among them: GDP and APP are words, vfO and hd9 are none. */
function isMark(end: string): boolean {
  return LETTERS_OR_DIGITS.test(end) && end !== end.toUpperCase();
}

const LETTERS_OR_DIGITS = /^[A-Za-z0-9]{3}$/;

function isLatin(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
