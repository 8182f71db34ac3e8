import type { Derivation } from './derivation.ts';
import { gaps } from './gaps.ts';
import { knownMeans } from './known-means.ts';
import { means } from './means.ts';
import { moves } from './moves.ts';
import { multiples } from './multiples.ts';
import { rates } from './rates.ts';
import { shares } from './shares.ts';
import { totals } from './totals.ts';

/** Figures that follow from two others by what their own words say. */
export const derivations: readonly Derivation[] = [
  ...moves,
  ...multiples,
  ...gaps,
  ...totals,
  ...shares,
  ...rates,
  ...means,
  ...knownMeans,
];
