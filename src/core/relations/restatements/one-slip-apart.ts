import type { Metric } from '../../metrics/metric.ts';
import { groupBy } from '../../text/group-by.ts';
import { isOfWholePlace } from '../agreement.ts';
import { stepOf, valueOf } from '../interval.ts';
import { digitsOff, isExact } from '../printed-digits.ts';
import { nameOf } from './values-of-indicator.ts';
import { isSureMention } from './sure-mention.ts';
import type { Pair, Retold } from './restatement.ts';

/**
 * A known indicator of one period that is told twice with one digit off, or two swapped, and else the same in all that the text
 * says of it: «地方财政收入2.76亿元» and «由1.12亿元增加到2.79亿元». However it is told, by chance two such hardly ever differ so.
 */
export function* oneSlipApart({ body, mentions }: Retold): Iterable<Pair> {
  const told = mentions
    .filter((mention) => isSettled(mention.metric) && isSureMention(body.text, mention))
    .map(({ metric }) => metric);
  for (const group of groupBy(told, identityOf).values())
    for (const [at, later] of group.entries()) {
      const first = group.slice(0, at).find((each) => each.sentence !== later.sentence && areOneSlipApart(each, later));
      const isSame = group.some((each) => each !== later && valueOf(each) === valueOf(later));
      if (first && !isSame) yield { first, later, name: nameOf(later) };
    }
}

/** A number of three digits or more that a place has once a period; what grew by how much is told of many things. */
function isSettled(metric: Metric): boolean {
  return (
    metric.concept !== null &&
    metric.aspect === 'level' &&
    metric.unit !== '' &&
    isExact(metric) &&
    digitsOf(metric) >= SHORTEST
  );
}

function identityOf(metric: Metric): string {
  const { concept, aspect, direction, period, status, stage, span, subject } = metric;
  const place = isOfWholePlace(metric) ? '' : metric.scope;
  return [concept, aspect, direction, period, status, stage, span, subject, place].join('|');
}

function areOneSlipApart(a: Metric, b: Metric): boolean {
  const step = Math.max(stepOf(a), stepOf(b));
  return digitsOff(Math.round(valueOf(a) / step), Math.round(valueOf(b) / step)) !== null;
}

function digitsOf(metric: Metric): number {
  return String(Math.round(valueOf(metric) / stepOf(metric))).length;
}

const SHORTEST = 3;
