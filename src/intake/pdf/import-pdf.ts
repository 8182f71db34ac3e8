import { answer } from '../import/answer.ts';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';
import type { ReadCMap } from './open-pdf.ts';
import { readPdf } from './read-pdf.ts';

/** A PDF as an importer answers it. */
export function importPdf(bytes: Uint8Array, limits: ImportLimits, readCMap: ReadCMap): Promise<Answer> {
  return answer(async () => ({ extracted: await readPdf(bytes, limits, readCMap), encoding: null }));
}
