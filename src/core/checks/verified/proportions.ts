import { changes } from '../relations/changes.ts';
import { growthsOfLevels } from '../relations/growths-of-levels.ts';
import { addsUp, increments } from '../relations/increments.ts';
import { reckonChange } from '../relations/reckoned-change.ts';
import { agrees, statedShares } from '../relations/stated-shares.ts';
import type { Report } from '../report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { verified } from './verified-relation.ts';

/** Shares, completion rates, changes, increments and growth rates that the figures beside them give. */
export function* proportions({ body, metrics }: Report): Iterable<VerifiedRelation> {
  for (const share of statedShares(body.text, metrics)) {
    const { part, whole, percent, of } = share;
    if (!agrees(share)) continue;
    const places = [part.range, whole.range, percent.range];
    yield verified(of === 'plan' ? 'completion' : 'ratio', places, `${part.text} ÷ ${whole.text} ≈ ${percent.text}`);
  }
  for (const change of changes(body.text, metrics)) {
    const reckoned = reckonChange(change);
    if (!reckoned?.holds) continue;
    yield verified('from-to-change', [change.from.range, change.to.range, reckoned.by.range], reckoned.arithmetic);
  }
  for (const increment of increments(body.text, metrics)) {
    const { by, from, to } = increment;
    if (!addsUp(increment)) continue;
    yield verified('total-and-increment', [by.range, from.range, to.range], `${from.text} + ${by.text} = ${to.text}`);
  }
  for (const { growth, from, holds, arithmetic } of growthsOfLevels(body.text, metrics)) {
    if (!holds) continue;
    yield verified('growth-from-levels', [growth.range, ...from.map(({ range }) => range)], arithmetic);
  }
}
