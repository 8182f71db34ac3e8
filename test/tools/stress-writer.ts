import { writeSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { diskFiles } from '../../src/disk/index.ts';
import { decodeStrictly } from '../../src/intake/index.ts';
import type { PlainFiles } from '../../src/tags/index.ts';
import { openStore, refused, safePort, saveStore, StoreTrouble } from '../../src/tags/index.ts';

// A process of its own that saves without a pause: KIND FOLDER NAME FROM TO. Each save has a sign of its own, NAME-N, which
// is printed once the save has come back. Made to be killed: stress-stores.ts.
const [kind = '', folder = '', name = '', from = '0', to = '0'] = process.argv.slice(2);

/** The editor's way of keeping a mark, on a disk or on a file system of which only renaming is known. */
async function mark(files: PlainFiles, sign: string, start: number): Promise<boolean> {
  const port = safePort(files, decodeStrictly);
  const { store } = await openStore(port, 'r.txt');
  const anchor = { quote: sign, prefix: '', suffix: '', start, copies: 1 };
  const marks = [...store.marks, { id: sign, kind: 'manual' as const, tags: [sign], anchor }];
  try {
    await saveStore(port, store, { ...store, marks });
    return true;
  } catch (error) {
    if (error instanceof StoreTrouble && error.kind === 'locked') return false;
    throw error;
  }
}

/** As VS Code's own file system does it: it looks whether the name is free and renames then. */
function looksFirst(root: string): PlainFiles {
  const disk = diskFiles(root, root, refused);
  return {
    ...disk,
    excludes: false,
    claim: async (path, text) => {
      const beside = join(root, `${path}.${String(process.pid)}.new`);
      await mkdir(dirname(beside), { recursive: true });
      await writeFile(beside, text);
      const isThere = await stat(join(root, path)).then(
        () => true,
        () => false,
      );
      if (isThere) await rm(beside);
      else await rename(beside, join(root, path));
      return !isThere;
    },
  };
}

/** The command line itself: an edited table is read back. */
async function apply(table: string, sign: string): Promise<boolean> {
  const io = nodeIo('', '');
  const code = await main(['apply', '--write', '--unsigned', 'table.csv', join(folder, 'r.txt')], {
    ...io,
    readFile: (path) =>
      path.endsWith('table.csv') ? Promise.resolve(Buffer.from(table.replaceAll('OWNER', sign))) : readFile(path),
    stdout: () => undefined,
    stderr: () => undefined,
  });
  if (code !== 0 && code !== exitCodes.unreadable) throw new Error(`apply ended with ${code}`);
  return code === 0;
}

async function write(): Promise<void> {
  const table = kind === 'cli' ? await readFile(join(folder, 'table.csv'), 'utf8') : '';
  const files = kind === 'virtual' ? looksFirst(folder) : diskFiles(folder, folder, refused);
  for (let at = Number(from); at < Number(to); at++) {
    const sign = `${name}-${at}`;
    // Who was told that the others do not let it in tries again, as a person does.
    while (!(await (kind === 'cli' ? apply(table, sign) : mark(files, sign, at)))) writeSync(1, '!\n');
    writeSync(1, `${sign}\n`);
  }
}

write().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
