import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { places } from './places.ts';

/**
 * A folder to open in VS Code: the samples, and under reports/ the real ones where asked for and there.
 * A copy, so that what somebody marks while trying does not change the repository. `name` is what VS Code shows.
 * Laid anew each time.
 */
export async function prepareWorkspace(
  parent: string,
  name: string,
  { realReports }: { realReports: boolean },
): Promise<string> {
  const folder = join(parent, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFiles(places.seeds, folder);
  if (realReports && existsSync(places.sharedReports)) {
    await copyFiles(places.sharedReports, join(folder, 'reports'));
  }
  return folder;
}

/** Contents alone: the copies can be written to, whoever may write the originals. */
async function copyFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'README.md') continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    await mkdir(dirname(target), { recursive: true });
    if (!existsSync(target)) await writeFile(target, await readFile(source));
  }
}
