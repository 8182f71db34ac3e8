import type { ReadSheet } from '../workbook/read-sheets.ts';
import { readCsv } from './read-csv.ts';

/**
 * The sheets of an edited table: of a workbook by its bytes, of CSV by its text. What reads workbooks is loaded when first
 * asked for. Rejects where the bytes are no workbook.
 */
export async function readTable(content: Uint8Array | string): Promise<readonly ReadSheet[]> {
  if (typeof content === 'string') return [{ name: '', rows: readCsv(content) }];
  const { readSheets } = await import('../workbook/index.ts');
  return readSheets(content);
}
