import { analyze } from '../../../src/core/index.ts';
import type { LedgerEntry, LedgerPart } from '../../../src/ledger/index.ts';
import { buildLedger, ledgerPart } from '../../../src/ledger/index.ts';
import type { Range } from '../label-lines.ts';
import type { LabelledFile, LabelledPair, LabelledSeries, PairAnswer } from './read-pairs.ts';
import { labelledSeries } from './read-pairs.ts';

/** Shares from 0 to 1, of one kind of promise. */
export interface PairShares {
  readonly pairs: number;
  /** The promise is in the ledger. */
  readonly found: number;
  /** What came of it is told at the reader's place, or nowhere where the reader found nothing. */
  readonly paired: number;
  readonly verdicts: number;
}

export interface PairMeasure {
  readonly readers: PairShares;
  /** The ledger of both reports, held against each reader. */
  readonly product: Readonly<Record<'quantified' | 'deliverable', readonly [PairShares, PairShares]>>;
  /** What differs from reader A: the words, and both answers. */
  readonly misses: readonly string[];
}

/** What the ledger makes of promises that two readers followed; null where their reports do not lie beside the repository. */
export function measurePairs(): PairMeasure | null {
  const told = labelledSeries().flatMap(answersIn);
  if (told.length === 0) return null;
  const shares = (kind: string): readonly [PairShares, PairShares] => {
    const ofKind = told.filter(({ pair }) => pair.kind === kind);
    return [sharesOf(ofKind, 0), sharesOf(ofKind, 1)];
  };
  const second = told.map((each) => ({ ...each, answer: each.pair.readers[1] }));
  return {
    readers: sharesOf(second, 0),
    product: { quantified: shares('quantified'), deliverable: shares('deliverable') },
    misses: told.filter(({ pair, answer }) => !isRight(answer, pair.readers[0])).map(missOf),
  };
}

interface Told {
  readonly pair: LabelledPair;
  readonly series: LabelledSeries;
  /** Null where the ledger has no such promise. */
  readonly answer: PairAnswer | null;
}

function answersIn(series: LabelledSeries): readonly Told[] {
  const ledger = buildLedger([partOf(series.from), partOf(series.to)]);
  const entries = ledger.places
    .flatMap((place) => place.entries)
    .filter(({ target }) => target.file === series.from.file);
  return series.pairs.map((pair) => ({ pair, series, answer: answerOf(pair, series.from.text, entries) }));
}

function partOf({ file, text }: LabelledFile): LedgerPart {
  const part = ledgerPart(analyze(text, { file }), text);
  if (!part) throw new Error(`${file} tells no district or no year`);
  return part;
}

/**
 * Of the entries that touch the words the one of their kind, and of the works that a promise lists the one that the words
 * name; a work that is promised twice is kept where it is first. Of several the one of which something is told.
 */
function answerOf({ promise, kind }: LabelledPair, text: string, entries: readonly LedgerEntry[]): PairAnswer | null {
  const words = text.slice(...promise);
  const own = entries
    .filter((entry) => entry.kind === kind)
    .filter((entry) => {
      const isThere = touch(entry.target.range, promise);
      return kind === 'deliverable' ? names(entry, words, isThere ? LEAST_NAMED : 1) : isThere;
    });
  const entry = own.find(({ outcomes }) => outcomes.length > 0) ?? own[0];
  return entry ? { outcome: entry.outcomes[0]?.range ?? null, verdict: entry.verdict } : null;
}

/** The words name it, by all or most of its characters: a name may have the end of another of its list. */
function names({ indicator }: LedgerEntry, words: string, least: number): boolean {
  const name = indicator;
  if (least === 1) return words.includes(name);
  return Array.from(name).filter((char) => words.includes(char)).length >= least * name.length;
}

const LEAST_NAMED = 0.75;

function sharesOf(told: readonly Told[], reader: 0 | 1): PairShares {
  const share = (is: (answer: PairAnswer | null, right: PairAnswer) => boolean): number =>
    told.filter(({ pair, answer }) => is(answer, pair.readers[reader])).length / told.length;
  return {
    pairs: told.length,
    found: share((answer) => answer !== null),
    paired: share((answer, right) => answer !== null && isSamePlace(answer.outcome, right.outcome)),
    verdicts: share((answer, right) => answer?.verdict === right.verdict),
  };
}

function isRight(answer: PairAnswer | null, right: PairAnswer): boolean {
  return answer !== null && isSamePlace(answer.outcome, right.outcome) && answer.verdict === right.verdict;
}

function isSamePlace(a: Range | null, b: Range | null): boolean {
  return a === null || b === null ? a === b : touch(a, b);
}

function touch(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function missOf({ pair, series: { from, to }, answer }: Told): string {
  const words = (told: PairAnswer | null): string =>
    told === null ? 'no promise' : `${told.verdict} «${told.outcome === null ? '' : to.text.slice(...told.outcome)}»`;
  return `${from.file}: ${from.text.slice(...pair.promise)} · ${words(pair.readers[0])} · ${words(answer)}`;
}
