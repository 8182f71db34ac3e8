import { digits } from '../knowledge/numerals.ts';
import { yearInNumerals } from '../knowledge/periods.ts';
import { closeUp } from './close-up.ts';
import { fold } from './fold.ts';
import { withListMarks } from './list-marks.ts';
import { reflow } from './reflow.ts';
import { toSource } from './source-map.ts';
import type { Range } from './range.ts';

/** Reads a file's decoded text as a careful reader would; see Reading. Total: any string has a reading. */
export function normalise(source: string): NormalisedText {
  const folded = fold(source);
  const flowing = reflow(folded.text);
  const closed = closeUp(flowing.text);
  return {
    source,
    text: withListMarks(withYears(closed.text)),
    setAside: flowing.setAside.map((range) => toSource(folded.map, range)),
    toSource: (range) => toSource(folded.map, toSource(flowing.map, toSource(closed.map, range))),
  };
}

/** «二〇二一年» → «2021年», character for character. */
function withYears(text: string): string {
  return text.replace(yearInNumerals, (year) =>
    Array.from(year, (sign) => digits[sign] ?? (sign > '9' ? 0 : sign)).join(''),
  );
}

/**
 * A report as a careful reader sees it, and the way back to the file.
 *
 * `text` is the source with full-width digits, letters and signs folded (１５％ → 15%), ASCII punctuation between
 * Chinese characters made Chinese (, → ，), and every line end a single \n. Every stage works on `text`; only the
 * contract maps ranges back with `toSource`.
 */
export interface NormalisedText {
  readonly source: string;
  readonly text: string;
  /** Lines of `source` that are page furniture (counters, running headers, forum chrome) and are read by no stage. */
  readonly setAside: readonly Range[];
  /** From a range of `text` to the range of `source` it was read from. Identity where nothing moved. */
  toSource(range: Range): Range;
}
