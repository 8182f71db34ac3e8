import { basename, dirname, join, relative, sep } from 'node:path';
import type { OpenedStore } from '../tags/index.ts';
import { emptyStore, parseStore, storePath } from '../tags/index.ts';
import { errorCode, isMissing } from './error-code.ts';
import type { Io } from './io.ts';

/** A store with the folder in which its `.report-review` lies, or would lie: beside the report. */
export interface FoundStore extends OpenedStore {
  readonly folder: string;
}

/**
 * What people did to a report: its store in the `.report-review` folder beside it or beside one of the folders above,
 * the nearest first. Nothing is ever written.
 */
export async function findStore(path: string, io: Io): Promise<FoundStore> {
  const file = io.resolve(path);
  const beside = dirname(file);
  const none = { folder: beside, store: emptyStore(basename(file)) };
  try {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const report = relative(folder, file).split(sep).join('/');
      const text = await readText(join(folder, storePath(report)), io);
      const parsed = text === null ? null : parseStore(text);
      if (parsed) {
        const store = parsed.ok ? { ...parsed.store, report } : emptyStore(report);
        return { folder, store, problem: parsed.ok ? null : parsed.problem };
      }
      if (folder === dirname(folder)) return { ...none, problem: null };
    }
  } catch (error) {
    const code = errorCode(error);
    return { ...none, problem: { zh: `文件打不开（${code}）`, en: `the file does not open (${code})` } };
  }
}

async function readText(path: string, io: Io): Promise<string | null> {
  try {
    return new TextDecoder().decode(await io.readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
