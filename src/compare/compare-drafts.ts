import { alignDrafts } from './aligned-drafts.ts';
import { compareCommitments } from './compare-commitments.ts';
import { compareFigures } from './compare-figures.ts';
import { compareSections } from './compare-sections.ts';
import type { Comparison } from './comparison.ts';
import type { Draft } from './draft.ts';

/**
 * What changed from one draft to the next: figures, promises, headings. Text that was moved or wrapped anew is no change.
 */
export function compareDrafts(old: Draft, now: Draft): Comparison {
  const drafts = alignDrafts(old, now);
  return {
    version: 1,
    old: old.analysis.file,
    new: now.analysis.file,
    figures: compareFigures(drafts),
    commitments: compareCommitments(drafts),
    sections: compareSections(drafts),
  };
}
