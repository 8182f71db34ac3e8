import type { AnalysisMetric, FactColumn } from '../core/index.ts';
import { factColumns, factKinds, factVerdicts } from '../core/index.ts';
import type { FigureRow, Localizer } from '../present/index.ts';
import { csvOf } from './csv.ts';
import type { ExportAbout } from './export-about.ts';
import { madeWords } from './export-about.ts';

/**
 * The table that offices send round (数据核实表): every reported figure with room for what its office says of it. Filled in,
 * it is a table of facts that the report is checked against.
 */
export async function factsTable(
  format: 'xlsx' | 'csv',
  rows: readonly FigureRow[],
  about: ExportAbout,
  localizer: Localizer,
): Promise<string | Uint8Array> {
  const { t, language } = localizer;
  const head = [t('No.'), ...COLUMNS.map((column) => columnName(column, language))];
  const body = rows
    .filter(({ metric }) => metric.status === 'actual' && typeof metric.value === 'number')
    .map((row, index) => [String(index + 1), ...COLUMNS.map((column) => words(column, row))]);
  if (format === 'csv') return csvOf(head, body);
  const { textCell, writeSheets } = await import('./workbook/index.ts');
  const title = t('Figures to be verified');
  const sheet = {
    name: title,
    title,
    columns: [{ width: 6 }, ...COLUMNS.map((column) => ({ width: WIDTHS[column], ...choicesOf(column) }))],
    head,
    rows: body.map((cells) => cells.map((cell) => textCell(cell))),
    notes: madeWords(about, localizer).split('\n'),
  };
  return writeSheets([sheet], { title, date: about.date });
}

const COLUMNS = [
  'indicator',
  'kind',
  'period',
  'value',
  'unit',
  'quote',
  'place',
  'responsible',
  'verdict',
  'corrected',
  'by',
] as const satisfies readonly FactColumn[];

/** In half-width characters. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  indicator: 24,
  kind: 8,
  period: 12,
  value: 12,
  unit: 10,
  quote: 60,
  place: 24,
  responsible: 16,
  verdict: 12,
  corrected: 12,
  by: 12,
};

/** The first name of a column is Chinese, the last one English: what reads the table knows both. */
function columnName(column: FactColumn, language: Localizer['language']): string {
  return factColumns[column].split(' ').at(language === 'zh' ? 0 : -1) ?? column;
}

function choicesOf(column: FactColumn): { readonly choices?: readonly string[] } {
  return column === 'verdict'
    ? { choices: Object.values(factVerdicts).flatMap((all) => all.split(' ').slice(0, 1)) }
    : {};
}

function words(column: (typeof COLUMNS)[number], { metric, sentence, file, line }: FigureRow): string {
  const { number, unit } = printedNumber(metric);
  const kind = factKinds.find(
    ({ aspect, direction }) => aspect === metric.aspect && (direction ?? metric.direction) === metric.direction,
  );
  const known: Readonly<Partial<Record<FactColumn, string>>> = {
    indicator: metric.indicator,
    kind: kind?.words.split(' ')[0] ?? '',
    period: metric.period ?? '',
    value: number,
    unit,
    quote: sentence,
    place: `${file}:${line}`,
  };
  return known[column] ?? '';
}

/** «超12.9亿元» → 12.9, 亿元: as it is printed, so that the table shows no other digits than the report. */
function printedNumber({ text, value, unit }: AnalysisMetric): { readonly number: string; readonly unit: string } {
  const printed = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  const whole = typeof value === 'number' ? value : value[0];
  if (printed === undefined || Number(printed) === 0) return { number: String(whole), unit };
  const scale = SCALES.find(([by]) => Math.abs(Number(printed) * by - whole) < 1e-6 * Math.max(1, whole));
  return scale ? { number: printed, unit: scale[1] + unit } : { number: String(whole), unit };
}

const SCALES = [
  [1, ''],
  [1e4, '万'],
  [1e8, '亿'],
  [1e12, '万亿'],
] as const;
