import type { SegmentedText } from '../text/segmented-text.ts';
import type { Moved } from './aspect.ts';
import type { Identified } from './identity-context.ts';
import type { IdentityWord } from './identity-words.ts';
import { identityWords } from './identity-words.ts';
import type { Said } from './indicator-phrase.ts';
import type { Metric } from './metric.ts';
import type { Place } from './place.ts';
import type { Calendar, TimeCue } from './time-cues.ts';
import { timeCues } from './time-cues.ts';

/** What is known when a figure is read: the times its sentence names, and what the sentence has said so far. */
export interface SentenceMemory {
  readonly index: number;
  readonly cues: readonly TimeCue[];
  readonly identityWords: readonly IdentityWord[];
  /** The span of years its paragraph has said it speaks of, or the period of what its parts are parts of. */
  readonly span: string | null;
  /** The indicators of its last figures. */
  readonly said: Said[];
  movement: Moved | null;
  /** The period of its last figure. */
  period: string | null;
  /** The last figure with whose it is. */
  before: Identified | null;
  /** The subjects that a row of figures shares out among its members. */
  respective: readonly string[];
}

/** The memory of the sentence that the figure opens. */
export function openSentence(
  body: SegmentedText,
  place: Place,
  span: string | null,
  calendar: Calendar,
): SentenceMemory {
  const index = place.figure.sentence;
  const [start, end] = place.sentence;
  return {
    index,
    cues: timeCues(body.text, start, end, calendar),
    identityWords: identityWords(body.text, start, end),
    span,
    said: [],
    movement: null,
    period: null,
    before: null,
    respective: [],
  };
}

/** Keeps what a figure said for the figures behind it in its sentence. */
export function remember(sentence: SentenceMemory, place: Place, metric: Metric, isThreshold: boolean): void {
  const { indicator: phrase, indicatorRange: range } = metric;
  sentence.movement = metric;
  sentence.period = metric.period;
  sentence.before = { place, indicator: { phrase, range }, identity: metric };
  sentence.said.push({
    phrase,
    range,
    unit: metric.unit,
    at: metric.range[1],
    threshold: isThreshold ? metric.range : null,
  });
  if (sentence.said.length > REMEMBERED) sentence.said.shift();
}

/** How many figures back a sentence is listened to. */
const REMEMBERED = 12;
