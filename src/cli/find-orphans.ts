import { join } from 'node:path';
import { isMissing } from '../disk/index.ts';
import { decodeStrictly } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Orphan, PlainFiles } from '../tags/index.ts';
import { isShortened, orphanOf, parseStore, reportOfStore, storeFolder, storePath } from '../tags/index.ts';
import type { FolderPlace } from './find-store.ts';
import type { Io } from './io.ts';

/**
 * What is to be said of a report that has no marks where those of a report that is gone fit it, as after a rename; "" where
 * none do. `text` is the report's.
 */
export async function orphanNote(
  path: string,
  text: string,
  { folder, files, report }: FolderPlace,
  io: Io,
  { t }: Localizer,
): Promise<string> {
  const orphan = orphanOf(report, text, await findOrphans(folder, files, io));
  if (!orphan) return '';
  const [from, to] = [orphan.report, report].map((each) => join(folder, storePath(each)));
  return t(
    '{0}: has no marks, but those of {1}, which is gone, fit it; to take them over rename {2} to {3}',
    path,
    orphan.report,
    from ?? '',
    to ?? '',
  );
}

/** The stores under a folder whose reports are gone; looked for once while the program runs. */
function findOrphans(folder: string, files: PlainFiles, io: Io): Promise<readonly Orphan[]> {
  const known = found.get(io) ?? new Map<string, Promise<readonly Orphan[]>>();
  found.set(io, known);
  const orphans = known.get(folder) ?? look(folder, files, io);
  known.set(folder, orphans);
  return orphans;
}

const found = new WeakMap<Io, Map<string, Promise<readonly Orphan[]>>>();

async function look(folder: string, files: PlainFiles, io: Io): Promise<readonly Orphan[]> {
  const orphans: Orphan[] = [];
  for (const path of await files.list(storeFolder)) {
    const report = reportOfStore(path);
    if (report === null || (await isThere(join(folder, report), io))) continue;
    const bytes = await files.read(path);
    const parsed = bytes && parseStore(decodeStrictly(bytes) ?? '');
    // A name that was cut short is told in full by the store itself.
    if (parsed?.ok === true && !(await isThere(join(folder, parsed.store.report), io)))
      orphans.push({ report: isShortened(path) ? parsed.store.report : report, store: parsed.store });
  }
  return orphans;
}

async function isThere(path: string, io: Io): Promise<boolean> {
  try {
    await io.size(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
