import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode, isMissing } from './error-code.ts';

/** Under what name git would keep this person's work in a folder, as its settings say; null where they do not. */
export async function gitUserName(folder: string): Promise<string | null> {
  const own: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    own.push(join(at, '.git', 'config'));
    if (at === dirname(at)) break;
  }
  for (const file of [...own, join(homedir(), '.gitconfig'), join(homedir(), '.config', 'git', 'config')]) {
    const name = nameIn(await textOf(file));
    if (name !== null) return name;
  }
  return null;
}

/** [user] name = 李明 → 李明 */
function nameIn(settings: string): string | null {
  let section = '';
  let name: string | null = null;
  for (const line of settings.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
    const value = section === 'user' ? /^\s*name\s*=\s*(.*?)\s*$/i.exec(line)?.[1] : undefined;
    if (value !== undefined) name = value.replace(/^"(.*)"$/, '$1').trim();
  }
  return name === '' ? null : name;
}

/** "" where a file is not there or not this person's to read. */
async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error) || ['EACCES', 'EPERM', 'EISDIR'].includes(errorCode(error))) return '';
    throw error;
  }
}
