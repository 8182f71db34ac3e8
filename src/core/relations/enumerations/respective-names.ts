import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { countsOf, namesIn } from './counts-of.ts';
import type { ReadList, ListMatch } from './list-row.ts';
import { areAsManyNames } from './respective-laws.ts';

/** Two lists of names around 分别 that are of another number, however those before it are read: 东岭镇、西山镇分别成为…. */
export function respectiveNames({ start, end, word }: ListMatch): ReadList | null {
  const [first, second] = [word('first'), word('second')];
  const before = first.split('、');
  const parted = second.split('、');
  const behind = [...parted.slice(0, -1), ...(parted.at(-1) ?? '').split(AND)];
  if (OPEN.test(first + second) || behind.some(({ length }) => length < SHORTEST)) return null;
  const counts = new Set([...countsOf(before, namesIn), before.length]);
  const law = areAsManyNames(before, behind, behind.length !== parted.length);
  return { count: [start + first.length, end], things: before, counts, stated: behind.length, places: [], law };
}

const SHORTEST = 3;
const AND = rx`{and}`;
/** What is left open, counted, or told of each. */
const OPEN = rx`{openList}|\d|[由从把将对向在各均每]`;
export const namesOnBothSides = search(
  '(?<=[，。；：\\n])(?<first>[^，。；：“”（）\\n]{2,20}(?:、[^，。；：“”（）\\n、]{2,12}){1,4}){respectively}{becameTitle}(?<second>[^，。；：“”（）\\n、]{3,24}(?:、[^，。；：“”（）\\n、]{3,24}){1,5})(?=[，。；])',
  { at: '分', offset: [5, 90], past: '，。；：\\n' },
);
