import * as z from 'zod/mini';
import type { Range } from '../core/index.ts';

/** The anchor as it is kept; fields that a newer version may add are kept too. */
export const anchorSchema = z.readonly(
  z.looseObject({
    /** The exact words: 新增城镇就业1300人. */
    quote: z.string().check(z.minLength(1)),
    /** Up to 32 characters that stood before them. */
    prefix: z.string(),
    /** Up to 32 characters that stood after them. */
    suffix: z.string(),
    /** Where they began, in UTF-16 code units. */
    start: z.number().check(z.gte(0)),
    /** How often the same words stood in the text; more than once: only the neighbours can tell them apart. */
    copies: z.number().check(z.gte(0)),
  }),
);

/**
 * Words of a text and what stands around them, so that they can be found again after edits: a TextQuoteSelector with a
 * position hint (W3C Web Annotation Data Model, 4.2.4 and 4.2.5).
 */
export type Anchor = z.infer<typeof anchorSchema>;

/**
 * What became of an anchor's words.
 * - exact: the same words at the same place
 * - moved: the same words elsewhere; line ends, blanks and the width of signs may differ
 * - changed: words much like them, between the same neighbours
 * - lost: none of these, so there is no range
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'lost';

export type Found =
  | { readonly state: Exclude<AnchorState, 'lost'>; readonly range: Range }
  | { readonly state: 'lost'; readonly range: null };

export const lost: Found = { state: 'lost', range: null };

/**
 * The anchor of `range` in `text`.
 *
 * makeAnchor('全年新增城镇就业1300人，', [2, 13]) → quote 新增城镇就业1300人, prefix 全年, suffix ，, start 2, copies 1
 */
export function makeAnchor(text: string, range: Range): Anchor {
  const [start, end] = range;
  const quote = text.slice(start, end);
  return {
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    copies: countCopies(text, quote),
  };
}

const CONTEXT = 32;

function countCopies(text: string, quote: string): number {
  if (quote === '') return 0;
  let copies = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) copies++;
  return copies;
}
