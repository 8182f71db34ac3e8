import { rx } from '../text/word-pattern.ts';
import type { IdentityContext } from './identity-context.ts';
import { trimmed } from './phrase-before.ts';

/**
 * The named thing that has the figure, or null where the text names none: «环湖路项目总投资12亿元» → 环湖路项目. Carried over
 * the clauses of one sentence to what is said of it alone: «…，占地300亩，年产轴承20万套».
 */
export function subjectOf({ place, indicator, words, before }: IdentityContext): string | null {
  if (indicator.of !== undefined) return indicator.of;
  const { text, left, figure } = place;
  const limit = indicator.range && indicator.range[0] < figure.range[0] ? indicator.range[1] : figure.range[0];
  let end = -1;
  for (const word of words) {
    if (word.at >= limit) break;
    if (word.kind === 'thing' && word.at >= left && word.end < limit && !JOINED.test(text.charAt(word.end)))
      end = word.end;
  }
  if (end >= 0) return named(text, left, end);
  if (!before || text.slice(before.place.figure.range[1], left).includes('；')) return null;
  const since = text.slice(before.place.figure.range[1], figure.range[0]);
  return OWN_MEASURE.test(since) ? before.identity.subject : null;
}

/** The thing's words from where its clause begins, or null where nothing tells it from others of its kind. */
function named(text: string, from: number, end: number): string | null {
  const start = Math.max(from, end - LONGEST);
  const range = trimmed(text, start, end);
  const phrase = range ? text.slice(...range) : '';
  return phrase.length >= SHORTEST && !COMMON.test(phrase) ? phrase : null;
}

const JOINED = rx`^{joiner}`;
/** 签约项目, 重点工程, “百大项目: no name. */
const COMMON = rx`[“《]|^(?:{commonThing})`;

const LONGEST = 24;
const SHORTEST = 4;

/** Measures that are a thing's own: 占地300亩, 总投资12亿元. */
const OWN_MEASURE = rx`{thingMeasure}`;
