import * as z from 'zod/mini';

/** What several tools are given. */
export const file = z
  .string()
  .check(z.minLength(1), z.describe('Path of a report: text, Markdown, Word, PDF or a web page'));

export const limit = z.optional(
  z.int().check(z.minimum(1), z.maximum(1000), z.describe('Most entries to give; 50 by itself')),
);

export const offset = z.optional(z.int().check(z.minimum(0), z.describe('How many entries to pass over; 0 by itself')));

/** One page of a list, with how many there are in all and, where more follow, the offset of the next page. */
export function pageOf<Item>(
  all: readonly Item[],
  input: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): { readonly total: number; readonly offset: number; readonly next?: number; readonly page: readonly Item[] } {
  const from = input.offset ?? 0;
  const to = from + (input.limit ?? USUAL);
  return { total: all.length, offset: from, ...(to < all.length && { next: to }), page: all.slice(from, to) };
}

/** Some 40 KB of an answer, which a model can still read as a whole. */
const USUAL = 50;
