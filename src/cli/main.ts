import { version } from '../../package.json';
import type { Severity } from '../core/index.ts';
import type { Voice } from '../present/index.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { checkSummary } from './check-summary.ts';
import { commands } from './commands.ts';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import type { Order } from './order.ts';
import { languageOf, readOrder } from './read-order.ts';
import type { ReadReport } from './read-report.ts';
import { readReports } from './read-reports.ts';
import { voiceOf } from './voice-of.ts';
import { writeNew } from './write-new.ts';

/** The command line: `argv` is what stands after the program's name. Results go to stdout, all else to stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const voice = voiceOf(languageOf(argv));
  const asked = readOrder(argv, voice);
  if (asked.kind === 'order') return carryOut(asked.order, io, voice);
  if (asked.kind === 'problem') {
    io.stderr(`${asked.problem}\n${voice.t('report-review --help shows what can be asked.')}\n`);
    return exitCodes.usage;
  }
  io.stdout(asked.kind === 'help' ? help(voice) : `${version}\n`);
  return exitCodes.ok;
}

async function carryOut(order: Order, io: Io, voice: Voice): Promise<ExitCode> {
  const command = commands.find(({ name }) => name === order.command);
  if (!command || 'act' in command) return command ? command.act(order, io, voice) : exitCodes.usage;
  const baseline = order.baseline === null ? null : await readBaseline(order.baseline, io, voice);
  if (baseline?.ok === false) {
    io.stderr(`${baseline.problem}\n`);
    return exitCodes.usage;
  }
  const { reports: read, unreadable } = await readReports(order.files, io, voice);
  const reports = baseline ? read.map((each) => withoutKnown(each, baseline.baseline, io)) : read;
  if (reports.length > 0) {
    const content = await command.print(reports, order, voice, io.today());
    const trouble = order.out === null ? null : await writeNew(order.out, content, order.force, io, voice);
    if (trouble !== null) {
      io.stderr(`${trouble}\n`);
      return exitCodes.unreadable;
    }
    if (order.out === null && typeof content === 'string') io.stdout(content);
  }
  if (order.command === 'check' && reports.length > 0) io.stderr(`${checkSummary(reports, voice).join('\n')}\n`);
  if (order.command === 'check' && order.writeBaseline !== null) {
    const written = await writeBaseline(order.writeBaseline, reports, io, voice);
    io.stderr(`${written.ok ? written.told : written.problem}\n`);
    if (!written.ok) return exitCodes.unreadable;
    return unreadable > 0 ? exitCodes.unreadable : exitCodes.ok;
  }
  if (unreadable > 0) return exitCodes.unreadable;
  return order.command === 'check' && fails(reports, order) ? exitCodes.findings : exitCodes.ok;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function fails(reports: readonly ReadReport[], { failOn }: Order): boolean {
  return reports.some(({ findings }) => findings.shown.some(({ severity }) => RANK[severity] <= RANK[failOn]));
}
