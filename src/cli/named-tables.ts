import { join } from 'node:path';
import type { ReturnedTables } from '../export/index.ts';
import { isTableFile, returnedTables } from '../export/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Io } from './io.ts';
import { openSheets } from './open-sheets.ts';

/** Tables that came back, and what is beside them on the line. */
export interface NamedTables extends ReturnedTables {
  readonly problems: readonly string[];
  /** What is left of the names: the reports. */
  readonly reports: readonly string[];
}

/**
 * The tables among files and folders as they were typed: the first name, every other one that ends as a table does, and of a
 * folder all tables in it, by their names.
 */
export async function namedTables(typed: readonly string[], io: Io, localizer: Localizer): Promise<NamedTables> {
  const named = await Promise.all(
    typed.map(async (path, at) => {
      const inside = (await io.list(io.resolve(path))).filter(isTableFile).sort();
      if (inside.length > 0) return inside.map((name) => join(path, name));
      return at === 0 || isTableFile(path) ? [path] : [];
    }),
  );
  const tables = named.flat();
  const opened = await Promise.all(tables.map(async (path) => ({ path, read: await openSheets(path, io, localizer) })));
  const files = opened.flatMap(({ path, read }) => (typeof read === 'string' ? [] : [{ path, sheets: read }]));
  return {
    ...returnedTables(files, localizer),
    problems: opened.flatMap(({ read }) => (typeof read === 'string' ? [read] : [])),
    reports: typed.filter((_, at) => named[at]?.length === 0),
  };
}
