import type { FigureRow, Localizer } from '../present/index.ts';
import { figureColumns } from '../present/index.ts';
import type { ExportAbout } from './export-about.ts';
import { toCsv } from './csv.ts';

/** What a table of figures is written as: a workbook, or CSV to be written as UTF-8. */
export async function figuresFile(
  format: 'xlsx' | 'csv',
  rows: readonly FigureRow[],
  about: ExportAbout,
  localizer: Localizer,
): Promise<string | Uint8Array> {
  if (format === 'csv') return toCsv(rows, localizer, figureColumns);
  const { writeFigures } = await import('./workbook/index.ts');
  return writeFigures(rows, about, localizer);
}
