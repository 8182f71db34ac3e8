import type { AnnouncedList, Range } from '../../core/index.ts';
import { announcedLists, largest, smallest } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';

/** A promise with its parts, or a part of one. */
export interface PromiseGroup {
  /**
   * - list: what the report announces with a count (办好10件实事), its parts the items
   * - sentence: several promises that one sentence, or one item of a list, makes
   * - single: one promise
   */
  readonly kind: 'list' | 'sentence' | 'single';
  readonly range: Range;
  /** Of a list the announcing words; else from the first words of the first part to the last of the last. */
  readonly text: string;
  /** Of a single one what it is, of a list the promise that its announcing words make; else null. */
  readonly commitment: MarkedCommitment | null;
  /** In text order; empty of a single one. */
  readonly parts: readonly PromiseGroup[];
  /** Of a part of a list: the whole item as the report has it. */
  readonly item?: Range;
}

/**
 * Puts together what belongs together of a report's commitments. «新增学位6000个，改造校舍3处。建成公园1座。» → a sentence
 * of two and a single one; «办好3件实事：一是…。二是…。三是…。» → a list of three.
 */
export function promiseGroups(text: string, commitments: readonly MarkedCommitment[]): readonly PromiseGroup[] {
  const sorted = [...commitments].sort((a, b) => a.range[0] - b.range[0]);
  const groups: PromiseGroup[] = [];
  let rest: MarkedCommitment[] = [];
  let at = 0;
  for (const list of announcedLists(text)) {
    const own: MarkedCommitment[] = [];
    for (let each = sorted[at]; each && each.range[0] < list.range[1]; each = sorted[++at]) {
      (each.range[1] > list.range[0] ? own : rest).push(each);
    }
    const group = listGroup(text, list, own);
    if (!group) {
      for (const member of own) rest.push(member);
      continue;
    }
    for (const sentence of sentences(text, rest)) groups.push(sentence);
    groups.push(group);
    rest = [];
  }
  return [...groups, ...sentences(text, [...rest, ...sorted.slice(at)])];
}

/** Null where fewer than two of its promises stand there. */
function listGroup(
  text: string,
  { name, range, items }: AnnouncedList,
  own: readonly MarkedCommitment[],
): PromiseGroup | null {
  const inside = own.filter((each) => each.range[0] >= name[1]);
  const lead = own.find((each) => each.range[0] < name[1]) ?? null;
  if (inside.length < 2 || own.length > inside.length + 1) return null;
  const parts =
    items.length === 0
      ? inside.map(single)
      : [...byItem(inside, items)].map(([item, members]) => ({ ...together(text, members), item }));
  return { kind: 'list', range, text: text.slice(...name), commitment: lead, parts };
}

function byItem(
  commitments: readonly MarkedCommitment[],
  items: readonly Range[],
): ReadonlyMap<Range, readonly MarkedCommitment[]> {
  const members = new Map<Range, MarkedCommitment[]>();
  for (const each of commitments) {
    const item = items.findLast(([start]) => start <= each.range[0]) ?? each.range;
    const others = members.get(item);
    if (others) others.push(each);
    else members.set(item, [each]);
  }
  return members;
}

/** One group a sentence; the end of a line ends one too. */
function sentences(text: string, commitments: readonly MarkedCommitment[]): readonly PromiseGroup[] {
  const groups: MarkedCommitment[][] = [];
  for (const each of commitments) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && !/[。！？\r\n]/.test(text.slice(last.range[1] - 1, each.range[0]))) open.push(each);
    else groups.push([each]);
  }
  return groups.map((members) => together(text, members));
}

function together(text: string, members: readonly MarkedCommitment[]): PromiseGroup {
  const [only] = members;
  if (only && members.length === 1) return single(only);
  const start = smallest(members.map(({ range }) => range[0]));
  const end = largest(members.map(({ range }) => range[1]));
  return {
    kind: 'sentence',
    range: [start, end],
    text: text.slice(start, end),
    commitment: null,
    parts: members.map(single),
  };
}

function single(commitment: MarkedCommitment): PromiseGroup {
  return { kind: 'single', range: commitment.range, text: commitment.text, commitment, parts: [] };
}
