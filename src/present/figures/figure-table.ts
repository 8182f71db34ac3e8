import type { Analysis, AnalysisMetric, Bilingual, Range } from '../../core/index.ts';
import { conceptById, lineTable } from '../../core/index.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';
import { measureWords } from '../words/measure-words.ts';
import { boundWords, periodWords, statusWords } from '../words/words.ts';

/** One figure of a report with what a table says of it, on the screen as in a file. */
export interface FigureRow {
  readonly metric: AnalysisMetric;
  /** The sentence around the figure, in the words of the report. */
  readonly sentence: string;
  /** Headings from the outermost in, as written. */
  readonly sections: readonly string[];
  readonly district: string | null;
  /** Its name without those of the places above it. */
  readonly shortDistrict: string | null;
  readonly year: number | null;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** One column of the table of figures. */
export interface FigureColumn {
  readonly id: string;
  readonly title: Bilingual;
  /** What a person reads in a cell. */
  readonly words: (row: FigureRow, localizer: Localizer) => string;
}

interface MeaningColumn extends FigureColumn {
  readonly words: (row: Pick<FigureRow, 'metric'>, localizer: Localizer) => string;
}

/** Every figure of a report, in text order; `text` is what was analysed. */
export function figureRows(analysis: Analysis, text: string, file: string): readonly FigureRow[] {
  const { district, year } = analysis.report;
  const lines = lineTable(text);
  return analysis.metrics.map((metric) => ({
    metric,
    sentence: sentenceAround(text, metric.range),
    sections: sectionPath(analysis, metric.section).map(sectionName),
    district: district.path?.join('') ?? district.name,
    shortDistrict: district.path?.at(-1) ?? district.name,
    year,
    file,
    line: lines.lineAt(metric.range[0]),
  }));
}

/** What a figure says of its indicator. The card of a figure tells it under the same names. */
export const meaningColumns: readonly MeaningColumn[] = [
  {
    id: 'says',
    title: { zh: '口径', en: 'Measured as' },
    words: ({ metric }, localizer) => measureWords(localizer, metric),
  },
  {
    id: 'period',
    title: { zh: '时间', en: 'Time' },
    words: ({ metric }, localizer) => periodWords(localizer, metric.period),
  },
  {
    id: 'status',
    title: { zh: '状态', en: 'Status' },
    words: ({ metric }, localizer) => statusWords(localizer, metric.status),
  },
];

/** The columns of an exported table, in order; the table on the screen shows those of `shownColumns`. */
export const figureColumns: readonly FigureColumn[] = [
  { id: 'indicator', title: { zh: '指标', en: 'Indicator' }, words: ({ metric }) => metric.indicator },
  { id: 'concept', title: { zh: '规范指标', en: 'Known indicator' }, words: conceptWords },
  { id: 'figure', title: { zh: '数字', en: 'Figure' }, words: ({ metric }) => metric.text },
  { id: 'value', title: { zh: '数值', en: 'Value' }, words: valueOf },
  { id: 'unit', title: { zh: '单位', en: 'Unit' }, words: ({ metric }) => metric.unit },
  {
    id: 'bound',
    title: { zh: '界限', en: 'Bound' },
    words: ({ metric }, localizer) => boundWords(localizer, metric.bound),
  },
  ...meaningColumns,
  { id: 'sentence', title: { zh: '原文', en: 'Sentence' }, words: ({ sentence }) => sentence },
  { id: 'section', title: { zh: '章节', en: 'Section' }, words: ({ sections }) => sections.join(' › ') },
  { id: 'district', title: { zh: '地区', en: 'District' }, words: ({ district }) => district ?? '' },
  { id: 'year', title: { zh: '年度', en: 'Year' }, words: ({ year }) => (year === null ? '' : String(year)) },
  { id: 'file', title: { zh: '文件', en: 'File' }, words: ({ file }) => file },
  { id: 'line', title: { zh: '行', en: 'Line' }, words: ({ line }) => String(line) },
  { id: 'start', title: { zh: '起点', en: 'Start' }, words: ({ metric }) => String(metric.range[0]) },
  { id: 'end', title: { zh: '终点', en: 'End' }, words: ({ metric }) => String(metric.range[1]) },
];

/** What has room on a screen beside the report; of the sections only the innermost. */
export const shownColumns = /* @__PURE__ */ onScreen([
  'indicator',
  'figure',
  'says',
  'period',
  'status',
  'section',
  'line',
]);

/** The same of all reports together: whose report it is as well. */
export const workspaceColumns = /* @__PURE__ */ onScreen([
  'indicator',
  'figure',
  'says',
  'period',
  'status',
  'district',
  'year',
  'section',
  'file',
  'line',
]);

function onScreen(ids: readonly string[]): readonly FigureColumn[] {
  const short: Readonly<Record<string, FigureColumn['words']>> = {
    section: ({ sections }) => sections.at(-1) ?? '',
    district: ({ shortDistrict }) => shortDistrict ?? '',
  };
  return ids.flatMap((id) => {
    const column = figureColumns.find((each) => each.id === id);
    return column ? { ...column, words: short[id] ?? column.words } : [];
  });
}

function conceptWords({ metric }: FigureRow, localizer: Localizer): string {
  const concept = metric.concept === null ? null : conceptById(metric.concept);
  return concept ? localize(localizer, concept.name) : '';
}

function valueOf({ metric: { value } }: FigureRow): string {
  return typeof value === 'number' ? String(value) : value.join('—');
}

function sentenceAround(text: string, [start, end]: Range): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = before.search(/[^。！？\r\n]*$/);
  const rest = /^[^。！？\r\n]*[。！？]?/.exec(after)?.[0] ?? '';
  return (before.slice(from) + text.slice(start, end) + rest).trim();
}

/** A stretch without a full stop is cut here. */
const LONGEST = 500;
