import type { Bilingual } from '../../core/index.ts';
import type { LedgerRow, Localizer } from '../../present/index.ts';
import {
  aspectWords,
  completionWords,
  gapWords,
  ledgerNotes,
  ledgerVerdictWords,
  outcomeWords,
  periodWords,
  rowPlaceWords,
  standingVerdict,
  topicName,
} from '../../present/index.ts';

export interface LedgerColumn {
  readonly id: string;
  readonly title: Bilingual;
  /** In half-width characters, in a workbook. */
  readonly width: number;
  readonly words: (row: LedgerRow, localizer: Localizer) => string;
}

/** The columns of the table of promises and outcomes (兑现表), in order. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { id: 'district', title: { zh: '地区', en: 'District' }, width: 14, words: ({ district }) => district.name ?? '' },
  {
    id: 'period',
    title: { zh: '时期', en: 'Period' },
    width: 12,
    words: ({ entry }, localizer) => periodWords(localizer, entry.period),
  },
  {
    id: 'topic',
    title: { zh: '领域', en: 'Topic' },
    width: 10,
    words: ({ entry }, localizer) => topicName(entry.topic, localizer),
  },
  {
    id: 'indicator',
    title: { zh: '指标或事项', en: 'Indicator or work' },
    width: 24,
    words: ({ entry }) => entry.indicator,
  },
  {
    id: 'aspect',
    title: { zh: '口径', en: 'Measured as' },
    width: 12,
    words: ({ entry }, localizer) =>
      entry.aspect === null ? '' : aspectWords(localizer, entry.aspect, entry.target.unit),
  },
  { id: 'promise', title: { zh: '承诺原文', en: 'Commitment' }, width: 44, words: ({ promised }) => promised.sentence },
  {
    id: 'target',
    title: { zh: '目标值', en: 'Target' },
    width: 16,
    words: ({ entry }) => (entry.kind === 'quantified' ? entry.target.text : ''),
  },
  {
    id: 'outcome',
    title: { zh: '完成值', en: 'Outcome' },
    width: 18,
    words: ({ entry }, localizer) => (entry.kind === 'quantified' ? outcomeWords(localizer, entry) : ''),
  },
  {
    id: 'completion',
    title: { zh: '完成率', en: 'Completion' },
    width: 9,
    words: ({ entry }) => completionWords(entry),
  },
  {
    id: 'gap',
    title: { zh: '差额', en: 'Gap' },
    width: 14,
    words: ({ entry }, localizer) => gapWords(localizer, entry),
  },
  {
    id: 'verdict',
    title: { zh: '结论', en: 'Verdict' },
    width: 10,
    words: ({ entry }, localizer) => ledgerVerdictWords(localizer, standingVerdict(entry)),
  },
  { id: 'unit', title: { zh: '责任单位', en: 'Responsible unit' }, width: 14, words: ({ unit }) => unit },
  {
    id: 'said',
    title: { zh: '完成情况原文', en: 'What was reported' },
    width: 44,
    words: ({ said }) => said?.sentence ?? '',
  },
  {
    id: 'promisedAt',
    title: { zh: '承诺出处', en: 'Promised in' },
    width: 26,
    words: ({ promised }) => rowPlaceWords(promised),
  },
  { id: 'saidAt', title: { zh: '完成出处', en: 'Reported in' }, width: 26, words: ({ said }) => rowPlaceWords(said) },
  {
    id: 'notes',
    title: { zh: '说明', en: 'Notes' },
    width: 30,
    words: ({ entry }, localizer) => ledgerNotes(localizer, entry).join('；'),
  },
];
