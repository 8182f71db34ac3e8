import { decode } from '../decode/decode.ts';
import type { ImportNote } from './import-note.ts';
import type { Imported } from './imported.ts';
import type { ImportLimits } from './limits.ts';
import { defaultLimits } from './limits.ts';
import { readKind } from './read-kind.ts';
import type { RunImporter } from './run-importer.ts';
import { ImportTrouble } from './trouble.ts';

/**
 * Any file that may hold a report as its text. Plain text comes as it is; Word, PDF and web pages are read in a worker.
 *
 * @param name the file's name, for its ending
 * @param run where importers run: nodeImporters, or a stand-in of a test
 * @throws ImportTrouble with a sentence for people: why there is no text, and what to do
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  run: RunImporter,
  { limits = defaultLimits, signal }: { readonly limits?: ImportLimits; readonly signal?: AbortSignal } = {},
): Promise<Imported> {
  if (bytes.length > limits.bytes) throw new ImportTrouble('too-large');
  const kind = readKind(bytes, name);
  if (kind === 'text') return plainText(bytes);
  if (kind !== 'docx' && kind !== 'pdf' && kind !== 'html') throw new ImportTrouble(kind);
  if (signal?.aborted) throw new ImportTrouble('stopped');
  const answer = await run(kind, bytes, limits, signal);
  if (!answer.ok) throw new ImportTrouble(answer.code);
  return { kind, encoding: answer.encoding, ...answer.extracted };
}

function plainText(bytes: Uint8Array): Imported {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new ImportTrouble(decoded.kind === 'empty' ? 'empty' : 'binary');
  const { text, encoding, damaged } = decoded;
  const notes: readonly ImportNote[] = damaged > 0 ? [{ code: 'unreadable', count: damaged }] : [];
  return { kind: 'text', encoding, text, pages: null, notes };
}
