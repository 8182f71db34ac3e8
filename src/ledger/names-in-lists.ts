import type { Range } from '../core/index.ts';
import { largest, phraseTables } from '../core/index.ts';
import { placesIn, timesIn } from './places-in.ts';
import { beginsName } from './begins-name.ts';
import { clauseAround } from './clause-around.ts';

/** 青禾地铁3号线 where a later list has its number only: 加快3、4、5号线建设. */
export function linesByNumber(name: string, text: string): readonly Range[] {
  const [, number, rest = ''] = phraseTables.lineNamed.exec(name) ?? [];
  if (number === undefined) return [];
  return [...text.matchAll(phraseTables.linesListed)].flatMap(({ 0: written, index }) => {
    const range: Range = [index, index + written.length];
    const isLine = phraseTables.lineModes.some((mode) => text.endsWith(mode, index)) || beginsName(text, range);
    const numbers = [...written.matchAll(phraseTables.lineNumber)].map(([each]) => each);
    const isHere = numbers.some((each) => each === number || numeral(each) === number || each === numeral(number));
    return isLine && isHere && text.startsWith(rest, range[1]) ? [[index, range[1] + rest.length] as const] : [];
  });
}

function numeral(digits: string): string | undefined {
  return phraseTables.lineNumerals[Number(digits)];
}

/** 云青铁路 where a later report has it with another line: 云青、云望快速铁路, 云青望江铁路. */
export function linesTogether(name: string, text: string): readonly Range[] {
  const head = phraseTables.linesOfRoute.find((word) => name.endsWith(word));
  if (head === undefined || name.length - head.length !== ENDS_OF_LINE) return [];
  const stem = name.slice(0, ENDS_OF_LINE);
  const found: Range[] = [];
  for (const at of placesIn(text, stem)) {
    const end = text.slice(at, at + LONGEST_TOGETHER).indexOf(head) + head.length;
    const isOne = end > head.length && !phraseTables.listBroken.test(text.slice(at, at + end));
    const isBegun = [at, at - ENDS_OF_LINE].some((start) => beginsName(text, [start, at + stem.length]));
    if (isOne && isBegun) found.push([at, at + end]);
  }
  return found;
}

const ENDS_OF_LINE = 2;
const LONGEST_TOGETHER = 16;

/** 云溪棚户区 where a later clause that speaks of such tracts has the name alone: 云溪等片区拆迁. */
export function tractsByName(name: string, text: string): readonly Range[] {
  const end = phraseTables.tractEnds.find((word) => name.endsWith(word));
  if (end === undefined) return [];
  const stem = name.slice(0, -end.length);
  const found: Range[] = [];
  for (const at of placesIn(text, stem)) {
    const range: Range = [at, at + stem.length];
    if (beginsName(text, range) && phraseTables.tractWords.test(clauseFrom(text, at))) found.push(range);
  }
  return found;
}

/**
 * 青禾陵考古遗址公园 where a later list has its first words, and at its end what all of it are: 青禾陵、云河里等考古公园. Of a list of
 * projects at least four characters, and none that the report that promises has elsewhere.
 */
export function stemsInLists(name: string, text: string, promising: string): readonly Range[] {
  if (timesIn(text, name.slice(0, SHORTEST)) === 0) return [];
  const kind = name.slice(-KIND);
  for (let length = name.length - KIND; length >= SHORTEST; length--) {
    const stem = name.slice(0, length);
    if (timesIn(promising, stem) !== timesIn(promising, name)) return [];
    const found: Range[] = [];
    for (const at of placesIn(text, stem)) {
      const next = text.charAt(at + length);
      const isItem = (next === LIST_MARK || next === phraseTables.listEnds) && beginsName(text, [at, at + length]);
      const ends = isItem ? listEnd(text, at + length) : null;
      if (ends !== null && (ends.includes(kind) || (length > SHORTEST && ends.includes(PROJECTS))))
        found.push([at, at + length]);
    }
    if (found.length > 0) return found;
  }
  return [];
}

const KIND = 2;
const SHORTEST = 3;
const LIST_MARK = '、';
const PROJECTS = '项目';

/** What stands behind 等 at the end of a list. */
function listEnd(text: string, from: number): string | null {
  const rest = clauseFrom(text, from);
  const at = rest.indexOf(phraseTables.listEnds);
  return at < 0 || at > LONGEST_LIST ? null : rest.slice(at, at + LONGEST_KIND);
}

const LONGEST_LIST = 40;
const LONGEST_KIND = 12;

function clauseFrom(text: string, from: number): string {
  return text.slice(from, clauseAround(text, from, from)[1]);
}

/** 云洽会 where a later report has it in full: 云溪国际投资贸易洽谈会. */
export function eventsByName(name: string, text: string): readonly Range[] {
  return phraseTables.eventsInShort.flatMap(([short, long]) =>
    name.endsWith(short) && name.length <= LONGEST_SHORT ? longOf(name.slice(0, -short.length), long, text) : [],
  );
}

const LONGEST_SHORT = 4;
const LONGEST_EVENT = 24;

function longOf(opening: string, long: string, text: string): readonly Range[] {
  const found: Range[] = [];
  for (const at of placesIn(text, long)) {
    const before = text.slice(Math.max(0, at - LONGEST_EVENT), at);
    const name = before.slice(largest(LIST_STARTS.map((mark) => before.lastIndexOf(mark))) + 1);
    const start = name.indexOf(opening);
    if (start >= 0 && name.length - start > opening.length) found.push([at - name.length + start, at + long.length]);
  }
  return found;
}

const LIST_STARTS = ['、', '，', '。', '；', '\n', '“'];

/** 国家|青禾示范市 is told without its rank too. */
export function withoutRank(name: string): string | null {
  const rank = phraseTables.titleRanks.find((word) => name.startsWith(word));
  return rank !== undefined && name.length - rank.length >= LEAST_TITLE ? name.slice(rank.length) : null;
}

const LEAST_TITLE = 5;
