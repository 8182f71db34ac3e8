import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Request } from '../host/wire.ts';
import { listen } from './listen.ts';
import { openBrowser } from './open-browser.ts';
import { presetSettings } from './preset-settings.ts';
import { Trouble } from './run-tool.ts';
import { startServer } from './start-server.ts';

export interface ServerJob {
  readonly workspace: string;
  /** The extension under development; without one, what is installed in `extensions` is all there is. */
  readonly extension?: string;
  readonly extensions?: string;
  /** The bundled module whose `run()` VS Code calls in its extension host. */
  readonly suite: string;
  /** A folder for the server's own files and the logs. */
  readonly data: string;
  readonly locale?: string;
  readonly port?: number;
  /** Settings that hold where nobody set another value. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Answers what the module asks; the page is the one that shows VS Code. */
  readonly answer: (request: Request, page: Page) => Promise<void>;
}

/**
 * Opens a workspace in VS Code's server with a browser that nobody sees, lets VS Code run the module, and returns the
 * exit code that VS Code reports. Everything it started has ended when it returns.
 */
export async function runInServer(job: ServerJob): Promise<number> {
  const log = join(job.data, 'workbench.log');
  mkdirSync(job.data, { recursive: true });
  writeFileSync(log, '');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const heard = { at: Date.now() };
  const listener = await listen(async (request) => {
    heard.at = Date.now();
    await job.answer(request, page);
  });
  const server = await startServer({ ...job, env: listener.env });
  try {
    const ended = exitOf(page, log, heard);
    if (job.settings !== undefined) await serveWithSettings(page, job.settings);
    await page.goto(server.address({ ...job, folder: job.workspace }), { timeout: patience });
    return await ended;
  } finally {
    server.stop();
    listener.close();
    await browser.close();
  }
}

/** A suite that says nothing for so long hangs, and so does a page that is not shown after it. */
const patience = 180_000;

/** The exit code that VS Code reports; rejects when the page breaks or nothing is heard any more. */
async function exitOf(page: Page, log: string, heard: { at: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      if (Date.now() - heard.at > patience) fail(`Nothing was heard from VS Code for ${patience / 1000} s`);
    }, 1000);
    function fail(what: string): void {
      clearInterval(watch);
      const tail = readFileSync(log, 'utf8').trim().split('\n').slice(-30).join('\n');
      reject(new Trouble(`${what}. The end of its log (${log}):\n${tail}`));
    }
    page.on('crash', () => {
      fail('The page that shows VS Code crashed');
    });
    page.on('console', (message) => {
      appendFileSync(log, `${message.text()}\n`);
    });
    page
      .exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        appendFileSync(log, `${type} ${args.map(String).join(' ')}\n`);
      })
      .then(() =>
        page.exposeFunction('codeAutomationExit', (code: number) => {
          clearInterval(watch);
          resolve(code);
        }),
      )
      .catch(reject);
  });
}

/** Changes the page on its way from the server to the browser. */
async function serveWithSettings(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: presetSettings(await response.text(), settings) });
    },
  );
}
