import type { Range } from '../../core/index.ts';
import type { Ledger, LedgerEntry, LedgerPlace } from '../../ledger/index.ts';
import type { MarkedReport } from '../../tags/index.ts';
import { clauseAround, sentenceAround } from '../words/sentence-around.ts';

/** The text that a ledger's places are offsets into. */
export interface LedgerSource {
  readonly text: string;
  /** 1-based. */
  readonly lineOf: (offset: number) => number;
  /** The unit that a person set for the promise at a place; "" for none. */
  readonly unitAt: (range: Range) => string;
}

/** Where something stands, and the sentence that it stands in. */
export interface LedgerRowPlace {
  readonly file: string;
  readonly range: Range;
  readonly line: number | null;
  readonly sentence: string;
  /** What of the sentence tells it, for a table on paper. */
  readonly clause: string;
}

/** One entry of a ledger with what a person reads beside it. */
export interface LedgerRow {
  readonly district: LedgerPlace['district'];
  readonly entry: LedgerEntry;
  /** 责任单位, as the record of the promise has it; "" for none. */
  readonly unit: string;
  readonly promised: LedgerRowPlace;
  /** Of the best outcome; null where there is none. */
  readonly said: LedgerRowPlace | null;
}

/** The entries of a ledger as rows, in its order. A file whose text is not at hand has no lines and no sentences. */
export function ledgerRows(ledger: Ledger, sourceOf: (file: string) => LedgerSource | null): readonly LedgerRow[] {
  const place = ({ file, range, text }: LedgerEntry['outcomes'][number]): LedgerRowPlace => {
    const source = sourceOf(file);
    const sentence = source ? sentenceAround(source.text, range) : text;
    const clause = source ? clauseAround(source.text, range) : text;
    return { file, range, line: source?.lineOf(range[0]) ?? null, sentence, clause };
  };
  return ledger.places.flatMap(({ district, entries }) =>
    entries.map((entry) => {
      const [best] = entry.outcomes;
      const unit = sourceOf(entry.target.file)?.unitAt(entry.target.range) ?? '';
      return { district, entry, unit, promised: place(entry.target), said: best ? place(best) : null };
    }),
  );
}

/** 2012….txt:27, or the file alone. */
export function rowPlaceWords(place: LedgerRowPlace | null): string {
  if (!place) return '';
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}

/** The unit that a person set for the commitment that holds a place; "" for none. */
export function unitAt({ commitments }: MarkedReport, [start, end]: Range): string {
  return (
    commitments.find(({ range, mark }) => mark?.unit !== undefined && range[0] <= start && end <= range[1])?.mark
      ?.unit ?? ''
  );
}
