// npm run test:host: the suite of test/host inside a real VS Code. The last line is `N passed, N failed`.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { noHands, type Counts, type Request } from '../host/wire.ts';
import { answersSince, codesSince } from './answers-since.ts';
import { closingLine } from './closing-line.ts';
import { drivePage, isHand } from './drive-page.ts';
import { inspectPages } from './inspect-pages.ts';
import { keptState, leaveWindow } from './kept-state.ts';
import { listen } from './listen.ts';
import { places } from './places.ts';
import { prepareHost, type Host } from './prepare-host.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { shownSoon } from './shown-soon.ts';
import { tellLines, type Lines } from './tell-lines.ts';

runTool(async () => {
  const host = await prepareHost({ suite: true });
  const folder = await ownFolder();
  const workspace = await prepareWorkspace(folder, 'workspace', { realReports: true });
  const lines = tellLines();
  let counts: Counts | undefined;
  const code = await runSuite(host, workspace, join(folder, 'server'), async (request, page) => {
    if (request.kind === 'line') lines.tell(request.text);
    else if (request.kind === 'result') counts = request;
    else if (request.kind === 'alive') return;
    else if (!page) throw new Error(noHands);
    else if (request.kind === 'shoot') await page.screenshot({ path: join(folder, `${request.name}.png`) });
    else if (request.kind === 'inspect') await inspectPages(page, request.least);
    else if (isHand(request)) await drivePage(request, page);
  });
  const anew = host.kind === 'server' ? await runReload(folder, lines) : none;
  const { line, ok } = closingLine(counts && sum(counts, anew.counts), code || anew.code);
  if (ok) await rm(folder, { recursive: true, force: true });
  else say(`What was opened and logged is kept in ${folder}.`);
  lines.repeatFailures();
  say(line);
  return ok ? 0 : 1;
});

interface Outcome {
  readonly counts: Counts;
  readonly code: number;
}

/** On a desktop no page can be loaded anew. */
const none: Outcome = { counts: { passed: 0, failed: 0, skipped: 0 }, code: 0 };

/** What comes back in a window that is loaded anew: see test/host/reload.ts. */
async function runReload(folder: string, lines: Lines): Promise<Outcome> {
  const workspace = await prepareWorkspace(folder, 'reloaded', { realReports: false });
  const data = join(folder, 'reload-server');
  let counts = none.counts;
  let reloaded = 0;
  const code = await runInServer({
    ...{ workspace, extension: places.root, suite: places.reload, data },
    answer: async (request, page) => {
      if (request.kind === 'line') lines.tell(request.text);
      else if (request.kind === 'result') counts = request;
      else if (request.kind === 'reload') {
        await shownSoon(
          `${request.holding.join(' ')} in what is kept of the window`,
          async () => {
            await leaveWindow(page);
            await page.waitForTimeout(2000);
            const kept = await keptState(page);
            return request.holding.every((words) => kept.includes(words));
          },
          150_000,
        );
        reloaded = Date.now();
        await page.reload();
      } else throw new Error(noHands);
    },
  });
  return { counts: sum(counts, await keptOnce(data, reloaded, lines)), code };
}

/** A window that is loaded anew over reports that nobody changed analyses none of them, and compiles the core no more. */
async function keptOnce(data: string, reloaded: number, lines: Lines): Promise<Counts> {
  const [all, anew] = [await answersSince(data, 0), await answersSince(data, reloaded)];
  const hasAnswers = all > 0 && anew === 0;
  lines.tell(`  ${hasAnswers ? '✔' : '✘'} a window that is loaded anew has all its analyses (${anew} of ${all} anew)`);
  const hasCode = (await codesSince(data, 0)) === 1 && (await codesSince(data, reloaded)) === 0;
  lines.tell(`  ${hasCode ? '✔' : '✘'} a window that is loaded anew has the engine’s code of the core`);
  const passed = [hasAnswers, hasCode].filter(Boolean).length;
  return { passed, failed: 2 - passed, skipped: 0 };
}

function sum(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

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
    const extensions = await installBeside(data);
    return runInServer({ workspace, extension: places.root, extensions, suite: places.suite, data, answer });
  }
  if (host.executable === undefined)
    throw new Trouble(`The program of ${host.command} was not found: set VSCODE_PATH.`);
  return runOnDesktop(host.executable, workspace, answer);
}

/** A folder of extensions in which one uses the API of this one. */
async function installBeside(data: string): Promise<string> {
  const extensions = join(data, 'extensions');
  const name = 'report-review.api-user-1.0.0';
  await apiUser(join(extensions, name));
  // VS Code's own list of what is installed: a folder that is not in it is not looked at.
  const entry = {
    identifier: { id: 'report-review.api-user' },
    version: '1.0.0',
    location: { $mid: 1, scheme: 'file', path: join(extensions, name) },
    relativeLocation: name,
  };
  await writeFile(join(extensions, 'extensions.json'), JSON.stringify([entry]));
  return extensions;
}

/** The extension of test/api-user with its bundle, laid into a folder. */
async function apiUser(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(join(places.root, 'test', 'api-user', 'package.json'), join(folder, 'package.json'));
  await cp(join(places.root, 'dist', 'test', 'api-user.js'), join(folder, 'extension.js'));
  return folder;
}

async function runOnDesktop(vscodeExecutablePath: string, workspace: string, answer: Answer): Promise<number> {
  const listener = await listen((request) => answer(request));
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: [places.root, await apiUser(join(places.cache, 'api-user'))],
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
