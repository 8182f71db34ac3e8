import { allMatches } from './all-matches.ts';
import { lineEnd, lineStart } from './beside.ts';

/**
 * Every match of a pattern in the lines where something rare stands, in text order: a pattern that stays in its line and
 * cannot do without the rare is read there alone. «新中国成立70周年。» is such a line for 周年. `index` is of the whole text.
 *
 * @param rare a word, or an expression with the flag g
 * @param pattern with the flag g
 */
export function* matchesBeside(text: string, rare: string | RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  let end = 0;
  for (;;) {
    const at = placeOf(rare, text, end);
    if (at < 0) return;
    const start = lineStart(text, at);
    end = lineEnd(text, at);
    for (const match of allMatches(text.slice(start, end), pattern)) {
      match.index += start;
      yield match;
    }
  }
}

function placeOf(rare: string | RegExp, text: string, from: number): number {
  if (typeof rare === 'string') return text.indexOf(rare, from);
  rare.lastIndex = from;
  return rare.exec(text)?.index ?? -1;
}
