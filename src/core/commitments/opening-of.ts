import { openingWords } from '../knowledge/phrase-words.ts';
import { groupBy } from '../text/group-by.ts';

/** The word that opens a phrase and is no part of what it names: 积极|创建…; the first one of the table. */
export function openingOf(words: string): string | undefined {
  return BY_FIRST.get(words.charAt(0))?.find((word) => words.startsWith(word));
}

const BY_FIRST = groupBy(
  openingWords.filter((word) => word !== ''),
  (word) => word.charAt(0),
);
