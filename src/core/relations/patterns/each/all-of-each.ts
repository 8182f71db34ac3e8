import type { Pattern } from '../../pattern.ts';
import { beneficiaryPatterns } from './beneficiaries.ts';
import { eachPatterns } from './each.ts';
import { incomePatterns } from './incomes.ts';
import { meanPatterns } from './mean.ts';
import { perHeadPatterns } from './per-head.ts';
import { productPatterns } from './product.ts';
import { ratioPatterns } from './ratios.ts';
import { yearlyMeanPatterns } from './yearly-mean.ts';

/** Every pattern on what each one has. Where two see the same figures, the one that stands first speaks. */
export const allOfEach: readonly Pattern[] = [
  ...perHeadPatterns,
  ...incomePatterns,
  ...eachPatterns,
  ...beneficiaryPatterns,
  ...productPatterns,
  ...yearlyMeanPatterns,
  ...meanPatterns,
  ...ratioPatterns,
];
