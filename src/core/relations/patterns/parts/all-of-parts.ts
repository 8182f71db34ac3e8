import type { Pattern } from '../../pattern.ts';
import { allTogetherPatterns } from './all-together.ts';
import { budgetPatterns } from './budget.ts';
import { censusPatterns } from './census.ts';
import { closingTotalPatterns } from './closing-total.ts';
import { dividedWholePatterns } from './divided-whole.ts';
import { doneBeyondPatterns } from './done-beyond.ts';
import { knownPartPatterns } from './known-parts.ts';
import { largerPartPatterns } from './larger-part.ts';
import { laterWholePatterns } from './later-whole.ts';
import { leftOverPatterns } from './left-over.ts';
import { listedPartPatterns } from './listed-part.ts';
import { namedWithinPatterns } from './named-within.ts';
import { nestedPartPatterns } from './nested-parts.ts';
import { partPatterns } from './part.ts';
import { partDonePatterns } from './part-done.ts';
import { partOfPlacePatterns } from './part-of-place.ts';
import { plannedGainPatterns } from './planned-gains.ts';
import { plannedRestPatterns } from './planned-rest.ts';
import { restPatterns } from './rest.ts';
import { totalPatterns } from './total.ts';
import { withinWholePatterns } from './within-whole.ts';

/** Every pattern on a whole and its parts. Where two see the same figures, the one that stands first speaks. */
export const allOfParts: readonly Pattern[] = [
  ...censusPatterns,
  ...laterWholePatterns,
  ...partPatterns,
  ...withinWholePatterns,
  ...namedWithinPatterns,
  ...restPatterns,
  ...leftOverPatterns,
  ...partDonePatterns,
  ...nestedPartPatterns,
  ...totalPatterns,
  ...budgetPatterns,
  ...dividedWholePatterns,
  ...knownPartPatterns,
  ...listedPartPatterns,
  ...largerPartPatterns,
  ...plannedRestPatterns,
  ...plannedGainPatterns,
  ...closingTotalPatterns,
  ...partOfPlacePatterns,
  ...doneBeyondPatterns,
  ...allTogetherPatterns,
];
