import { verifyReport } from '../../core/index.ts';
import type { Verification } from '../../core/index.ts';
import type { ReadReport } from './open-reports.ts';

const known = new WeakMap<ReadReport['analysis'], Verification>();

/** What was recomputed of a report; worked out once for each reading of it. */
export function verificationOf({ analysis, text }: Pick<ReadReport, 'analysis' | 'text'>): Verification {
  const there = known.get(analysis);
  if (there) return there;
  const verification = verifyReport(text);
  known.set(analysis, verification);
  return verification;
}
