import { basename, join } from 'node:path';
import type { Paper } from '../compare/index.ts';
import { paperOfReport, paperOfTable } from '../compare/index.ts';
import { analyze } from '../core/index.ts';
import { hasTableEnding } from '../export/index.ts';
import { decodeStrictly } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import { readSources, sourcesPath } from '../tags/index.ts';
import type { Io } from './io.ts';
import { openSheets } from './open-sheets.ts';
import { readFile } from './read-file.ts';
import type { SeenFolders } from './store-folders.ts';
import { storeFoldersAbove } from './store-folders.ts';

/** The papers that a report is held against, and what is wrong with those that cannot be read, a line each. */
export type ReadPapers = (report: string) => Promise<{
  readonly papers: readonly Paper[];
  readonly problems: readonly string[];
}>;

/**
 * Reads what was named on the command line and what `.report-review/sources.json` names above each report; every paper
 * once, and none for itself.
 */
export function papersReader(named: readonly string[], io: Io, localizer: Localizer): ReadPapers {
  const read = new Map<string, Promise<Paper | string>>();
  const seen: SeenFolders = new Map();
  const paperAt = ({ path, name }: NamedPaper): Promise<Paper | string> => {
    const known = read.get(path) ?? readPaper(path, name, io, localizer);
    read.set(path, known);
    return known;
  };
  return async (report) => {
    const own = io.resolve(report);
    const typed = named.map((path) => ({ path: io.resolve(path), name: path }));
    const wanted = [...(report === '-' ? [] : await sourcesAbove(own, io, seen)), ...typed];
    const others = [...new Map(wanted.map((each) => [each.path, each])).values()];
    const all = await Promise.all(others.filter(({ path }) => path !== own).map(paperAt));
    return {
      papers: all.filter((each) => typeof each !== 'string'),
      problems: all.filter((each) => typeof each === 'string'),
    };
  };
}

/** A paper by its whole path, and as it is called: as typed, or as the list has it. */
interface NamedPaper {
  readonly path: string;
  readonly name: string;
}

/** The papers that the nearest folder with such a list names. */
async function sourcesAbove(report: string, io: Io, seen: SeenFolders): Promise<readonly NamedPaper[]> {
  const above = await io.foldersAbove(report);
  for (const folder of await storeFoldersAbove(report, above, io, seen)) {
    const bytes = await io.storeFiles(folder, above.repository ?? folder).read(sourcesPath);
    if (bytes === null) continue;
    const text = decodeStrictly(bytes);
    return (text === null ? [] : (readSources(text) ?? [])).map((name) => ({ path: join(folder, name), name }));
  }
  return [];
}

/** One paper, `name` as it is called; or a sentence why it cannot be read. */
export async function readPaper(path: string, name: string, io: Io, localizer: Localizer): Promise<Paper | string> {
  if (hasTableEnding(path)) return readTable(path, name, io, localizer);
  const read = await readFile(path, io, localizer);
  if (!read.ok) return read.problem;
  const { text } = read.imported;
  return paperOfReport({ text, analysis: analyze(text, { file: basename(path) }) }, name);
}

async function readTable(path: string, name: string, io: Io, localizer: Localizer): Promise<Paper | string> {
  const sheets = await openSheets(path, io, localizer);
  if (typeof sheets === 'string') return sheets;
  const [paper] = sheets.flatMap(({ rows }) => paperOfTable(rows, name) ?? []);
  return paper ?? localizer.t('{0}: not a table of facts: columns 指标 and 数值 are missing', path);
}
