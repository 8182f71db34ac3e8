import type { Metric } from '../../metrics/metric.ts';
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
import type { ListRow, ListVerdict, PlacedList, ListMatch, StatedList, WordedRow } from './list-row.ts';
import { namedParts } from './named-parts.ts';
import { headingRuns, ordinalRuns } from './numbered-runs.ts';
import { partsOfNamed } from './parts-of-named.ts';
import { respectiveRows } from './respective-rows.ts';
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
  ...partsOfNamed,
  ...sameWords,
  ...respectiveRows,
];

/** A list that a row reads with its count. */
export interface CountedList extends StatedList {
  readonly row: ListRow;
  /** What is said of it where it does not have its count. */
  readonly verdict: ListVerdict | null;
}

/** Every list that a row reads, row by row; parts may be numbered by headings, and values are figures. */
export const countedLists = onceFor((text: string, { sections, metrics }: Structure): readonly CountedList[] => {
  const runs = [...ordinalRuns(text), ...headingRuns(sections)];
  const byStart = new Map(runs.map((run) => [run.entries[0]?.range[0], run]));
  const runAt: ListMatch['runAt'] = (place) => byStart.get(place);
  const read = new Set<number>();
  const counted: CountedList[] = [];
  for (const row of listRows)
    for (const list of 'lists' in row ? row.lists(text, metrics) : listsOf(row, text, runAt)) {
      if (row.last === true && read.has(list.count[0])) continue;
      const law = list.law ?? row.law ?? sumsUp;
      const verdict = list.counts.has(list.stated) ? null : law({ open: false, ...list }, text);
      counted.push({ open: false, ...list, row, verdict });
      if (row.kind) read.add(list.count[0]);
    }
  return counted;
});

/** What of a report has lists. */
interface Structure {
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
}

function* listsOf({ find, read }: WordedRow, text: string, runAt: ListMatch['runAt']): Iterable<PlacedList> {
  for (const { index, 0: whole, groups = {} } of find(text)) {
    const { before = '', number = '', measure = '', list = before, open = '' } = groups;
    const stated = number.split('+').reduce((sum, each) => sum + valueOfNumeral(each), 0);
    const at = index + before.length;
    const end = index + whole.length;
    const isOpen = open !== '';
    const word = (group: string): string => groups[group] ?? '';
    const told = read({ text, start: index, at, end, list, number, measure, stated, open: isOpen, runAt, word });
    const count = [at, at + number.length + measure.length] as const;
    if (told) yield { range: [index, end], stated, count, open: isOpen, ...told };
  }
}
