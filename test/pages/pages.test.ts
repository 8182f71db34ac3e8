import assert from 'node:assert/strict';
import type { MadePage } from './pages.ts';
import type { Theme } from './themes.ts';
import { themes } from './themes.ts';
import type { Workbench } from './webview.ts';
import { openWorkbench, scriptAddress, Webview } from './webview.ts';

let bench: Workbench;

before(async function () {
  // The first run unpacks a browser.
  this.timeout(300_000);
  bench = await openWorkbench();
});

after(async () => {
  await bench.browser.close();
});

const made: Readonly<Record<string, () => MadePage>> = {
  'the figures of a report': () => bench.pages.figuresPage(scriptAddress('figures-page'), bench.samples, false),
  'the figures of all reports': () => bench.pages.figuresPage(scriptAddress('figures-page'), bench.samples, true),
  'the board': () => bench.pages.boardPage(scriptAddress('board-page'), bench.samples),
  'a record': () => bench.pages.markdownPage(),
  'promises and outcomes': () => bench.pages.ledgerPage(bench.samples),
};

describe('a page', () => {
  for (const [name, page] of Object.entries(made))
    for (const theme of Object.keys(themes) as Theme[])
      it(`${name}: axe finds nothing wrong, ${theme}`, async function () {
        this.timeout(60_000);
        const webview = await Webview.open(bench.browser, page(), theme);
        assert.deepEqual(await webview.violations(), []);
        await webview.close();
      });
});
