import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many analyses of closed reports an editor kept anew since a moment, under the folder of its own files. */
export function answersSince(data: string, began: number): Promise<number> {
  return keptSince(data, began, (folder, name) => folder.endsWith('answers') && name.endsWith('.json'));
}

/** How often it kept the engine's code of the core: 0 or 1. */
export function codesSince(data: string, began: number): Promise<number> {
  return keptSince(data, began, (_folder, name) => name === 'core.code');
}

async function keptSince(
  data: string,
  began: number,
  isOne: (folder: string, name: string) => boolean,
): Promise<number> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const found = entries.filter(({ parentPath, name }) => isOne(parentPath, name));
  const stats = await Promise.all(found.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return stats.filter(({ mtimeMs }) => mtimeMs >= began).length;
}
