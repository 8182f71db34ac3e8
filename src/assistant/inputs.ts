import * as z from 'zod/mini';

/** What several tools are given. */
export const file = z
  .string()
  .check(z.minLength(1), z.describe('Path of a report: text, Markdown, Word, PDF or a web page'));

export const limit = z.optional(
  z.int().check(z.minimum(1), z.maximum(1000), z.describe('Most entries to give; 200 by itself')),
);

export const offset = z.optional(z.int().check(z.minimum(0), z.describe('How many entries to pass over; 0 by itself')));

/** One page of a list, with how many there are in all. */
export function pageOf<Item>(
  all: readonly Item[],
  input: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): { readonly total: number; readonly offset: number; readonly page: readonly Item[] } {
  const from = input.offset ?? 0;
  return { total: all.length, offset: from, page: all.slice(from, from + (input.limit ?? USUAL)) };
}

const USUAL = 200;
