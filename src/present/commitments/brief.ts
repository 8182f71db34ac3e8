import type { Change, MarkedCommitment } from '../../tags/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';
import { changedValueWords, fieldWords } from './change-words.ts';
import type { Due, Week } from './due-soon.ts';
import { dueSoon } from './due-soon.ts';
import { reportName } from './commitment-node.ts';
import type { TreeReport } from './tree-node.ts';

/** From when on the brief tells what moved. */
export interface Since {
  /** The day, for people: 2024-06-03. */
  readonly day: string;
  /** Its beginning where this person is, as records keep a time: 2024-06-02T16:00:00.000Z. */
  readonly at: string;
}

/**
 * What moved since a day, as Markdown to send round: every change of a record, report by report, with who made it; then what
 * is overdue and what is due this week.
 *
 * - **新建公园3个** 进度：推进中 → 已完成（李明）
 */
export function brief(reports: readonly TreeReport[], since: Since, week: Week, localizer: Localizer): string {
  const { t } = localizer;
  const moved = reports.flatMap((report) => movedIn(report, since, localizer));
  const count = moved.reduce((sum, { lines }) => sum + lines.length, 0);
  const due = dueSoon(reports, week);
  const blocks = [
    `# ${t('Progress, {0} to {1}', periodWords(localizer, since.day), periodWords(localizer, week.today))}`,
    t(
      '{0} commitments made progress, {1} are overdue, {2} are due this week.',
      count,
      due.overdue.length,
      due.week.length,
    ),
    `## ${t('Progress')}`,
    ...(count === 0 ? [t('Nothing has been changed.')] : []),
    ...moved.flatMap(({ name, lines }) => [`### ${name}`, lines.join('\n')]),
    ...dueBlocks(t('overdue'), due.overdue, localizer),
    ...dueBlocks(t('due this week'), due.week, localizer),
  ];
  return blocks.join('\n\n') + '\n';
}

interface Moved {
  readonly name: string;
  readonly lines: readonly string[];
}

function movedIn({ report }: TreeReport, { at }: Since, localizer: Localizer): readonly Moved[] {
  const lines = report.commitments.flatMap((commitment) => {
    const steps = (commitment.mark?.history ?? []).filter((step) => step.at >= at);
    return steps.length === 0 ? [] : [movedWords(commitment, steps, localizer)];
  });
  return lines.length === 0 ? [] : [{ name: escapeMarkdown(reportName(report.analysis, localizer)), lines }];
}

function movedWords({ text }: MarkedCommitment, steps: readonly Change[], localizer: Localizer): string {
  const told = steps.map((step) => `  - ${escapeMarkdown(stepWords(step, localizer))}`);
  return [`- **${escapeMarkdown(text)}**`, ...told].join('\n');
}

function stepWords({ field, from, to, by }: Change, localizer: Localizer): string {
  const { t } = localizer;
  const words = (value: unknown): string => changedValueWords(field, value, localizer) || t('(empty)');
  const change = t('{0}: {1} → {2}', fieldWords(field, localizer), words(from), words(to));
  return by === undefined ? change : t('{0} ({1})', change, by);
}

function dueBlocks(title: string, all: readonly Due[], localizer: Localizer): readonly string[] {
  const lines = all.map(({ report, commitment, day }) => {
    const { unit, owner } = commitment.mark ?? {};
    const place = reportName(report.report.analysis, localizer);
    const about = [periodWords(localizer, day), place, unit, owner].filter((each) => each !== undefined && each !== '');
    return `- ${escapeMarkdown(commitment.text)} — ${escapeMarkdown(about.join(' · '))}`;
  });
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}
