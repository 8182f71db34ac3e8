import type { FigureRow, Voice } from '../present/index.ts';
import { figureColumns, say } from '../present/index.ts';
import { csvOf } from './csv.ts';

/** A table of figures, one a line, as CSV for Excel and WPS. */
export function figuresCsv(rows: readonly FigureRow[], voice: Voice): string {
  const head = figureColumns.map(({ title }) => say(voice, title));
  return csvOf(
    head,
    rows.map((row) => figureColumns.map(({ words }) => words(row, voice))),
  );
}
