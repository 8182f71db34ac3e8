import { readMark } from '../../outline/number-mark.ts';
import { fold } from '../../text/fold.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/source-map.ts';
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
  for (const match of text.matchAll(ANNOUNCEMENT)) {
    if (match.index < end) continue;
    const list = listAfter(text, match);
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

function listAfter(text: string, match: RegExpExecArray): AnnouncedList | null {
  const [written, number = '', , noun = '', stop = ''] = match;
  const at = match.index;
  if (NOT_BEFORE.has(text.charAt(at - 1))) return null;
  const ofDeeds = DEEDS.test(noun);
  if (!ofDeeds && !TASKS.test(noun)) return null;
  const count = readNumeral(number, 0)?.value ?? 0;
  const name: Range = [nameStart(text, at), at + written.length - stop.length];
  const items = listItems(text, at + written.length, { count, isOpen: stop === '：', ofDeeds });
  const last = items?.end;
  return items && last !== undefined ? { name, range: [name[0], last], items: items.items } : null;
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
/** 第三件, 2.5, 二十. */
const NOT_BEFORE = new Set('第0123456789.一二三四五六七八九十');
const DEEDS = /实事|好事|民生|民心|惠民/;
const TASKS = /(?:工程|任务|工作|事项|举措|措施|行动)$/;
const QUICK = /[件项个大类条][^，。；：、\n]{0,12}(?:实事|好事|民生|民心|惠民|工程|任务|工作|事项|举措|措施|行动)/;
const ANNOUNCEMENT =
  /(\d{1,3}|[两三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)(件|项|个|大|类|条)([^，。；：、！？\n“”]{0,12})(：|。|(?=\n))/g;
