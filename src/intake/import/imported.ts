import type { Encoding } from '../decode/decode.ts';
import type { ImportedComment } from '../docx/read-comments.ts';
import type { TracedPlace } from '../docx/traced.ts';
import type { ReadSheet } from '../../export/index.ts';
import type { ImportNote } from './import-note.ts';

/** Kinds of files that lead to a text. */
export type ImportKind = 'text' | 'docx' | 'pdf' | 'html';

/** What a reader of one kind takes from a file. */
export interface Extracted {
  /** Lines end with \n; a paragraph is a line. For plain text it is the file's text, untouched. */
  readonly text: string;
  /** Printed pages; null where the kind has none. */
  readonly pages: number | null;
  /** Only what there is: no note has a count of 0. */
  readonly notes: readonly ImportNote[];
  /** Of a Word file: which run holds which characters, in text order, so that comments can be written to them. */
  readonly trace?: readonly TracedPlace[];
  /** Of a Word file: what people said of its passages. */
  readonly comments?: readonly ImportedComment[];
  /** Of a workbook, which has no text. */
  readonly sheets?: readonly ReadSheet[];
}

/** A file as text, and what became of the rest of it. */
export interface Imported extends Extracted {
  readonly kind: ImportKind;
  /** What text and web pages were decoded as; null for docx and pdf. */
  readonly encoding: Encoding | null;
}
