import { readSheets } from '../../export/index.ts';
import { answer } from '../import/answer.ts';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';
import { ImportTrouble } from '../import/trouble.ts';

/** A workbook as an importer answers it: its sheets, and no text. */
export function importXlsx(bytes: Uint8Array, limits: ImportLimits): Promise<Answer> {
  return answer(() => {
    const sheets = sheetsOf(bytes, limits);
    return Promise.resolve({ extracted: { text: '', pages: null, notes: [], sheets }, encoding: null });
  });
}

/** A reader of workbooks tells what is too much by a RangeError, and by any other what is no workbook. */
function sheetsOf(bytes: Uint8Array, limits: ImportLimits): ReturnType<typeof readSheets> {
  try {
    return readSheets(bytes, limits);
  } catch (error) {
    throw error instanceof RangeError ? error : new ImportTrouble('workbook-broken');
  }
}
