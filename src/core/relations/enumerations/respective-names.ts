import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { countsOf, namesIn } from './counts-of.ts';

/** «东岭镇、西山镇分别成为工贸强镇、文旅名镇和康养小镇»: two names before 分别, and three behind it. */
export interface RespectiveNames {
  /** From 分别 to the last name. */
  readonly range: Range;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** No joiner that may be within a name. */
  readonly sure: boolean;
}

/** Every 分别 between two lists of names that are of another number, however those before it are read. */
export function* respectiveNames(text: string): Iterable<RespectiveNames> {
  for (const { index, 0: whole, groups = {} } of BOTH(text)) {
    const { first = '', second = '' } = groups;
    const before = first.split('、');
    const parted = second.split('、');
    const behind = [...parted.slice(0, -1), ...(parted.at(-1) ?? '').split(AND)];
    if (OPEN.test(first + second) || behind.some(({ length }) => length < SHORTEST)) continue;
    if (countsOf(before, namesIn).has(behind.length) || before.length === behind.length) continue;
    const range: Range = [index + first.length, index + whole.length];
    yield { range, before, behind, sure: behind.length === parted.length };
  }
}

const SHORTEST = 3;
const AND = rx`{and}`;
/** What is left open, counted, or told of each. */
const OPEN = rx`{openList}|\d|[由从把将对向在各均每]`;
const BOTH = search(
  '(?<=[，。；：\\n])(?<first>[^，。；：“”（）\\n]{2,20}(?:、[^，。；：“”（）\\n、]{2,12}){1,4}){respectively}{becameTitle}(?<second>[^，。；：“”（）\\n、]{3,24}(?:、[^，。；：“”（）\\n、]{3,24}){1,5})(?=[，。；])',
  { at: '分', offset: [5, 90], past: '，。；：\\n' },
);
