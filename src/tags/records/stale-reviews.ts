import type { Analysis, Range } from '../../core/index.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import type { Review, Store } from '../store/store.ts';
import { likenessTo } from './likeness.ts';
import type { RepairCandidate } from './repair-candidates.ts';
import { applyReviews } from './reviews.ts';

/** What a reader said of a figure or a finding that is not there any more. */
export interface StaleReview {
  readonly review: Review;
  /** Where its words stand, or what they were changed to; null where they are gone. */
  readonly range: Range | null;
}

/** All such of a report, to be put on other figures and findings or taken away; `text` is what `analysis` was made of. */
export function staleReviews(analysis: Analysis, text: string, store: Store): readonly StaleReview[] {
  if (store.reviews.length === 0) return [];
  const find = anchorFinder(text);
  return applyReviews(analysis, text, store).stale.map((review) => ({ review, range: find(review.anchor).range }));
}

/**
 * What such a review may be meant for now, the likeliest first: figures, or findings of its rule, of which nobody has said
 * anything yet and that read like it with the words before them. A person decides.
 *
 * The review of 1300人 in «新增城镇就业1300人» once it reads «新增城镇就业1500人»: 1500人
 */
export function reviewCandidates(
  analysis: Analysis,
  text: string,
  store: Store,
  { on, rule, anchor }: Review,
): readonly RepairCandidate[] {
  const { figures, findings } = applyReviews(analysis, text, store);
  const free =
    on === 'figure'
      ? analysis.metrics.filter((each) => !figures.has(each))
      : analysis.findings.filter((each) => each.rule === rule && !findings.has(each));
  const like = likenessTo(anchor.prefix.slice(-BEFORE) + anchor.quote);
  return free
    .map(({ range }) => ({ range, text: text.slice(...range), likeness: like(withWordsBefore(text, range)) }))
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.range[0] - b.range[0])
    .slice(0, MOST);
}

/** Puts a review on a figure or finding that a person chose; what was said, and its history, stay. */
export function moveReview(store: Store, text: string, review: Review, range: Range): Store {
  const anchor = makeAnchor(text, range);
  return { ...store, reviews: store.reviews.map((each) => (each.id === review.id ? { ...each, anchor } : each)) };
}

export function removeReview(store: Store, review: Review): Store {
  return { ...store, reviews: store.reviews.filter(({ id }) => id !== review.id) };
}

/** Characters before a figure that say what it measures. */
const BEFORE = 12;
const LEAST = 0.4;
const MOST = 7;

function withWordsBefore(text: string, [start, end]: Range): string {
  return text.slice(Math.max(0, start - BEFORE), end);
}
