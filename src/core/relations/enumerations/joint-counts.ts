import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { countsOf, namesIn } from './counts-of.ts';
import { mayEndList, membersBefore } from './members.ts';
import { isNoSummary } from './no-summary.ts';
import type { StatedList } from './stated-lists.ts';
import { isFixedName } from './summing-counts.ts';
import { hasDigit } from '../../text/characters.ts';

/**
 * Every number that says of a list before it how its parts go together, or calls them by a name: «坚持“改造老厂、培育新厂、引进
 * 大厂”三线并进», «算力、算法、数据“三算一体”», «光伏、风电、储能“新三样”». Lists with 等 are left out.
 */
export function* jointCounts(text: string): Iterable<StatedList> {
  for (const pattern of [TOGETHER, NEW_THINGS])
    for (const match of pattern(text)) {
      const [whole, lead = '', number = '', measure = ''] = match;
      const list = listBefore(text, match.index + lead.length, number, measure, match.index + (lead === '' ? 0 : 1));
      if (list && list.range[1] <= match.index + whole.length) yield list;
    }
}

const TOGETHER = search('(“?)(?<!{noCountBefore})({countNumeral})(?!{summing})({han}){goesTogether}', {
  at: '{countNumeral}',
  offset: [0, 1],
});
const NEW_THINGS = search('(“[新老])({countNumeral})([样件])”', { at: '“' });

/** The list that ends before `listEnd`, the offset of what opens the count; its number stands at `at`. */
function listBefore(text: string, at: number, number: string, measure: string, listEnd: number): StatedList | null {
  const isName = isFixedName(text, { at, number, measure });
  const members = !isName && mayEndList(text, listEnd) ? membersBefore(text, listEnd) : null;
  if (!members || members.things.length < 2 || text.slice(listEnd - 2, listEnd).includes('等')) return null;
  const { start, things } = members;
  if (things.some((thing) => thing.length < 2 || hasDigit(thing)) || isNoSummary(members, measure, false)) return null;
  const end = at + number.length + measure.length;
  return {
    range: [start, end],
    things,
    counts: countsOf(things, namesIn),
    stated: valueOfNumeral(text, at),
    count: [at, end],
    open: false,
  };
}
