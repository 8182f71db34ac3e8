import { dirname, join, relative, sep } from 'node:path';
import type { OpenedStore } from '../tags/index.ts';
import { emptyStore, parseStore, storePath } from '../tags/index.ts';
import { errorCode, isMissing } from './error-code.ts';
import type { Io } from './io.ts';

/**
 * What people did to a report: its store in the `.report-review` folder beside it or beside one of the folders above,
 * the nearest first. Nothing is ever written.
 */
export async function findStore(path: string, io: Io): Promise<OpenedStore> {
  const file = io.resolve(path);
  const none = emptyStore(file);
  try {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const report = relative(folder, file).split(sep).join('/');
      const text = await readText(join(folder, storePath(report)), io);
      const parsed = text === null ? null : parseStore(text);
      if (parsed) return parsed.ok ? { store: parsed.store, problem: null } : { store: none, problem: parsed.problem };
      if (folder === dirname(folder)) return { store: none, problem: null };
    }
  } catch (error) {
    const code = errorCode(error);
    return { store: none, problem: { zh: `文件打不开（${code}）`, en: `the file does not open (${code})` } };
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
