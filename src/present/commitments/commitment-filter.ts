import type { AnalysisCommitment } from '../../core/index.ts';
import type { MarkedCommitment, MarkedReport } from '../../tags/index.ts';
import { isUnder } from '../../tags/index.ts';
import type { ChosenFacets } from './facets.ts';
import { facetOf, facets } from './facets.ts';
import type { RecordStatus } from './record-status.ts';
import { recordStatus } from './record-status.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';

export interface CommitmentFilter {
  /** Words that must all stand in the commitment, its indicators, its section path, its tags or its record; "" lets all pass. */
  readonly text: string;
  /** Empty lets all pass. */
  readonly kinds: readonly AnalysisCommitment['kind'][];
  /** A commitment with one of these, or one under it, passes; empty lets all pass. */
  readonly tags: readonly string[];
  readonly onlyTagged: boolean;
  /** A commitment that stands so passes; empty lets all pass. */
  readonly statuses: readonly RecordStatus[];
  /** A commitment that is one of the chosen by each facet named passes. */
  readonly facets: ChosenFacets;
  /** The day on which it is asked, 2024-06-30; null where nothing is to be called overdue. */
  readonly today: string | null;
}

/** What a commitment may be, from what can be measured to what only points somewhere. */
export const commitmentKinds = ['quantified', 'deliverable', 'intent'] as const satisfies readonly Kind[];

type Kind = AnalysisCommitment['kind'];

export const everything: CommitmentFilter = {
  text: '',
  kinds: [],
  tags: [],
  onlyTagged: false,
  statuses: [],
  facets: {},
  today: null,
};

/** Promises that can be checked, without intents: what a tree or a table is for, as long as nobody asks for more. */
export const checkable: CommitmentFilter = { ...everything, kinds: ['quantified', 'deliverable'] };

/** The commitments of a report that a filter lets pass, in text order: what the tree shows and what is exported of it. */
export function shownCommitments(report: MarkedReport, filter: CommitmentFilter): readonly MarkedCommitment[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = facets.flatMap((facet) => {
    const values = filter.facets[facet] ?? [];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return report.commitments.filter(
    (each) =>
      (filter.kinds.length === 0 || filter.kinds.includes(each.kind)) &&
      (filter.tags.length === 0 || filter.tags.some((tag) => each.tags.some((its) => isUnder(its, tag)))) &&
      (filter.statuses.length === 0 || filter.statuses.includes(recordStatus(each, filter.today))) &&
      chosen.every(([facet, values]) => values.includes(facetOf(facet, each, report))) &&
      (!filter.onlyTagged || each.tags.length > 0 || each.manual) &&
      (words.length === 0 || hasAll(searched(report, each), words)),
  );
}

function searched({ analysis }: MarkedReport, { text, section, metrics, tags, mark }: MarkedCommitment): string {
  const path = sectionPath(analysis, section).map(sectionName);
  const indicators = metrics.map((index) => analysis.metrics[index]?.indicator ?? '');
  return [text, ...path, ...indicators, ...tags, mark?.owner ?? '', mark?.unit ?? '', mark?.note ?? '']
    .join('\n')
    .toLowerCase();
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
