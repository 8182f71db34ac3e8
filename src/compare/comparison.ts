import type { AnalysisMetric, Range } from '../core/index.ts';

/** What changed between two drafts; the public shape of `compare`, version 1. Offsets are those of each draft's text. */
export interface Comparison {
  readonly version: 1;
  readonly old: string;
  readonly new: string;
  readonly figures: readonly FigureChange[];
  readonly commitments: readonly CommitmentChange[];
  readonly sections: readonly SectionChange[];
}

/** Words of a draft with their place; `line` is 1-based. */
export interface Words {
  readonly text: string;
  readonly range: Range;
  readonly line: number;
}

export interface FigureChange extends Pick<AnalysisMetric, 'indicator' | 'concept' | 'aspect' | 'period' | 'status'> {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly old?: Words;
  readonly new?: Words;
  /** The same figure elsewhere in the new draft that still has the old value. */
  readonly unchanged: readonly Words[];
  /** What held in the old draft and does not hold any more. */
  readonly breaks: readonly Break[];
}

export interface Break {
  readonly rule: string;
  readonly message: string;
  readonly range: Range;
}

export interface CommitmentChange {
  readonly kind: 'changed' | 'strengthened' | 'weakened' | 'added' | 'removed';
  readonly old?: Words;
  readonly new?: Words;
  readonly what: readonly ('bound' | 'value' | 'deadline' | 'hardness')[];
}

export interface SectionChange {
  readonly kind: 'added' | 'removed' | 'retitled' | 'renumbered' | 'moved';
  readonly old?: Words;
  readonly new?: Words;
}

/** Where a change stands, by which changes are put in order: in the new draft, or in the old one where it is no more. */
export function placeOf({ new: now, old }: { readonly old?: Words; readonly new?: Words }): number {
  return (now ?? old)?.range[0] ?? 0;
}
