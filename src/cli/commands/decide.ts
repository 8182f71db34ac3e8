import type { LedgerVerdict } from '../../ledger/index.ts';
import { seenOf } from '../../ledger/index.ts';
import type { LedgerRow, Localizer } from '../../present/index.ts';
import { adriftTitle, ledgerVerdictWords, rowPlaceWords, verdictsFor } from '../../present/index.ts';
import type { Store } from '../../tags/index.ts';
import { decide as withDecision, dropDecision, saveStore, StoreTrouble } from '../../tags/index.ts';
import type { CliOptions } from '../cli-options.ts';
import type { ActingCommand } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes, refuse } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { ledgerRowLine } from '../ledger-lines.ts';
import type { LedgerOfReports } from '../ledger-of-reports.ts';
import { ledgerOfReports } from '../ledger-of-reports.ts';
import type { ReadReport } from '../read-report.ts';
import { readReports } from '../read-reports.ts';

/** Keeps what a person found to have come of one promise of the ledger, and prints its line as it is then. */
export const decide: ActingCommand = {
  name: 'decide',
  formats: ['text'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  about: ({ t }) => t('a person’s verdict on one commitment of the ledger, which overrules what the reports say'),
  act: async (options, io, localizer) => {
    const { t } = localizer;
    const { promise, verdict } = options;
    if (promise === null || verdict === null)
      return refuse(
        t('Say which commitment, and what came of it: --promise "2023.txt:12 200亿元" --verdict kept.'),
        io,
      );
    const { reports, unreadable } = await readReports(options.files, io, localizer);
    if (unreadable > 0) return exitCodes.unreadable;
    const all = ledgerOfReports(reports);
    const adrift = verdict === NONE ? adriftAt(all, promise) : null;
    if (adrift) return keep(adrift.report, (store) => dropDecision(store, adrift.id), io, localizer);
    const rows = all.rows.filter((row) => isMeant(row, promise));
    const [row] = rows;
    const report = row && all.reportOf(row.promised.file);
    if (!row || !report) return refuse(t('No commitment of the ledger is at “{0}”.', promise), io);
    if (rows.length > 1) {
      const lines = rows.map((each) => `  ${ledgerRowLine(each, localizer)}`);
      return refuse(
        [t('Several commitments are at “{0}”; add words of the one that is meant:', promise), ...lines].join('\n'),
        io,
      );
    }
    const given = verdictsFor(row.entry).find((each) => isNamed(each, verdict, localizer)) ?? null;
    if (given === null && verdict !== NONE) {
      const names = [...verdictsFor(row.entry), NONE].join(', ');
      return refuse(t('{0} takes one of {1}.', '--verdict', names), io);
    }
    const kept = await keep(report, await decision(row, given, report, options, io), io, localizer);
    if (kept === exitCodes.ok) io.stdout(`${await lineAfter(options, promise, io, localizer)}\n`);
    return kept;
  },
};

/** Takes back what was found. */
const NONE = 'none';

/** «2023.txt:12 200亿元» is the promise at that line with these words in its indicator or its target. */
function isMeant({ promised, entry }: LedgerRow, promise: string): boolean {
  const rest = after(promise, rowPlaceWords(promised));
  const words = `${entry.indicator}${entry.kind === 'quantified' ? entry.target.text : ''}`;
  return rest?.split(/\s+/).every((word) => words.includes(word)) === true;
}

function adriftAt(
  { made, reportOf }: LedgerOfReports,
  promise: string,
): { readonly id: string; readonly report: ReadReport } | null {
  for (const adrift of made.places.flatMap((place) => place.adrift ?? [])) {
    const report = reportOf(adrift.file);
    if (report && after(promise, adrift.file) === adriftTitle(adrift)) return { id: adrift.id, report };
  }
  return null;
}

/** What follows the place in what was typed; null where another place was typed. */
function after(promise: string, place: string): string | null {
  if (promise === place) return '';
  return promise.startsWith(`${place} `) ? promise.slice(place.length).trim() : null;
}

function isNamed(verdict: LedgerVerdict, typed: string, localizer: Localizer): boolean {
  return typed === verdict || typed === ledgerVerdictWords(localizer, verdict);
}

async function decision(
  { entry }: LedgerRow,
  verdict: LedgerVerdict | null,
  { path, text }: ReadReport,
  { by, why }: CliOptions,
  io: Io,
): Promise<(store: Store) => Store> {
  const name = by ?? (await io.userName(io.resolve(path)));
  const signed = { at: io.now(), ...(name === null || name === '' ? {} : { by: name }) };
  const decided = { range: entry.target.range, of: entry.kind === 'deliverable' ? entry.indicator : null };
  const found = verdict && { verdict, saw: seenOf(entry), ...(why === null || why === '' ? {} : { why }) };
  return (store) => withDecision(store, text, decided, found, signed);
}

async function keep(
  { path, text, store, storePort }: ReadReport,
  change: (store: Store) => Store,
  io: Io,
  { t, language }: Localizer,
): Promise<ExitCode> {
  try {
    const { keptAside } = await saveStore(storePort, store, change(store), text);
    if (keptAside !== null) io.stderr(`${t('{0}: marks that could not be read were kept as {1}', path, keptAside)}\n`);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    io.stderr(`${t('{0}: nothing was changed: {1}', path, error.words[language])}\n`);
    return exitCodes.unreadable;
  }
}

/** The line of the promise as the ledger has it now. */
async function lineAfter({ files }: CliOptions, promise: string, io: Io, localizer: Localizer): Promise<string> {
  const { reports } = await readReports(files, io, localizer);
  const lines = ledgerOfReports(reports).rows.filter((row) => isMeant(row, promise));
  return lines.map((row) => ledgerRowLine(row, localizer)).join('\n');
}
