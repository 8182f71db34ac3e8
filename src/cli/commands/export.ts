import { version } from '../../../package.json';
import type { Column, ExportFormat, ExportOptions } from '../../export/index.ts';
import { chooseColumns, columns, columnSets, exportFile, exportFormats, factsTable } from '../../export/index.ts';
import { figureRows, filterWords } from '../../present/index.ts';
import type { FigureRow, Localizer } from '../../present/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes, refuse } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { CliOptions } from '../cli-options.ts';
import type { ReadReport } from '../read-report.ts';
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
  act: async (options, io, localizer) => {
    const { t } = localizer;
    const format = exportFormats.find(({ id }) => id === options.format)?.id ?? 'csv';
    const chosen = columnsOf(options);
    if (options.figures && format !== 'csv' && format !== 'xlsx')
      return refuse(t('{0} takes one of {1}.', '--figures --format', 'csv, xlsx'), io);
    if (!chosen.ok) return refuse(unknownColumn(chosen.unknown, localizer), io);
    return write(format, chosen.columns, options, io, localizer);
  },
};

async function write(
  format: ExportFormat,
  columns: readonly Column[] | undefined,
  options: CliOptions,
  io: Io,
  localizer: Localizer,
): Promise<ExitCode> {
  const { reports, unreadable } = await readReports(options.files, io, localizer);
  if (reports.length === 0) return exitCodes.unreadable;
  const about = { date: io.today(), version, filters: filterWords(filterOf(options), localizer) };
  const exportOptions: ExportOptions & { about: typeof about } = { about, ...(columns ? { columns } : {}) };
  const content = options.figures
    ? await factsTable(format === 'xlsx' ? 'xlsx' : 'csv', reports.flatMap(figuresOf), about, localizer)
    : await exportFile(format, rowsOf(reports, options), localizer, exportOptions);
  const problem = options.out === null ? null : await writeNew(options.out, content, options, io, localizer);
  if (problem !== null) io.stderr(`${problem}\n`);
  else if (options.out === null && typeof content === 'string') io.stdout(content);
  return unreadable > 0 || problem !== null ? exitCodes.unreadable : exitCodes.ok;
}

function figuresOf({ analysis, text, path }: ReadReport): readonly FigureRow[] {
  return figureRows(analysis, text, path);
}

function columnsOf(
  options: CliOptions,
): ReturnType<typeof chooseColumns> | { readonly ok: true; readonly columns: undefined } {
  return options.columns.length > 0 ? chooseColumns(options.columns) : { ok: true, columns: undefined };
}

function unknownColumn(name: string, { t }: Localizer): string {
  const [ids, sets] = [columns.map(({ id }) => id), Object.keys(columnSets)];
  return t('There is no column “{0}”. Columns: {1}. Sets of columns: {2}.', name, ids.join(', '), sets.join(', '));
}
