import { cellPlace, fillMerged } from './fill-merged.ts';
import { eachTag } from './each-tag.ts';
import type { NumberStyle } from './number-styles.ts';
import { numberWords } from './number-words.ts';

/** What the cells of a sheet point to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styleOf: (style: number) => NumberStyle;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** What all sheets together may still take; a row of one cell in its last column takes 16,384. */
export interface CellBudget {
  cells: number;
  characters: number;
}

/**
 * The words of the cells of xl/worksheets/sheetN.xml, by row and column; those of merged cells stand in each row. Throws a
 * RangeError where the budget, which goes down, is spent.
 */
export function readCells(xml: string, sources: CellSources, budget: CellBudget): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: ReadonlyMap<string, string> = new Map();
  let column = -1;
  let words = '';
  let inWords = false;
  let inSound = false;
  const merged: string[] = [];
  eachTag(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const at = Number(attributes.get('r') ?? rows.length + 1) - 1;
        if (!(at >= 0 && at < MOST_ROWS)) throw new RangeError('too many rows');
        spend(budget, Math.max(0, at + 1 - rows.length), 0);
        while (rows.length <= at) rows.push([]);
        row = rows[at] ?? [];
        column = -1;
      } else if (name === 'c') {
        cell = attributes;
        column = cellPlace(attributes.get('r') ?? '')?.column ?? column + 1;
        words = '';
      } else if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '');
      inSound ||= name === 'rPh';
      inWords = name === 'v' || (name === 't' && !inSound);
    },
    close: (name) => {
      inWords = false;
      if (name === 'rPh') inSound = false;
      if (name !== 'c' || column >= MOST_COLUMNS) return;
      const written = wordsOf(words, cell, sources);
      if (written !== '') put(row, column, written, budget);
    },
    text: (text) => {
      if (inWords) words += text;
    },
  });
  fillMerged(rows, merged, (row, at, copied) => {
    put(row, at, copied, budget);
  });
  return rows;
}

function put(row: string[], column: number, words: string, budget: CellBudget): void {
  spend(budget, Math.max(0, column + 1 - row.length), words.length);
  while (row.length <= column) row.push('');
  row[column] = words;
}

function spend(budget: CellBudget, cells: number, characters: number): void {
  budget.cells -= cells;
  budget.characters -= characters;
  if (budget.cells < 0 || budget.characters < 0) throw new RangeError('too many cells');
}

/** As many as Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function wordsOf(words: string, cell: ReadonlyMap<string, string>, sources: CellSources): string {
  const type = cell.get('t') ?? 'n';
  if (type === 's') return sources.strings[Number(words)] ?? '';
  if (type === 'b') return words === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return words.slice(0, 'yyyy-mm-dd'.length);
  if (type !== 'n') return words;
  return numberWords(words, sources.styleOf(Number(cell.get('s') ?? 0)), sources.from1904);
}
