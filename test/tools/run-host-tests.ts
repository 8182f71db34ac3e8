// npm run test:host: the suite of test/host inside a real VS Code. The last line is `N passed, N failed`.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { noHands, type Counts, type Request } from '../host/wire.ts';
import { closingLine } from './closing-line.ts';
import { drivePage } from './drive-page.ts';
import { listen } from './listen.ts';
import { places } from './places.ts';
import { prepareHost, type Host } from './prepare-host.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const host = await prepareHost({ suite: true });
  const folder = await ownFolder();
  const workspace = await prepareWorkspace(folder, 'workspace', { realReports: true });
  let counts: Counts | undefined;
  const code = await runSuite(host, workspace, join(folder, 'server'), async (request, page) => {
    if (request.kind === 'line') say(request.text);
    else if (request.kind === 'result') counts = request;
    else if (!page) throw new Error(noHands);
    else if (request.kind === 'shoot') await page.screenshot({ path: join(folder, `${request.name}.png`) });
    else await drivePage(request, page);
  });
  const { line, ok } = closingLine(counts, code);
  if (ok) await rm(folder, { recursive: true, force: true });
  else say(`What was opened and logged is kept in ${folder}.`);
  say(line);
  return ok ? 0 : 1;
});

/** A folder of this run's own. What failed runs left is thrown away once the next one starts. */
async function ownFolder(): Promise<string> {
  await mkdir(places.cache, { recursive: true });
  for (const name of await readdir(places.cache)) {
    const pid = Number(/^suite-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !runs(pid)) await rm(join(places.cache, name), { recursive: true, force: true });
  }
  const folder = join(places.cache, `suite-${process.pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Without a page on a desktop. */
type Answer = (request: Request, page?: Page) => Promise<void>;

async function runSuite(host: Host, workspace: string, data: string, answer: Answer): Promise<number> {
  if (host.kind === 'server') {
    return runInServer({ workspace, extension: places.root, suite: places.suite, data, answer });
  }
  if (host.executable === undefined)
    throw new Trouble(`The program of ${host.command} was not found: set VSCODE_PATH.`);
  return runOnDesktop(host.executable, workspace, answer);
}

async function runOnDesktop(vscodeExecutablePath: string, workspace: string, answer: Answer): Promise<number> {
  const listener = await listen((request) => answer(request));
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: places.root,
      extensionTestsPath: places.suite,
      extensionTestsEnv: listener.env,
      launchArgs: [workspace, '--disable-extensions'],
    });
  } catch {
    // It throws for every code but 0; what failed has been said line by line.
    return 1;
  } finally {
    listener.close();
  }
}
