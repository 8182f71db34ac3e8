import { taskColumns } from '../knowledge/tables.ts';
import type { Range } from '../text/range.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { tablesIn, type Row } from '../text/tables.ts';

/** A row of a table of tasks: what is to be done, and by when, where a column says so. */
export interface TaskRow {
  readonly task: Range;
  readonly due: Range | null;
}

/**
 * The rows of the tables of tasks by their paragraphs. «新建学校3所 | 区教育局 | 12月底前» under 工作任务 | 责任单位 | 完成时限
 * → task 新建学校3所, due 12月底前. A table that names nobody and no time is none of tasks.
 */
export function taskRows(body: SegmentedText): ReadonlyMap<number, TaskRow> {
  const found = new Map<number, TaskRow>();
  for (const { head, rows } of tablesIn(body)) {
    if (!head) continue;
    const task = columnIn(body.text, head, TASKS);
    const due = columnIn(body.text, head, DUES);
    if (task < 0 || (due < 0 && columnIn(body.text, head, UNITS) < 0)) continue;
    for (const { paragraph, cells } of rows) {
      const cell = cells[task];
      if (cell && cells.length === head.cells.length) found.set(paragraph, { task: cell, due: cells[due] ?? null });
    }
  }
  return found;
}

function columnIn(text: string, { cells }: Row, names: ReadonlySet<string>): number {
  return cells.findIndex((cell) => names.has(text.slice(...cell)));
}

const TASKS = new Set(taskColumns.task.split(' '));
const UNITS = new Set(taskColumns.unit.split(' '));
const DUES = new Set(taskColumns.due.split(' '));
