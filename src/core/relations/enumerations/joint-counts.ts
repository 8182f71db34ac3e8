import { hasDigit } from '../../text/characters.ts';
import { search } from '../../text/search.ts';
import { countsOf, namesIn } from './counts-of.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { mayEndList, membersBefore } from './members.ts';
import { isNoSummary } from './no-summary.ts';
import { isFixedName } from './summing-counts.ts';

/** Numbers that say of the list before them how its parts go together, or call them by a name. Lists with 等 are left out. */
export const jointCounts: readonly ListRow[] = [
  {
    name: 'a number that says how the parts of a list go together',
    find: search(
      '(?<before>“?)(?<!{noCountBefore})(?<number>{countNumeral})(?!{summing})(?<measure>{han}){goesTogether}',
      {
        at: '{countNumeral}',
        offset: [0, 1],
      },
    ),
    read: listBefore,
    example: '坚持“稳住存量、做大增量、提升质量”«四线»并进。',
    right: '三线',
  },
  {
    name: 'new things of a number that stand before their name',
    find: search('(?<before>“[新老])(?<number>{countNumeral})(?<measure>[样件])”', { at: '“' }),
    read: listBefore,
    example: '机器人、无人机“新«三样»”销售增长30%。',
    right: '两样',
  },
];

function listBefore({ text, start, at, number, measure }: ListMatch): ReadList | null {
  const listEnd = start < at ? start + 1 : start;
  const end = at + number.length + measure.length;
  const members = !isFixedName(text, at, end) && mayEndList(text, listEnd) ? membersBefore(text, listEnd) : null;
  if (!members || members.things.length < 2 || text.slice(listEnd - 2, listEnd).includes('等')) return null;
  const { start: from, things } = members;
  if (things.some((thing) => thing.length < 2 || hasDigit(thing)) || isNoSummary(members, measure, false)) return null;
  return { range: [from, end], things, counts: countsOf(things, namesIn) };
}
