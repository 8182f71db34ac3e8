import type { Range } from '../../core/index.ts';
import type { Anchor } from './anchor.ts';
import { placesOf, runAfter, runBefore } from './runs.ts';

/**
 * The anchor's words where nothing happened to them and their neighbours: at their old place, or at the only place that
 * has them, if they stood at one only. Null sends to a closer look. Most marks of most reports end here.
 */
export function findUntouched(text: string, anchor: Anchor): Range | null {
  const { quote, start, copies } = anchor;
  if (text.startsWith(quote, start) && neighboursStand(text, anchor, start)) return [start, start + quote.length];
  if (copies > 1) return null;
  const [at, second] = placesOf(text, quote);
  return at !== undefined && second === undefined && neighboursStand(text, anchor, at) ? [at, at + quote.length] : null;
}

/** So many neighbours on each side tell that nothing happened here. */
const UNTOUCHED = 8;

function neighboursStand(text: string, { quote, prefix, suffix }: Anchor, at: number): boolean {
  return (
    runBefore(text, at, prefix) >= Math.min(UNTOUCHED, prefix.length) &&
    runAfter(text, at + quote.length, suffix) >= Math.min(UNTOUCHED, suffix.length)
  );
}
