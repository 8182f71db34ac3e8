import type { Pattern } from '../../pattern.ts';
import { rankPatterns } from './rank.ts';
import { rankAmongPatterns } from './rank-among.ts';
import { rankBesidePatterns } from './rank-beside.ts';
import { rankOfListPatterns } from './rank-of-list.ts';

/** Every pattern on ranks and places. Where two see the same figures, the one that stands first speaks. */
export const allOfRanks: readonly Pattern[] = [
  ...rankPatterns,
  ...rankAmongPatterns,
  ...rankBesidePatterns,
  ...rankOfListPatterns,
];
