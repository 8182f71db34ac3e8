import type { FigureBits } from './figure-class.ts';
import { classOfChar, withFigure } from './figure-class.ts';

/** A part of a masked text in which figures stand, with the characters that end the sentence before it and its own. */
export interface Stretch {
  readonly text: string;
  /** Where it begins in the masked text. */
  readonly start: number;
  /** The figures in it. */
  readonly figures: FigureBits;
  /** It stands so in a text that was looked at already. */
  readonly seen?: boolean;
}

/** Sentences that stand so near that a pattern may go from one to the other. */
export interface NearSentences extends Stretch {
  /** Each that has figures, with what follows before the next one: together they are all of it. */
  readonly sentences: readonly Stretch[];
}

/**
 * The sentences with figures of a masked text: two thirds of a report have none, and no pattern goes without.
 *
 * @param places where figures stand, in order
 */
export function cutStretches(text: string, places: Iterable<number>): readonly NearSentences[] {
  const stretches: NearSentences[] = [];
  let sentences: Stretch[] = [];
  let [start, figures] = [0, 0];
  let [sentence, own] = [0, 0];
  let end = -1;
  const closeSentence = (to: number): void => {
    sentences.push({ text: text.slice(sentence, to), start: sentence, figures: own });
  };
  const close = (): void => {
    if (end < 0) return;
    closeSentence(end);
    stretches.push({ text: text.slice(start, end), start, figures, sentences });
    sentences = [];
  };
  for (const at of places) {
    if (at >= end) {
      const from = startOfSentence(text, at);
      if (end < 0 || from > end + NEAR) {
        close();
        [start, figures] = [from, 0];
      } else closeSentence(from + 1);
      [sentence, own] = [from, 0];
      end = endOfSentence(text, at);
    }
    const figure = classOfChar(text, at);
    [figures, own] = [withFigure(figures, figure), withFigure(own, figure)];
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
