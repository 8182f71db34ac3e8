import { writeSync } from 'node:fs';
import process from 'node:process';
import { diskFiles } from '../../src/disk/index.ts';
import { decodeStrictly } from '../../src/intake/index.ts';
import { markSelection, openStore, refused, safePort, saveStore } from '../../src/tags/index.ts';

// A writer to be killed: marks one sentence after the other, each with a tag of its own, and says each tag that is safe.
const [root = '', name = '', count = '0'] = process.argv.slice(2);
const port = safePort(diskFiles(root, root, refused), decodeStrictly);
const text = Array.from({ length: 400 }, (_, at) => `第${at}个项目完成投资${(at * 37) % 101}亿元。`).join('\n');

async function write(): Promise<void> {
  for (let at = 0; at < Number(count); at++) {
    const { store } = await openStore(port, 'a.txt');
    const start = (name.charCodeAt(0) % 32) * 1000 + at * 20;
    const tag = `${name}-${at}`;
    await saveStore(port, store, markSelection(store, text, [start, start + 15], [tag]), text);
    writeSync(1, `${tag}\n`);
  }
}

void write();
