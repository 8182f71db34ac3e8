import { readMark } from '../../outline/number-mark.ts';
import { fold } from '../../text/fold.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/source-map.ts';
import { rx } from '../../text/word-pattern.ts';
import { announcements } from './announcements.ts';
import { listItems } from './list-items.ts';

/** A list that the text announces with its count: «办好3件实事：…；…；…。» */
export interface AnnouncedList {
  /** The announcing words: 办好3件实事. */
  readonly name: Range;
  /** From the announcing words to the end of the last item. */
  readonly range: Range;
  /** One range an item; empty where the list cannot be parted into as many as are announced. */
  readonly items: readonly Range[];
}

/**
 * The lists of promises that a report announces, in text order: «办好三件民生实事：一是新增学位600个。二是…。三是…。», the
 * same in numbered paragraphs under a heading, or parted by ；. Counts of chapters («七个方面的工作») announce no such list.
 */
export function announcedLists(source: string): readonly AnnouncedList[] {
  if (!QUICK.test(source)) return [];
  const { text, map } = fold(source);
  const lists: AnnouncedList[] = [];
  let end = 0;
  for (const announcement of announcements(text)) {
    if (announcement.index < end) continue;
    const list = listAfter(text, announcement);
    if (!list) continue;
    end = list.range[1];
    lists.push({
      name: toSource(map, list.name),
      range: toSource(map, list.range),
      items: list.items.map((item) => toSource(map, item)),
    });
  }
  return lists;
}

function listAfter(text: string, { index: at, 0: written, groups = {} }: RegExpExecArray): AnnouncedList | null {
  const { number = '', counted = '', stop = '' } = groups;
  const [count, end] = [valueOfNumeral(number), at + written.length - stop.length];
  const ofPublicProjects = PUBLIC_PROJECTS.test(counted);
  if (!ofPublicProjects && !TASKS.test(counted)) return null;
  const name: Range = [nameStart(text, at), end];
  const items = listItems(text, end + stop.length, { count, isOpen: stop === '：', ofPublicProjects });
  return items ? { name, range: [name[0], items.end], items: items.items } : null;
}

/** Where the clause of the announcing words begins, behind a number of its heading. */
function nameStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME && !MARKS.has(text.charAt(from - 1))) from--;
  const start = readMark(text, from)?.end ?? from;
  return start < at ? start : from;
}

const LONGEST_NAME = 30;
const MARKS = new Set('，；：。！？、\n ');
const PUBLIC_PROJECTS = rx`{publicProject}`;
const TASKS = rx`^[件项个大类条].*{task}$`;
/** Looked for first: many a text has none. */
const QUICK = rx`[件项个大类条][^，。；：、\n]{0,12}{publicProject|task}`;
