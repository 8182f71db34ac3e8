import type { Bilingual } from '../core/index.ts';
import type { Localizer } from '../present/index.ts';
import {
  boundWords,
  hardnessWords,
  kindWords,
  measureWords,
  periodWords,
  recordStatusWords,
  stateWords,
  topicName,
  unitsWords,
  wholeIndicator,
} from '../present/index.ts';
import type { ExportRow } from './export-row.ts';

/** One column of every export. */
export interface Column {
  readonly id: string;
  readonly title: Bilingual;
  /** What a person reads in a cell; several values of one commitment stand side by side with ；between them. */
  readonly words: (row: ExportRow, localizer: Localizer) => string;
  /** How wide it is in a workbook, in half-width characters. */
  readonly width: number;
  /** Few reports say anything of it: a workbook leaves it out where no row does. */
  readonly sparse?: true;
}

/** The first column of a table; in a workbook the tasks of a sheet are counted in it. */
export const numberColumn: Column = {
  id: 'number',
  title: { zh: '序号', en: 'No.' },
  width: 8,
  words: ({ number: place }) => place,
};

/** Of which year's report a task is. */
export const yearColumn: Column = {
  id: 'year',
  title: { zh: '年度', en: 'Year' },
  width: 8,
  words: ({ year }) => (year === null ? '' : String(year)),
};

/** By it a table finds its way back; hidden in a workbook. */
export const idColumn: Column = { id: 'id', title: { zh: '编号', en: 'Id' }, width: 14, words: ({ id }) => id };

/** Every column, in the order of a full table; the README's table is made from them. */
export const columns: readonly Column[] = [
  numberColumn,
  {
    id: 'parent',
    title: { zh: '上级任务', en: 'Part of' },
    width: 18,
    sparse: true,
    words: ({ parent }) => parent ?? '',
  },
  { id: 'text', title: { zh: '目标任务', en: 'Task' }, width: 40, words: taskWords },
  {
    id: 'kind',
    title: { zh: '类型', en: 'Kind' },
    width: 10,
    words: ({ kind }, localizer) => kindWords(localizer, kind),
  },
  {
    id: 'hardness',
    title: { zh: '力度', en: 'Firmness' },
    width: 13,
    sparse: true,
    words: ({ hardness }, localizer) => (hardness ? hardnessWords(localizer, hardness) : ''),
  },
  {
    id: 'indicator',
    title: { zh: '量化指标', en: 'Indicator' },
    width: 18,
    words: each((target, localizer) => wholeIndicator(localizer, target)),
  },
  {
    id: 'aspect',
    title: { zh: '口径', en: 'Measured as' },
    width: 8,
    sparse: true,
    words: each((target, localizer) => measureWords(localizer, target)),
  },
  { id: 'target', title: { zh: '目标值', en: 'Target' }, width: 14, words: each(({ text }) => text) },
  { id: 'value', title: { zh: '数值', en: 'Value' }, width: 12, words: each(({ value }) => number(value)) },
  { id: 'measure', title: { zh: '单位', en: 'Unit' }, width: 8, words: each(({ unit }) => unit) },
  {
    id: 'bound',
    title: { zh: '界限', en: 'Bound' },
    width: 10,
    words: each(({ bound }, localizer) => boundWords(localizer, bound)),
  },
  {
    id: 'baseline',
    title: { zh: '基数', en: 'From' },
    width: 12,
    sparse: true,
    words: each(({ from }) => from?.text ?? ''),
  },
  { id: 'owner', title: { zh: '牵头领导', en: 'Owner' }, width: 10, words: ({ owner }) => owner ?? '' },
  { id: 'unit', title: { zh: '责任单位', en: 'Responsible unit' }, width: 14, words: ({ unit }) => unit ?? '' },
  {
    id: 'namedUnits',
    title: { zh: '文中责任单位', en: 'Units named in the text' },
    width: 16,
    sparse: true,
    words: ({ namedUnits }, localizer) => unitsWords(localizer, namedUnits),
  },
  {
    id: 'projects',
    title: { zh: '项目名称', en: 'Projects' },
    width: 18,
    sparse: true,
    words: ({ projects }) => projects.join('；'),
  },
  { id: 'due', title: { zh: '完成时限', en: 'Due' }, width: 13, words: dueWords },
  {
    id: 'status',
    title: { zh: '进度', en: 'Status' },
    width: 10,
    words: ({ status }, localizer) => (status === null ? '' : recordStatusWords(localizer, status)),
  },
  { id: 'note', title: { zh: '备注', en: 'Note' }, width: 20, words: ({ note }) => note ?? '' },
  {
    id: 'evidence',
    title: { zh: '佐证', en: 'Evidence' },
    width: 20,
    words: ({ evidence }) => evidence.map(({ text }) => text).join('；'),
  },
  {
    id: 'topic',
    title: { zh: '领域', en: 'Topic' },
    width: 12,
    words: ({ topic }, localizer) => topicName(topic, localizer),
  },
  { id: 'tags', title: { zh: '标签', en: 'Tags' }, width: 14, words: ({ tags }) => tags.join('；') },
  { id: 'sentence', title: { zh: '原文', en: 'Sentence' }, width: 50, words: ({ sentence }) => sentence },
  { id: 'source', title: { zh: '出处', en: 'Source' }, width: 24, words: sourceWords },
  { id: 'district', title: { zh: '地区', en: 'District' }, width: 16, words: ({ district }) => district ?? '' },
  yearColumn,
  { id: 'section', title: { zh: '章节', en: 'Section' }, width: 24, words: ({ sections }) => sections.join(' › ') },
  { id: 'file', title: { zh: '文件', en: 'File' }, width: 20, words: ({ file }) => file },
  { id: 'line', title: { zh: '行', en: 'Line' }, width: 8, words: ({ line }) => String(line) },
  { id: 'start', title: { zh: '起点', en: 'Start' }, width: 8, words: ({ start }) => String(start) },
  { id: 'end', title: { zh: '终点', en: 'End' }, width: 8, words: ({ end }) => String(end) },
  {
    id: 'state',
    title: { zh: '标记状态', en: 'State of the mark' },
    width: 14,
    words: ({ state }, localizer) => (state ? stateWords(localizer, state) : ''),
  },
  idColumn,
];

/** What a clause leaves to its neighbour to say stands before its words: 地区生产总值 + 同比增长21%. */
function taskWords({ subject, text }: ExportRow): string {
  return `${subject ?? ''}${text}`;
}

type Target = ExportRow['targets'][number];

/** A blank target keeps its place, so that the third value belongs to the third indicator. */
function each(words: (target: Target, localizer: Localizer) => string): Column['words'] {
  return ({ targets }, localizer) => {
    const cells = targets.map((target) => words(target, localizer));
    return cells.some(Boolean) ? cells.join('；') : '';
  };
}

function dueWords({ due, deadline }: ExportRow, localizer: Localizer): string {
  const period = due ?? deadline;
  return period === null ? '' : periodWords(localizer, period);
}

/** 2024.txt 第6行, and under it the section: （一）稳就业 */
function sourceWords({ file, line, sections }: ExportRow, { t }: Localizer): string {
  return [t('{0}, line {1}', file, line), ...sections.slice(-1)].join('\n');
}

function number(value: Target['value']): string {
  return typeof value === 'number' ? String(value) : value.join('—');
}
