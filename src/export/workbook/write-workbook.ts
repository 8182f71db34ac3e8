import type { Localizer } from '../../present/index.ts';
import type { Column } from '../columns.ts';
import type { ExportAbout } from '../export-about.ts';
import type { ExportRow } from '../export-row.ts';
import { summarySheet } from './summary-sheet.ts';
import { taskSheet } from './task-sheet.ts';
import { writeSheets } from './write-sheets.ts';

/** The bytes of a workbook laid out as a 任务分解表: a summary, then one sheet a district with its tasks in their order. */
export function writeWorkbook(
  rows: readonly ExportRow[],
  columns: readonly Column[],
  about: ExportAbout,
  localizer: Localizer,
): Uint8Array {
  const districts = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const name = row.district ?? localizer.t('District not told');
    const others = districts.get(name);
    if (others) others.push(row);
    else districts.set(name, [row]);
  }
  const title = localizer.t('Breakdown of tasks');
  const summary = summarySheet(districts, about, localizer);
  const names = sheetNames([summary.name, ...districts.keys()]);
  const sheets = [...districts].map(([district, of], at) =>
    taskSheet({ name: names[at + 1] ?? '', district, rows: of, columns, date: about.date }, localizer),
  );
  return writeSheets([summary, ...sheets], { title, date: about.date });
}

/** Names that a workbook takes: without its signs, at most 31 characters, no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    // Of a long name the end tells most: 某省某市某区.
    for (let count = 1; ; count++) {
      const mark = count === 1 ? '' : ` (${count})`;
      const short = plain.slice(-(LONGEST - mark.length)) + mark;
      if (taken.has(short.toLowerCase())) continue;
      taken.add(short.toLowerCase());
      return short;
    }
  });
}

const LONGEST = 31;
