import { rx } from '../text/word-pattern.ts';
import type { YearSpan } from './identity.ts';
import type { IdentityContext } from './identity-context.ts';

/**
 * Whether a figure is of each year or of all of them: «年均增长8%» yearly, «五年累计投入12亿元» cumulative; a row of figures
 * and 分别 share it. «比2002年累计增长61%» has a basis beside it.
 */
export function yearSpanOf({ place, words, before }: IdentityContext): YearSpan | null {
  const { left, figure, clause, text } = place;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (!word || word.end > figure.range[0] || (word.kind !== 'yearly' && word.kind !== 'cumulative')) continue;
    if (word.at >= left) return word.kind;
    break;
  }
  if (before?.place.clause[0] !== clause[0]) return null;
  return ROW.test(text.slice(left, figure.range[0])) ? before.identity.span : null;
}

/** 、8%, 和9%: nothing new is named. */
const ROW = rx`^[、和与及](?:{up|down})?$`;
