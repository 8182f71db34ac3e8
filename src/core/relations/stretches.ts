import type { FigureBits } from './figure-class.ts';
import { classOfChar, withFigure } from './figure-class.ts';

/** A part of a masked text in which figures stand, from one end of a sentence to another, with the characters of both. */
export interface Stretch {
  readonly text: string;
  /** Where it begins in the masked text. */
  readonly start: number;
  /** The figures in it. */
  readonly figures: FigureBits;
}

/**
 * The sentences with figures of a masked text: two thirds of a report have none, and no pattern goes without. Sentences that
 * stand so near that a pattern may go from one to the other are one stretch.
 *
 * @param places where figures stand, in order
 */
export function cutStretches(text: string, places: Iterable<number>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [start, end, figures] = [0, -1, 0];
  const close = (): void => {
    if (end >= 0) stretches.push({ text: text.slice(start, end), start, figures });
  };
  for (const at of places) {
    if (at >= end) {
      const from = startOfSentence(text, at);
      if (end < 0 || from > end + NEAR) {
        close();
        [start, figures] = [from, 0];
      }
      end = endOfSentence(text, at);
    }
    figures = withFigure(figures, classOfChar(text, at));
  }
  close();
  return stretches;
}

/** In characters: nothing that a pattern passes over between two sentences is longer. */
const NEAR = 40;

function startOfSentence(text: string, at: number): number {
  let from = at;
  while (from > 0 && !isEnd(text.charCodeAt(from))) from--;
  return from;
}

function endOfSentence(text: string, at: number): number {
  let to = at;
  while (to < text.length && !isEnd(text.charCodeAt(to))) to++;
  return Math.min(text.length, to + 1);
}

function isEnd(code: number): boolean {
  return code === FULL_STOP || code === LINE_END;
}

const FULL_STOP = '。'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);
