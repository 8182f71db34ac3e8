import type { FigureRow, Localizer } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { figuresSheet } from './figures-sheet.ts';
import { writeSheets } from './write-sheets.ts';

/** The bytes of a workbook with one table of figures. */
export function writeFigures(rows: readonly FigureRow[], about: ExportAbout, localizer: Localizer): Uint8Array {
  const sheet = figuresSheet(rows, about, localizer);
  return writeSheets([sheet], { title: sheet.title, date: about.date });
}
