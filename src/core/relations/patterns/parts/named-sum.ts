import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';

/**
 * Of some parts those that the clause of their total names: «竣工18个、在建35个、未开工7个。竣工和在建项目合计53个» the first two; null where
 * it names none, and nobody where it names some that are not among them.
 */
export function namedInTotal(whole: Metric, parts: readonly Metric[], text: string): readonly Metric[] | null {
  const clause = clauseBefore(text, whole.range[0], STOPS);
  const names = clause.split(JOINER);
  const isApart = parts.every(({ range }) => range[1] < whole.range[0] - clause.length);
  if (names.length < 2 || parts.length < 2 || !isApart) return null;
  const told = names.map((name) => {
    const key = name.slice(0, KEY);
    return parts.find((part) => key.length === KEY && clauseBefore(text, part.range[0], `${STOPS}、`).includes(key));
  });
  const found = new Set(told.filter((part) => part !== undefined));
  if (found.size === 0) return null;
  return found.size === names.length ? [...found] : [];
}

const STOPS = '，。；：（）\n';
/** 涉及, 普及 and 参与 are no joiners. */
const JOINER = rx`(?<![涉普参]){and}`;
/** In characters. */
const KEY = 2;
