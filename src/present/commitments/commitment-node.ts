import type { Analysis } from '../../core/index.ts';
import { targetFigures } from '../../core/index.ts';
import type { Mark, MarkedCommitment } from '../../tags/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import { recordStatus, standingWords, statusIcons } from './record-status.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import { topicName } from '../words/topic-name.ts';
import type { Localizer } from '../words/localizer.ts';
import { commitmentLabel } from './commitment-label.ts';
import { tagColour } from './tag-colour.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';
import { kindWords, periodWords, stateWords } from '../words/words.ts';

/** How the lines of a tree are worded. */
export interface Lines {
  readonly localizer: Localizer;
  /** The day on which it is asked, 2024-06-30; null where nothing is to be called overdue. */
  readonly today: string | null;
  /** Whether a line says whose report it is from, as where no line above it does. */
  readonly named: boolean;
}

/**
 * The line of one commitment under the node `parent`: its status, what is to be reached, then its tags, whose it is, by
 * when and who. «确保三大粮食作物面积不少于11.5万亩» → 三大粮食作物面积 ≥11.5万亩  #粮食 · 2023年
 */
export function commitmentNode(
  treeReport: TreeReport,
  commitment: MarkedCommitment,
  parent: string,
  lines: Lines,
): TreeNode {
  const { file, report } = treeReport;
  const { localizer, today } = lines;
  const status = recordStatus(commitment, today);
  const { label, told } = commitmentLabel(report.analysis, commitment);
  const { mark } = commitment;
  const words: readonly (string | undefined)[] = [
    ...commitment.tags.map((tag) => `#${tag}`),
    lines.named ? reportName(report.analysis, localizer) : '',
    standingWords(localizer, commitment, today),
    told ? '' : targetsOf(treeReport, commitment, ' '),
    isUsualDue(treeReport, commitment) ? '' : dueWords(commitment, localizer),
    mark?.unit,
    mark?.owner,
    commitment.state === 'changed' ? stateWords(localizer, 'changed') : '',
  ];
  return {
    id: `${parent}/${file}@${commitment.range[0]}-${commitment.range[1]}`,
    kind: 'commitment',
    label: shorten(label, 80),
    description: words.filter(Boolean).join(' · '),
    tooltip: () => tooltipOf(treeReport, commitment, lines),
    ...lookOf(commitment, today),
    count: 1,
    children: [],
    file,
    range: commitment.range,
    commitment,
    status,
    ticked: status === 'done',
  };
}

/** The status where somebody told it, else the colour of the first tag, else what kind of promise it is. */
function lookOf(commitment: MarkedCommitment, today: string | null): Pick<TreeNode, 'icon' | 'colour'> {
  const status = recordStatus(commitment, today);
  if (status !== 'none') return statusIcons[status];
  const [tag] = commitment.tags;
  if (tag !== undefined) return { icon: 'tag', colour: tagColour(tag) };
  return { icon: commitment.manual ? 'bookmark' : ICONS[commitment.kind] };
}

function tooltipOf(treeReport: TreeReport, commitment: MarkedCommitment, { localizer, today }: Lines): string {
  const { t } = localizer;
  const { analysis } = treeReport.report;
  const { mark } = commitment;
  const kind = kindWords(localizer, commitment.kind);
  const about: readonly (readonly [string, string])[] = [
    [t('Report'), reportName(analysis, localizer)],
    [t('Kind'), commitment.manual ? t('{0}, marked by hand', kind) : kind],
    [t('Status'), standingWords(localizer, commitment, today)],
    [t('Owner'), mark?.owner ?? ''],
    [t('Responsible unit'), mark?.unit ?? ''],
    [t('Targets'), targetsOf(treeReport, commitment, '、')],
    [t('Deadline'), dueWords(commitment, localizer)],
    [t('Topic'), topicName(commitment.topic, localizer)],
    [t('Note'), mark?.note ?? ''],
    [t('Tags'), commitment.tags.join('、')],
    [t('Mark'), commitment.state === 'changed' ? stateWords(localizer, 'changed') : ''],
    [t('Section'), sectionPath(analysis, commitment.section).map(sectionName).join(' › ')],
  ];
  const rows = about.filter(([, words]) => words !== '').map(([name, words]) => `- ${name}: ${escapeMarkdown(words)}`);
  return [escapeMarkdown(commitment.text), '', ...rows].join('\n');
}

function targetsOf({ report }: TreeReport, commitment: MarkedCommitment, between: string): string {
  return targetFigures(report.analysis, commitment)
    .map(({ text }) => text)
    .join(between);
}

/** What the whole report plans for goes without saying. */
function isUsualDue({ report }: TreeReport, { mark, deadline }: MarkedCommitment): boolean {
  return mark?.due === undefined && deadline === report.analysis.report.plans;
}

function dueWords({ mark, deadline }: MarkedCommitment, localizer: Localizer): string {
  const due = mark?.due ?? deadline;
  return due === null ? '' : periodWords(localizer, due);
}

/** The line of a mark whose words are gone. */
export function lostNode(file: string, mark: Mark, parent: string, localizer: Localizer): TreeNode {
  return {
    id: `${parent}/${file}!${mark.id}`,
    kind: 'lost',
    label: shorten(mark.anchor.quote, 80),
    description: mark.tags.map((tag) => `#${tag}`).join(' · '),
    tooltip: () =>
      `${escapeMarkdown(mark.anchor.quote)}\n\n${localizer.t('These words no longer stand in the report.')}`,
    icon: 'warning',
    count: 0,
    children: [],
    file,
    mark,
  };
}

const ICONS = { quantified: 'graph', deliverable: 'tasklist', intent: 'compass' } as const;

/** Whose report it is and of which year, as short as it can be told: 四方台区 2023 */
export function reportName({ report }: Pick<Analysis, 'report'>, { t }: Localizer): string {
  const { district, year } = report;
  const name = district.path?.at(-1) ?? district.name ?? t('District not told');
  return year === null ? name : `${name} ${year}`;
}
