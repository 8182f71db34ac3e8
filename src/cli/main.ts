import { version } from '../../package.json';
import type { Localizer } from '../present/index.ts';
import type { Baseline } from './baseline.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { checkSummary, countsOf } from './check-summary.ts';
import { commandHelp } from './command-help.ts';
import type { PrintingCommand } from './command.ts';
import { commands } from './commands.ts';
import { expandPatterns } from './expand-patterns.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes, refuse } from './exit-codes.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import type { CliOptions } from './cli-options.ts';
import { languageOf, parseArguments } from './parse-arguments.ts';
import type { ReadReport } from './read-report.ts';
import { papersReader } from './read-papers.ts';
import { readReports } from './read-reports.ts';
import { localizerOf } from './localizer-of.ts';
import type { WordCopy } from './word-copy.ts';
import { wordCopy } from './word-copy.ts';
import { printPieces } from './print-pieces.ts';
import { failsAt, piecePrinter } from './piece-printer.ts';
import { withListed } from './listed-files.ts';
import { writeNew } from './write-new.ts';

/** The command line: `typed` is what stands after the program's name. Results go to stdout, all else to stderr. */
export async function main(typed: readonly string[], io: Io): Promise<ExitCode> {
  const argv = await expandPatterns(typed, io);
  const localizer = localizerOf(languageOf(argv));
  const asked = parseArguments(argv, localizer);
  if (asked.kind === 'order') return carryOut(asked.options, io, localizer);
  if (asked.kind === 'problem') {
    const hint = localizer.t('report-review --help shows what can be asked.');
    io.stderr(`${asked.problem}${localizer.language === 'zh' ? '' : ' '}${hint}\n`);
    return exitCodes.usage;
  }
  io.stdout(
    asked.kind === 'help' ? (asked.command ? commandHelp(asked.command, localizer) : help(localizer)) : `${version}\n`,
  );
  return exitCodes.ok;
}

async function carryOut(given: CliOptions, io: Io, localizer: Localizer): Promise<ExitCode> {
  const listed = await withListed(given, io, localizer);
  if (!listed.ok) return refuse(listed.problem, io, exitCodes.unreadable);
  const { options } = listed;
  const command = commands.find(({ name }) => name === options.command);
  if (!command || 'act' in command) return command ? command.act(options, io, localizer) : exitCodes.usage;
  const read = options.baseline === null ? null : await readBaseline(options.baseline, io, localizer);
  if (read?.ok === false) return refuse(read.problem, io, exitCodes.usage);
  const baseline = read?.baseline ?? null;
  return command.perReport.includes(options.format) && options.writeBaseline === null
    ? oneByOne(command, options, baseline, io, localizer)
    : together(command, options, baseline, io, localizer);
}

/** Prints each report when it is read. */
async function oneByOne(
  command: PrintingCommand,
  options: CliOptions,
  baseline: Baseline | null,
  io: Io,
  localizer: Localizer,
): Promise<ExitCode> {
  const printer = await piecePrinter(command, options, baseline, io, localizer);
  const { unreadable, counts, fails, trouble } = await printPieces(printer, options, io, localizer);
  if (trouble !== null) return refuse(trouble, io, exitCodes.unreadable);
  if (counts.length > 0) io.stderr(`${checkSummary(counts, localizer).join('\n')}\n`);
  if (unreadable > 0) return exitCodes.unreadable;
  return options.command === 'check' && fails ? exitCodes.findings : exitCodes.ok;
}

/** Prints what only all reports together make: a workbook, a document of SARIF, a copy with comments, a baseline. */
async function together(
  command: PrintingCommand,
  options: CliOptions,
  baseline: Baseline | null,
  io: Io,
  localizer: Localizer,
): Promise<ExitCode> {
  const readPapers = options.command === 'check' ? papersReader(options.against, io, localizer) : null;
  const { reports: read, unreadable } = await readReports(options.files, io, localizer, readPapers);
  const reports = baseline ? read.map((each) => withoutKnown(each, baseline, io)) : read;
  if (reports.length > 0) {
    const copied = copyOf(command, reports, options, io, localizer);
    if (copied?.ok === false) return refuse(copied.problem, io, exitCodes.unreadable);
    const content = copied?.bytes ?? (await command.print(reports, options, localizer, io.today()));
    const trouble = options.out === null ? null : await writeNew(options.out, content, options, io, localizer);
    if (trouble !== null) return refuse(trouble, io, exitCodes.unreadable);
    if (options.out === null && typeof content === 'string') io.stdout(content);
  }
  if (options.command === 'check' && reports.length > 0) {
    const counts = reports.map((report) => countsOf(report, localizer));
    io.stderr(`${checkSummary(counts, localizer).join('\n')}\n`);
  }
  if (options.command === 'check' && options.writeBaseline !== null) {
    const written = await writeBaseline(options.writeBaseline, reports, io, localizer);
    io.stderr(`${written.ok ? written.told : written.problem}\n`);
    return written.ok && unreadable === 0 ? exitCodes.ok : exitCodes.unreadable;
  }
  if (unreadable > 0) return exitCodes.unreadable;
  const fails = options.command === 'check' && reports.some((report) => failsAt(report, options));
  return fails ? exitCodes.findings : exitCodes.ok;
}

/** The copy of a Word file that was asked for, or null where another format was. */
function copyOf(
  { comments }: PrintingCommand,
  [report]: readonly ReadReport[],
  options: CliOptions,
  io: Io,
  localizer: Localizer,
): WordCopy | null {
  if (options.format !== 'docx' || !comments || !report) return null;
  return wordCopy(report, comments(report, options, localizer, io.now()), localizer);
}
