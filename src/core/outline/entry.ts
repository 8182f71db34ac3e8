import type { NumberStyle } from '../knowledge/headings.ts';
import type { Range } from '../text/range.ts';
import type { SectionKind } from './section.ts';

/** A heading before it has its place in the tree. Offsets are of the body's text. */
export interface Entry {
  readonly kind: SectionKind;
  /** Of a numbered one: its style and value, else null. */
  readonly style: NumberStyle | null;
  readonly value: number;
  /** An unnumbered heading that stands above all others. */
  readonly major: boolean;
  /** The heading of what follows the report: a glossary, notes, a list. */
  readonly appendix: boolean;
  readonly start: number;
  /** The end of the number, or null. */
  readonly numberEnd: number | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The end of the block that it opens. */
  readonly end: number;
}

/** What is said of few entries: its number, or that it stands above all others or behind the report. */
type Said = Partial<Pick<Entry, 'style' | 'value' | 'numberEnd' | 'major' | 'appendix'>>;

/** An entry whose fields stand in one order, so that all are of one shape; what is not said of it does not hold. */
export function entryOf(
  kind: SectionKind,
  [start, end]: Range,
  [titleStart, titleEnd]: Range,
  { style = null, value = 0, major = false, appendix = false, numberEnd = null }: Said = {},
): Entry {
  return { kind, style, value, major, appendix, start, numberEnd, titleStart, titleEnd, end };
}
