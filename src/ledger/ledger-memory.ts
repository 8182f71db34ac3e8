import type { LedgerPlace } from './ledger.ts';
import type { LedgerPart } from './ledger-part.ts';

/**
 * What a ledger said of each place the last time: one that is built anew takes from it the places whose reports are all the
 * same. A report that was read or decided on anew gives another part.
 */
export type LedgerMemory = (parts: readonly LedgerPart[], make: () => LedgerPlace) => LedgerPlace;

/** Lets a place go with its first report. */
export function newLedgerMemory(): LedgerMemory {
  const known = new WeakMap<LedgerPart, { readonly of: readonly LedgerPart[]; readonly place: LedgerPlace }>();
  return (parts, make) => {
    const [first] = parts;
    const last = first && known.get(first);
    if (last?.of.length === parts.length && parts.every((part, at) => part === last.of[at])) return last.place;
    const place = make();
    if (first) known.set(first, { of: parts, place });
    return place;
  };
}
