// npm run measure -- start [FOLDER]: five fresh windows of a real VS Code over the samples, and what activation takes in each.
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const WINDOWS = 5;

runTool(async () => {
  const extension = resolve(process.argv[2] ?? places.root);
  const folder = join(places.cache, 'bench-start');
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
  await rm(folder, { recursive: true, force: true });
  return 0;
});
