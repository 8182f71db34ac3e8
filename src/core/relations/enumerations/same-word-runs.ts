import { numeralSigns } from '../../knowledge/numerals.ts';
import { lineEnd } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordsOf } from '../../text/word-pattern.ts';

/** «“五问”：一问职责；二问实绩；三问差距；四问举措»: a count and the run that repeats its word, number by number. */
export interface SameWordRun {
  /** The count and its word: 五问. */
  readonly range: Range;
  readonly count: number;
  /** Every entry: 一问, 二问. */
  readonly entries: readonly Range[];
}

/** Every count of one word that a run of this word follows in its paragraph, from one on without a gap. */
export function* sameWordRuns(text: string): Iterable<SameWordRun> {
  for (const match of ANNOUNCED(text)) {
    const [whole, number = '', word = ''] = match;
    if (OTHERS.has(word)) continue;
    const first = match.index + whole.length - 2;
    const start = match.index + whole.indexOf(number);
    const entries = entriesFrom(text, first, word);
    if (entries.length < 2) continue;
    yield { range: [start, start + 2], count: valueOfNumeral(number), entries };
  }
}

function entriesFrom(text: string, first: number, word: string): readonly Range[] {
  const end = Math.min(lineEnd(text, first), first + LONGEST);
  const entries: Range[] = [];
  for (let at = first; at >= 0 && at < end; at = text.indexOf((numeralSigns[entries.length] ?? '\n') + word, at + 1))
    entries.push([at, at + 2]);
  return entries;
}

const LONGEST = 600;
const ANNOUNCED = search('“([两三四五六七八九十])([\\u4e00-\\u9fff])”[^。\\n“”]{0,60}?[：，。、]\\n?一\\2', {
  at: '“',
});
/** 三个…：一个 counts things, and 一是 is an ordinal of its own. */
const OTHERS = new Set([...wordsOf('summing'), '是']);
