// npm run measure -- host [REPORTS FILES]: how long the extension host of a real VS Code is held, in a first and a second
// window over 2,000 reports among 20,000 files, and while somebody types in a long report.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { answersSince } from './answers-since.ts';
import { installServer } from './install-server.ts';
import { places } from './places.ts';
import { runInServer } from './run-in-server.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const [reports = 2000, files = 20_000] = process.argv.slice(2).map(Number);
  await installServer();
  const folder = join(places.cache, 'bench-host');
  await rm(folder, { recursive: true, force: true });
  const workspace = join(folder, 'workspace');
  const data = join(folder, 'server');
  await fill(workspace, reports, files);
  const port = await freePort();
  for (const window of ['first', 'second']) {
    say(`${window} window`);
    const began = Date.now();
    const answer = async (request: { kind: string; text?: string }): Promise<void> => {
      if (request.kind !== 'line') return;
      say(`  ${request.text ?? ''}`);
      if (request.text?.startsWith('search') === true) say(`  ${await answersSince(data, began)} analyses kept anew`);
    };
    // What is typed is not saved: the second window would find other texts.
    const settings = { 'files.autoSave': 'off' };
    await runInServer({ port, workspace, extension: places.root, suite: places.measure, data, answer, settings });
  }
  await rm(folder, { recursive: true, force: true });
  return 0;
});

/** Reports by name in twenty folders, each with a sentence of its own, notes beside them, and two to type in. */
async function fill(workspace: string, reports: number, files: number): Promise<void> {
  const names = (await readdir(places.seeds)).filter((name) => name.endsWith('.txt'));
  const samples = await Promise.all(names.map((name) => readFile(join(places.seeds, name), 'utf8')));
  const all = samples.join('\n');
  for (let each = 0; each < files; each++) {
    const folder = join(workspace, String(each % 20));
    if (each < 20) await mkdir(folder, { recursive: true });
    const isOne = each < reports;
    const text = isOne ? `${samples[each % samples.length] ?? ''}\n第${each}号。\n` : `第${each}号笔记\n`;
    await writeFile(join(folder, isOne ? `${each}政府工作报告.txt` : `${each}.txt`), text);
  }
  await mkdir(join(workspace, '量'));
  for (const length of [20_000, 200_000]) {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
    await writeFile(join(workspace, '量', `${length}政府工作报告.txt`), text);
  }
}

/** For both windows, so that they open the same workspace. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
