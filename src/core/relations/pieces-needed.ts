import { isHan } from '../text/characters.ts';
import { isFigureClass } from './figure-class.ts';

/** What is written in a pattern: a name in braces, or characters that stand for themselves. */
export type Written = { readonly name: string } | { readonly literal: string };

/** A piece that every match has. */
export interface Piece {
  readonly name: string;
  /** It stands behind all before it that do so too. */
  readonly inOrder: boolean;
}

/**
 * The pieces without which a pattern matches nothing, read from how it is written: «{from}{a}{reached}{b}率» needs two figures,
 * 率 and what its phrases need. What is optional needs nothing; several choices need what each of them needs, and one of
 * the words that they need apart: «其中{a}|{rest}{a}» a figure and `其中|rest`. Rather too few than too many, and rather out of
 * order than in order.
 *
 * @param piecesOf what a name or a literal stands for, a class of figures or words, a phrase with several of them, or nothing
 */
export function piecesNeeded(words: string, piecesOf: (written: Written) => readonly Piece[]): readonly Piece[] {
  const groups: Group[] = [open(false)];
  let firm = '';
  for (const [token, name] of words.matchAll(TOKENS)) {
    const group = groups.at(-1) ?? open(false);
    if (name !== undefined) take(group, piecesOf({ name }));
    else if (OPTIONAL.test(token)) group.last = firm === '' ? [] : piecesOf({ literal: firm });
    else if (token.startsWith('(')) groups.push(open(AROUND.test(token)));
    else if (token === '|') choose(group);
    else if (token === ')') {
      groups.pop();
      take(groups.at(-1) ?? open(false), needed(group));
    } else if (!REPEATED.test(token)) take(group, piecesOf({ literal: token }));
    // 净增长?: what the sign behind it is of is the last character alone.
    firm = isHan(token.charCodeAt(0)) ? token.slice(0, -1) : '';
  }
  return needed(groups[0] ?? open(false));
}

/** What has been read of a group. */
interface Group {
  /** A look ahead or behind takes nothing. */
  readonly around: boolean;
  /** What each of the choices needs that have been read. */
  readonly choices: (readonly Piece[])[];
  /** What the one needs that is being read, but for its last piece, which a quantifier may make optional. */
  sum: readonly Piece[];
  last: readonly Piece[];
}

function open(around: boolean): Group {
  return { around, choices: [], sum: [], last: [] };
}

function take(group: Group, pieces: readonly Piece[]): void {
  if (group.last.length > 0) group.sum = [...group.sum, ...group.last];
  group.last = pieces;
}

function choose(group: Group): void {
  take(group, []);
  group.choices.push(group.sum);
  group.sum = [];
}

function needed(group: Group): readonly Piece[] {
  choose(group);
  if (group.around) return [];
  const [first = [], ...others] = group.choices;
  if (others.length === 0) return first;
  const all = others.reduce(shared, first);
  const names = new Set(all.map(({ name }) => name));
  const words = group.choices.map((choice) => choice.find(({ name }) => !isFigureClass(name) && !names.has(name)));
  if (!words.every((word) => word !== undefined)) return all;
  const inOrder = all.length === 0 && words.every((word) => word.inOrder);
  return [...all, { name: words.map(({ name }) => name).join('|'), inOrder }];
}

function shared(some: readonly Piece[], others: readonly Piece[]): readonly Piece[] {
  const left: (Piece | null)[] = [...others];
  let next = 0;
  return some.flatMap(({ name, inOrder }) => {
    const at = left.findIndex((other) => other?.name === name);
    const other = left[at];
    if (!other) return [];
    left[at] = null;
    const isNext = inOrder && other.inOrder && at >= next;
    if (isNext) next = at + 1;
    return { name, inOrder: isNext };
  });
}

const TOKENS =
  /\\.|\[(?:\\.|[^\]\\])*\]|\{([a-zA-Z][a-zA-Z|]*)(?::\w+)?\}|\((?:\?(?::|<?[=!]|<\w+>))?|\{\d+(?:,\d*)?\}|[\u4e00-\u9fff]+|[^]/g;
const OPTIONAL = /^(?:[?*]|\{0,.*)$/;
const REPEATED = /^(?:\+|\{\d.*)$/;
const AROUND = /[=!]$/;
