import { version } from '../../../package.json';
import { ledgerFile, ledgerFormats } from '../../export/index.ts';
import type { Ledger, LedgerPart } from '../../ledger/index.ts';
import { buildLedger, ledgerPart } from '../../ledger/index.ts';
import type { LedgerRow, LedgerSource, Localizer } from '../../present/index.ts';
import {
  conclusionWords,
  gapWords,
  ledgerRows,
  outcomeWords,
  periodWords,
  rowPlaceWords,
  unitAt,
} from '../../present/index.ts';
import { placeDecisions } from '../../tags/index.ts';
import type { PrintingCommand } from '../command.ts';
import type { ReadReport } from '../read-report.ts';

/** Prints what the reports of each district promise and what later ones say of it, an entry a line; or as a table. */
export const ledger: PrintingCommand = {
  name: 'ledger',
  formats: ['text', 'json', 'csv', 'markdown', 'html', 'xlsx'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  perReport: [],
  about: ({ t }) => t('what was promised and what came of it, by district, over reports of several years'),
  print: (reports, { format }, localizer, today) => {
    const named = withNames(reports);
    const made = buildLedger(named.flatMap(({ name, report }) => partOf(name, report)));
    const sources = new Map(named.map(({ name, report }) => [name, sourceOf(report)]));
    const rows = ledgerRows(made, (file) => sources.get(file) ?? null);
    const wanted = ledgerFormats.find(({ id }) => id === format);
    if (!wanted) return asText(made, rows, localizer);
    return ledgerFile(wanted.id, made, rows, localizer, { date: today, version, filters: [] });
  },
};

interface NamedReport {
  readonly name: string;
  readonly report: ReadReport;
}

/** By the file's own name, as `analyze` has it; by its path where two have one name. */
function withNames(reports: readonly ReadReport[]): readonly NamedReport[] {
  const names = reports.map(({ analysis }) => analysis.file);
  return reports.map((report, index) => {
    const name = names[index] ?? report.path;
    return { name: names.indexOf(name) === names.lastIndexOf(name) ? name : report.path, report };
  });
}

function partOf(name: string, { analysis, text, store }: ReadReport): readonly LedgerPart[] {
  const part = ledgerPart({ ...analysis, file: name }, text, placeDecisions(store, text));
  return part ? [part] : [];
}

function sourceOf({ text, lines, marked }: ReadReport): LedgerSource {
  return { text, lineOf: (offset) => lines.lineAt(offset), unitAt: (range) => unitAt(marked(), range) };
}

function asText({ places }: Ledger, rows: readonly LedgerRow[], localizer: Localizer): string {
  return places
    .map((place) => {
      const { district, years, entries } = place;
      const own = rows.filter(({ entry }) => entries.includes(entry));
      const name = district.path?.join('') ?? district.name ?? localizer.t('District not told');
      return `${name} ${years.join('、')}\n${own.map((row) => line(row, localizer)).join('')}`;
    })
    .join('\n');
}

/** 2012….txt:27 2012年 地区生产总值 240亿元 → 235.2亿元 未兑现 98.0% −4.8亿元 2013….txt:9 */
function line({ entry, promised, said }: LedgerRow, localizer: Localizer): string {
  const isNumber = entry.kind === 'quantified';
  const words = [
    rowPlaceWords(promised),
    periodWords(localizer, entry.period),
    entry.indicator,
    isNumber ? entry.target.text : '',
    said && isNumber ? `→ ${outcomeWords(localizer, entry)}` : '',
    conclusionWords(localizer, entry),
    gapWords(localizer, entry),
    rowPlaceWords(said),
  ];
  return `  ${words.filter(Boolean).join(' ')}\n`;
}
