import type { Report } from './report.ts';
import { counts } from './verified/counts.ts';
import { proportions } from './verified/proportions.ts';
import { repeats } from './verified/repeats.ts';
import { sums } from './verified/sums.ts';
import type { VerifiedRelation } from './verified/verified-relation.ts';

/**
 * Every relation of a report that was recomputed and agrees, in text order: sums, shares, changes, counts and values
 * told twice. It shows what the silence of the rules rests on; what does not agree is for the rules to say.
 */
export function verify(report: Report): readonly VerifiedRelation[] {
  const found = [sums, proportions, counts, repeats].flatMap((verifier) => [...verifier(report)]);
  return found.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
