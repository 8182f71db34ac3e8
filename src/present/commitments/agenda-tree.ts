import type { MarkedCommitment } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import { commitmentNode, reportName } from './commitment-node.ts';
import { groupBy } from '../../core/index.ts';
import { groupNode, membersOf } from './group-node.ts';
import type { RecordStatus } from './record-status.ts';
import { recordStatus, recordStatusWords, recordStatuses, statusIcons } from './record-status.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/** By when something is due, or by how it stands. */
export const agendaGroupings = ['deadline', 'status'] as const;
export type AgendaGrouping = (typeof agendaGroupings)[number];

/**
 * What is due when, on a day (2024-06-30): the commitments that somebody follows, by their last day, the most urgent group
 * first; or by status, those that want attention first. Each group goes from the earliest day on, what has none last.
 * Commitments that nobody tagged or said anything of are not in it.
 */
export function agendaTree(
  reports: readonly TreeReport[],
  today: string,
  grouping: AgendaGrouping,
  localizer: Localizer,
): readonly TreeNode[] {
  const entries = reports.flatMap((report) =>
    report.report.commitments.filter(isFollowed).map((commitment) => entryOf(report, commitment, today)),
  );
  entries.sort((a, b) => (dayOrder(a) < dayOrder(b) ? -1 : dayOrder(a) > dayOrder(b) ? 1 : 0));
  const groups = groupBy(entries, grouping === 'deadline' ? ({ slot }) => slot : ({ status }) => status);
  return looksOf(grouping, localizer).flatMap(({ id: name, label, ...look }) => {
    const id = `agenda:${name}`;
    const children = (groups.get(name) ?? []).map((entry) => entryNode(entry, id, today, localizer));
    return children.length === 0
      ? []
      : [groupNode({ kind: 'agenda', id, label, ...look }, membersOf(children), localizer)];
  });
}

/** Behind the words stands first what an agenda is read for: by when, who, and how it stands where the group does not say. */
function entryNode(
  { report, commitment, status }: Entry,
  parent: string,
  today: string,
  localizer: Localizer,
): TreeNode {
  const node = commitmentNode(report, commitment, parent, { localizer, today, named: true });
  const { mark, deadline } = commitment;
  const due = mark?.due ?? deadline;
  const standing = status === 'none' || parent === `agenda:${status}` ? '' : recordStatusWords(localizer, status);
  const place = reportName(report.report.analysis, localizer);
  const parts = [due === null ? '' : periodWords(localizer, due), place, mark?.unit, mark?.owner, standing];
  return { ...node, description: [...parts, ...commitment.tags.map((tag) => `#${tag}`)].filter(Boolean).join(' · ') };
}

interface Look {
  readonly id: Slot | RecordStatus;
  readonly label: string;
  readonly icon: string;
  readonly colour?: string;
}

/** The groups in the order in which they stand. */
function looksOf(grouping: AgendaGrouping, localizer: Localizer): readonly Look[] {
  return grouping === 'deadline'
    ? slots.map(({ words, ...look }) => ({ ...look, label: words(localizer) }))
    : recordStatuses.map((id) => ({ id, label: recordStatusWords(localizer, id), ...statusIcons[id] }));
}

function dayOrder({ day }: Entry): string {
  return day === '' ? '9999' : day;
}

type Slot = 'overdue' | 'month' | 'year' | 'later' | 'past' | 'open' | 'done';

interface SlotLook {
  readonly id: Slot;
  readonly icon: string;
  readonly colour?: string;
  readonly words: (localizer: Localizer) => string;
}

/** In the order of urgency. */
const slots: readonly SlotLook[] = [
  { id: 'overdue', icon: 'warning', colour: 'charts.red', words: ({ t }) => t('overdue') },
  { id: 'month', icon: 'calendar', colour: 'charts.yellow', words: ({ t }) => t('due this month') },
  { id: 'year', icon: 'calendar', words: ({ t }) => t('due later this year') },
  { id: 'later', icon: 'calendar', words: ({ t }) => t('due in later years') },
  { id: 'past', icon: 'question', words: ({ t }) => t('due date past, outcome not told') },
  { id: 'open', icon: 'dash', words: ({ t }) => t('no due date') },
  { id: 'done', icon: 'pass', colour: 'charts.green', words: ({ t }) => t('done') },
];

interface Entry {
  readonly report: TreeReport;
  readonly commitment: MarkedCommitment;
  readonly slot: Slot;
  readonly status: RecordStatus;
  /** The last day; "" where there is none. */
  readonly day: string;
}

function entryOf(report: TreeReport, commitment: MarkedCommitment, today: string): Entry {
  const due = commitment.mark?.due ?? commitment.deadline;
  const day = due === null ? '' : lastDay(due);
  const status = recordStatus(commitment, today);
  return { report, commitment, day, status, slot: slotOf(status, day, today) };
}

function slotOf(status: RecordStatus, day: string, today: string): Slot {
  if (status === 'done' || status === 'overdue') return status;
  if (day === '') return 'open';
  if (day < today) return 'past';
  if (day.slice(0, 7) === today.slice(0, 7)) return 'month';
  return day.slice(0, 4) === today.slice(0, 4) ? 'year' : 'later';
}

/** Whether somebody tagged it or said anything of it. */
export function isFollowed({ mark, manual }: MarkedCommitment): boolean {
  if (!mark) return false;
  const said = [mark.status, mark.owner, mark.unit, mark.due, mark.note];
  return manual || mark.tags.length > 0 || said.some((each) => each !== undefined);
}
