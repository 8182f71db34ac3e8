import { valueOfNumeral } from '../../text/numerals.ts';
import { onceAText } from '../../text/once-a-text.ts';
import { bracketedLists } from './bracketed-lists.ts';
import { codeNames } from './code-names.ts';
import { endingLists } from './ending-lists.ts';
import { formulaTerms } from './formula-terms.ts';
import { glossedLists } from './glossed-lists.ts';
import { jointCounts } from './joint-counts.ts';
import { sumsUp } from './list-laws.ts';
import type { ListRow, ListVerdict, StatedList } from './list-row.ts';
import { statedLists } from './stated-lists.ts';
import { toldParts } from './told-parts.ts';
import { wordedLists } from './worded-lists.ts';

/** Every row of a list and its count, once. */
export const listRows: readonly ListRow[] = [
  ...statedLists,
  ...glossedLists,
  ...bracketedLists,
  ...wordedLists,
  ...toldParts,
  ...endingLists,
  ...jointCounts,
  ...formulaTerms,
  ...codeNames,
];

/** A list that a row reads with its count. */
export interface CountedList extends StatedList {
  readonly row: ListRow;
  /** What is said of it where it does not have its count. */
  readonly verdict: ListVerdict | null;
}

/** Every list that a row reads, row by row. */
export const countedLists = onceAText((text): readonly CountedList[] =>
  listRows.flatMap((row) => {
    const lists = Array.from(row.find(text), (match) => listOf(row, match, text));
    return lists.flatMap((list) => {
      if (!list) return [];
      const verdict = list.counts.has(list.stated) ? null : (row.law ?? sumsUp)(list, text);
      return [{ ...list, row, verdict }];
    });
  }),
);

function listOf({ read }: ListRow, { index, 0: whole, groups = {} }: RegExpExecArray, text: string): StatedList | null {
  const { before = '', number = '', measure = '', list = before, open = '' } = groups;
  const stated = number.split('+').reduce((sum, each) => sum + valueOfNumeral(each), 0);
  const at = index + before.length;
  const end = index + whole.length;
  const said = { text, start: index, at, end, list, number, measure, stated, open: open !== '' };
  const told = read({ ...said, word: (group) => groups[group] ?? '' });
  const count = [at, at + number.length + measure.length] as const;
  return told && { range: [index, end], stated, count, open: said.open, ...told };
}
