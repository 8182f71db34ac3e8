import type { WordComment } from '../export/index.ts';
import { withPlaceNotes, writeComments } from '../export/index.ts';
import { unpackWord } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import type { ReadReport } from './read-report.ts';

export type WordCopy =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: string };

/** A copy of a report's Word file with comments; a report that is no Word file is told so. */
export function wordCopy(
  { path, word, text }: ReadReport,
  comments: readonly WordComment[],
  localizer: Localizer,
): WordCopy {
  if (!word)
    return { ok: false, problem: localizer.t('{0} is not a Word file: comments go into a copy of one.', path) };
  const { bytes, places } = word;
  const told = withPlaceNotes(comments, places, text, localizer);
  return { ok: true, bytes: writeComments({ parts: unpackWord(bytes), places }, told) };
}
