/**
 * How far a promise has come, as a person judged it: 未启动, 推进中, 已完成, 滞后, 无法核实. That it is overdue is not
 * kept: it follows from the due date and the day on which it is asked.
 */
export const statuses = ['notStarted', 'inProgress', 'done', 'behind', 'unverifiable'] as const;

export type Status = (typeof statuses)[number];

/** What a reader says of a figure or a finding: 核实, 存疑, 退回. */
export const verdicts = ['verified', 'doubtful', 'returned'] as const;

export type Verdict = (typeof verdicts)[number];
