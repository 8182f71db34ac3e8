import type { Mark } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import type { Localizer } from '../words/localizer.ts';

/** How a promise stands, in the order in which people ask after it; none where nobody has said anything of it. */
export const recordStatuses = [
  'overdue',
  'behind',
  'notStarted',
  'inProgress',
  'unverifiable',
  'done',
  'none',
] as const;

export type RecordStatus = (typeof recordStatuses)[number];

/** What a status is told from: a commitment with its record. */
export interface Followed {
  readonly mark: Pick<Mark, 'status' | 'due'> | null;
  /** Period string, where the report itself says until when. */
  readonly deadline: string | null;
}

/**
 * How a promise stands on a day (2024-06-30): as a person judged it, and overdue by itself once its last day is past and
 * it is neither done nor impossible to verify. One that nobody follows is never overdue. Without a day nothing is.
 */
export function recordStatus({ mark, deadline }: Followed, today: string | null): RecordStatus {
  const status = mark?.status ?? 'none';
  const due = mark?.due ?? (status === 'none' ? null : deadline);
  const isOpen = status !== 'done' && status !== 'unverifiable';
  return isOpen && due !== null && today !== null && lastDay(due) < today ? 'overdue' : status;
}

/** 已逾期, 滞后, 未启动, 推进中, 无法核实, 已完成, 未填进度 */
export function recordStatusWords({ t }: Localizer, status: RecordStatus): string {
  const names = {
    overdue: t('overdue'),
    behind: t('behind'),
    notStarted: t('not started'),
    inProgress: t('in progress'),
    unverifiable: t('cannot be verified'),
    done: t('done'),
    none: t('no status'),
  };
  return names[status];
}

/** How a commitment stands, with what a person said of it where its day is past: 推进中（已逾期）; "" where nobody said anything. */
export function standingWords(localizer: Localizer, followed: Followed, today: string | null): string {
  const status = recordStatus(followed, today);
  const said = followed.mark?.status;
  if (status === 'none') return '';
  const words = recordStatusWords(localizer, status);
  return status !== 'overdue' || said === undefined
    ? words
    : localizer.t('{0} ({1})', recordStatusWords(localizer, said), words);
}

/**
 * A codicon for each, and the theme's colour for those that want attention or have come to an end. Not charts.orange: that is
 * the colour of found words in the minimap, which most themes have half transparent.
 */
export const statusIcons: Readonly<Record<RecordStatus, { readonly icon: string; readonly colour?: string }>> = {
  overdue: { icon: 'warning', colour: 'charts.red' },
  behind: { icon: 'watch', colour: 'charts.yellow' },
  notStarted: { icon: 'circle-large-outline' },
  inProgress: { icon: 'play-circle', colour: 'charts.blue' },
  unverifiable: { icon: 'question' },
  done: { icon: 'pass', colour: 'charts.green' },
  none: { icon: 'dash' },
};
