import { join } from 'node:path';
import type { Paper } from '../compare/index.ts';
import { asksForAnswers, paperOfTable } from '../compare/index.ts';
import type { ReadSheet } from '../export/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Io } from './io.ts';
import { openSheets } from './open-sheets.ts';

/** Tables that came back, whoever filled them in. */
export interface ReturnedTables {
  /** Each called after its file: 区住建局.xlsx[前进区]. */
  readonly sheets: readonly ReadSheet[];
  /** The filled-in 数据核实表 among them. */
  readonly papers: readonly Paper[];
  readonly problems: readonly string[];
  /** What a person has to do before tables among them can be read back, a sentence each. */
  readonly notes: readonly string[];
  /** What is left of the names: the reports. */
  readonly reports: readonly string[];
}

/**
 * The tables among files and folders as they were typed: the first name, every other one that ends as a table does, and of a
 * folder all tables in it, by their names.
 */
export async function returnedTables(typed: readonly string[], io: Io, localizer: Localizer): Promise<ReturnedTables> {
  const named = await Promise.all(
    typed.map(async (path, at) => {
      const inside = (await io.list(io.resolve(path))).filter(isTable).sort();
      if (inside.length > 0) return inside.map((name) => join(path, name));
      return at === 0 || isTable(path) ? [path] : [];
    }),
  );
  const tables = named.flat();
  const opened = await Promise.all(tables.map(async (path) => ({ path, read: await openSheets(path, io, localizer) })));
  const read = opened.flatMap(({ path, read: sheets }) =>
    typeof sheets === 'string' ? [] : sheets.map(({ name, rows }) => ({ path, name, rows })),
  );
  const sheets = read.map(({ path, name, rows }) => ({ name: name === '' ? path : `${path}[${name}]`, rows }));
  const facts = read.flatMap(({ path, rows }) => {
    const paper = paperOfTable(rows, path);
    return paper ? [{ paper, asks: asksForAnswers(rows) }] : [];
  });
  const papers = facts.flatMap(({ paper }) => (isAnswered(paper) ? [paper] : []));
  const notes = facts.flatMap(({ paper, asks }) => (asks && !isAnswered(paper) ? [unanswered(paper, localizer)] : []));
  const problems = opened.flatMap(({ read: sheets }) => (typeof sheets === 'string' ? [sheets] : []));
  const reports = typed.filter((_, at) => named[at]?.length === 0);
  return { sheets, papers, problems, notes, reports };
}

/** A lock file of a program that has the table open begins with ~$. */
function isTable(path: string): boolean {
  return /\.(?:xlsx|csv|tsv)$/i.test(path) && !/(?:^|[\\/])[~.]/.test(path);
}

/** Rows that quote the report come from a table that was sent round. */
function isAnswered({ facts }: Paper): boolean {
  return facts.some(({ quote }) => quote !== null);
}

function unanswered({ file }: Paper, { t }: Localizer): string {
  return t(
    '{0}: a table of figures to be verified in which no row is answered; fill in 核实结果 (一致 or 有误) and, where a figure is wrong, 核实数, then give it to apply again',
    file,
  );
}
