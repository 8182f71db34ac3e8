import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import type { NumberedRun } from './numbered-runs.ts';

/** A list and its count as a row: how the two stand together, what the list names, and the law that they obey. */
export type ListRow = ListRecord & (WordedRow | FigureRow);

interface ListRecord {
  /** Which rule says that it fails; lists that are summed up where it is left out. */
  readonly kind?: 'section-count' | 'respectively-count';
  readonly name: string;
  /** By default the count is what is named (list-laws.ts). */
  readonly law?: ListLaw;
  /** Not where a row before it reads the same count. */
  readonly last?: true;
  /** What holds is shown among all that agrees. */
  readonly shown?: true;
  /** A line with a list that does not have its count, in «marks», and what puts it right. */
  readonly example: string;
  readonly right: string;
}

/** Known by the words around it. */
export interface WordedRow {
  /**
   * Both, with the groups `number`, `measure` right behind it, `before`, all that stands before the number, and `list`, where
   * that is no more than a part of it or stands behind.
   */
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  /** What is named, and all that a careful reader could count; null where the list tells nothing of the count. */
  readonly read: (said: ListMatch) => ReadList | null;
}

/** Known by figures in a row. */
interface FigureRow {
  readonly lists: (text: string, metrics: readonly Metric[]) => Iterable<PlacedList>;
}

export interface ListMatch {
  readonly text: string;
  /** Where the match begins, where its number does, and where the match ends. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly list: string;
  readonly number: string;
  readonly measure: string;
  /** The number, or the sum of those that + joins. */
  readonly stated: number;
  /** 等 leaves it open. */
  readonly open: boolean;
  /** The numbered parts that begin at a place. */
  readonly runAt: (place: number) => NumberedRun | undefined;
  /** What another group of the pattern took; "" where it took nothing. */
  readonly word: (group: string) => string;
}

/** What a row reads of a list; the rest is told by its match. */
export type ReadList = Pick<StatedList, 'things' | 'counts'> &
  Partial<StatedList> & {
    /** Where it obeys another law than others of its row. */
    readonly law?: ListLaw;
  };

/** One that no match tells the rest of. */
export type PlacedList = ReadList & Omit<StatedList, 'open'>;

/**
 * Things named one by one and the count that sums them up: «南湖、东山、北园三个街道» names 3 and states 3. It agrees where
 * `counts`, all that a careful reader could count, holds `stated`. One that 等 closes gives examples, and is none unless it
 * names as many as it counts or more.
 */
export interface StatedList {
  /** From the first thing named to the measure word, or the other way round. */
  readonly range: Range;
  readonly things: readonly string[];
  readonly counts: ReadonlySet<number>;
  readonly stated: number;
  /** Number and measure word as written: 三个, 4所. */
  readonly count: Range;
  /** 等 stands before the count, so that something may be left unnamed. */
  readonly open: boolean;
  /** Where what the count is held against stands, if in several places. */
  readonly places?: readonly Range[];
}

/** What is said of a list that does not have its count; null where it may be counted otherwise. */
export type ListLaw = (list: StatedList, text: string) => ListVerdict | null;

export interface ListVerdict {
  readonly says: Bilingual;
  /** What stands at the places that it follows from. */
  readonly basis: Bilingual;
  /** Less sure than others. */
  readonly doubtful?: boolean;
}
