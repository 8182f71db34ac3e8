import { answer } from '../import/answer.ts';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';
import { ImportTrouble } from '../import/trouble.ts';
import { decodeHtml } from './decode-html.ts';
import { readHtml } from './read-html.ts';

/** A web page as an importer answers it. */
export function importHtml(bytes: Uint8Array, limits: ImportLimits): Promise<Answer> {
  return answer(() => {
    const decoded = decodeHtml(bytes);
    if (!decoded.ok) throw new ImportTrouble(decoded.kind === 'empty' ? 'empty' : 'binary');
    const { text, encoding, damaged } = decoded;
    const extracted = readHtml(text, limits);
    const notes = damaged > 0 ? [...extracted.notes, { code: 'unreadable', count: damaged } as const] : extracted.notes;
    return Promise.resolve({ extracted: { ...extracted, notes }, encoding });
  });
}
