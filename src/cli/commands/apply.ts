import type { ReadBack, ReadSheet } from '../../export/index.ts';
import {
  applyReadBack,
  cellWords,
  conflictWords,
  openTable,
  readBack,
  strangeWords,
  tableTroubleWords,
  unknownWords,
} from '../../export/index.ts';
import { decode, importSheets, ImportTrouble } from '../../intake/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { Signed } from '../../tags/index.ts';
import { saveStore, StoreTrouble } from '../../tags/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileTrouble } from '../file-trouble.ts';
import type { Io } from '../io.ts';
import { jsonOf } from '../json-of.ts';
import type { CliOptions } from '../cli-options.ts';
import type { ReadReport } from '../read-report.ts';
import { readReports } from '../read-reports.ts';
import { exportReportOf } from '../rows-of.ts';

/** Reads an edited table back: shows what it would change in the records of reports and, with --write, changes them. */
export const apply: ActingCommand = {
  name: 'apply',
  formats: ['text', 'json'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  about: ({ t }) =>
    t('an edited table (xlsx, csv), then its reports: what it says of owners, units, dates, status and notes'),
  act: async (options, io, localizer) => {
    const { t } = localizer;
    const [path = '', ...files] = options.files;
    const table = await readSheetsOf(path, io, localizer);
    if (typeof table === 'string') return trouble(table, io);
    const { reports, unreadable } = await readReports(files, io, localizer);
    const read = readBack(table, reports.map(exportReportOf), localizer);
    if (read.tables === 0) return trouble(t('{0}: no table of tasks is found in it', path), io);
    io.stdout(
      options.format === 'json' ? jsonOf([documentOf(read)], 'json') : previewOf(path, read, reports, localizer),
    );
    const unwritten = options.write ? await writeAll(read, reports, options, io, localizer) : new Map<string, string>();
    for (const line of unwritten.values()) io.stderr(`${line}\n`);
    const done = { ...read, changes: read.changes.filter(({ file }) => !unwritten.has(file)) };
    for (const line of [...strangeWords(read, localizer), summaryOf(done, options, localizer)]) io.stderr(`${line}\n`);
    if (unreadable + unwritten.size > 0) return exitCodes.unreadable;
    return read.conflicts.length + read.unknown.length > 0 ? exitCodes.findings : exitCodes.ok;
  },
};

function trouble(problem: string, io: Io): typeof exitCodes.unreadable {
  io.stderr(`${problem}\n`);
  return exitCodes.unreadable;
}

/** The sheets of a table, or why there are none. */
async function readSheetsOf(path: string, io: Io, localizer: Localizer): Promise<readonly ReadSheet[] | string> {
  try {
    const opened = await openTable(await io.readFile(path), {
      decode: textOf,
      workbook: (bytes) => importSheets(bytes, io.runImporter),
    });
    return opened.ok ? opened.sheets : localizer.t('{0}: {1}', path, tableTroubleWords(opened.trouble, localizer));
  } catch (error) {
    if (error instanceof ImportTrouble) return localizer.t('{0}: {1}', path, error.words[localizer.language]);
    return fileTrouble(path, error, localizer);
  }
}

function textOf(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : null;
}

/** Writes what it can; gives a sentence for each report whose records stay as they were, by its path. */
async function writeAll(
  read: ReadBack,
  reports: readonly ReadReport[],
  { by }: CliOptions,
  io: Io,
  localizer: Localizer,
): Promise<ReadonlyMap<string, string>> {
  const problems = new Map<string, string>();
  for (const report of reports) {
    try {
      const name = by ?? (await io.userName(io.resolve(report.path)));
      const signed = { at: io.now(), ...(name === null || name === '' ? {} : { by: name }) };
      await writeBack(read, report, signed, io, localizer);
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      const words = localizer.t('{0}: nothing was changed: {1}', report.path, error.words[localizer.language]);
      problems.set(report.path, words);
    }
  }
  return problems;
}

async function writeBack(read: ReadBack, report: ReadReport, signed: Signed, io: Io, { t }: Localizer): Promise<void> {
  const { path, text, store, storePort } = report;
  const changes = read.changes.filter(({ file }) => file === path);
  if (changes.length === 0) return;
  const next = applyReadBack(store, text, changes, signed);
  const { keptAside } = await saveStore(storePort, store, next, text);
  if (keptAside !== null) io.stderr(`${t('{0}: marks that could not be read were kept as {1}', path, keptAside)}\n`);
}

function previewOf(path: string, read: ReadBack, reports: readonly ReadReport[], localizer: Localizer): string {
  const lineOf = (file: string, offset: number): number =>
    reports.find((each) => each.path === file)?.lines.lineAt(offset) ?? 0;
  const lines = [
    ...read.changes.flatMap(({ file, commitment, cells }) => [
      `${file}:${lineOf(file, commitment.range[0])} ${commitment.text.replace(/\s+/g, ' ')}`,
      ...cells.map((cell) => `  ${cellWords(cell, localizer)}`),
    ]),
    ...read.conflicts.map(({ place, kind, cell }) =>
      [placeOf(path, place), cellWords(cell, localizer), conflictWords({ kind, cell }, localizer)].join(' '),
    ),
    ...read.unknown.map(({ place, kind, words }) =>
      [placeOf(path, place), words.replace(/\s+/g, ' '), unknownWords(kind, localizer)].join(' '),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** 表.xlsx[前进区]:5 */
function placeOf(path: string, { sheet, row }: ReadBack['unknown'][number]['place']): string {
  return `${path}${sheet === '' ? '' : `[${sheet}]`}:${row}`;
}

function documentOf({ changes, conflicts, unknown, unchanged, strange }: ReadBack): unknown {
  const brief = <Item extends ReadBack['changes'][number] | ReadBack['conflicts'][number]>({
    commitment,
    ...rest
  }: Item) => ({
    ...rest,
    text: commitment.text,
    range: commitment.range,
  });
  return { changes: changes.map(brief), conflicts: conflicts.map(brief), unknown, unchanged, columnsNotRead: strange };
}

function summaryOf(
  { changes, conflicts, unknown, unchanged }: ReadBack,
  { write }: CliOptions,
  { t }: Localizer,
): string {
  const counts = [changes.length, unchanged, conflicts.length, unknown.length];
  return write
    ? t('Records changed: {0}; unchanged: {1}; cells left to you: {2}; rows not found: {3}.', ...counts)
    : t('To be changed with --write: {0}; unchanged: {1}; cells left to you: {2}; rows not found: {3}.', ...counts);
}
