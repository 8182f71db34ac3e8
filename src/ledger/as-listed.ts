import type { Range } from '../core/index.ts';
import { phraseTables, withoutQuotes } from '../core/index.ts';
import { placesIn } from './places-in.ts';
import { beginsName } from './begins-name.ts';

/** Where a text has a name with quotes set otherwise: 青禾“123”行动 for “青禾123行动”. */
export function unquoted(name: string, text: string): readonly Range[] {
  const words = withoutQuotes(name);
  const isQuoted = words.length < name.length;
  const found: Range[] = [];
  for (const at of [words.charAt(1), ...QUOTES].flatMap((next) => placesIn(text, words.charAt(0) + next))) {
    let end = at;
    let read = 0;
    for (; read < words.length && end < text.length; end++) {
      if (text.charAt(end) === words.charAt(read)) read++;
      else if (!QUOTES.has(text.charAt(end))) break;
    }
    if (read === words.length && (isQuoted || end - at > words.length)) found.push([at, end]);
  }
  return found;
}

const QUOTES = new Set('“”');

/** Where a list has the end of a name only behind its last: «建成青禾、望江湿地公园» for 青禾湿地公园. */
export function sharingEnd(name: string, text: string): readonly Range[] {
  const least = SHORT_ENDS.some((word) => name.endsWith(word)) ? SHORTEST_END - 1 : SHORTEST_END;
  for (let length = SHORTEST_STEM; length <= LONGEST_STEM && name.length - length >= least; length++) {
    const found = listed(name.slice(0, length), name.slice(length), text);
    if (found.length > 0) return found;
  }
  return [];
}

const SHORT_ENDS = [...phraseTables.papers, ...phraseTables.companiesEnd];
const SHORTEST_STEM = 2;
const LONGEST_STEM = 4;
const SHORTEST_END = 3;

function listed(stem: string, end: string, text: string): readonly Range[] {
  const found: Range[] = [];
  for (const at of placesIn(text, stem)) {
    const from = at + stem.length;
    if (!JOINERS.has(text.charAt(from))) continue;
    const behind = text.slice(from, from + MOST_BETWEEN + end.length);
    const last = behind.indexOf(end);
    const between = behind.slice(0, Math.max(0, last));
    if (last < 0 || phraseTables.listBroken.test(between) || !beginsName(text, [at, from])) continue;
    if (between.split('、').every((each) => each.length <= LONGEST_STEM + 1))
      found.push([at, from + last + end.length]);
  }
  return found;
}

const JOINERS = new Set(['、', ...phraseTables.listJoiners]);
const MOST_BETWEEN = 12;
