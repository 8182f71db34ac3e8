import type { Localizer } from '../../present/index.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import { splitTable } from './split-table.ts';

/** The file for one unit. */
export interface UnitFile {
  readonly name: string;
  readonly unit: string | null;
  readonly rows: number;
  readonly content: Uint8Array;
}

/**
 * A workbook a unit, named after it: 区住建局.xlsx. What writes workbooks is loaded when first asked for.
 *
 * @param due the day by which they are to come back, 2025-03-15; null for none
 * @param date of the day on which they are made
 */
export async function unitFiles(
  sheets: readonly ReadSheet[],
  due: string | null,
  date: string,
  localizer: Localizer,
): Promise<readonly UnitFile[]> {
  const { writeUnitTable } = await import('../workbook/index.ts');
  const taken = new Set<string>();
  return splitTable(sheets, localizer).map((table) => {
    const plain = (table.unit ?? localizer.t('No unit named')).replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, LONGEST);
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain} (${count})`;
    taken.add(name.toLowerCase());
    const content = writeUnitTable(table, due, date, localizer);
    return { name: `${name}.xlsx`, unit: table.unit, rows: table.rows, content };
  });
}

const LONGEST = 60;
