import type { Paper } from '../../compare/index.ts';
import { unmetAnswers } from '../../compare/index.ts';
import { inOneLine } from '../../core/index.ts';
import type { ReadBack } from '../../export/index.ts';
import {
  applyReadBack,
  cellWords,
  conflictWords,
  correctedWords,
  readBack,
  strangeWords,
  unknownWords,
} from '../../export/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { Signed } from '../../tags/index.ts';
import { saveStore, StoreTrouble } from '../../tags/index.ts';
import type { CorrectedReport } from '../apply-corrections.ts';
import { correctedReport, writeCorrected } from '../apply-corrections.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { jsonOf } from '../json-of.ts';
import type { CliOptions } from '../cli-options.ts';
import type { ReadReport } from '../read-report.ts';
import { readReports } from '../read-reports.ts';
import { namedTables } from '../named-tables.ts';
import { exportReportOf } from '../rows-of.ts';

/**
 * Reads edited tables back, one or a folder of them: shows what they would change in the records of reports and in the
 * numbers that offices corrected and, with --write, changes them.
 */
export const apply: ActingCommand = {
  name: 'apply',
  formats: ['text', 'json'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  about: ({ t }) =>
    t(
      'edited tables (xlsx, csv), or a folder of them, then their reports: owners, units, dates, status, notes; corrected numbers',
    ),
  act: async (options, io, localizer) => {
    const { t } = localizer;
    const { sheets, papers, problems, notes, reports: files } = await namedTables(options.files, io, localizer);
    for (const problem of [...problems, ...notes]) io.stderr(`${problem}\n`);
    const { reports, unreadable } = await readReports(files, io, localizer);
    const read = readBack(sheets, reports.map(exportReportOf), localizer);
    if (read.tables + papers.length === 0) {
      const none = t(
        '{0}: neither a table of tasks nor one of figures to be verified is in it; a table of facts goes to check --against',
        options.files[0] ?? '',
      );
      if (problems.length + notes.length === 0) io.stderr(`${none}\n`);
      return exitCodes.unreadable;
    }
    const corrected = papers.length === 0 ? [] : reports.map((each) => correctedReport(each, papers, localizer));
    const preview = [
      previewOf(read, reports, localizer),
      ...corrected.flatMap(({ lines }) => lines.map((line) => `${line}\n`)),
      ...unmetLines(papers, corrected, localizer),
    ];
    io.stdout(options.format === 'json' ? jsonOf([documentOf(read, corrected)], 'json') : preview.join(''));
    const unwritten = options.write ? await writeAll(read, reports, options, io, localizer) : new Map<string, string>();
    const unchanged = new Map(unwritten);
    for (const each of options.write ? corrected : []) {
      const problem = await writeCorrected(each, io, localizer);
      if (problem !== null) unchanged.set(each.report.path, problem);
    }
    for (const line of unchanged.values()) io.stderr(`${line}\n`);
    const done = { ...read, changes: read.changes.filter(({ file }) => !unwritten.has(file)) };
    for (const line of [...strangeWords(read, localizer), ...summaryOf(done, corrected, options, localizer)])
      io.stderr(`${line}\n`);
    if (unreadable + unchanged.size + problems.length > 0) return exitCodes.unreadable;
    return read.conflicts.length + read.unknown.length > 0 ? exitCodes.findings : exitCodes.ok;
  },
};

function unmetLines(
  papers: readonly Paper[],
  corrected: readonly CorrectedReport[],
  { t }: Localizer,
): readonly string[] {
  const unmet = unmetAnswers(
    papers,
    corrected.map(({ found }) => found),
  );
  return unmet.map(({ paper, fact: { line, metric } }) => {
    const place = placeOf({ sheet: paper.file, row: line });
    return `${t('{0}: matches no figure of the reports', `${place} ${metric.indicator}${metric.text}`)}\n`;
  });
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

function previewOf(read: ReadBack, reports: readonly ReadReport[], localizer: Localizer): string {
  const lineOf = (file: string, offset: number): number =>
    reports.find((each) => each.path === file)?.lines.lineAt(offset) ?? 0;
  const lines = [
    ...read.changes.flatMap(({ file, commitment, cells }) => [
      `${file}:${lineOf(file, commitment.range[0])} ${inOneLine(commitment.text)}`,
      ...cells.map((cell) => `  ${cellWords(cell, localizer)}`),
    ]),
    ...read.conflicts.map(({ place, kind, cell }) =>
      [placeOf(place), cellWords(cell, localizer), conflictWords({ kind, cell }, localizer)].join(' '),
    ),
    ...read.unknown.map(({ place, kind, words }) =>
      [placeOf(place), inOneLine(words), unknownWords(kind, localizer)].join(' '),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** 表.xlsx[前进区]:5 */
function placeOf({ sheet, row }: ReadBack['unknown'][number]['place']): string {
  return `${sheet}:${row}`;
}

function documentOf(
  { changes, conflicts, unknown, unchanged, strange }: ReadBack,
  corrected: readonly CorrectedReport[],
): unknown {
  const brief = <Item extends ReadBack['changes'][number] | ReadBack['conflicts'][number]>({
    commitment,
    ...rest
  }: Item) => ({
    ...rest,
    text: commitment.text,
    range: commitment.range,
  });
  return {
    changes: changes.map(brief),
    conflicts: conflicts.map(brief),
    unknown,
    unchanged,
    columnsNotRead: strange,
    ...(corrected.length > 0 ? { corrected: corrected.map(correctedDocument) } : {}),
  };
}

function correctedDocument({ report, found }: CorrectedReport): unknown {
  return {
    file: report.path,
    confirmed: found.confirmed.map(({ metric }) => report.analysis.metrics[metric]?.range),
    edits: found.edits,
  };
}

function summaryOf(
  { changes, conflicts, unknown, unchanged, tables }: ReadBack,
  corrected: readonly CorrectedReport[],
  { write }: CliOptions,
  localizer: Localizer,
): readonly string[] {
  const { t } = localizer;
  const counts = [changes.length, unchanged, conflicts.length, unknown.length];
  const records = write
    ? t('Records changed: {0}; unchanged: {1}; cells left to you: {2}; rows not found: {3}.', ...counts)
    : t('To be changed with --write: {0}; unchanged: {1}; cells left to you: {2}; rows not found: {3}.', ...counts);
  return [...(tables > 0 ? [records] : []), ...(corrected.length > 0 ? [correctedWords(corrected, localizer)] : [])];
}
