import type { Pattern } from '../pattern.ts';
import { changePatterns } from './changes/change.ts';
import { netGainPatterns } from './changes/net-gain.ts';
import { eachPatterns } from './each/each.ts';
import { yearlyMeanPatterns } from './each/yearly-mean.ts';
import { growthOrderPatterns } from './growths/growth-order.ts';
import { growthsComparedPatterns } from './growths/growths-compared.ts';
import { censusPatterns } from './parts/census.ts';
import { withinWholePatterns } from './parts/within-whole.ts';
import { knownRatePatterns } from './shares/known-rates.ts';
import { namedSharePatterns } from './shares/named-share.ts';
import { shareOfOnePatterns } from './shares/share-of-one.ts';
import { statedSharePatterns } from './shares/stated-share.ts';

/**
 * Those whose rate, mean, total or change may open a sentence that tells on (../joined-sentences.ts): they alone read it with
 * those before it, for hundreds of others would read it twice and see nothing new. A row that reads over a full stop by itself
 * need not stand here.
 */
export const overSentences: readonly Pattern[] = [
  ...changePatterns,
  ...netGainPatterns,
  ...growthOrderPatterns,
  ...growthsComparedPatterns,
  ...eachPatterns,
  ...yearlyMeanPatterns,
  ...censusPatterns,
  ...withinWholePatterns,
  ...knownRatePatterns,
  ...namedSharePatterns,
  ...shareOfOnePatterns,
  ...statedSharePatterns,
].filter(({ needs }) => needs !== null);
