import type { Localizer } from '../../present/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import type { ExportReport } from '../export-row.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import type { CellChange, Compared } from './compare-cells.ts';
import { compareCells } from './compare-cells.ts';
import { commitmentFinder } from './find-commitment.ts';
import type { RowPlace, TableRow } from './table-rows.ts';
import { tableRows } from './table-rows.ts';

/** A commitment of which a table says something else than its record. */
export interface RowChange {
  readonly place: RowPlace;
  /** As ExportReport.file gives it. */
  readonly file: string;
  readonly commitment: MarkedCommitment;
  readonly cells: readonly CellChange[];
}

/**
 * What cannot be taken over without a person's decision.
 * - unreadable: a cell that is no status or no date
 * - changedHere: the record was changed too since the table was made; `cell.from` is what it says now
 * - twice: another row of the table says something else of the same commitment
 */
export interface RowConflict {
  readonly place: RowPlace;
  readonly file: string;
  readonly commitment: MarkedCommitment;
  readonly kind: 'unreadable' | 'changedHere' | 'twice';
  readonly cell: CellChange;
}

/**
 * A row that meets no commitment, or more than one, or names none at all: one that a person put in under a task, say.
 */
export interface UnknownRow {
  readonly place: RowPlace;
  /** What stands in the column of tasks; of a row without a task what else it says. */
  readonly words: string;
  readonly kind: 'missing' | 'ambiguous' | 'unnamed';
}

/** What a table would change, to be shown before anything is. */
export interface ReadBack {
  readonly changes: readonly RowChange[];
  readonly conflicts: readonly RowConflict[];
  readonly unknown: readonly UnknownRow[];
  /** Rows that say what the records say. */
  readonly unchanged: number;
  /** Sheets with a head that was understood; 0: this is no table of ours. */
  readonly tables: number;
  /** Titles of columns that a person added or renamed; what stands under them is not read. */
  readonly strange: readonly string[];
}

/** Compares the sheets of an edited table with the records of reports. Nothing is changed. */
export function readBack(
  sheets: readonly ReadSheet[],
  reports: readonly ExportReport[],
  localizer: Localizer,
): ReadBack {
  const find = commitmentFinder(reports);
  const told = new Map<MarkedCommitment, readonly CellChange[]>();
  const changes: RowChange[] = [];
  const conflicts: RowConflict[] = [];
  const unknown: UnknownRow[] = [];
  const { rows, tables, strange } = tableRows(sheets);
  let unchanged = 0;
  for (const row of rows) {
    const found = find(row.id, row.words);
    if (!found.ok) {
      unknown.push(unknownOf(row, found.kind));
      continue;
    }
    const { file, commitment } = found;
    const compared = compareCells(row.cells, row.state, found.row, localizer);
    const before = told.get(commitment);
    const twice = before ? compared.changes.filter((cell) => !says(before, cell)) : [];
    for (const conflict of conflictsOf(row, file, commitment, compared)) conflicts.push(conflict);
    for (const cell of twice) conflicts.push({ place: row.place, file, commitment, kind: 'twice', cell });
    if (before) continue;
    told.set(commitment, compared.changes);
    if (compared.changes.length > 0) changes.push({ place: row.place, file, commitment, cells: compared.changes });
    else if (compared.conflicts.length === 0) unchanged++;
  }
  return { changes, conflicts, unknown, unchanged, tables, strange };
}

function unknownOf({ place, id, words, cells }: TableRow, kind: 'missing' | 'ambiguous'): UnknownRow {
  if (words.trim() !== '') return { place, words, kind };
  const said = [...cells.values()].map((each) => each.trim()).filter(Boolean);
  return { place, words: said.join(' · ') || id, kind: 'unnamed' };
}

function conflictsOf(
  { place }: TableRow,
  file: string,
  commitment: MarkedCommitment,
  { conflicts }: Compared,
): readonly RowConflict[] {
  return conflicts.map(({ kind, cell }) => ({ place, file, commitment, kind, cell }));
}

function says(changes: readonly CellChange[], { field, to }: CellChange): boolean {
  return changes.some((each) => each.field === field && each.to === to);
}
