import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many analyses of closed reports an editor kept anew since a moment, under the folder of its own files. */
export async function answersSince(data: string, began: number): Promise<number> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const answers = entries.filter(({ parentPath, name }) => parentPath.endsWith('answers') && name.endsWith('.json'));
  const stats = await Promise.all(answers.map(({ parentPath, name }) => stat(join(parentPath, name))));
  return stats.filter(({ mtimeMs }) => mtimeMs >= began).length;
}
