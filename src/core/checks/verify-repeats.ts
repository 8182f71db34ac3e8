import { conceptById } from '../text/lookup/concepts.ts';
import type { Mention } from '../relations/restatements/mentions.ts';
import { mentionsIn } from '../relations/restatements/mentions.ts';
import type { Report } from './report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { verified } from './verified-relation.ts';

/** Values of one indicator and period that stand in several sentences and are the same. */
export function* repeats({ body, metrics }: Report): Iterable<VerifiedRelation> {
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
