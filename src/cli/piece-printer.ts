import type { Severity } from '../core/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Baseline } from './baseline.ts';
import { withoutKnown } from './baseline.ts';
import { countsOf } from './check-summary.ts';
import type { CliOptions } from './cli-options.ts';
import type { PrintingCommand } from './command.ts';
import type { Io } from './io.ts';
import { papersReader } from './read-papers.ts';
import type { ReadReport } from './read-report.ts';
import { readReport } from './read-report.ts';
import type { SeenFolders } from './store-folders.ts';
import type { ReportPiece } from './report-piece.ts';

/** How reports are printed one by one. */
export interface PiecePrinter {
  /** What stands above the first. */
  readonly head: string;
  readonly piece: (path: string) => Promise<ReportPiece>;
}

/** @param baseline findings that are known, or null */
export async function piecePrinter(
  command: PrintingCommand,
  options: CliOptions,
  baseline: Baseline | null,
  io: Io,
  localizer: Localizer,
): Promise<PiecePrinter> {
  const print = async (reports: readonly ReadReport[]): Promise<string> => {
    const printed = await command.print(reports, options, localizer, io.today());
    if (typeof printed !== 'string') throw new TypeError(`${options.format} is not printed report by report`);
    return printed;
  };
  const head = await print([]);
  const readPapers = options.command === 'check' ? papersReader(options.against, io, localizer) : null;
  const seen: SeenFolders = new Map();
  const piece = async (path: string): Promise<ReportPiece> => {
    const read = await readReport(path, io, localizer, readPapers, seen);
    if (!read.ok) return { ...UNREAD, notes: [read.problem] };
    const report = baseline ? withoutKnown(read.report, baseline, io) : read.report;
    return {
      content: (await print([report])).slice(head.length),
      unreadable: report.marksUnread,
      notes: report.notes,
      counts: options.command === 'check' ? countsOf(report, localizer) : null,
      fails: failsAt(report, options),
      characters: report.text.length,
    };
  };
  return { head, piece };
}

const UNREAD = { content: null, unreadable: true, counts: null, fails: false, characters: 0 };

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Whether check fails for a report. */
export function failsAt({ findings }: ReadReport, { failOn }: CliOptions): boolean {
  return findings.shown.some(({ severity }) => RANK[severity] <= RANK[failOn]);
}
