import type { Extracted } from '../import/imported.ts';
import type { ImportLimits } from '../import/limits.ts';
import { newTally } from '../import/tally.ts';
import { ImportTrouble } from '../import/trouble.ts';
import { child, elements } from '../xml/nodes.ts';
import type { BlockContext } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import { readComments } from './read-comments.ts';
import { readLists } from './lists.ts';
import { newNotes } from './notes.ts';
import { newNumberer } from './numberer.ts';
import { openPackage } from './package.ts';
import { pageLines } from './page-lines.ts';
import { readStyles } from './styles.ts';
import type { Traced, TracedPlace } from './traced.ts';
import { joined, textOfTraced, trimmed, untraced } from './traced.ts';

/**
 * The text of a Word file (ISO/IEC 29500) as Word shows it: automatic numbers are words («一、», «（一）», «1.»), all
 * revisions are accepted, a row of a table is a line, notes stand at the end under «附注», what is printed above and below the
 * pages under «页眉页脚».
 *
 * @throws ImportTrouble docx-broken, hostile, empty, too-large
 */
export function readDocx(bytes: Uint8Array, limits: ImportLimits): Extracted {
  const tally = newTally();
  const word = openPackage(bytes, limits);
  const body = child(word.document, 'body');
  if (!body) throw new ImportTrouble('docx-broken');
  const styles = readStyles(word.part('styles'));
  const numberer = newNumberer(readLists(word.part('numbering'), styles), styles, tally);
  const notes = newNotes({ footnote: word.part('footnotes'), endnote: word.part('endnotes') });
  const context: BlockContext = { styles, numberer, notes, tally, part: word.documentName, carrier: null };
  const lines = [...readBlocks(body, context)];
  const used = notes.used();
  if (used.length > 0) {
    const noted = used.map(({ mark, kind, node, carrier }) => {
      const blocks = readBlocks(node, { ...context, part: word.nameOf(`${kind}s`), carrier });
      return [...untraced(`${mark} `), ...trimmed(joined(blocks, ' '))];
    });
    lines.push(untraced('附注'));
    for (const note of noted) lines.push(note);
    tally.add('footnotes', used.length);
  }
  const pages = pageLines(body, word, lines, context, tally);
  if (pages.length > 0) lines.push(untraced('页眉页脚'));
  for (const page of pages) lines.push(page);
  const comments = word.part('comments');
  if (comments) tally.add('comments', elements(comments).length);
  const pieces = lines.flatMap((line) => [...line, ...untraced('\n')]);
  const text = textOfTraced(pieces);
  if (text.trim() === '') throw new ImportTrouble('empty');
  if (text.length > limits.characters) throw new ImportTrouble('too-large');
  const trace = placesOf(pieces);
  const parts = {
    document: word.document,
    documentName: word.documentName,
    comments,
    extended: word.part('commentsExtended'),
  };
  return { text, pages: null, notes: tally.notes(), trace, comments: readComments(parts, trace) };
}

/** The pieces that runs hold, each with its place in the text. */
function placesOf(pieces: Traced): readonly TracedPlace[] {
  const places: TracedPlace[] = [];
  let at = 0;
  for (const { text, source } of pieces) {
    if (source) places.push({ ...source, range: [at, at + text.length] });
    at += text.length;
  }
  return places;
}
