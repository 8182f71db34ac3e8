import type * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { Ledger, LedgerEntry, LedgerMemory, LedgerPart, LedgerPlace } from '../../ledger/index.ts';
import type { LedgerSource, ReportLedger } from '../../present/index.ts';
import type { MarkedReport } from '../../tags/index.ts';
import { placeDecisions } from '../../tags/index.ts';
import { placeLink } from '../host/ranges.ts';
import { newBreather } from '../host/breather.ts';
import { buildLedger, ledgerPart, newLedgerMemory, partsByPlace, unitAt } from '../lazy/answers.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { Review, Reviews } from '../reports/reviews.ts';

/** The ledger of all reports that are known; its files are their addresses. Each report is taken apart once a reading. */
export class Ledgers {
  private readonly parts = new WeakMap<Review, LedgerPart | null>();
  private marked: ReadonlyMap<string, MarkedReport> = new Map();
  private made: { readonly of: readonly LedgerPart[]; readonly ledger: Ledger } | undefined;
  private remembered: LedgerMemory | undefined;
  private readonly filesIn = new WeakMap<LedgerPlace, ReadonlySet<string>>();

  constructor(private readonly reviews: Reviews) {}

  /**
   * The same one until a report or what people found of it is another; then only its place is built anew. In small steps: a
   * folder may hold thousands of reports.
   */
  async ledger(): Promise<Ledger> {
    const all = await this.reviews.all();
    this.marked = new Map(all.map(({ uri, marked }) => [uri.toString(), marked]));
    const breathe = newBreather();
    const parts: LedgerPart[] = [];
    for (const review of all) {
      const part = this.partOf(review);
      if (part) parts.push(part);
      await breathe();
    }
    const known = this.made;
    if (known?.of.length === parts.length && parts.every((part, at) => part === known.of[at])) return known.ledger;
    const memory = (this.remembered ??= newLedgerMemory());
    for (const some of partsByPlace(parts)) {
      buildLedger(some, memory);
      await breathe();
    }
    const ledger = buildLedger(parts, memory);
    this.made = { of: parts, ledger };
    return ledger;
  }

  /** What the ledger says of the promises of one report, and of those whose outcome it tells. */
  async of(report: vscode.Uri): Promise<ReportLedger> {
    const file = report.toString();
    const isIn = ({ target, outcomes }: LedgerEntry): boolean =>
      target.file === file || outcomes.some((outcome) => outcome.file === file);
    const { places } = await this.ledger();
    const entries = places
      .filter((place) => this.filesOf(place).has(file))
      .flatMap((place) => place.entries.filter(isIn));
    return { file, entries, link: (other, range) => this.linkOf(other, range) };
  }

  /** The text behind a file of the ledger. */
  sourceOf(file: string): LedgerSource | null {
    const report = this.reportAt(file);
    if (!report) return null;
    const { text } = report;
    const marked = this.marked.get(file);
    return {
      text,
      unitAt: (range) => (marked ? unitAt(marked, range) : ''),
      lineOf: (offset) => text.slice(0, offset).split('\n').length,
    };
  }

  private filesOf(place: LedgerPlace): ReadonlySet<string> {
    const known = this.filesIn.get(place);
    if (known) return known;
    const files = place.entries.flatMap(({ target, outcomes }) => [target.file, ...outcomes.map(({ file }) => file)]);
    const made = new Set(files);
    this.filesIn.set(place, made);
    return made;
  }

  private linkOf(file: string, range: Range): string | null {
    const report = this.reportAt(file);
    return report ? placeLink(report, range) : null;
  }

  private reportAt(file: string): ReadReport | undefined {
    return this.reviews.reports().find(({ uri }) => uri.toString() === file);
  }

  private partOf(review: Review): LedgerPart | null {
    const known = this.parts.get(review);
    if (known !== undefined) return known;
    const { analysis, text, uri, store } = review;
    const part = ledgerPart({ ...analysis, file: uri.toString() }, text, placeDecisions(store, text));
    this.parts.set(review, part);
    return part;
  }
}
