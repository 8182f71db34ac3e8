import type { Encoding } from '../decode/decode.ts';
import type { Extracted } from './imported.ts';
import type { Answer } from './run-importer.ts';
import { ImportTrouble } from './trouble.ts';

/** What a reader gives or throws, as data that can be sent. A file that breaks the stack is no ordinary document. */
export async function answer(
  read: () => Promise<{ readonly extracted: Extracted; readonly encoding: Encoding | null }>,
): Promise<Answer> {
  try {
    return { ok: true, ...(await read()) };
  } catch (error) {
    if (error instanceof ImportTrouble) return { ok: false, code: error.code };
    return { ok: false, code: error instanceof RangeError ? 'hostile' : 'fault' };
  }
}
