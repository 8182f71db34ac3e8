import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { places } from './places.ts';
import { say } from './say.ts';

/**
 * A folder of that name in the cache, filled by `fill` the first time and found there ever after. Filled beside its
 * place and moved in whole, so that a broken download or two runs at once never leave half of it.
 * The name carries the version: another version is another folder.
 */
export async function installOnce(
  name: string,
  what: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(places.cache, name);
  if (existsSync(folder)) return folder;
  const began = Date.now();
  say(`Fetching ${what}, once …`);
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run was faster: what it put there is as good.
    if (!existsSync(folder)) throw error;
  }
  say(`  … ready after ${((Date.now() - began) / 1000).toFixed(0)} s, kept in .vscode-test/${name}`);
  return folder;
}
