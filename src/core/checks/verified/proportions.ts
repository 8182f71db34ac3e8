import { agrees, statedShares } from '../relations/stated-shares.ts';
import type { Report } from '../report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { relations } from '../../relations/relations.ts';
import { isVerified, verified } from './verified-relation.ts';

/** Shares, completion rates, changes, increments and growth rates that the figures beside them give. */
export function* proportions({ body, metrics }: Report): Iterable<VerifiedRelation> {
  for (const share of statedShares(body.text, metrics)) {
    const { part, whole, percent, of } = share;
    if (!agrees(share)) continue;
    const places = [part.range, whole.range, percent.range];
    yield verified(of === 'plan' ? 'completion' : 'ratio', places, `${part.text} ÷ ${whole.text} ≈ ${percent.text}`);
  }
  for (const { kind, holds, arithmetic, places } of relations(body.text, metrics))
    if (holds && isVerified(kind))
      yield verified(
        kind,
        places.map(({ metric }) => metric.range),
        arithmetic,
      );
}
