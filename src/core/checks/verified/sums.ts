import type { Metric } from '../../metrics/metric.ts';
import { sharesOfOne } from '../relations/shares-of-one.ts';
import { statedTotals } from '../relations/stated-totals.ts';
import { written } from '../relations/written.ts';
import type { Report } from '../report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { verified } from './verified-relation.ts';

/** Wholes that their parts make, totals that their rows make, and shares that make 100. */
export function* sums({ body, metrics }: Report): Iterable<VerifiedRelation> {
  for (const { whole, row, agreeing } of statedTotals(body.text, metrics)) {
    if (agreeing !== null) yield sum('stated-total', row.slice(-agreeing), whole);
  }
  for (const { range, shares, slack } of sharesOfOne(body.text, metrics)) {
    const total = shares.reduce((so, share) => so + share, 0);
    if (Math.abs(total - 100) > slack * (1 + 1e-9)) continue;
    yield verified('share-total', [range], `${shares.join(' + ')} ≈ 100`);
  }
}

function sum(kind: 'part-sum' | 'stated-total', parts: readonly Metric[], whole: Metric): VerifiedRelation {
  const terms = parts.map((part) => written(part)).join(' + ');
  return verified(
    kind,
    [whole, ...parts].map(({ range }) => range),
    `${terms} = ${written(whole)}`,
  );
}
