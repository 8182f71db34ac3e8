import type { Range } from '../../core/index.ts';
import { escapeXml } from '../workbook/xml.ts';
import type { WordPlace, WordSuggestion } from './word-comment.ts';

/** A repair as a revision that a person can accept or refuse. */
export interface TrackedChange extends WordSuggestion {
  readonly author: string;
  readonly date: string;
}

/** A stretch of a part's XML that a change takes out: words of one run, and the run's place. */
export interface RemovedPiece {
  readonly place: WordPlace;
  readonly cut: Range;
}

/**
 * «12.6» and «亿元» of two runs → both deleted, each in its own style, and «12.9亿元» inserted behind in the style of the first
 * (ISO/IEC 29500-1, 17.13.5): what stands instead of each piece.
 *
 * @param xml the part that holds the pieces
 * @param firstId the id of the first deletion; each that follows, and the insertion, has the next one
 */
export function trackedChange(
  xml: string,
  pieces: readonly RemovedPiece[],
  { text, author, date }: TrackedChange,
  prefix: string,
  firstId: number,
): readonly string[] {
  const revision = (name: string, textName: string, of: number, place: WordPlace, content: string): string => {
    const about = `${prefix}id="${firstId + of}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${date}"`;
    const style = place.properties ? xml.slice(...place.properties) : '';
    const words = `<${prefix}${textName} xml:space="preserve">${content}</${prefix}${textName}>`;
    return `<${prefix}${name} ${about}><${prefix}r>${style}${words}</${prefix}r></${prefix}${name}>`;
  };
  const [first] = pieces;
  return pieces.map(({ place, cut }, index) => {
    const deletion = revision('del', 'delText', index, place, xml.slice(...cut).replace(/<[^>]*>/g, ''));
    const isLast = index === pieces.length - 1;
    const insertion =
      isLast && first && text !== '' ? revision('ins', 't', index + 1, first.place, escapeXml(text)) : '';
    return deletion + insertion;
  });
}
