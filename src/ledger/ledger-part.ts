import type { Analysis, AnalysisCommitment, AnalysisReport, Range } from '../core/index.ts';
import { promisedNames } from '../core/index.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import { ledgerFigure } from './ledger-figure.ts';

/** What the ledger keeps of one report: little beside its Analysis, so that thousands fit. */
export interface LedgerPart {
  readonly file: string;
  readonly district: AnalysisReport['district'];
  /** The year planned for. */
  readonly year: number;
  /** The last year that it reviews. */
  readonly reviewed: number;
  readonly targets: readonly LedgerFigure[];
  readonly actuals: readonly LedgerFigure[];
  readonly deliverables: readonly Deliverable[];
  readonly text: string;
  /** The promises' places: what is mentioned inside them is promised, not reported. */
  readonly promised: readonly Range[];
  /** What people found of its promises. */
  readonly decisions: readonly PersonsDecision[];
}

/** What a person found to have come of a promise, as it is kept with the report that promises. */
export interface PersonsDecision {
  readonly id: string;
  /** Of the target's words; of a named thing, those of the promise; null where they stand no more. */
  readonly range: Range | null;
  /** Those words as they were decided on. */
  readonly words: string;
  /** The named thing; null of a number. */
  readonly of: string | null;
  /** A verdict of the ledger; another one is not used. */
  readonly verdict: string;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** What the ledger made of the reports then; null where that was not kept. */
  readonly saw: { readonly verdict: string; readonly outcome?: string | undefined } | null;
}

/** A named thing that a promise without a number is about: 城东水厂 of «年内建成城东水厂». */
export interface Deliverable {
  readonly commitment: AnalysisCommitment;
  readonly name: string;
  readonly topic: string | null;
  /** It is one only if a later report names it too. */
  readonly isSupposed: boolean;
  /** It has no name of its own, and is known by all its words. */
  readonly isPlain: boolean;
}

/** What the ledger needs of a report, or null where it does not tell its year. */
export function ledgerPart(
  analysis: Analysis,
  text: string,
  decisions: readonly PersonsDecision[] = [],
): LedgerPart | null {
  const { district, plans, reviews } = analysis.report;
  const year = analysis.report.year ?? lastYear(plans);
  if (year === null) return null;
  const topics = topicsOfMetrics(analysis);
  const figures = analysis.metrics.map((metric, index) =>
    ledgerFigure({ file: analysis.file, text, metric, topic: topics.get(index) ?? null, reviews, plans, year }),
  );
  return {
    file: analysis.file,
    district,
    year,
    reviewed: lastYear(reviews) ?? year - 1,
    targets: figures.filter(({ metric }, index) => metric.status === 'target' && topics.has(index)),
    actuals: figures.filter(({ metric }) => metric.status === 'actual'),
    deliverables: deliverablesOf(analysis),
    text,
    promised: analysis.commitments.map(({ range }) => range),
    decisions,
  };
}

/** The year that a period ends with: 2016/2020 → 2020. */
export function lastYear(period: string | null): number | null {
  const year = Number(period?.split('/').at(-1)?.slice(0, 4));
  return period === null || Number.isNaN(year) ? null : year;
}

/** The topic of each metric that a promise holds. */
function topicsOfMetrics({ commitments }: Analysis): ReadonlyMap<number, string | null> {
  const topics = new Map<number, string | null>();
  for (const { metrics, topic, kind } of commitments)
    if (kind === 'quantified') for (const index of metrics) topics.set(index, topic);
  return topics;
}

function deliverablesOf(analysis: Analysis): readonly Deliverable[] {
  return analysis.commitments.flatMap((commitment) =>
    promisedNames(commitment.text, commitment.kind).map((named) => ({ commitment, ...named, topic: commitment.topic })),
  );
}
