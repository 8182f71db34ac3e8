import { basename, dirname, join } from 'node:path';
import type { Io } from './io.ts';

/**
 * The words of a command line with *.txt replaced by the files that it stands for, in the order of their names. Shells of
 * Unix do that themselves; those of Windows leave it to the program. What no file answers to stays as it was typed.
 */
export async function expandPatterns(argv: readonly string[], io: Io): Promise<readonly string[]> {
  const words = argv.map((word) => (isPattern(word) ? matching(word, io) : Promise.resolve([word])));
  return (await Promise.all(words)).flat();
}

function isPattern(word: string): boolean {
  return !word.startsWith('-') && !word.includes(':/') && /[*?]/.test(basename(word));
}

async function matching(word: string, io: Io): Promise<readonly string[]> {
  const folder = dirname(word);
  const pattern = patternOf(basename(word));
  const names = (await io.list(io.resolve(folder))).filter((name) => pattern.test(name) && !name.startsWith('.'));
  const inFolder = folder === '.' && !/^\.[\\/]/.test(word) ? names : names.map((name) => join(folder, name));
  return inFolder.length === 0 ? [word] : inFolder.toSorted();
}

/** *.txt → any characters, then “.txt” */
function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'isu');
}
