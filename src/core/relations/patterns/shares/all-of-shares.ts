import type { Pattern } from '../../pattern.ts';
import { beyondWholePatterns } from './beyond-whole.ts';
import { contributionPatterns } from './contribution.ts';
import { fractionOfWholePatterns } from './fraction-of-whole.ts';
import { goodDaysPatterns } from './good-days.ts';
import { incomeRatioPatterns } from './income-ratio.ts';
import { knownRatePatterns } from './known-rates.ts';
import { namedSharePatterns } from './named-share.ts';
import { ratePatterns } from './rate.ts';
import { sharePatterns } from './share.ts';
import { shareElsewherePatterns } from './share-elsewhere.ts';
import { shareOfOnePatterns } from './share-of-one.ts';
import { shareOfPartPatterns } from './share-of-part.ts';
import { sharesAlikePatterns } from './shares-alike.ts';
import { statedSharePatterns } from './stated-share.ts';
import { structurePatterns } from './structure.ts';
import { toldBeforePatterns } from './told-before.ts';

/** Every pattern on shares, rates and structures. Where two see the same figures, the one that stands first speaks. */
export const allOfShares: readonly Pattern[] = [
  ...structurePatterns,
  ...goodDaysPatterns,
  ...sharePatterns,
  ...ratePatterns,
  ...beyondWholePatterns,
  ...shareOfOnePatterns,
  ...statedSharePatterns,
  ...shareOfPartPatterns,
  ...sharesAlikePatterns,
  ...shareElsewherePatterns,
  ...incomeRatioPatterns,
  ...toldBeforePatterns,
  ...contributionPatterns,
  ...namedSharePatterns,
  ...fractionOfWholePatterns,
  ...knownRatePatterns,
];
