import type { Change, Evidence, MarkedCommitment, MarkedReport } from '../../tags/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { changedValueWords, fieldWords } from './change-words.ts';
import type { RecordLinesPlace } from './record-lines.ts';
import { recordLines } from './record-lines.ts';

/** What the page of a record needs to be told by its surface. */
export interface RecordPlace extends RecordLinesPlace {
  /** The sentence that the words stand in. */
  readonly sentence: string;
  /** Where it stands, for people: 2024.txt 第6行. */
  readonly where: string;
  /** An address that leads there, where the surface has one. */
  readonly link?: string;
  /** How this person writes a time: 2024-03-01T09:30:00Z → 2024/3/1 17:30. */
  readonly timeWords: (at: string) => string;
}

/** All that is known of one commitment, as Markdown: what was promised, how it stands, the evidence, every change. */
export function recordPage(
  report: Pick<MarkedReport, 'analysis'>,
  commitment: MarkedCommitment,
  place: RecordPlace,
  localizer: Localizer,
): string {
  const { t } = localizer;
  const { mark } = commitment;
  const evidence = [
    ...(mark?.evidence ?? []).map(evidenceWords),
    ...(place.act ? [`[${t('Add evidence…')}](<${place.act('evidence')}>)`] : []),
  ].map((each) => `- ${each}`);
  const history = (mark?.history ?? []).map((step) => `| ${changeWords(step, place, localizer)} |`).reverse();
  const blocks = [
    `# ${escapeMarkdown(commitment.text)}`,
    `> ${escapeMarkdown(place.sentence)}\n>\n> ${whereWords(place)}`,
    recordLines(report, commitment, place, localizer).join('\n'),
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

function evidenceWords({ kind, text }: Evidence): string {
  return kind === 'link' && /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : escapeMarkdown(text);
}

function changeWords({ at, by, field, from, to }: Change, { timeWords }: RecordPlace, localizer: Localizer): string {
  const cells = [
    at === '' ? '' : timeWords(at),
    by ?? '',
    fieldWords(field, localizer),
    changedValueWords(field, from, localizer),
    changedValueWords(field, to, localizer),
  ];
  return cells.map(escapeMarkdown).join(' | ');
}
