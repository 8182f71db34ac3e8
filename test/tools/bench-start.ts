// npm run measure -- start [FOLDER]: five times two windows of a real VS Code over the samples, and what activation and the
// first report take in each: in the first one after installing, and in one that finds only what that kept for every workspace.
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const TIMES = 5;

runTool(async () => {
  const folder = join(places.cache, 'bench-start');
  const extension = join(places.cache, 'bench-start-extension');
  await layTimed(resolve(process.argv[2] ?? places.root), extension);
  for (let time = 1; time <= TIMES; time += 1) {
    await rm(folder, { recursive: true, force: true });
    for (const window of ['new', 'later']) {
      await leaveOnly(join(folder, 'server'), join('data', 'User', 'globalStorage'));
      const workspace = await prepareWorkspace(folder, 'workspace', { realReports: false });
      await runInServer({
        ...{ workspace, extension, suite: join(places.root, 'dist', 'test', 'start.js') },
        data: join(folder, 'server'),
        answer: (request) => {
          if (request.kind === 'line') say(`${time}. ${window}: ${request.text}`);
          return Promise.resolve();
        },
      });
    }
  }
  for (const done of [folder, extension]) await rm(done, { recursive: true, force: true });
  return 0;
});

/** A copy of what VS Code loads of the extension, with the entry that takes the time. */
async function layTimed(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  for (const part of ['dist', 'l10n', 'media', 'syntaxes', 'package.nls.json', 'package.nls.zh-cn.json'])
    await cp(join(from, part), join(to, part), { recursive: true });
  await cp(join(places.root, 'dist', 'test', 'timed.js'), join(to, 'dist', 'test', 'timed.js'));
  const manifest = JSON.parse(await readFile(join(from, 'package.json'), 'utf8')) as object;
  await writeFile(join(to, 'package.json'), JSON.stringify({ ...manifest, main: './dist/test/timed.js' }));
}

/** Takes away what else is kept, so that no answer of an earlier window is found. */
async function leaveOnly(folder: string, part: string): Promise<void> {
  const aside = `${folder}-kept`;
  await rm(aside, { recursive: true, force: true });
  if (existsSync(join(folder, part))) await rename(join(folder, part), aside);
  await rm(folder, { recursive: true, force: true });
  if (!existsSync(aside)) return;
  await mkdir(dirname(join(folder, part)), { recursive: true });
  await rename(aside, join(folder, part));
}
