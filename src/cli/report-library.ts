import { isAbsolute, join } from 'node:path';
import type { ReportLibrary } from '../assistant/index.ts';
import { UnreadableReport } from '../assistant/index.ts';
import type { Localizer } from '../present/index.ts';
import { placeDecisions } from '../tags/index.ts';
import type { Io } from './io.ts';
import { readPaper } from './read-papers.ts';
import { readReport } from './read-report.ts';

/**
 * The reports in some folders, for tools. A name without a root is looked up in each of them in turn; what lies outside,
 * also by a link, is not read.
 */
export function reportLibrary(folders: readonly string[], io: Io, localizer: Localizer): ReportLibrary {
  const pathOf = async (file: string): Promise<string> => {
    const path = await placeOf(file, folders, io);
    if (path === null)
      throw new UnreadableReport(
        localizer.t('{0}: is not a file in {1}', file, folders.map((each) => io.resolve(each)).join(', ')),
      );
    return path;
  };
  return {
    read: async (file) => {
      const path = await pathOf(file);
      const read = await readReport(path, io, localizer);
      if (!read.ok) throw new UnreadableReport(read.problem);
      const { text, lines, analysis, findings, marked, verification, store } = read.report;
      return {
        ...{ file, text, lines, analysis, marked, verification },
        decisions: () => placeDecisions(store, text),
        findings: findings.shown,
        dismissed: findings.dismissed.length,
      };
    },
    paper: async (file) => {
      const paper = await readPaper(await pathOf(file), file, io, localizer);
      if (typeof paper === 'string') throw new UnreadableReport(paper);
      return paper;
    },
  };
}

async function placeOf(file: string, folders: readonly string[], io: Io): Promise<string | null> {
  for (const folder of folders) {
    const path = io.resolve(isAbsolute(file) ? file : join(folder, file));
    if (await io.isInside(path, io.resolve(folder))) return path;
  }
  return null;
}
