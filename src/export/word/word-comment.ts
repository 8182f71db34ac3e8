import type { Range } from '../../core/index.ts';

/** A comment to be written into a copy of a Word file. Ranges are UTF-16 offsets into the text read from it. */
export interface WordComment {
  readonly range: Range;
  /** A paragraph each. */
  readonly lines: readonly string[];
  readonly author: string;
  /** 2024-06-30T09:30:00Z */
  readonly date: string;
  /** What people answered, oldest first. */
  readonly replies: readonly WordReply[];
  /** Settled: Word shows it folded. */
  readonly done: boolean;
  /** The one right repair, to be written as a tracked change, or null. */
  readonly suggestion: WordSuggestion | null;
}

export type WordReply = Pick<WordComment, 'lines' | 'author' | 'date'>;

export interface WordSuggestion {
  readonly range: Range;
  readonly text: string;
}

/** Which run of the file holds characters of its text; the importer's trace. */
export interface WordPlace {
  /** In the text. */
  readonly range: Range;
  readonly part: string;
  /** In the part's XML: the run, its properties, and the text element that can be cut between characters. */
  readonly run: Range;
  readonly properties: Range | null;
  readonly words: Range | null;
  /** Characters of the text element before the first of `range`. */
  readonly skip: number;
  /**
   * In a text box, a note or a page header, where no comment is taken (a comment in a footnote lets LibreOffice refuse the
   * file): it is put around the run that carries it.
   */
  readonly carried: 'box' | 'note' | 'page' | null;
}
