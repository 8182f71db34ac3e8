import { version } from '../../../package.json';
import type { Column, ExportFormat, ExportOptions } from '../../export/index.ts';
import { chooseColumns, exportFile, exportFormats } from '../../export/index.ts';
import { filterWords } from '../../present/index.ts';
import type { Voice } from '../../present/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Order } from '../order.ts';
import { readReports } from '../read-reports.ts';
import { filterOf, rowsOf } from '../rows-of.ts';
import { writeNew } from '../write-new.ts';

/** Commitments as a table to hand on, with their exact words and place: printed, or written to a file. */
export const exportCommand: ActingCommand = {
  name: 'export',
  formats: ['csv', 'json', 'markdown', 'jsonld', 'xlsx'],
  formatOfMany: 'csv',
  oneDocumentAFile: false,
  about: ({ t }) => t('commitments as a table to hand on'),
  act: async (order, io, voice) => {
    const { t } = voice;
    const format = exportFormats.find(({ id }) => id === order.format)?.id ?? 'csv';
    const chosen = columnsOf(order);
    if (!chosen.ok) return refuse(t('There is no column “{0}”.', chosen.unknown), io);
    return write(format, chosen.columns, order, io, voice);
  },
};

async function write(
  format: ExportFormat,
  columns: readonly Column[] | undefined,
  order: Order,
  io: Io,
  voice: Voice,
): Promise<ExitCode> {
  const { reports, unreadable } = await readReports(order.files, io, voice);
  if (reports.length === 0) return exitCodes.unreadable;
  const about = { date: io.today(), version, filters: filterWords(filterOf(order), voice) };
  const options: ExportOptions & { about: typeof about } = { about, ...(columns ? { columns } : {}) };
  const content = await exportFile(format, rowsOf(reports, order), voice, options);
  const problem = order.out === null ? null : await writeNew(order.out, content, order.force, io, voice);
  if (problem !== null) io.stderr(`${problem}\n`);
  else if (order.out === null && typeof content === 'string') io.stdout(content);
  return unreadable > 0 || problem !== null ? exitCodes.unreadable : exitCodes.ok;
}

function columnsOf(
  order: Order,
): ReturnType<typeof chooseColumns> | { readonly ok: true; readonly columns: undefined } {
  return order.columns.length > 0 ? chooseColumns(order.columns) : { ok: true, columns: undefined };
}

function refuse(problem: string, io: Io): ExitCode {
  io.stderr(`${problem}\n`);
  return exitCodes.usage;
}
