import type { VerifiedKind } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';

/** The groups of the view, in its order. */
export const relationGroups = ['sums', 'ratios', 'changes', 'counts', 'repeats'] as const;
export type RelationGroup = (typeof relationGroups)[number];

/** What was recomputed, in a word: 合计, 占比, 增减, 项数, 前后一致. */
export function relationGroupWords({ t }: Localizer, group: RelationGroup): string {
  const names = {
    sums: t('Sums'),
    ratios: t('Ratios'),
    changes: t('Rises and falls'),
    counts: t('Counts'),
    repeats: t('Same values'),
  };
  return names[group];
}

export function relationGroup(kind: VerifiedKind): RelationGroup {
  return GROUPS[kind];
}

const GROUPS: Readonly<Record<VerifiedKind, RelationGroup>> = {
  'part-sum': 'sums',
  'stated-total': 'sums',
  'share-total': 'sums',
  ratio: 'ratios',
  completion: 'ratios',
  'from-to-change': 'changes',
  'total-and-increment': 'changes',
  'growth-from-levels': 'changes',
  'list-count': 'counts',
  'section-count': 'counts',
  'section-number': 'counts',
  'respectively-count': 'counts',
  'repeated-value': 'repeats',
};
