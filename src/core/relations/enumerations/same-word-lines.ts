import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { SameWordRun } from './same-word-runs.ts';

/** Every quoted count of a word whose paragraphs follow, each opening with it: «必须做到“五个坚持”»⏎«坚持…。»⏎«坚持…。». */
export function* sameWordLines(text: string): Iterable<SameWordRun> {
  for (const match of NAMED(text)) {
    const [whole, number = '', word = ''] = match;
    const entries = linesFrom(text, match.index + whole.length, word);
    if (entries.length < FEWEST) continue;
    const start = match.index + 1;
    yield { range: [start, start + whole.length - 2], count: valueOfNumeral(number), entries };
  }
}

const NAMED = search('“([三四五六七八九十]|十[一二])个?([\\u4e00-\\u9fff]{2,5})”', { at: '“' });
/** Two paragraphs may begin alike by chance. */
const FEWEST = 3;

/** The openings of the paragraphs behind `from` that begin with the word, as long as none lies far from the one before. */
function linesFrom(text: string, from: number, word: string): readonly Range[] {
  const entries: Range[] = [];
  let last = from;
  for (let at = text.indexOf('\n', from); at >= 0 && at - last < FARTHEST; at = text.indexOf('\n', at + 1)) {
    const start = at + 1 + (INDENT.exec(text.slice(at + 1, at + 1 + LONGEST_INDENT))?.[0].length ?? 0);
    if (!text.startsWith(word, start)) continue;
    entries.push([start, start + word.length]);
    last = start;
  }
  return entries;
}

/** In characters: no paragraph of such a run is longer. */
const FARTHEST = 1200;
const INDENT = rx`^(?:[\s—―─]|（?{numeral}{1,2}[）、是]|\d{1,2}[.、])*`;
const LONGEST_INDENT = 12;
