import type { WordClass } from '../knowledge/lexicon/lexicon.ts';
import { lexicon } from '../knowledge/lexicon/lexicon.ts';
import { phrases } from '../knowledge/lexicon/phrases.ts';
import { wordsOf } from '../text/word-pattern.ts';
import type { FigureBits, FigureClass } from './figure-class.ts';
import { bitsOf, isFigureClass } from './figure-class.ts';
import type { Written } from './pieces-needed.ts';
import { piecesNeeded } from './pieces-needed.ts';

/** What a stretch of text must have for a pattern to be looked for in it. */
export interface PatternNeeds {
  readonly figures: FigureBits;
  /** Of each row one word at least. */
  readonly words: readonly (readonly string[])[];
}

/**
 * What a pattern needs: «{fromTo}，[^，。]{0,10}率{percent}» an amount, a percentage, 率, one of the words of `from` and one of
 * those of a movement that reached.
 *
 * @param roles the figures that the pattern names, with their classes
 */
export function patternNeeds(words: string, roles: readonly (readonly [string, FigureClass])[]): PatternNeeds {
  const byName = new Map(roles);
  const piecesOf = (written: Written): readonly string[] => {
    if ('literal' in written) return HAN.test(written.literal) ? [written.literal] : [];
    const { name } = written;
    const figure = byName.get(name) ?? name;
    if (isFigureClass(figure)) return [figure];
    const phrase = phrases[name];
    if (phrase !== undefined) return piecesNeeded(phrase, piecesOf);
    return classesOf(name).length > 0 ? [name] : [];
  };
  const pieces = piecesNeeded(words, piecesOf);
  const told = new Set(pieces.filter((piece) => !isFigureClass(piece)));
  return {
    figures: bitsOf(pieces.filter(isFigureClass)),
    words: [...told].map((piece) =>
      piece.split('|').flatMap((part) => (HAN.test(part) ? part : wordsOf(...classesOf(part)))),
    ),
  };
}

/** `up|down`: the classes that it names; none of a class of characters, which leaves open what stands there. */
function classesOf(name: string): readonly WordClass[] {
  const names = name.split('|');
  return names.every(isWordClass) ? names : [];
}

function isWordClass(name: string): name is WordClass {
  return Object.hasOwn(lexicon, name);
}

const HAN = /^[\u4e00-\u9fff]/;
