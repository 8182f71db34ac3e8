import type { LedgerRow, Localizer } from '../../present/index.ts';
import { ledgerVerdictWords, localize, standingVerdict } from '../../present/index.ts';
import { ledgerVerdicts } from '../../ledger/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';
import { byDistrict } from '../ledger/by-district.ts';
import { ledgerColumns } from '../ledger/ledger-columns.ts';
import type { Cell, Sheet } from './sheet.ts';
import { textCell } from './sheet.ts';
import { writeSheets } from './write-sheets.ts';

/** The bytes of a workbook of promises and outcomes, 兑现表: entry by entry, and how many each district has of which verdict. */
export function writeLedger(rows: readonly LedgerRow[], about: ExportAbout, localizer: Localizer): Uint8Array {
  const title = localizer.t('Commitments and outcomes');
  const sheets = [entrySheet(title, rows, about, localizer), countSheet(rows, localizer)];
  return writeSheets(sheets, { title, date: about.date });
}

function entrySheet(title: string, rows: readonly LedgerRow[], about: ExportAbout, localizer: Localizer): Sheet {
  return {
    name: title,
    title,
    columns: [{ width: 6 }, ...ledgerColumns.map(({ width }) => ({ width }))],
    head: [localizer.t('No.'), ...ledgerColumns.map((column) => localize(localizer, column.title))],
    rows: rows.map((row, at) => [
      { value: at + 1, style: 'centred' },
      ...ledgerColumns.map(({ id, words }): Cell => {
        const isLate = id === 'verdict' && LATE.has(standingVerdict(row.entry));
        return textCell(words(row, localizer), isLate ? 'late' : CENTRED.has(id) ? 'centred' : 'text');
      }),
    ]),
    notes: madeWords(about, localizer).split('\n'),
  };
}

const LATE = new Set(['missed', 'silent']);
const CENTRED = new Set(['period', 'target', 'outcome', 'completion', 'gap', 'verdict']);

function countSheet(rows: readonly LedgerRow[], localizer: Localizer): Sheet {
  const { t } = localizer;
  return {
    name: t('Counts'),
    title: t('Verdicts by district'),
    columns: [{ width: 30 }, ...ledgerVerdicts.map(() => ({ width: 10 })), { width: 10 }],
    head: [t('District'), ...ledgerVerdicts.map((verdict) => ledgerVerdictWords(localizer, verdict)), t('Total')],
    rows: byDistrict(rows, localizer).map(({ name, rows: own }) => [
      textCell(name),
      ...ledgerVerdicts.map((verdict): Cell => ({
        value: own.filter(({ entry }) => standingVerdict(entry) === verdict).length,
        style: 'centred',
      })),
      { value: own.length, style: 'centred' },
    ]),
    notes: [],
  };
}
