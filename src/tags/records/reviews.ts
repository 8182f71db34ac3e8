import type { Analysis, AnalysisFinding, AnalysisMetric, Range } from '../../core/index.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchoredRange } from '../anchors/anchored-range.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import type { Signed, Step } from '../store/history.ts';
import { withSteps } from '../store/history.ts';
import { recordId } from '../store/record-id.ts';
import type { Verdict } from '../store/status.ts';
import type { Review, Store } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/** What is judged: a figure of the text, or a finding of a rule. */
export type Reviewed = { readonly range: Range } | { readonly range: Range; readonly rule: string };

/**
 * Keeps what a reader says of a figure or a finding: 核实, 存疑, 退回; null takes it away. A change is kept as `signed`.
 */
export function review(
  store: Store,
  text: string,
  reviewed: Reviewed,
  said: { readonly verdict: Verdict; readonly note?: string } | null,
  signed: Signed,
): Store {
  const range = anchoredRange(text, reviewed.range);
  if (!range) return store;
  const anchor = makeAnchor(text, range);
  const rule = 'rule' in reviewed ? reviewed.rule : undefined;
  const there = findReview(store, text, reviewed);
  if (!said) return there ? { ...store, reviews: store.reviews.filter(({ id }) => id !== there.id) } : store;
  if (there?.verdict === said.verdict && there.note === said.note) return store;
  const fresh: Review = {
    id: recordId(anchor, `review ${rule ?? ''}`),
    on: rule === undefined ? 'figure' : 'finding',
    anchor,
    verdict: said.verdict,
  };
  const steps =
    there?.verdict === said.verdict
      ? []
      : [withFields<Step>({ field: 'verdict', to: said.verdict }, { from: there?.verdict })];
  const next = withFields(there ?? fresh, {
    rule,
    verdict: said.verdict,
    note: said.note,
    ...withSteps(there?.history, steps, signed),
  });
  return { ...store, reviews: [...store.reviews.filter(({ id }) => id !== next.id), next] };
}

export interface AppliedReviews {
  readonly figures: ReadonlyMap<AnalysisMetric, Review>;
  readonly findings: ReadonlyMap<AnalysisFinding, Review>;
  /** Said of words that are others now or gone, or of a finding that is no more: to be looked at again. */
  readonly stale: readonly Review[];
}

/** What was said of the figures and findings of `analysis`; `text` is what it was made of. */
export function applyReviews(analysis: Analysis, text: string, store: Store): AppliedReviews {
  const find = anchorFinder(text);
  const figures = new Map<AnalysisMetric, Review>();
  const findings = new Map<AnalysisFinding, Review>();
  const stale: Review[] = [];
  for (const each of store.reviews) {
    const { state, range } = find(each.anchor);
    const stands = state === 'exact' || state === 'moved';
    const metric = stands && each.on === 'figure' ? analysis.metrics.find(at(text, range)) : undefined;
    const finding =
      stands && each.on === 'finding'
        ? analysis.findings.filter(({ rule }) => rule === each.rule).find(at(text, range))
        : undefined;
    if (metric) figures.set(metric, each);
    if (finding) findings.set(finding, each);
    if (!metric && !finding) stale.push(each);
  }
  return { figures, findings, stale };
}

function findReview(store: Store, text: string, reviewed: Reviewed): Review | undefined {
  const find = anchorFinder(text);
  const rule = 'rule' in reviewed ? reviewed.rule : undefined;
  return store.reviews.find((each) => {
    if (each.rule !== rule) return false;
    const { state, range } = find(each.anchor);
    return (state === 'exact' || state === 'moved') && at(text, range)(reviewed);
  });
}

function at(text: string, [start, end]: Range): (thing: { readonly range: Range }) => boolean {
  return (thing) => {
    const range = anchoredRange(text, thing.range);
    return range?.[0] === start && range[1] === end;
  };
}
