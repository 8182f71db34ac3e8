import { version } from '../../package.json';
import type { Severity } from '../core/index.ts';
import type { Localizer } from '../present/index.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { checkSummary } from './check-summary.ts';
import type { PrintingCommand } from './command.ts';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import type { CliOptions } from './cli-options.ts';
import { languageOf, parseArguments } from './parse-arguments.ts';
import type { ReadReport } from './read-report.ts';
import { readReports } from './read-reports.ts';
import { localizerOf } from './localizer-of.ts';
import type { WordCopy } from './word-copy.ts';
import { wordCopy } from './word-copy.ts';
import { writeNew } from './write-new.ts';

/** The command line: `argv` is what stands after the program's name. Results go to stdout, all else to stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const localizer = localizerOf(languageOf(argv));
  const asked = parseArguments(argv, localizer);
  if (asked.kind === 'order') return carryOut(asked.options, io, localizer);
  if (asked.kind === 'problem') {
    io.stderr(`${asked.problem}\n${localizer.t('report-review --help shows what can be asked.')}\n`);
    return exitCodes.usage;
  }
  io.stdout(asked.kind === 'help' ? help(localizer) : `${version}\n`);
  return exitCodes.ok;
}

async function carryOut(options: CliOptions, io: Io, localizer: Localizer): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === options.command);
  if (!command || 'act' in command) return command ? command.act(options, io, localizer) : exitCodes.usage;
  const baseline = options.baseline === null ? null : await readBaseline(options.baseline, io, localizer);
  if (baseline?.ok === false) {
    io.stderr(`${baseline.problem}\n`);
    return exitCodes.usage;
  }
  const { reports: read, unreadable } = await readReports(options.files, io, localizer);
  const reports = baseline ? read.map((each) => withoutKnown(each, baseline.baseline, io)) : read;
  if (reports.length > 0) {
    const copied = copyOf(command, reports, options, io, localizer);
    if (copied?.ok === false) {
      io.stderr(`${copied.problem}\n`);
      return exitCodes.unreadable;
    }
    const content = copied?.bytes ?? (await command.print(reports, options, localizer, io.today()));
    const trouble = options.out === null ? null : await writeNew(options.out, content, options, io, localizer);
    if (trouble !== null) {
      io.stderr(`${trouble}\n`);
      return exitCodes.unreadable;
    }
    if (options.out === null && typeof content === 'string') io.stdout(content);
  }
  if (options.command === 'check' && reports.length > 0) io.stderr(`${checkSummary(reports, localizer).join('\n')}\n`);
  if (options.command === 'check' && options.writeBaseline !== null) {
    const written = await writeBaseline(options.writeBaseline, reports, io, localizer);
    io.stderr(`${written.ok ? written.told : written.problem}\n`);
    if (!written.ok) return exitCodes.unreadable;
    return unreadable > 0 ? exitCodes.unreadable : exitCodes.ok;
  }
  if (unreadable > 0) return exitCodes.unreadable;
  return options.command === 'check' && fails(reports, options) ? exitCodes.findings : exitCodes.ok;
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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function fails(reports: readonly ReadReport[], { failOn }: CliOptions): boolean {
  return reports.some(({ findings }) => findings.shown.some(({ severity }) => RANK[severity] <= RANK[failOn]));
}
