import type { FigureRow, Localizer } from '../../present/index.ts';
import { figureColumns, localize } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A table of figures as a sheet: what is counted stands as numbers, so that it can be added up. */
export function figuresSheet(rows: readonly FigureRow[], about: ExportAbout, localizer: Localizer): Sheet {
  const { t } = localizer;
  const files = [...new Set(rows.map(({ file }) => file))];
  return {
    name: t('Figures'),
    title: t('Figures of {0}', files.join('、')),
    columns: figureColumns.map(({ id }) => ({ width: WIDTHS[id] ?? 10 })),
    head: figureColumns.map(({ title }) => localize(localizer, title)),
    rows: rows.map((row) => figureColumns.map(({ id, words }) => cell(id, row, words(row, localizer)))),
    notes: [t('Made on {0} with Report Review {1} and its rules.', about.date, about.version)],
  };
}

/** In half-width characters; the rest is 10. */
const WIDTHS: Readonly<Record<string, number>> = {
  indicator: 26,
  concept: 22,
  figure: 16,
  value: 16,
  says: 16,
  period: 14,
  sentence: 60,
  section: 40,
  district: 26,
  file: 26,
};

function cell(id: string, { metric, year, line }: FigureRow, words: string): Cell {
  const [start, end] = metric.range;
  const value = typeof metric.value === 'number' ? metric.value : words;
  const numbers: Readonly<Record<string, Cell['value'] | null>> = { value, year, line, start, end };
  return { value: numbers[id] ?? words, style: 'text' };
}
