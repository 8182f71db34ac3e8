import type { WordClass } from '../knowledge/lexicon/lexicon.ts';
import { lexicon } from '../knowledge/lexicon/lexicon.ts';
import { phrases } from '../knowledge/lexicon/phrases.ts';
import { isHan } from '../text/characters.ts';
import { wordsOf } from '../text/word-pattern.ts';
import type { FigureBits, RoleClass } from './figure-class.ts';
import { bitsOf, figureChars, isFigureClass } from './figure-class.ts';
import type { Piece, Written } from './pieces-needed.ts';
import { piecesNeeded } from './pieces-needed.ts';

/** What a stretch of text must have for a pattern to be looked for in it. */
export interface PatternNeeds {
  readonly figures: FigureBits;
  /** Of each row one word at least. */
  readonly words: readonly (readonly string[])[];
  /** Of these rows, the characters of figures among them, each behind the one before it. */
  readonly order: readonly (readonly string[])[];
}

/**
 * What a pattern needs: «{fromTo}，[^，。]{0,10}率{percent}» an amount, a percentage, 率, one of the words of `from` and one of
 * those of a movement that reached.
 *
 * @param roles the figures that the pattern names, with their classes
 */
export function patternNeeds(words: string, roles: readonly (readonly [string, RoleClass])[]): PatternNeeds {
  const byName = new Map(roles);
  const piecesOf = (written: Written): readonly Piece[] => {
    if ('literal' in written) return isHan(written.literal.charCodeAt(0)) ? [one(written.literal)] : [];
    const { name } = written;
    const figure = byName.get(name) ?? name;
    if (typeof figure !== 'string') return [];
    if (isFigureClass(figure)) return [one(figure)];
    const phrase = phrases[name];
    if (phrase !== undefined) return piecesNeeded(phrase, piecesOf);
    return classesOf(name).length > 0 ? [one(name)] : [];
  };
  const pieces = piecesNeeded(words, piecesOf);
  const names = pieces.map(({ name }) => name);
  return {
    figures: bitsOf(names.filter(isFigureClass)),
    words: Array.from(new Set(names.filter((name) => !isFigureClass(name))), wordsOfPiece),
    order: pieces.filter(({ inOrder }) => inOrder).map(({ name }) => wordsOfPiece(name)),
  };
}

function one(name: string): Piece {
  return { name, inOrder: true };
}

function wordsOfPiece(piece: string): readonly string[] {
  if (isFigureClass(piece)) return [figureChars[piece]];
  return piece.split('|').flatMap((part) => (isHan(part.charCodeAt(0)) ? part : wordsOf(...classesOf(part))));
}

/** `up|down`: the classes that it names; none of a class of characters, which leaves open what stands there. */
function classesOf(name: string): readonly WordClass[] {
  const names = name.split('|');
  return names.every(isWordClass) ? names : [];
}

function isWordClass(name: string): name is WordClass {
  return Object.hasOwn(lexicon, name);
}
