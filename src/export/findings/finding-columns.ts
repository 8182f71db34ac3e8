import type { Bilingual } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';
import { localize, severityWords } from '../../present/index.ts';
import type { FindingRow } from './finding-row.ts';

export interface FindingColumn {
  readonly id: string;
  readonly title: Bilingual;
  readonly words: (row: FindingRow, localizer: Localizer) => string;
}

/** The columns of a table of findings, in order. */
export const findingColumns: readonly FindingColumn[] = [
  {
    id: 'severity',
    title: { zh: '级别', en: 'Severity' },
    words: ({ severity }, localizer) => severityWords(localizer, severity),
  },
  { id: 'title', title: { zh: '问题', en: 'Finding' }, words: ({ title }, localizer) => localize(localizer, title) },
  { id: 'section', title: { zh: '章节', en: 'Section' }, words: ({ sections }) => sections.join(' › ') },
  { id: 'words', title: { zh: '原文', en: 'Words' }, words: ({ place }) => place.words },
  { id: 'message', title: { zh: '说明与算式', en: 'What was seen' }, words: ({ message }) => message },
  { id: 'fix', title: { zh: '建议改为', en: 'Repair' }, words: fixWords },
  { id: 'sentence', title: { zh: '所在句', en: 'Sentence' }, words: ({ sentence }) => sentence },
  {
    id: 'related',
    title: { zh: '相关原文', en: 'Related words' },
    words: ({ related }) => related.map(({ words, line }) => `${words}（${line}）`).join('；'),
  },
  { id: 'state', title: { zh: '处理及理由', en: 'State and reason' }, words: stateWords },
  { id: 'file', title: { zh: '文件', en: 'File' }, words: ({ file }) => file },
  { id: 'line', title: { zh: '行', en: 'Line' }, words: ({ place }) => String(place.line) },
  { id: 'column', title: { zh: '列', en: 'Column' }, words: ({ place }) => String(place.column) },
  { id: 'start', title: { zh: '起点', en: 'Start' }, words: ({ place }) => String(place.start) },
  { id: 'end', title: { zh: '终点', en: 'End' }, words: ({ place }) => String(place.end) },
  { id: 'rule', title: { zh: '规则', en: 'Rule' }, words: ({ rule }) => rule },
];

/** «-5%» → 5%; of a repair that takes words away, which. */
function fixWords({ fix }: FindingRow, { t }: Localizer): string {
  if (!fix) return '';
  return fix.text === '' ? t('Leave out “{0}”', fix.place.words) : fix.text;
}

function stateWords({ dismissed, known }: FindingRow, { t }: Localizer): string {
  if (dismissed) return dismissed.reason ? t('dismissed: {0}', dismissed.reason) : t('dismissed');
  return known === true ? t('known') : '';
}
