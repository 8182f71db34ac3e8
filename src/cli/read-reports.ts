import type { Localizer } from '../present/index.ts';
import type { Io } from './io.ts';
import type { ReadPapers } from './read-papers.ts';
import type { ReadReport } from './read-report.ts';
import { readReport } from './read-report.ts';
import type { SeenFolders } from './store-folders.ts';

/**
 * Reads reports in their order; says what is wrong with those that cannot be read, and how many they are, those among them
 * whose marks cannot.
 */
export async function readReports(
  paths: readonly string[],
  io: Io,
  localizer: Localizer,
  readPapers: ReadPapers | null = null,
): Promise<{ readonly reports: readonly ReadReport[]; readonly unreadable: number }> {
  const reports: ReadReport[] = [];
  const seen: SeenFolders = new Map();
  for (const path of paths) {
    const read = await readReport(path, io, localizer, readPapers, seen);
    if (read.ok) reports.push(read.report);
    for (const line of read.ok ? read.report.notes : [read.problem]) io.stderr(`${line}\n`);
  }
  const unread = reports.filter(({ marksUnread }) => marksUnread);
  return { reports, unreadable: paths.length - reports.length + unread.length };
}
