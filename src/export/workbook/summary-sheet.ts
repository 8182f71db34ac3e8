import type { Localizer } from '../../present/index.ts';
import { kindWords, recordStatus, recordStatusWords, recordStatuses } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';
import type { ExportRow } from '../export-row.ts';
import type { Cell, Sheet } from './sheet.ts';
import { textCell } from './sheet.ts';
import { countItems } from './task-numbers.ts';
import { markOf } from './task-sheet.ts';

/** How many tasks each district has and how they stand, and under it what the file was made from. */
export function summarySheet(
  districts: ReadonlyMap<string, readonly ExportRow[]>,
  about: ExportAbout,
  localizer: Localizer,
): Sheet {
  const { t } = localizer;
  const all = [...districts.values()].flat();
  const lines = [...districts].map(([district, rows]): readonly Cell[] =>
    counted(district, countItems(rows), rows, about.date),
  );
  const head = [
    t('District'),
    t('Items'),
    t('Tasks'),
    kindWords(localizer, 'quantified'),
    ...recordStatuses.map((status) => recordStatusWords(localizer, status)),
  ];
  const items = [...districts.values()].reduce((sum, rows) => sum + countItems(rows), 0);
  const files = [...new Set(all.map(({ file }) => file))];
  return {
    name: t('Summary'),
    title: t('Breakdown of tasks: summary'),
    columns: [{ width: 30 }, ...head.slice(1).map(() => ({ width: 11 }))],
    head,
    rows: districts.size > 1 ? [...lines, counted(t('Total'), items, all, about.date)] : lines,
    notes: [
      ...madeWords(about, localizer).split('\n'),
      t('Reports: {0}', files.join('、')),
      t(
        'Owners, units, due dates, status and notes may be changed here and read back. Leave the hidden columns as they are.',
      ),
    ],
  };
}

function counted(name: string, items: number, rows: readonly ExportRow[], date: string): readonly Cell[] {
  const standing = rows.map((row) => recordStatus({ mark: markOf(row), deadline: row.deadline }, date));
  const counts = [
    items,
    rows.length,
    rows.filter(({ kind }) => kind === 'quantified').length,
    ...recordStatuses.map((status) => standing.filter((each) => each === status).length),
  ];
  return [textCell(name), ...counts.map((value): Cell => ({ value, style: 'centred' }))];
}
