import type { AnalysisCommitment } from '../core/index.ts';
import type { MarkedCommitment, MarkedReport } from '../tags/index.ts';
import { sectionName, sectionPath } from './section-path.ts';

export interface CommitmentFilter {
  /** Words that must all stand in the commitment, its indicators, its section path or its tags; "" lets all pass. */
  readonly text: string;
  /** Empty lets all pass. */
  readonly kinds: readonly AnalysisCommitment['kind'][];
  /** A commitment with one of these passes; empty lets all pass. */
  readonly tags: readonly string[];
  readonly onlyTagged: boolean;
}

export const everything: CommitmentFilter = { text: '', kinds: [], tags: [], onlyTagged: false };

/** The commitments of a report that a filter lets pass, in text order: what the tree shows and what is exported of it. */
export function shownCommitments(report: MarkedReport, filter: CommitmentFilter): readonly MarkedCommitment[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return report.commitments.filter(
    (each) =>
      (filter.kinds.length === 0 || filter.kinds.includes(each.kind)) &&
      (filter.tags.length === 0 || filter.tags.some((tag) => each.tags.includes(tag))) &&
      (!filter.onlyTagged || each.tags.length > 0 || each.manual) &&
      (words.length === 0 || hasAll(searched(report, each), words)),
  );
}

function searched({ analysis }: MarkedReport, { text, section, metrics, tags }: MarkedCommitment): string {
  const path = sectionPath(analysis, section).map(sectionName);
  const indicators = metrics.map((index) => analysis.metrics[index]?.indicator ?? '');
  return [text, ...path, ...indicators, ...tags].join('\n').toLowerCase();
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
