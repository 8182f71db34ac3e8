import { cellPlace } from './cell-place.ts';
import { eachTag } from './each-tag.ts';
import { fillMerged } from './fill-merged.ts';
import type { NumberStyle } from './number-styles.ts';
import { numberWords } from './number-words.ts';

/** What the cells of a sheet point to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styleOf: (style: number) => NumberStyle;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** The words of the cells of xl/worksheets/sheetN.xml, by row and column; those of merged cells stand in each row. */
export function readCells(xml: string, sources: CellSources): readonly (readonly string[])[] {
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
        if (at >= MOST_ROWS) throw new Error('too many rows');
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
      while (row.length <= column) row.push('');
      row[column] = wordsOf(words, cell, sources);
    },
    text: (text) => {
      if (inWords) words += text;
    },
  });
  fillMerged(rows, merged);
  return rows;
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
