import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tools/open-browser.ts';
import type * as pages from './pages.ts';
import type { MadePage, Sample } from './pages.ts';
import type { Theme } from './themes.ts';
import { themes } from './themes.ts';

const require = createRequire(import.meta.url);

/** A page of the extension in a browser, as VS Code shows it in a webview, without VS Code. */
export class Webview {
  private constructor(readonly page: Page) {}

  /** Opens a page, and gives it what the extension sends once it asks for that. */
  static async open(
    browser: Browser,
    { html, messages }: MadePage,
    theme: Theme = 'light',
    state?: unknown,
  ): Promise<Webview> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.addInitScript(standIn(themes[theme], state));
    await page.route(`${ORIGIN}/**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const script = name.endsWith('.js');
      const body = script ? await bundle(`src/vscode/page/${name.replace(/\.js$/, '.ts')}`, 'iife') : html;
      await route.fulfill({ body, contentType: script ? 'text/javascript' : 'text/html; charset=utf-8' });
    });
    await page.goto(`${ORIGIN}/`);
    const webview = new Webview(page);
    for (const message of messages) await webview.send(message);
    return webview;
  }

  async send(message: MadePage['messages'][number]): Promise<void> {
    await this.lay(message);
    await this.post();
  }

  /** Lays a message where the page has it at hand, so that reading it from here is not counted as the page's work. */
  async lay(message: MadePage['messages'][number]): Promise<void> {
    await this.page.evaluate(`window.message = ${JSON.stringify(message)}`);
  }

  /** Sends the message that was laid. */
  async post(): Promise<void> {
    await this.page.evaluate("window.postMessage(window.message, '*')");
    await this.settled();
  }

  /** What the page sent to the extension, oldest first. */
  async sent(): Promise<readonly { readonly kind: string; readonly [name: string]: unknown }[]> {
    return this.page.evaluate('window.sent');
  }

  /** What axe finds wrong, one line each. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return this.page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))`);
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Two frames later what was asked for is drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}

/** Everything that a test of pages needs: a browser, the makers of pages, and the samples that they show. */
export interface Workbench {
  readonly browser: Browser;
  readonly pages: typeof pages;
  readonly samples: readonly Sample[];
}

export async function openWorkbench(): Promise<Workbench> {
  const code = await bundle('test/pages/pages.ts', 'esm');
  const made = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as typeof pages;
  const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  const samples = names.map((file) => ({ file, text: readFileSync(`seeds/${file}`, 'utf8') }));
  return { browser: await openBrowser(), pages: made, samples };
}

/** The address of a script, as a page is told it. */
export function scriptAddress(name: string): string {
  return `${ORIGIN}/${name}.js`;
}

const ORIGIN = 'https://webview.test';

const bundles = new Map<string, string>();

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const known = bundles.get(entry);
  if (known !== undefined) return known;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    alias: { vscode: './test/pages/vscode-stub.ts' },
  });
  const code = outputFiles[0]?.text ?? '';
  bundles.set(entry, code);
  return code;
}

/** What VS Code gives to a page: the colours of the theme, and the way to the extension. */
function standIn(colours: Readonly<Record<string, string>>, state: unknown): string {
  return `
    window.sent = [];
    window.state = ${JSON.stringify(state)};
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.sent.push(message),
      getState: () => window.state,
      setState: (next) => { window.state = next; },
    });
    addEventListener('DOMContentLoaded', () => {
      const { style } = document.documentElement;
      for (const [name, value] of Object.entries(${JSON.stringify(colours)}))
        style.setProperty('--vscode-' + name.replaceAll('.', '-'), value);
      style.setProperty('--vscode-font-family', 'system-ui, sans-serif');
      style.setProperty('--vscode-font-size', '13px');
      document.body.style.backgroundColor = 'var(--vscode-editor-background)';
      document.body.style.color = 'var(--vscode-editor-foreground)';
    });`;
}
