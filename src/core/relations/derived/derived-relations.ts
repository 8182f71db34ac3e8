import { conclude } from '../conclude.ts';
import { figureClasses } from '../figure-class.ts';
import { figurePattern } from '../figure-pattern.ts';
import type { MaskedText } from '../masked-text.ts';
import type { Place, Relation } from '../relation.ts';
import type { Derivation, Derived, Judged } from './derivation.ts';
import { derivations } from './derivations.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { placedFigures } from './placed-figures.ts';

/**
 * What figures that follow from two others prove of them. One that any two near it give is right. One that the two that it
 * surely follows from do not give is told only where a slip of the hand in one of the three is what parts them: by chance that
 * is hardly ever so.
 */
export function* derivedRelations(masked: MaskedText): Iterable<Relation> {
  const figures = placedFigures(masked.source, masked);
  for (const stated of figures) {
    const words = `${stated.lead}⟦${stated.tail}`;
    let near: readonly PlacedFigure[] | null = null;
    for (const { row, expression } of ROWS[stated.figure] ?? []) {
      if (row.is?.(stated) === false || !expression.test(words)) continue;
      near ??= around(stated, figures, NEAR).filter(({ line }) => line === stated.line);
      const relation = relationOf(row, stated, near, figures, masked);
      if (relation) yield relation;
    }
  }
}

const ready = derivations.map((row) => ({ row, expression: figurePattern(row.told) }));
const ROWS = Object.fromEntries(
  figureClasses.map((figure) => [figure, ready.filter(({ row }) => row.figure.includes(figure))]),
);

/** The figures so many places before and behind one. */
function around({ at }: PlacedFigure, figures: readonly PlacedFigure[], reach: number): readonly PlacedFigure[] {
  return [...figures.slice(Math.max(0, at - reach), at), ...figures.slice(at + 1, at + 1 + reach)];
}

/** In figures before and behind it in its line, and in the report, of which so many are more than it has. */
const [NEAR, FAR] = [14, 400];

function relationOf(
  row: Derivation,
  stated: PlacedFigure,
  near: readonly PlacedFigure[],
  figures: readonly PlacedFigure[],
  masked: MaskedText,
): Relation | null {
  const { one: ones, other: others } = termsOf(row, stated, near, figures);
  const sure: (readonly [of: Derived, verdict: Judged])[] = [];
  let isGiven = false;
  for (const one of ones) {
    for (const other of others) {
      const of = { one, other, stated };
      if (other === one || row.may?.(of) === false) continue;
      const verdict = row.law(of);
      if (!verdict) continue;
      const isSure = row.are(of, near);
      if (verdict.holds && isSure) return concluded(row, of, verdict, masked);
      isGiven ||= verdict.holds;
      if (isSure) sure.push([of, verdict]);
    }
  }
  const [only, ...more] = sure;
  return isGiven || !only || more.length > 0 ? null : concluded(row, ...only, masked);
}

/** Who may be either; that which stands near is sought first, for where nobody is it nobody is asked for the other. */
function termsOf(
  row: Derivation,
  stated: PlacedFigure,
  near: readonly PlacedFigure[],
  figures: readonly PlacedFigure[],
): Readonly<Record<Term, readonly PlacedFigure[]>> {
  const found: Record<Term, readonly PlacedFigure[]> = { one: [], other: [] };
  for (const term of row.far === 'one' ? OTHER_FIRST : ONE_FIRST) {
    const isFar = row.far === term || row.far === 'both';
    found[term] = (isFar ? around(stated, figures, FAR) : near).filter((figure) => row[term](figure, stated));
    if (found[term].length === 0) break;
  }
  return found;
}

type Term = 'one' | 'other';
const ONE_FIRST: readonly Term[] = ['one', 'other'];
const OTHER_FIRST: readonly Term[] = ['other', 'one'];

function concluded(row: Derivation, of: Derived, { isSlip, ...verdict }: Judged, masked: MaskedText): Relation | null {
  if (!verdict.holds && !isSlip) return null;
  const places = Object.entries<PlacedFigure>({ ...of }).map(([role, { metric }]): Place => ({ role, metric }));
  const relation = conclude(row, places, { ...verdict, certainty: 'information' }, masked);
  // Told far apart, whose a figure is must not be open.
  return relation?.open.length === 0 ? relation : null;
}
