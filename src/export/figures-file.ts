import type { FigureRow, Localizer } from '../present/index.ts';
import { figureColumns, localize } from '../present/index.ts';
import type { ExportAbout } from './export-about.ts';
import { csvOf } from './csv.ts';

/** What a table of figures is written as: a workbook, or CSV to be written as UTF-8. */
export async function figuresFile(
  format: 'xlsx' | 'csv',
  rows: readonly FigureRow[],
  about: ExportAbout,
  localizer: Localizer,
): Promise<string | Uint8Array> {
  if (format === 'csv') return figuresCsv(rows, localizer);
  const { writeFigures } = await import('./workbook/index.ts');
  return writeFigures(rows, about, localizer);
}

/** A table of figures, one a line, as CSV for Excel and WPS. */
function figuresCsv(rows: readonly FigureRow[], localizer: Localizer): string {
  const head = figureColumns.map(({ title }) => localize(localizer, title));
  return csvOf(
    head,
    rows.map((row) => figureColumns.map(({ words }) => words(row, localizer))),
  );
}
