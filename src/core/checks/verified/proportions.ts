import type { Report } from '../report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { relations } from '../../relations/relations.ts';
import { isVerified, verified } from './verified-relation.ts';

/** Shares, completion rates, changes, increments and growth rates that the figures beside them give. */
export function* proportions({ body, metrics }: Report): Iterable<VerifiedRelation> {
  for (const { kind, holds, arithmetic, places } of relations(body.text, metrics))
    if (holds && isVerified(kind))
      yield verified(
        kind,
        places.map(({ metric }) => metric.range),
        arithmetic,
      );
}
