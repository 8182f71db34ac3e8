import { knownWholes } from '../../knowledge/known-wholes.ts';
import type { Metric } from '../../metrics/metric.ts';
import { commensurable } from '../commensurable.ts';
import { isAbove, printed, scaled } from '../interval.ts';
import type { Mention } from '../restatements/mentions.ts';
import { mentionsIn } from '../restatements/mentions.ts';

/** An indicator that is part of another by definition, and more than it: 一般公共预算收入 above 财政总收入 of one year. */
export interface KnownPart {
  readonly part: Metric;
  readonly whole: Metric;
}

/** Of the place itself, one period and one kind of speech (result or plan) on both sides. */
export function* oversizedParts(text: string, metrics: readonly Metric[]): Iterable<KnownPart> {
  const mentions = mentionsIn(text, metrics).filter(isOfPlace);
  const wholes = new Map<string, Metric | null>();
  for (const { metric } of mentions) {
    const key = keyOf(metric, metric.concept ?? '');
    // Told twice with two values: which of them is meant is not known.
    const known = wholes.get(key);
    wholes.set(key, known === undefined || known?.value === metric.value ? metric : null);
  }
  for (const { metric: part } of mentions) {
    for (const concept of WHOLES.get(part.concept ?? '') ?? []) {
      const whole = wholes.get(keyOf(part, concept));
      if (!whole || !commensurable([part, whole])) continue;
      if (isAbove(printed(part), scaled(printed(whole), ROOM))) yield { part, whole };
    }
  }
}

/** Estimates of the two may stand at two times. */
const ROOM = 1.02;

const WHOLES = new Map<string, string[]>();
for (const [part, whole] of knownWholes) WHOLES.set(part, [...(WHOLES.get(part) ?? []), whole]);

function isOfPlace({ metric, scope, cumulative }: Mention): boolean {
  const { aspect, concept, period, subject, basis, indicator } = metric;
  if (concept === null || period === null || aspect !== 'level' || cumulative || scope !== '') return false;
  // 工业 in 规模以上工业增加值 is part of the name.
  const isWhole = metric.scope === null || metric.scope === 'district' || indicator.includes(metric.scope);
  return isWhole && subject === null && basis === null;
}

function keyOf({ period, status, span }: Metric, concept: string): string {
  return [concept, period, status, span].join('|');
}
