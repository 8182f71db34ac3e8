import type { MarkedCommitment } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import { commitmentNode } from './commitment-node.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { RecordStatus } from './record-status.ts';
import { recordStatus } from './record-status.ts';
import type { Voice } from '../words/translate.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/**
 * What is due when, on a day (2024-06-30): the commitments that somebody follows, in groups by their last day, the most
 * urgent first. Commitments that nobody tagged or said anything of are not in it.
 */
export function agendaTree(reports: readonly TreeReport[], today: string, voice: Voice): readonly TreeNode[] {
  const entries = reports.flatMap((report) =>
    report.report.commitments.filter(isFollowed).map((commitment) => entryOf(report, commitment, today)),
  );
  entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return slots.flatMap(({ id, icon, colour, words }) => {
    const own = entries.filter(({ slot }) => slot === id);
    const children = own.map(({ report, commitment }) =>
      commitmentNode(report, commitment, `agenda:${id}`, voice, today),
    );
    if (children.length === 0) return [];
    const label = words(voice);
    const tooltip = `${escapeMarkdown(label)}\n\n${voice.t('{0} commitments', children.length)}`;
    const look = colour === undefined ? {} : { colour };
    const count = children.length;
    return [
      {
        id: `agenda:${id}`,
        kind: 'agenda',
        label,
        description: String(count),
        tooltip,
        icon,
        count,
        children,
        ...look,
      },
    ];
  });
}

type Slot = 'overdue' | 'month' | 'year' | 'later' | 'past' | 'open' | 'done';

interface SlotLook {
  readonly id: Slot;
  readonly icon: string;
  readonly colour?: string;
  readonly words: (voice: Voice) => string;
}

/** In the order of urgency. */
const slots: readonly SlotLook[] = [
  { id: 'overdue', icon: 'warning', colour: 'charts.red', words: ({ t }) => t('overdue') },
  { id: 'month', icon: 'calendar', colour: 'charts.orange', words: ({ t }) => t('due this month') },
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
  /** The last day; "" where there is none. */
  readonly day: string;
}

function entryOf(report: TreeReport, commitment: MarkedCommitment, today: string): Entry {
  const due = commitment.mark?.due ?? commitment.deadline;
  const day = due === null ? '' : lastDay(due);
  return { report, commitment, day, slot: slotOf(recordStatus(commitment, today), day, today) };
}

function slotOf(status: RecordStatus, day: string, today: string): Slot {
  if (status === 'done' || status === 'overdue') return status;
  if (day === '') return 'open';
  if (day < today) return 'past';
  if (day.slice(0, 7) === today.slice(0, 7)) return 'month';
  return day.slice(0, 4) === today.slice(0, 4) ? 'year' : 'later';
}

function isFollowed({ mark, manual }: MarkedCommitment): boolean {
  if (!mark) return false;
  const said = [mark.status, mark.owner, mark.unit, mark.due, mark.note];
  return manual || mark.tags.length > 0 || said.some((each) => each !== undefined);
}
