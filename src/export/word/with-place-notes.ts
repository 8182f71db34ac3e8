import { inOneLine } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { WordComment, WordPlace } from './word-comment.ts';

/**
 * Comments that say so where they do not stand on the words that they mean: there is none in a text box, a note or a page header
 * and none on an automatic number, and they stand on what carries it.
 *
 * @param text what was read of the file; ranges of comments and places are offsets into it
 */
export function withPlaceNotes(
  comments: readonly WordComment[],
  places: readonly WordPlace[],
  text: string,
  localizer: Localizer,
): readonly WordComment[] {
  return comments.map((comment) => {
    const note = noteOf(comment, places, text, localizer);
    return note === null ? comment : { ...comment, lines: [...comment.lines, note] };
  });
}

function noteOf(
  { range: [start, end] }: WordComment,
  places: readonly WordPlace[],
  text: string,
  { t }: Localizer,
): string | null {
  const held = places.filter(({ range }) => range[0] < Math.max(end, start + 1) && start < range[1]);
  const words = inOneLine(text.slice(start, end)).trim();
  if (held.length === 0 && words !== '')
    return t('“{0}” is an automatic number, where Word takes no comment: it stands on its paragraph.', words);
  if (held.length > 0 && held.every(({ carried }) => carried === 'note'))
    return t('“{0}” is in a note, where no comment is taken: it stands on the mark of the note.', words);
  if (held.length > 0 && held.every(({ carried }) => carried === 'page'))
    return t('“{0}” is a page header or footer, where Word takes no comment: it stands where its pages begin.', words);
  if (held.length > 0 && held.every(({ carried }) => carried !== null))
    return t('“{0}” is in a text box, where Word takes no comment: it stands on the paragraph that carries it.', words);
  return null;
}
