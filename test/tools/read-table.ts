import type { ReadSheet } from '../../src/export/index.ts';
import { readSheets } from '../../src/export/index.ts';
import { readCsv } from '../../src/export/read-back/read-csv.ts';
import { defaultLimits } from '../../src/intake/index.ts';

/** The sheets of a table in the thread that asks: a workbook by its bytes, CSV by its text. */
export function readTable(content: Uint8Array | string): readonly ReadSheet[] {
  return typeof content === 'string' ? [{ name: '', rows: readCsv(content) }] : readSheets(content, defaultLimits);
}
