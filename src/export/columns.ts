import type { Bilingual } from '../core/index.ts';
import type { Voice } from '../present/index.ts';
import { boundWords, kindWords, periodWords, stateWords, topicName } from '../present/index.ts';
import type { ExportRow } from './export-row.ts';

/** One column of every export. */
export interface Column {
  readonly id: string;
  readonly title: Bilingual;
  /** What a person reads in a cell; several values of one commitment stand side by side with ；between them. */
  readonly words: (row: ExportRow, voice: Voice) => string;
}

/** The columns of every format, in order; the README's table is made from them. */
export const columns: readonly Column[] = [
  { id: 'text', title: { zh: '原文', en: 'Words' }, words: ({ text }) => text },
  { id: 'kind', title: { zh: '类型', en: 'Kind' }, words: ({ kind }, voice) => kindWords(voice, kind) },
  { id: 'indicator', title: { zh: '指标', en: 'Indicator' }, words: each(({ indicator }) => indicator) },
  { id: 'target', title: { zh: '目标值', en: 'Target' }, words: each(({ value }) => number(value)) },
  { id: 'unit', title: { zh: '单位', en: 'Unit' }, words: each(({ unit }) => unit) },
  { id: 'bound', title: { zh: '界限', en: 'Bound' }, words: each(({ bound }, voice) => boundWords(voice, bound)) },
  { id: 'figure', title: { zh: '数字原文', en: 'Figure as written' }, words: each(({ text }) => text) },
  { id: 'deadline', title: { zh: '完成时限', en: 'Deadline' }, words: deadlineWords },
  { id: 'topic', title: { zh: '领域', en: 'Topic' }, words: ({ topic }) => topicName(topic) },
  { id: 'tags', title: { zh: '标签', en: 'Tags' }, words: ({ tags }) => tags.join('；') },
  { id: 'district', title: { zh: '地区', en: 'District' }, words: ({ district }) => district ?? '' },
  { id: 'year', title: { zh: '年度', en: 'Year' }, words: ({ year }) => (year === null ? '' : String(year)) },
  { id: 'section', title: { zh: '章节', en: 'Section' }, words: ({ sections }) => sections.join(' › ') },
  { id: 'file', title: { zh: '文件', en: 'File' }, words: ({ file }) => file },
  { id: 'line', title: { zh: '行', en: 'Line' }, words: ({ line }) => String(line) },
  { id: 'start', title: { zh: '起点', en: 'Start' }, words: ({ start }) => String(start) },
  { id: 'end', title: { zh: '终点', en: 'End' }, words: ({ end }) => String(end) },
  {
    id: 'state',
    title: { zh: '标记状态', en: 'State of the mark' },
    words: ({ state }, voice) => (state ? stateWords(voice, state) : ''),
  },
];

type Target = ExportRow['targets'][number];

/** A blank target keeps its place, so that the third value belongs to the third indicator. */
function each(words: (target: Target, voice: Voice) => string): Column['words'] {
  return ({ targets }, voice) => {
    const cells = targets.map((target) => words(target, voice));
    return cells.some(Boolean) ? cells.join('；') : '';
  };
}

function deadlineWords({ deadline }: ExportRow, voice: Voice): string {
  return deadline === null ? '' : periodWords(voice, deadline);
}

function number(value: Target['value']): string {
  return typeof value === 'number' ? String(value) : value.join('—');
}
