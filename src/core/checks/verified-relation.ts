import { largest } from '../text/extremes.ts';
import type { Bilingual } from '../knowledge/bilingual.ts';
import type { RelationKind } from '../relations/relation.ts';
import type { Range } from '../text/range.ts';

/** What was recomputed; the rules of the same names say what does not agree. */
export type VerifiedKind = (typeof SHOWN)[number] | CountedKind;

/** What lists, numbers of parts and values told again prove. */
type CountedKind = 'list-count' | 'section-count' | 'section-number' | 'respectively-count' | 'repeated-value';

/** A relation of the report's own figures that was recomputed and agrees: «41件、27件，合计68件». */
export interface VerifiedRelation {
  readonly kind: VerifiedKind;
  /** From the first place that takes part to the end of the last. */
  readonly range: Range;
  /** Every place that takes part, in text order. */
  readonly places: readonly Range[];
  /** One line: 41件 + 27件 = 68件. */
  readonly arithmetic: Bilingual;
}

/** A verified relation from its places, in whatever order, and its arithmetic, which needs no words of its own. */
export function verified(
  kind: VerifiedKind,
  places: readonly Range[],
  arithmetic: string | Bilingual,
): VerifiedRelation {
  const ordered = places.toSorted((a, b) => a[0] - b[0]);
  const start = ordered[0]?.[0] ?? 0;
  return {
    kind,
    range: [
      start,
      largest(
        ordered.map(([, end]) => end),
        start,
      ),
    ],
    places: ordered,
    arithmetic: typeof arithmetic === 'string' ? { zh: arithmetic, en: arithmetic } : arithmetic,
  };
}

/** Relations of figures that are shown when they hold: what a rank or a mean does not contradict, it does not prove. */
export function isVerified(kind: RelationKind): kind is (typeof SHOWN)[number] {
  return SHOWN.some((shown) => shown === kind);
}

const SHOWN = [
  'part-sum',
  'share-total',
  'stated-total',
  'ratio',
  'completion',
  'from-to-change',
  'total-and-increment',
  'growth-from-levels',
] as const satisfies readonly RelationKind[];
