import * as z from 'zod/mini';
import type { Range } from '../../core/index.ts';
import { mostAlike } from './most-alike.ts';
import { placesOf } from './runs.ts';

/** The anchor as it is kept; fields that a newer version may add are kept too. */
export const anchorSchema = z.readonly(
  z.looseObject({
    /** The exact words: 新增城镇就业1300人. */
    quote: z.string().check(z.minLength(1)),
    /** The 32 characters that stood before them; more where the same words stand twice between the same. */
    prefix: z.string(),
    /** As many that stood after them. */
    suffix: z.string(),
    /** Where they began, in UTF-16 code units. */
    start: z.number().check(z.gte(0)),
    /** How often the same words stood in the text; more than once: only the neighbours can tell them apart. */
    copies: z.number().check(z.gte(0)),
    /** The most neighbours, both sides together, that stood around a place which could be taken for this one. */
    alike: z.optional(z.number().check(z.gte(0))),
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
  const places = placesOf(text, quote);
  const others = places.filter((at) => at !== start);
  const context = CONTEXTS.find((length) => !others.some((at) => sameAround(text, quote, start, at, length)));
  const [prefix, suffix] = around(text, quote, start, context ?? LEAST);
  const alike = mostAlike(text, { quote, prefix, suffix, start }, others);
  return { quote, prefix, suffix, start, copies: places.length, ...(alike > 0 ? { alike } : {}) };
}

/** How many neighbours are kept on each side: the first number that tells the words from every other copy of them. */
const LEAST = 32;
const CONTEXTS = [LEAST, 64, 128, 256];

function sameAround(text: string, quote: string, a: number, b: number, length: number): boolean {
  const [prefix, suffix] = around(text, quote, a, length);
  const [otherPrefix, otherSuffix] = around(text, quote, b, length);
  return prefix === otherPrefix && suffix === otherSuffix;
}

function around(text: string, quote: string, at: number, length: number): readonly [string, string] {
  const end = at + quote.length;
  return [text.slice(Math.max(0, at - length), at), text.slice(end, end + length)];
}
