import type { Localizer } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import type { FindingRow } from '../findings/finding-row.ts';
import { findingsSheet } from './findings-sheet.ts';
import { findingsSummary } from './findings-summary.ts';
import { groundsSheet } from './grounds-sheet.ts';
import { writeSheets } from './write-sheets.ts';

/**
 * The bytes of a workbook of findings, 审阅意见: the findings one by one, how many each report has of which severity, and
 * what each rule that found something rests on.
 */
export function writeFindings(rows: readonly FindingRow[], about: ExportAbout, localizer: Localizer): Uint8Array {
  const sheet = findingsSheet(rows, about, localizer);
  const sheets = [sheet, findingsSummary(rows, about, localizer), groundsSheet(rows, localizer)];
  return writeSheets(sheets, { title: sheet.title, date: about.date });
}
