import type { Metric } from '../metrics/metric.ts';
import type { FigureClass } from './figure-class.ts';
import { classOfChar, isFigureCode } from './figure-class.ts';
import type { Looked } from './pattern.ts';
import type { NearSentences, Stretch } from './stretches.ts';

/** A sentence, or two of one paragraph that follow each other, with its few figures. */
export interface ToldSentence {
  readonly text: string;
  readonly figures: readonly ToldFigure[];
}

export interface ToldFigure {
  readonly figure: FigureClass;
  readonly metric: Metric;
  /** «before⟦behind», where ⟦ stands for the figure. */
  readonly around: string;
}

/**
 * The sentences of some stretches, and behind each that and the next together where `inPairs`; each stretch is read once for all
 * rows, and what stood so in a text that was read already is passed over.
 */
export function toldSentences(
  stretches: readonly Stretch[],
  masked: Looked,
  inPairs: boolean,
): readonly ToldSentence[] {
  const read = inPairs ? readInPairs : readAlone;
  return stretches.flatMap((stretch) => {
    let known = read.get(stretch);
    if (!known) read.set(stretch, (known = sentencesOf(stretch, masked, inPairs)));
    return known;
  });
}

const readAlone = new WeakMap<Stretch, readonly ToldSentence[]>();
const readInPairs = new WeakMap<Stretch, readonly ToldSentence[]>();

function sentencesOf(stretch: Stretch | NearSentences, masked: Looked, inPairs: boolean): readonly ToldSentence[] {
  const found: ToldSentence[] = [];
  let last: Sentence | null = null;
  for (const own of cutSentences(stretch)) {
    if (own.figures > MOST || own.figures === 0) {
      if (!own.isSeen) for (const part of partsOf(own, masked)) found.push(part);
      last = null;
      continue;
    }
    if (!own.isSeen) found.push(told(own.from, own.to, masked));
    const isPair = inPairs && last !== null && last.to === own.from && last.figures + own.figures <= MOST;
    if (last && isPair && !(last.isSeen && own.isSeen)) found.push(told(last.from, own.to, masked));
    last = own.isClosed ? own : null;
  }
  return found;
}

/** What ； parts of a sentence that tells of many things: each is told by itself. */
function* partsOf({ from, to, figures }: Sentence, masked: Looked): Iterable<ToldSentence> {
  if (figures === 0) return;
  for (let start = from; start < to;) {
    const mark = masked.text.indexOf(PART_END, start);
    const end = mark < 0 || mark >= to ? to : mark + 1;
    const part = end - start < to - from ? told(start, end, masked) : null;
    if (part && part.figures.length > 0 && part.figures.length <= MOST) yield part;
    start = end;
  }
}

const PART_END = '；';

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly figures: number;
  readonly isClosed: boolean;
  readonly isSeen: boolean;
}

function* cutSentences(stretch: Stretch | NearSentences): Iterable<Sentence> {
  const { text, start } = stretch;
  const pieces = 'sentences' in stretch ? stretch.sentences : [stretch];
  let [piece, from, figures] = [0, start, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isFigureCode(code)) figures += 1;
    if (at < text.length && code !== FULL_STOP && code !== LINE_END) continue;
    while ((pieces[piece + 1]?.start ?? Infinity) <= from) piece += 1;
    const to = start + at + 1;
    yield { from, to, figures, isClosed: code === FULL_STOP, isSeen: pieces[piece]?.seen === true };
    [from, figures] = [to, 0];
  }
}

const FULL_STOP = '。'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** Of few figures, so that the words around each can tell whose it is. */
function told(from: number, to: number, { text, metricAt }: Looked): ToldSentence {
  const figures: ToldFigure[] = [];
  for (let at = from; at < to; at++) {
    const metric = isFigureCode(text.charCodeAt(at)) ? metricAt.get(at) : undefined;
    if (!metric) continue;
    const around = `${text.slice(Math.max(from, at - BEFORE), at)}⟦${text.slice(at + 1, Math.min(to, at + 1 + BEHIND))}`;
    figures.push({ figure: classOfChar(text, at), metric, around });
  }
  return { text: text.slice(from, to), figures };
}

const MOST = 10;
const [BEFORE, BEHIND] = [30, 16];
