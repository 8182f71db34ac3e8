import type { Bilingual } from '../../core/index.ts';

/**
 * How far a promise has come, as a person judged it: 未启动, 推进中, 已完成, 滞后, 无法核实. That it is overdue is not
 * kept: it follows from the due date and the day on which it is asked.
 */
export const statuses = ['notStarted', 'inProgress', 'done', 'behind', 'unverifiable'] as const;

export type Status = (typeof statuses)[number];

/** Their names, as people and older files write them. */
export const statusNames: Readonly<Record<Status, Bilingual>> = {
  notStarted: { zh: '未启动', en: 'not started' },
  inProgress: { zh: '推进中', en: 'in progress' },
  done: { zh: '已完成', en: 'done' },
  behind: { zh: '滞后', en: 'behind' },
  unverifiable: { zh: '无法核实', en: 'cannot be verified' },
};

/** The status that words name, in either language or by its id; null where they name none. */
export function readStatus(words: string): Status | null {
  const wanted = words.trim().toLowerCase();
  return (
    statuses.find((each) =>
      [each, statusNames[each].zh, statusNames[each].en].some((name) => name.toLowerCase() === wanted),
    ) ?? null
  );
}

/** What a reader says of a figure or a finding: 核实, 存疑, 退回. */
export const verdicts = ['verified', 'doubtful', 'returned'] as const;

export type Verdict = (typeof verdicts)[number];
