import type { Range } from '../../core/index.ts';
import type { Anchor } from './anchor.ts';
import { placesOf, runAfter, runBefore } from './runs.ts';

/**
 * The anchor's own words in `text`, told apart by their neighbours and then by `distance`, how far a place is from the old
 * one; null where they are gone or cannot be told apart.
 */
export function findQuote(text: string, anchor: Anchor, distance: (at: number) => number): Range | null {
  const { quote, prefix, suffix } = anchor;
  const places = placesOf(text, quote)
    .map((at) => ({ at, agreement: runBefore(text, at, prefix) + runAfter(text, at + quote.length, suffix) }))
    .sort((a, b) => b.agreement - a.agreement || distance(a.at) - distance(b.at));
  const [best, second] = places;
  if (!best || best.agreement < agreementNeeded(anchor, places.length)) return null;
  const isTold = !second || best.agreement > second.agreement || distance(best.at) < distance(second.at);
  return isTold ? [best.at, best.at + quote.length] : null;
}

/** So many neighbouring characters, both sides together, must agree to tell one copy of the words from the others. */
const PROOF = 6;
/** And so many where a copy is gone: it may be this one, so more must agree than ever did around another place. */
const PROOF_WITHOUT_A_COPY = 16;
/** Words of this length that stood alone before and stand alone now need no neighbours to be the same words. */
const SPEAKS_FOR_ITSELF = 8;

function agreementNeeded({ quote, prefix, suffix, copies, alike = 0 }: Anchor, places: number): number {
  const complete = prefix.length + suffix.length;
  if (places < copies) return Math.max(Math.min(PROOF_WITHOUT_A_COPY, complete), alike + 1);
  return Math.min(places === 1 ? SPEAKS_FOR_ITSELF - quote.length : PROOF, complete);
}
