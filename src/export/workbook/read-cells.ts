import { eachTag } from './each-tag.ts';

/** What the cells of a sheet point to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** The words of the cells of xl/worksheets/sheetN.xml, by row and column. */
export function readCells(xml: string, sources: CellSources): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: ReadonlyMap<string, string> = new Map();
  let column = -1;
  let words = '';
  let inWords = false;
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
        column = columnOf(attributes.get('r')) ?? column + 1;
        words = '';
      }
      inWords = name === 'v' || name === 't';
    },
    close: (name) => {
      inWords = false;
      if (name !== 'c' || column >= MOST_COLUMNS) return;
      while (row.length <= column) row.push('');
      row[column] = wordsOf(words, cell, sources);
    },
    text: (text) => {
      if (inWords) words += text;
    },
  });
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
  if (type !== 'n' || words === '' || !sources.isDate(Number(cell.get('s') ?? 0))) return words;
  return dayOf(Number(words) + (sources.from1904 ? 1462 : 0)) ?? words;
}

/** B12 → 1 */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Excel's number of a day as the day: 45473 → 2024-06-30; null before 1900-03-01, where Excel counts a day that never was.
 * (Days to civil dates after H. Hinnant, chrono-compatible low-level date algorithms.)
 */
function dayOf(serial: number): string | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
