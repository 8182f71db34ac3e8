import { opensLine } from '../../text/beside.ts';
import type { Numbered } from './numbered-runs.ts';
import { numberIn } from './numbered-runs.ts';
import { search } from '../../text/search.ts';

/** A mark of a note whose number is wrong, between its neighbours: [18], «[18]», [20]. */
export type WrongMark = readonly [before: Numbered, wrong: Numbered, after: Numbered];

/**
 * The marks of notes in a text, and the numbers at the head of the notes, that stand where a number is due which stands
 * nowhere: «“两个毫不动摇”[18]…“标准地”[18]…“专精特新”[20]». A mark may come again for a thing that is named again.
 */
export function* wrongMarks(text: string): Iterable<WrongMark> {
  const marks: Numbered[] = [];
  const heads: Numbered[] = [];
  for (const { index, 0: written } of MARK(text)) {
    const entry = numberIn(written, index);
    if (entry) (opensLine(text, index) ? heads : marks).push(entry);
  }
  for (const run of [marks, heads]) yield* wrongIn(run);
}

const MARK = search('[[〔【]\\d{1,3}[\\]〕】]', { at: '[\\[〔【]' });

function* wrongIn(marks: readonly Numbered[]): Iterable<WrongMark> {
  const values = new Set(marks.map(({ value }) => value));
  let last = 0;
  for (const [index, wrong] of marks.entries()) {
    const [before, after] = [marks[index - 1], marks[index + 1]];
    if (before && after && before.value === last && after.value === last + 2 && wrong.value !== last + 1)
      if (!values.has(last + 1)) yield [before, wrong, after];
    last = Math.max(last, wrong.value);
  }
}
