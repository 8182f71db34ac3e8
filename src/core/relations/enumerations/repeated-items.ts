import { codesOf, placesOf } from '../../text/places-of.ts';
import type { Range } from '../../text/range.ts';
import { rx } from '../../text/word-pattern.ts';

/** An item that stands twice in one list: «妇联、科协、工商联、科协等人民团体». */
export interface RepeatedItem {
  /** Where it stands again. */
  readonly range: Range;
  readonly item: string;
  /** Not sure where the last item goes on behind it: 社会公德、职业道德、职业道德教育. */
  readonly sure: boolean;
}

/** Every item of a list that was listed before in its clause, in text order. The first may have its verb before it: 支持妇联、…. */
export function* repeatedItems(text: string): Iterable<RepeatedItem> {
  for (const { index, 0: list } of listsIn(text)) {
    if (!mayRepeat(list)) continue;
    const seen: string[] = [];
    let start = index;
    for (const written of list.split('、')) {
      const item = written.slice(0, TAIL.exec(written)?.index);
      const last = start + written.length === index + list.length;
      if (isItem(item) && isListed(item, seen)) yield { range: [start, start + item.length], item, sure: true };
      else if (last && isLonger(item, seen)) yield { range: [start, start + item.length], item, sure: false };
      seen.push(item);
      start += written.length + 1;
    }
  }
}

/** Whether in a list, or in a clause that has one, an item begins with two characters that stand before it. */
function mayRepeat(list: string): boolean {
  for (let mark = list.indexOf('、'); mark >= 0; mark = list.indexOf('、', mark + 1))
    if (list.indexOf(list.slice(mark + 1, mark + 3)) < mark) return true;
  return false;
}

function* listsIn(text: string): Iterable<RegExpExecArray> {
  const codes = codesOf(text);
  let end = 0;
  for (const mark of MARKS(text)) {
    if (mark < end) continue;
    let start = mark;
    while (start > end && STOPS[codes[start - 1] ?? 0] !== 1) start--;
    end = mark;
    while (end < codes.length && STOPS[codes[end] ?? 0] !== 1) end++;
    const clause = text.slice(start, end);
    if (!mayRepeat(clause)) continue;
    for (const list of clause.matchAll(LIST)) {
      list.index += start;
      yield list;
    }
  }
}

const MARKS = placesOf('、');
/** What no list runs over; a table, for it is asked of every character. */
const STOPS = new Uint8Array(0x10000);
for (const stop of '，。；：！？“”（）《》0123456789\n') STOPS[stop.charCodeAt(0)] = 1;
/** Two items and more in one clause. */
const LIST = /[^，。；：！？“”（）《》\d\n、]{2,40}(?:、[^，。；：！？“”（）《》\d\n、]{1,40}){1,30}/g;
/** What follows the last item: 等人民团体, 和文联. */
const TAIL = rx`{openList}|{and}`;
const HAN = rx`^{han}{2,12}$`;

function isItem(item: string): boolean {
  return HAN.test(item);
}

function isListed(item: string, seen: readonly string[]): boolean {
  const before = seen.lastIndexOf(item);
  if (before > 0 || (before === 0 && item.length > SHORT)) return true;
  return item.length > SHORT && seen.length > 1 && (seen[0]?.endsWith(item) ?? false);
}

const SHORT = 2;

/** 社会公德、职业道德、职业道德教育: as long as the one before it, and then two characters that are of all of them. */
function isLonger(item: string, seen: readonly string[]): boolean {
  const [other = '', before = ''] = [seen.at(-2), seen.at(-1)];
  return (
    seen.length > 1 &&
    before.length >= LONG &&
    item.length === before.length + 2 &&
    item.startsWith(before) &&
    (seen.length === 2 ? other.length > before.length : other.length === before.length)
  );
}

const LONG = 4;
