import type { Range } from '../core/index.ts';
import type { Anchor } from './anchor.ts';

/**
 * The anchor's own words in `text`, told apart by their neighbours and then by their old place; null where they are gone
 * or cannot be told apart.
 */
export function findQuote(text: string, anchor: Anchor): Range | null {
  const { quote, start } = anchor;
  if (start >= 0 && text.startsWith(quote, start) && neighboursStand(text, anchor))
    return [start, start + quote.length];
  const at = choose(candidates(text, anchor), anchor);
  return at === null ? null : [at, at + quote.length];
}

/** So many neighbouring characters, both sides together, must agree to tell one copy of the words from the others. */
const PROOF = 6;
/** And so many where a copy is gone: it may be this one, and the others stand among much the same set phrases. */
const PROOF_WITHOUT_A_COPY = 16;
/** Words of this length that stood alone before and stand alone now need no neighbours to be the same words. */
const SPEAKS_FOR_ITSELF = 8;

interface Candidate {
  readonly at: number;
  /** Characters that agree with the old neighbours, counted outwards from the words. */
  readonly agreement: number;
}

function candidates(text: string, { quote, prefix, suffix }: Anchor): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ at, agreement: runBefore(text, at, prefix) + runAfter(text, at + quote.length, suffix) });
  }
  return found;
}

function choose(found: readonly Candidate[], anchor: Anchor): number | null {
  const [best, second] = [...found].sort(
    (a, b) => b.agreement - a.agreement || distance(a, anchor) - distance(b, anchor),
  );
  if (!best) return null;
  if (!second && anchor.copies <= 1)
    return proves(anchor.quote.length + best.agreement, anchor, SPEAKS_FOR_ITSELF, best);
  if (second?.agreement === best.agreement && distance(best, anchor) === distance(second, anchor)) return null;
  const needed = found.length < anchor.copies ? PROOF_WITHOUT_A_COPY : PROOF;
  return proves(best.agreement, anchor, needed, best);
}

function proves(evidence: number, anchor: Anchor, needed: number, { at, agreement }: Candidate): number | null {
  const complete = anchor.prefix.length + anchor.suffix.length;
  return evidence >= needed || (agreement === complete && complete > 0) ? at : null;
}

function distance({ at }: Candidate, { start }: Anchor): number {
  return start < 0 ? 0 : Math.abs(at - start);
}

function neighboursStand(text: string, { quote, prefix, suffix, start }: Anchor): boolean {
  return (
    runBefore(text, start, prefix) >= Math.min(SPEAKS_FOR_ITSELF, prefix.length) &&
    runAfter(text, start + quote.length, suffix) >= Math.min(SPEAKS_FOR_ITSELF, suffix.length)
  );
}

function runBefore(text: string, at: number, prefix: string): number {
  let run = 0;
  while (
    run < prefix.length &&
    run < at &&
    text.charCodeAt(at - 1 - run) === prefix.charCodeAt(prefix.length - 1 - run)
  )
    run++;
  return run;
}

function runAfter(text: string, at: number, suffix: string): number {
  let run = 0;
  while (run < suffix.length && text.charCodeAt(at + run) === suffix.charCodeAt(run)) run++;
  return run;
}
