import { relations } from '../relations/relations.ts';
import type { Mention } from '../relations/restatements/mentions.ts';
import { mentionsIn } from '../relations/restatements/mentions.ts';
import { conceptById } from '../text/lookup/concepts.ts';
import type { Report } from './rule.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { isVerified, verified } from './verified-relation.ts';
import { counts } from './verify-counts.ts';

/**
 * Every relation of a report that was recomputed and agrees, in text order: sums, shares, changes, counts and values
 * told twice. It shows what the silence of the rules rests on; what does not agree is for the rules to say.
 */
export function verify(report: Report): readonly VerifiedRelation[] {
  const found = [holding, counts, repeats].flatMap((verifier) => [...verifier(report)]);
  return found.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** The relations that hold. */
function* holding({ body, metrics }: Report): Iterable<VerifiedRelation> {
  for (const { kind, holds, arithmetic, places } of relations(body.text, metrics)) {
    const ranges = places.map(({ metric }) => metric.range);
    if (holds && isVerified(kind)) yield verified(kind, ranges, arithmetic);
  }
}

/** Values of one indicator and period that stand in several sentences and are the same. */
function* repeats({ body, metrics }: Report): Iterable<VerifiedRelation> {
  const bySubject = new Map<string, Mention[]>();
  for (const mention of mentionsIn(body.text, metrics)) {
    const { bound, status, period, value } = mention.metric;
    if (bound !== 'exact' || status === 'reference' || period === null) continue;
    const key = [mention.subject, period, status, value].join('|');
    const same = bySubject.get(key);
    if (same) same.push(mention);
    else bySubject.set(key, [mention]);
  }
  for (const same of bySubject.values()) {
    const [first] = same;
    if (!first || new Set(same.map(({ metric }) => metric.sentence)).size < 2) continue;
    const { concept, indicator, text } = first.metric;
    const name = (concept === null ? null : conceptById(concept)?.name) ?? { zh: indicator, en: indicator };
    const places = same.map(({ metric }) => metric.range);
    yield verified('repeated-value', places, {
      zh: `“${name.zh}”${places.length}处均为${text}`,
      en: `${name.en} is ${text} in ${places.length} places`,
    });
  }
}
