import type { CommitmentDetails, PromiseTarget } from '../../core/index.ts';
import { targetFigures } from '../../core/index.ts';
import type { Change, Evidence, MarkedCommitment, MarkedReport } from '../../tags/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { changedValueWords, fieldWords } from './change-words.ts';
import { standingWords } from './record-status.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import { topicName } from '../words/topic-name.ts';
import { hardnessWords, unitsWords } from '../words/promise-words.ts';
import type { Localizer } from '../words/localizer.ts';
import { kindWords, periodWords, stateWords } from '../words/words.ts';

/** What the page of a record needs to be told by its surface. */
export interface RecordPlace {
  /** 2024-06-30 */
  readonly today: string;
  /** The sentence that the words stand in. */
  readonly sentence: string;
  /** Where it stands, for people: 2024.txt 第6行. */
  readonly where: string;
  /** What the report says of it beyond the analysis, where its text is at hand. */
  readonly details?: CommitmentDetails;
  /** An address that leads there, where the surface has one. */
  readonly link?: string;
  /** How this person writes a time: 2024-03-01T09:30:00Z → 2024/3/1 17:30. */
  readonly timeWords: (at: string) => string;
}

/** All that is known of one commitment, as Markdown: what was promised, how it stands, the evidence, every change. */
export function recordPage(
  { analysis }: Pick<MarkedReport, 'analysis'>,
  commitment: MarkedCommitment,
  place: RecordPlace,
  localizer: Localizer,
): string {
  const { t } = localizer;
  const { mark } = commitment;
  const due = mark?.due ?? commitment.deadline;
  const { details } = place;
  const targets = details?.targets ?? targetFigures(analysis, commitment).map((figure) => ({ figure, from: null }));
  const rows: readonly (readonly [string, string])[] = [
    [t('Status'), standingWords(localizer, commitment, place.today)],
    [t('Owner'), mark?.owner ?? ''],
    [t('Responsible unit'), mark?.unit ?? ''],
    [t('Units named in the text'), unitsWords(localizer, details?.units ?? [])],
    [t('Due date'), due === null ? '' : periodWords(localizer, due)],
    [t('Firmness'), details?.hardness ? hardnessWords(localizer, details.hardness) : ''],
    [t('Targets'), targets.map((target) => targetWords(target, localizer)).join('；')],
    [t('Projects'), (details?.projects ?? []).map(({ text }) => text).join('；')],
    [t('Kind'), kindWords(localizer, commitment.kind)],
    [t('Topic'), topicName(commitment.topic, localizer)],
    [t('Tags'), commitment.tags.join('、')],
    [t('Note'), mark?.note ?? ''],
    [t('Section'), sectionPath(analysis, commitment.section).map(sectionName).join(' › ')],
    [t('Mark'), mark && commitment.state !== 'exact' ? stateWords(localizer, commitment.state) : ''],
    [t('First marked words'), mark?.original ?? ''],
  ];
  const list = rows
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `- **${name}** ${escapeMarkdown(words)}`);
  const evidence = (mark?.evidence ?? []).map((each) => `- ${evidenceWords(each)}`);
  const history = (mark?.history ?? []).map((step) => `| ${changeWords(step, place, localizer)} |`).reverse();
  const blocks = [
    `# ${escapeMarkdown(commitment.text)}`,
    `> ${escapeMarkdown(place.sentence)}\n>\n> ${whereWords(place)}`,
    list.join('\n'),
    ...(evidence.length > 0 ? [`## ${t('Evidence')}`, evidence.join('\n')] : []),
    `## ${t('Changes')}`,
    history.length > 0
      ? [
          `| ${[t('When'), t('Who'), t('Field'), t('Before'), t('After')].join(' | ')} |`,
          '| --- | --- | --- | --- | --- |',
          ...history,
        ].join('\n')
      : t('Nothing has been changed yet.'),
  ];
  return blocks.join('\n\n') + '\n';
}

function whereWords({ where, link }: RecordPlace): string {
  return link === undefined ? escapeMarkdown(where) : `[${escapeMarkdown(where)}](<${link}>)`;
}

/** 养老床位 300张（由240张起） */
function targetWords({ figure: { indicator, text }, from }: PromiseTarget, { t }: Localizer): string {
  const words = `${indicator} ${text}`.trim();
  return from ? t('{0}, from {1}', words, from.text) : words;
}

function evidenceWords({ kind, text }: Evidence): string {
  return kind === 'link' && /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escapeMarkdown(text);
}

function changeWords({ at, by, field, from, to }: Change, { timeWords }: RecordPlace, localizer: Localizer): string {
  const cells = [
    at === '' ? '' : timeWords(at),
    by ?? '',
    fieldWords(field, localizer),
    changedValueWords(from, localizer),
    changedValueWords(to, localizer),
  ];
  return cells.map(escapeMarkdown).join(' | ');
}
