import type { Ledger, LedgerPart } from '../../ledger/index.ts';
import type { LedgerSource } from '../../present/index.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { buildLedger, ledgerPart } from '../lazy/ledger.ts';

/** The ledger of all reports that are known; its files are their addresses. Each report is taken apart once a reading. */
export class Ledgers {
  private readonly parts = new WeakMap<Review, LedgerPart | null>();

  constructor(private readonly reviews: Reviews) {}

  async ledger(): Promise<Ledger> {
    const all = await this.reviews.all();
    return buildLedger(all.flatMap((review) => this.partOf(review) ?? []));
  }

  /** The text behind a file of the ledger. */
  sourceOf(file: string): LedgerSource | null {
    const report = this.reviews.reports().find(({ uri }) => uri.toString() === file);
    if (!report) return null;
    const { text } = report;
    return { text, lineOf: (offset) => text.slice(0, offset).split('\n').length };
  }

  private partOf(review: Review): LedgerPart | null {
    const known = this.parts.get(review);
    if (known !== undefined) return known;
    const { analysis, text, uri } = review;
    const part = ledgerPart({ ...analysis, file: uri.toString() }, text);
    this.parts.set(review, part);
    return part;
  }
}
