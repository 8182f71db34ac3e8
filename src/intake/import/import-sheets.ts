import type { ReadSheet } from '../../export/index.ts';
import { defaultLimits } from './limits.ts';
import type { RunImporter } from './run-importer.ts';
import { ImportTrouble } from './trouble.ts';

/**
 * The sheets of a workbook (.xlsx); null where it is damaged.
 *
 * @param run where importers run
 * @throws ImportTrouble for one that takes too much: bytes, cells, memory, time
 */
export async function importSheets(
  bytes: Uint8Array,
  run: RunImporter,
  limits = defaultLimits,
): Promise<readonly ReadSheet[] | null> {
  if (bytes.length > limits.bytes) throw new ImportTrouble('too-large');
  const answer = await run('xlsx', bytes, limits);
  if (answer.ok) return answer.extracted.sheets ?? [];
  if (answer.code === 'workbook-broken') return null;
  throw new ImportTrouble(answer.code);
}
