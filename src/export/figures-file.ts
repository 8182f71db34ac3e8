import type { FigureRow, Localizer } from '../present/index.ts';
import type { ExportAbout } from './export-about.ts';
import { figuresCsv } from './figures-csv.ts';

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
