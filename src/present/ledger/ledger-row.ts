import type { Range } from '../../core/index.ts';
import type { Ledger, LedgerEntry, LedgerPlace } from '../../ledger/index.ts';
import { sentenceAround } from '../words/sentence-around.ts';

/** The text that a ledger's places are offsets into. */
export interface LedgerSource {
  readonly text: string;
  /** 1-based. */
  readonly lineOf: (offset: number) => number;
}

/** Where something stands, and the sentence that it stands in. */
export interface LedgerRowPlace {
  readonly file: string;
  readonly range: Range;
  readonly line: number | null;
  readonly sentence: string;
}

/** One entry of a ledger with what a person reads beside it. */
export interface LedgerRow {
  readonly district: LedgerPlace['district'];
  readonly entry: LedgerEntry;
  readonly promised: LedgerRowPlace;
  /** Of the best outcome; null where there is none. */
  readonly said: LedgerRowPlace | null;
}

/** The entries of a ledger as rows, in its order. A file whose text is not at hand has no lines and no sentences. */
export function ledgerRows(ledger: Ledger, sourceOf: (file: string) => LedgerSource | null): readonly LedgerRow[] {
  const place = ({ file, range, text }: LedgerEntry['outcomes'][number]): LedgerRowPlace => {
    const source = sourceOf(file);
    const sentence = source ? sentenceAround(source.text, range) : text;
    return { file, range, line: source?.lineOf(range[0]) ?? null, sentence };
  };
  return ledger.places.flatMap(({ district, entries }) =>
    entries.map((entry) => {
      const [best] = entry.outcomes;
      return { district, entry, promised: place(entry.target), said: best ? place(best) : null };
    }),
  );
}

/** 2012….txt:27, or the file alone. */
export function rowPlaceWords(place: LedgerRowPlace | null): string {
  if (!place) return '';
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}
