import { timePart } from '../../knowledge/time-phrasing.ts';
import type { Metric } from '../../metrics/metric.ts';
import { conceptById } from '../../text/lookup/concepts.ts';
import { onceFor } from '../../text/once-a-text.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';
import { areOfOneThing, isOtherSpan } from './another-value.ts';
import type { Mention } from './mentions.ts';
import type { Pair, Retold } from './restatement.ts';
import { isSureMention } from './sure-mention.ts';

/** An indicator of one period with two values. */
export function* valuesOfIndicator({ body, mentions }: Retold): Iterable<Pair> {
  const seen = new Map<string, Mention>();
  for (const later of mentions) {
    if (!isSettled(later) || !isSureMention(body.text, later)) continue;
    const first = seen.get(subjectOfPeriod(later));
    if (!first) seen.set(subjectOfPeriod(later), later);
    else if (
      areOfOneThing(first, later) &&
      !isOtherSpan(first, later, body) &&
      !setsAim(first, later, body) &&
      !isAmong(first, later, body) &&
      !reportsOnAim(first, later, body)
    )
      yield { first: first.metric, later: later.metric, name: nameOf(later.metric) };
  }
}

/** 五年利用外资86亿美元，其中去年…，利用外资19亿美元: a part of it, however many clauses lie between. */
function isAmong({ metric: first }: Mention, { metric: later }: Mention, { text }: SegmentedText): boolean {
  if (first.sentence !== later.sentence) return false;
  return AMONG.test(text.slice(Math.max(first.range[1], later.range[0] - LONGEST_PARTS), later.range[0]));
}

const AMONG = rx`{among}`;
const LONGEST_PARTS = 160;

/** 引进亿元以上项目10个。上半年，…。引进亿元以上项目8个: the aims of a year, and then how far a part of it came. */
function reportsOnAim(
  { metric: first }: Mention,
  { metric: later }: Mention,
  { text, sentences }: SegmentedText,
): boolean {
  const paragraph = sentences[first.sentence]?.paragraph;
  return openingPart(text, sentences).some(
    (at) => at > first.sentence && at <= later.sentence && sentences[at]?.paragraph === paragraph,
  );
}

/** The sentences that begin with a part of a year: 上半年，…. */
const openingPart = onceFor((text: string, sentences: SegmentedText['sentences']): readonly number[] =>
  [...sentences.keys()].filter((at) => {
    const start = sentences[at]?.range[0] ?? 0;
    return OPENS_PART.test(text.slice(start, start + 10));
  }),
);

const OPENS_PART = new RegExp(`^(?:${timePart.source})`);

/**
 * 主要预期目标是：…，城镇新增就业50万人: a year's aims are set before anything is done for them, so that what was told before
 * is what was reached, whatever the chapter around it says of time.
 */
function setsAim({ metric: first }: Mention, { metric: later }: Mention, { text, sentences }: SegmentedText): boolean {
  if (first.sentence === later.sentence) return false;
  const start = sentences[later.sentence]?.range[0] ?? later.range[0];
  return AIM.test(text.slice(start, later.range[0]));
}

const AIM = rx`{aimOpening}`;

/** One number; of an aim also 3.5%左右, which is the same wherever the aim is told. */
function isSettled({ metric: { bound, status, period } }: Mention): boolean {
  const isOne = bound === 'exact' || (bound === 'about' && status === 'target');
  return isOne && status !== 'reference' && period !== null;
}

function subjectOfPeriod({ subject, metric: { period, status, bound } }: Mention): string {
  return [subject, period, status, bound].join('|');
}

/** By its known name, if it has one. */
export function nameOf({ concept, indicator }: Metric): Pair['name'] {
  return (concept === null ? null : conceptById(concept)?.name) ?? { zh: indicator, en: indicator };
}
