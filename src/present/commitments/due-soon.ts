import type { MarkedCommitment } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import { isFollowed } from './agenda-tree.ts';
import { recordStatus } from './record-status.ts';
import type { TreeReport } from './tree-node.ts';

/** This week, as the surface's calendar has it, in days: 2024-06-12 and its Sunday, 2024-06-16. */
export interface Week {
  readonly today: string;
  readonly end: string;
}

/** A commitment with its report. */
export interface Due {
  readonly report: TreeReport;
  readonly commitment: MarkedCommitment;
  /** The last day. */
  readonly day: string;
}

/** What is overdue and what is due by the end of the week, of all that somebody follows; the earliest first. */
export function dueSoon(
  reports: readonly TreeReport[],
  { today, end }: Week,
): { readonly overdue: readonly Due[]; readonly week: readonly Due[] } {
  const overdue: Due[] = [];
  const week: Due[] = [];
  for (const report of reports) {
    for (const commitment of report.report.commitments.filter(isFollowed)) {
      const due = commitment.mark?.due ?? commitment.deadline;
      if (due === null) continue;
      const day = lastDay(due);
      const status = recordStatus(commitment, today);
      if (status === 'overdue') overdue.push({ report, commitment, day });
      else if (status !== 'done' && day >= today && day <= end) week.push({ report, commitment, day });
    }
  }
  const earlier = (a: Due, b: Due): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  return { overdue: overdue.sort(earlier), week: week.sort(earlier) };
}
