import type { FigureRow, Localizer } from '../../present/index.ts';
import type { Column } from '../columns.ts';
import type { ExportAbout } from '../export-about.ts';
import type { ExportRow } from '../export-row.ts';
import { summarySheet } from './summary-sheet.ts';
import { taskSheet } from './task-sheet.ts';
import { writeSheets } from './write-sheets.ts';
import { figuresSheet } from './figures-sheet.ts';
import type { FindingRow } from '../findings/finding-row.ts';
import { findingsSheet } from './findings-sheet.ts';
import { findingsSummary } from './findings-summary.ts';
import { groundsSheet } from './grounds-sheet.ts';

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

/** The bytes of a workbook with one table of figures. */
export function writeFigures(rows: readonly FigureRow[], about: ExportAbout, localizer: Localizer): Uint8Array {
  const sheet = figuresSheet(rows, about, localizer);
  return writeSheets([sheet], { title: sheet.title, date: about.date });
}

/**
 * The bytes of a workbook of findings, 审阅意见: the findings one by one, how many each report has of which severity, and
 * what each rule that found something rests on.
 */
export function writeFindings(rows: readonly FindingRow[], about: ExportAbout, localizer: Localizer): Uint8Array {
  const sheet = findingsSheet(rows, about, localizer);
  const sheets = [sheet, findingsSummary(rows, about, localizer), groundsSheet(rows, localizer)];
  return writeSheets(sheets, { title: sheet.title, date: about.date });
}
