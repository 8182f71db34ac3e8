import { answer } from '../import/answer.ts';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';
import { readDocx } from './read-docx.ts';

/** A Word file as an importer answers it. */
export function importDocx(bytes: Uint8Array, limits: ImportLimits): Promise<Answer> {
  return answer(() => Promise.resolve({ extracted: readDocx(bytes, limits), encoding: null }));
}
