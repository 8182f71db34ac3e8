import type { Bilingual } from '../core/index.ts';
import type { Localizer } from '../present/index.ts';
import { localize } from '../present/index.ts';
import { opensFormula } from './opens-formula.ts';

/** What a table is written from: a title for each column, and the words of a row in it. */
interface CsvColumn<Row> {
  readonly title: Bilingual;
  readonly words: (row: Row, localizer: Localizer) => string;
}

/**
 * RFC 4180 with a byte-order mark, so that Excel reads it as UTF-8. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function toCsv<Row>(rows: readonly Row[], localizer: Localizer, columns: readonly CsvColumn<Row>[]): string {
  const head = columns.map(({ title }) => localize(localizer, title));
  return csvOf(
    head,
    rows.map((row) => columns.map(({ words }) => words(row, localizer))),
  );
}

/** The same of any table, by its head and its rows of cells. */
export function csvOf(head: readonly string[], body: readonly (readonly string[])[]): string {
  return '\uFEFF' + [head, ...body].map((cells) => cells.map(cell).join(',') + '\r\n').join('');
}

// Written here: csv-stringify brings Node's types into a pure folder and 32 KB into the browser for these ten lines.

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function cell(text: string): string {
  // What begins with an apostrophe already gets another, so that one can be taken off again.
  const harmless = opensFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
