import type { Metric } from '../metrics/metric.ts';
import { onceFor } from '../text/once-a-text.ts';
import { accountRelations } from './accounts/account-relations.ts';
import type { MaskedText } from './masked-text.ts';
import { maskFigures } from './masked-text.ts';
import { onePerPlaces } from './one-per-places.ts';
import type { Pattern } from './pattern.ts';
import { isAlone, withJoinedSentences } from './joined-sentences.ts';
import { allOfChanges } from './patterns/changes/all-of-changes.ts';
import { allOfEach } from './patterns/each/all-of-each.ts';
import { allOfGrowths } from './patterns/growths/all-of-growths.ts';
import { allOfMarks } from './patterns/marks/all-of-marks.ts';
import { overSentences } from './patterns/over-sentences.ts';
import { allOfParts } from './patterns/parts/all-of-parts.ts';
import { allOfRanks } from './patterns/ranks/all-of-ranks.ts';
import { allOfShares } from './patterns/shares/all-of-shares.ts';
import type { Relation } from './relation.ts';
import { withoutAsides } from './without-asides.ts';
import { derivedRelations } from './derived/derived-relations.ts';
import { worthLooking } from './worth-looking.ts';

/** Every pattern, once. Where two see the same figures, the one that stands first speaks. */
export const patterns: readonly Pattern[] = [
  ...allOfChanges,
  ...allOfGrowths,
  ...allOfEach,
  ...allOfParts,
  ...allOfShares,
  ...allOfRanks,
  ...allOfMarks,
];

/** What figures of a text prove of each other, in text order; `text` is what the ranges of the metrics are of. */
export const relations = onceFor((text: string, metrics: readonly Metric[]): readonly Relation[] => {
  const masked = maskFigures(text, metrics);
  const told = [masked, ...withoutAsides(masked)];
  const joined = told.map(withJoinedSentences).filter((text) => text !== null);
  const seen = seenIn(told);
  const byWords = [
    ...told.flatMap((each, at) => [...(seen[at] ?? []), ...accountRelations(each)]),
    ...seenOver(joined)
      .flat()
      .filter((relation) => relation.holds || isAlone(relation, masked)),
  ];
  return onePerPlaces([...byWords, ...notYetStated(derivedRelations(masked), byWords)]);
});

/** What is proven or not by words that join figures is told by them alone. */
function notYetStated(derived: Iterable<Relation>, byWords: readonly Relation[]): readonly Relation[] {
  const stated = new Set(byWords.map((relation) => relation.stated));
  return [...derived].filter((relation) => !stated.has(relation.stated));
}

/** What each pattern sees where it is worth looking. */
export function patternRelations(masked: MaskedText): readonly Relation[] {
  return seenIn([masked]).flat();
}

type Seer = (texts: readonly MaskedText[]) => readonly (readonly Relation[])[];

/** Of each text what some patterns see. Each reads all in turn, what it is looked for by at hand; figures alone are the same in all. */
function seer(some: readonly Pattern[]): Seer {
  const worthIn = worthLooking(some);
  return (texts) => {
    const worth = texts.map(worthIn);
    const found = texts.map((): Relation[] => []);
    for (const [pattern, { needs, find }] of some.entries()) {
      for (const [at, masked] of texts.entries()) {
        const stretches = needs === null && at === 0 ? masked.stretches : worth[at]?.[pattern];
        if (stretches) for (const relation of find(masked, stretches)) found[at]?.push(relation);
      }
    }
    return found;
  };
}

const seenIn = seer(patterns);
const seenOver = seer(patterns.filter((pattern) => overSentences.includes(pattern)));
