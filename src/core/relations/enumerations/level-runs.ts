import { readNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * Levels named by one character each, and their count: «省市县乡村五级». Two that make one word (乡镇, 市州) are one level or two;
 * the first may belong to the word before it (全省, 我市), and is one level or none there.
 */
export function* levelRuns(text: string): Iterable<StatedList> {
  for (const match of LEVELS(text)) {
    const [, levels = '', number = ''] = match;
    const at = match.index + levels.length;
    const most = levels.length;
    const least =
      levels.replace(ONE_LEVEL, '一').length -
      (BOUND.test(text.slice(Math.max(0, match.index - 2), match.index)) ? 1 : 0);
    const counts = new Set<number>();
    for (let count = least; count <= most; count++) counts.add(count);
    yield {
      range: [match.index, at + number.length + 1],
      things: Array.from(levels),
      counts,
      stated: readNumeral(number, 0)?.value ?? 0,
      count: [at, at + number.length + 1],
      open: false,
    };
  }
}

const LEVELS = search('(?<!{levelSign}|{noLevelBefore})({levelSign}{3,6})({countNumeral})级', {
  at: '级',
  behind: '{countNumeral}',
  offset: [4, 7],
});
const ONE_LEVEL = wordPattern('{oneLevel}', 'g');
/** A word that the first level may close: 全省, 我市, 杭州市. No verb does. */
const BOUND = wordPattern('{han}$(?<!{countTaker|objectVerb|sloganVerb})');
