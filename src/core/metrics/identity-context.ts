import type { ReportFacts } from '../outline/report-facts.ts';
import type { IdentityWord } from './identity-words.ts';
import type { Indicator } from './indicator-phrase.ts';
import type { Aspect } from './metric.ts';
import type { Place } from './place.ts';
import type { Identity } from './identity.ts';

/** A figure's identity with its place and words, as the next one of the sentence sees it. */
export interface Identified {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly identity: Identity;
}

/** What is asked of a figure's surroundings. */
export interface IdentityContext {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly aspect: Aspect;
  /** The words of identity of its sentence. */
  readonly words: readonly IdentityWord[];
  /** The figure before it in its sentence. */
  readonly before: Identified | null;
  readonly facts: ReportFacts;
  /** The zone that its heading is about. */
  readonly headed: string | null;
}
