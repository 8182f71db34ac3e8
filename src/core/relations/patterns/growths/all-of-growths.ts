import type { Pattern } from '../../pattern.ts';
import { gapToNamedPatterns } from './gap-to-named.ts';
import { growthPatterns } from './growth.ts';
import { growthOfAllPartsPatterns } from './growth-of-all-parts.ts';
import { growthOrderPatterns } from './growth-order.ts';
import { growthOverYearsPatterns } from './growth-over-years.ts';
import { growthSincePatterns } from './growth-since.ts';
import { growthsComparedPatterns } from './growths-compared.ts';
import { retoldPatterns } from './retold.ts';
import { sinceAYearPatterns } from './since-a-year.ts';
import { tradeBalancePatterns } from './trade-balance.ts';
import { verdictPatterns } from './verdicts.ts';
import { yearlyPacePatterns } from './yearly-pace.ts';

/** Every pattern on growths in per cent. Where two see the same figures, the one that stands first speaks. */
export const allOfGrowths: readonly Pattern[] = [
  ...growthPatterns,
  ...growthOverYearsPatterns,
  ...tradeBalancePatterns,
  ...growthOrderPatterns,
  ...growthOfAllPartsPatterns,
  ...verdictPatterns,
  ...gapToNamedPatterns,
  ...growthSincePatterns,
  ...sinceAYearPatterns,
  ...retoldPatterns,
  ...growthsComparedPatterns,
  ...yearlyPacePatterns,
];
