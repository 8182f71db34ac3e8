// npm run measure -- start [FOLDER]: five fresh windows of a real VS Code over the samples, and what activation takes in each.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const WINDOWS = 5;

runTool(async () => {
  const folder = join(places.cache, 'bench-start');
  const extension = join(places.cache, 'bench-start-extension');
  await layTimed(resolve(process.argv[2] ?? places.root), extension);
  for (let window = 1; window <= WINDOWS; window += 1) {
    await rm(folder, { recursive: true, force: true });
    const workspace = await prepareWorkspace(folder, 'workspace', { realReports: false });
    await runInServer({
      ...{ workspace, extension, suite: join(places.root, 'dist', 'test', 'start.js') },
      data: join(folder, 'server'),
      answer: (request) => {
        if (request.kind === 'line') say(`${window}. ${request.text}`);
        return Promise.resolve();
      },
    });
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
