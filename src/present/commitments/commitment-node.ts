import { targetFigures } from '../../core/index.ts';
import type { Mark, MarkedCommitment } from '../../tags/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import { recordStatus, recordStatusWords, statusIcons } from './record-status.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import { topicName } from '../words/topic-name.ts';
import type { Localizer } from '../words/localizer.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';
import { kindWords, periodWords, stateWords } from '../words/words.ts';

/** The line of one commitment under the node `parent`: its status, its words, its target figures and deadline, its tags. */
export function commitmentNode(
  { file, report }: TreeReport,
  commitment: MarkedCommitment,
  parent: string,
  localizer: Localizer,
  today: string | null = null,
): TreeNode {
  const { t } = localizer;
  const { analysis } = report;
  const targets = targetFigures(analysis, commitment).map(({ text }) => text);
  const { mark } = commitment;
  const due = mark?.due ?? commitment.deadline;
  const deadline = due === null ? '' : periodWords(localizer, due);
  const status = recordStatus(commitment, today);
  const standing = status === 'none' ? '' : recordStatusWords(localizer, status);
  const tags = commitment.tags.map((tag) => `#${tag}`);
  const state = commitment.state === 'changed' ? stateWords(localizer, 'changed') : '';
  const about: readonly (readonly [string, string])[] = [
    [
      t('Kind'),
      commitment.manual
        ? t('{0}, marked by hand', kindWords(localizer, commitment.kind))
        : kindWords(localizer, commitment.kind),
    ],
    [t('Status'), standing],
    [t('Owner'), mark?.owner ?? ''],
    [t('Responsible unit'), mark?.unit ?? ''],
    [t('Targets'), targets.join('、')],
    [t('Deadline'), deadline],
    [t('Topic'), topicName(commitment.topic, localizer)],
    [t('Note'), mark?.note ?? ''],
    [t('Tags'), commitment.tags.join('、')],
    [t('Mark'), state],
    [t('Section'), sectionPath(analysis, commitment.section).map(sectionName).join(' › ')],
  ];
  const lines = about.filter(([, words]) => words !== '').map(([name, words]) => `- ${name}: ${escapeMarkdown(words)}`);
  return {
    id: `${parent}/${file}@${commitment.range[0]}-${commitment.range[1]}`,
    kind: 'commitment',
    label: shorten(commitment.text, 80),
    description: [standing, targets.join(' '), deadline, mark?.unit, ...tags, state].filter(Boolean).join(' · '),
    tooltip: [escapeMarkdown(commitment.text), '', ...lines].join('\n'),
    ...(status === 'none' ? { icon: commitment.manual ? 'bookmark' : ICONS[commitment.kind] } : statusIcons[status]),
    count: 1,
    children: [],
    file,
    range: commitment.range,
    commitment,
    status,
    ticked: status === 'done',
  };
}

/** The line of a mark whose words are gone. */
export function lostNode(file: string, mark: Mark, parent: string, localizer: Localizer): TreeNode {
  return {
    id: `${parent}/${file}!${mark.id}`,
    kind: 'lost',
    label: shorten(mark.anchor.quote, 80),
    description: mark.tags.map((tag) => `#${tag}`).join(' · '),
    tooltip: `${escapeMarkdown(mark.anchor.quote)}\n\n${localizer.t('These words no longer stand in the report.')}`,
    icon: 'warning',
    count: 0,
    children: [],
    file,
    mark,
  };
}

const ICONS = { quantified: 'graph', deliverable: 'tasklist', intent: 'compass' } as const;
