import type { FigureRow, Localizer } from '../present/index.ts';
import { figureColumns, localize } from '../present/index.ts';
import { csvOf } from './csv.ts';

/** A table of figures, one a line, as CSV for Excel and WPS. */
export function figuresCsv(rows: readonly FigureRow[], localizer: Localizer): string {
  const head = figureColumns.map(({ title }) => localize(localizer, title));
  return csvOf(
    head,
    rows.map((row) => figureColumns.map(({ words }) => words(row, localizer))),
  );
}
