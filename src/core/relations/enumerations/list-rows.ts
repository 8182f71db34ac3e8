import type { Section } from '../../outline/section.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { onceFor } from '../../text/once-a-text.ts';
import { announcedCounts } from './announced-counts.ts';
import { bracketedLists } from './bracketed-lists.ts';
import { codeNames } from './code-names.ts';
import { endingLists } from './ending-lists.ts';
import { formulaTerms } from './formula-terms.ts';
import { glossedLists } from './glossed-lists.ts';
import { jointCounts } from './joint-counts.ts';
import { sumsUp } from './list-laws.ts';
import type { ListRow, ListVerdict, ReadList, SaidOfList, StatedList } from './list-row.ts';
import { namedParts } from './named-parts.ts';
import { headingRuns, ordinalRuns } from './numbered-runs.ts';
import { sameWords } from './same-words.ts';
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
  ...announcedCounts,
  ...namedParts,
  ...sameWords,
];

/** A list that a row reads with its count. */
export interface CountedList extends StatedList {
  readonly row: ListRow;
  /** What is said of it where it does not have its count. */
  readonly verdict: ListVerdict | null;
}

/** Every list that a row reads, row by row; parts may be numbered by headings. */
export const countedLists = onceFor((text: string, sections: readonly Section[]): readonly CountedList[] => {
  const runs = [...ordinalRuns(text), ...headingRuns(sections)];
  const byStart = new Map(runs.map((run) => [run.entries[0]?.range[0], run]));
  const runAt: SaidOfList['runAt'] = (place) => byStart.get(place);
  const read = new Set<number>();
  const lists: CountedList[] = [];
  for (const row of listRows)
    for (const match of row.find(text)) {
      const list = listOf(row, match, text, runAt);
      if (!list || (row.last === true && read.has(list.count[0]))) continue;
      const verdict = list.counts.has(list.stated) ? null : (list.law ?? row.law ?? sumsUp)(list, text);
      lists.push({ ...list, row, verdict });
      if (row.kind) read.add(list.count[0]);
    }
  return lists;
});

function listOf(
  { read }: ListRow,
  { index, 0: whole, groups = {} }: RegExpExecArray,
  text: string,
  runAt: SaidOfList['runAt'],
): (StatedList & Pick<ReadList, 'law'>) | null {
  const { before = '', number = '', measure = '', list = before, open = '' } = groups;
  const stated = number.split('+').reduce((sum, each) => sum + valueOfNumeral(each), 0);
  const at = index + before.length;
  const end = index + whole.length;
  const said = { text, start: index, at, end, list, number, measure, stated, open: open !== '', runAt };
  const told = read({ ...said, word: (group) => groups[group] ?? '' });
  const count = [at, at + number.length + measure.length] as const;
  return told && { range: [index, end], stated, count, open: said.open, ...told };
}
