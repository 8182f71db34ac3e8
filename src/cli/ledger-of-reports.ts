import type { Ledger, LedgerPart } from '../ledger/index.ts';
import { buildLedger, ledgerPart } from '../ledger/index.ts';
import type { LedgerRow, LedgerSource } from '../present/index.ts';
import { ledgerRows, unitAt } from '../present/index.ts';
import { placeDecisions } from '../tags/index.ts';
import type { ReadReport } from './read-report.ts';

/** The ledger of some reports, its rows, and the report behind the name that stands in them. */
export interface LedgerOfReports {
  readonly made: Ledger;
  readonly rows: readonly LedgerRow[];
  readonly reportOf: (file: string) => ReadReport | null;
}

/** Reports are called by the file's own name, as `analyze` has it; by its path where two have one name. */
export function ledgerOfReports(reports: readonly ReadReport[]): LedgerOfReports {
  const names = reports.map(({ analysis }) => analysis.file);
  const named = new Map(
    reports.map((report, index) => {
      const name = names[index] ?? report.path;
      return [names.indexOf(name) === names.lastIndexOf(name) ? name : report.path, report];
    }),
  );
  const made = buildLedger([...named].flatMap(([name, report]) => partOf(name, report)));
  const sources = new Map([...named].map(([name, report]) => [name, sourceOf(report)]));
  return {
    made,
    rows: ledgerRows(made, (file) => sources.get(file) ?? null),
    reportOf: (file) => named.get(file) ?? null,
  };
}

function partOf(name: string, { analysis, text, store }: ReadReport): readonly LedgerPart[] {
  const part = ledgerPart({ ...analysis, file: name }, text, placeDecisions(store, text));
  return part ? [part] : [];
}

function sourceOf({ text, lines, marked }: ReadReport): LedgerSource {
  return { text, lineOf: (offset) => lines.lineAt(offset), unitAt: (range) => unitAt(marked(), range) };
}
