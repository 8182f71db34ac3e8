import type { CommitmentDetails, PromiseTarget } from '../../core/index.ts';
import { targetFigures } from '../../core/index.ts';
import type { MarkedCommitment, MarkedReport } from '../../tags/index.ts';
import { statuses } from '../../tags/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { hardnessWords, unitsWords } from '../words/promise-words.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import { topicName } from '../words/topic-name.ts';
import { kindWords, periodWords, stateWords } from '../words/words.ts';
import { recordStatusWords, standingWords } from './record-status.ts';

/** What a page of a record offers to change. */
export type RecordField = 'status' | 'owner' | 'unit' | 'due' | 'note' | 'evidence' | 'tags';

/** The address of a command that changes a field, to a value or to what it asks the person for. */
export type RecordAct = (field: RecordField, value?: string) => string;

export interface RecordLinesPlace {
  /** 2024-06-30 */
  readonly today: string;
  /** What the report says of it beyond the analysis, where its text is at hand. */
  readonly details?: CommitmentDetails;
  /** Where the surface has commands; without it the page is one to read. */
  readonly act?: RecordAct;
}

/**
 * What is known of a commitment, as a list in Markdown: first what a person said of it, each with a link that changes it, then
 * what the report says. A line that says nothing and changes nothing is left out.
 *
 * - **进度** 推进中（已逾期） · 设为：[未启动](<…>) · [已完成](<…>)
 */
export function recordLines(
  { analysis }: Pick<MarkedReport, 'analysis'>,
  commitment: MarkedCommitment,
  { today, details, act }: RecordLinesPlace,
  localizer: Localizer,
): readonly string[] {
  const { t } = localizer;
  const { mark } = commitment;
  const due = mark?.due ?? commitment.deadline;
  const targets = details?.targets ?? targetFigures(analysis, commitment).map((figure) => ({ figure, from: null }));
  const said: readonly Line[] = [
    { name: t('Status'), words: standingWords(localizer, commitment, today), field: 'status' },
    { name: t('Owner'), words: mark?.owner ?? '', field: 'owner' },
    { name: t('Responsible unit'), words: mark?.unit ?? '', field: 'unit' },
    { name: t('Due date'), words: due === null ? '' : periodWords(localizer, due), field: 'due' },
    { name: t('Tags'), words: commitment.tags.join('、'), field: 'tags' },
    { name: t('Note'), words: mark?.note ?? '', field: 'note' },
    { name: t('Units named in the text'), words: unitsWords(localizer, details?.units ?? []) },
    { name: t('Firmness'), words: details?.hardness ? hardnessWords(localizer, details.hardness) : '' },
    { name: t('Targets'), words: targets.map((target) => targetWords(target, localizer)).join('；') },
    { name: t('Projects'), words: (details?.projects ?? []).map(({ text }) => text).join('；') },
    { name: t('Kind'), words: kindWords(localizer, commitment.kind) },
    { name: t('Topic'), words: topicName(commitment.topic, localizer) },
    { name: t('Section'), words: sectionPath(analysis, commitment.section).map(sectionName).join(' › ') },
    { name: t('Mark'), words: mark && commitment.state !== 'exact' ? stateWords(localizer, commitment.state) : '' },
    { name: t('First marked words'), words: mark?.original ?? '' },
  ];
  return said.flatMap(({ name, words, field }) => {
    const links = field && act ? changeLinks(field, words !== '', mark?.status, act, localizer) : [];
    if (words === '' && links.length === 0) return [];
    const parts = [...(words === '' ? [] : [escapeMarkdown(words)]), ...links];
    return [`- **${name}** ${parts.join(' · ')}`];
  });
}

interface Line {
  readonly name: string;
  readonly words: string;
  readonly field?: RecordField;
}

/** Of the status one link for each other one: a click is enough. */
function changeLinks(
  field: RecordField,
  isSaid: boolean,
  status: string | undefined,
  act: RecordAct,
  localizer: Localizer,
): readonly string[] {
  if (field !== 'status') return [`[${isSaid ? localizer.t('Change…') : localizer.t('Fill in…')}](<${act(field)}>)`];
  const others = statuses
    .filter((each) => each !== status)
    .map((each) => `[${escapeMarkdown(recordStatusWords(localizer, each))}](<${act(field, each)}>)`);
  return [localizer.t('set to: {0}', others.join(' · '))];
}

/** 养老床位 300张（由240张起） */
function targetWords({ figure: { indicator, text }, from }: PromiseTarget, { t }: Localizer): string {
  const words = `${indicator} ${text}`.trim();
  return from ? t('{0}, from {1}', words, from.text) : words;
}
