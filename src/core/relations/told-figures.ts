import type { Metric } from '../metrics/metric.ts';
import type { FigureClass } from './figure-class.ts';
import { classOfChar } from './figure-class.ts';
import type { Looked } from './pattern.ts';
import type { Stretch } from './stretches.ts';

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

/** The sentences of some stretches, and behind each that and the next together where `inPairs`; each stretch is read once for all rows. */
export function* toldSentences(
  stretches: readonly Stretch[],
  masked: Looked,
  inPairs: boolean,
): Iterable<ToldSentence> {
  for (const stretch of stretches) {
    const read = inPairs ? readInPairs : readAlone;
    let known = read.get(stretch);
    if (!known) read.set(stretch, (known = [...sentencesOf(stretch, masked, inPairs)]));
    yield* known;
  }
}

const readAlone = new WeakMap<Stretch, readonly ToldSentence[]>();
const readInPairs = new WeakMap<Stretch, readonly ToldSentence[]>();

function* sentencesOf({ text, start }: Stretch, masked: Looked, inPairs: boolean): Iterable<ToldSentence> {
  let last: readonly [from: number, to: number] | null = null;
  let from = start;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== FULL_STOP && code !== LINE_END) continue;
    const to = start + at + 1;
    const own = told(from, to, masked);
    if (own) {
      yield own;
      const both = inPairs && last?.[1] === from ? told(last[0], to, masked) : null;
      if (both) yield both;
    }
    last = own && code === FULL_STOP ? [from, to] : null;
    from = to;
  }
}

const FULL_STOP = '。'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** Null where there are none, or more than one can tell whose they are. */
function told(from: number, to: number, { text, metricAt }: Looked): ToldSentence | null {
  const figures: ToldFigure[] = [];
  for (let at = from; at < to; at++) {
    const metric = metricAt.get(at);
    if (!metric) continue;
    if (figures.length === MOST) return null;
    const around = `${text.slice(Math.max(from, at - BEFORE), at)}⟦${text.slice(at + 1, Math.min(to, at + 1 + BEHIND))}`;
    figures.push({ figure: classOfChar(text, at), metric, around });
  }
  return figures.length === 0 ? null : { text: text.slice(from, to), figures };
}

const MOST = 10;
const [BEFORE, BEHIND] = [30, 16];
