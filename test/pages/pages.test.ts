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

describe('a table in half a window', () => {
  for (const name of ['the figures of all reports', 'the board'])
    it(`${name}: its heads are whole, and the keys bring the last column in sight`, async function () {
      this.timeout(60_000);
      const webview = await Webview.open(bench.browser, made[name]?.() ?? assert.fail(name));
      const { page } = webview;
      await page.setViewportSize({ width: 520, height: 900 });
      await webview.settled();
      assert.deepEqual(await page.evaluate<readonly string[]>(CUT_HEADS), []);
      await page.locator('#rows [tabindex="0"]').focus();
      assert.equal((await page.evaluate<Focused>(FOCUSED)).inSight, true);
      await page.keyboard.press('End');
      const { words, inSight } = await page.evaluate<Focused>(FOCUSED);
      assert.equal(words, await page.locator('#rows tr[data-line="0"] :last-child').textContent());
      assert.ok(inSight);
      await webview.close();
    });
});

describe('the page of promises and outcomes', () => {
  it('is walked by the keyboard: every number once, in the order of the page, and each is seen to have the focus', async function () {
    this.timeout(120_000);
    const webview = await Webview.open(bench.browser, bench.pages.ledgerPage(bench.samples));
    const { page } = webview;
    const links = await page.evaluate<readonly string[]>(LINKS);
    assert.ok(links.length > 20, `${links.length} links`);
    const walked = [];
    for (const link of links) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<Focused>(FOCUSED);
      assert.equal(focused.words, link);
      walked.push(focused);
    }
    assert.ok(walked.every(({ outline, inSight }) => outline !== 'none' && inSight));
    await page.keyboard.press('Shift+Tab');
    assert.equal((await page.evaluate<Focused>(FOCUSED)).words, links.at(-2));
    await webview.close();
  });

  it('a district is jumped to by its name, and the walk goes on from there', async function () {
    this.timeout(60_000);
    const webview = await Webview.open(bench.browser, bench.pages.ledgerPage(bench.samples));
    const { page } = webview;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = page.locator('section[aria-labelledby="place-0"] a').first();
    assert.equal((await page.evaluate<Focused>(FOCUSED)).words, await first.textContent());
    await webview.close();
  });
});

interface Focused {
  readonly words: string;
  readonly outline: string;
  readonly inSight: boolean;
}

const LINKS = "Array.from(document.querySelectorAll('a[href]'), (link) => link.textContent)";

/** What has the focus, how that is shown, and whether it was scrolled into sight. */
const FOCUSED = `(() => {
  const { activeElement: element } = document;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const outline = getComputedStyle(element).outlineStyle;
  const inSight = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  return { words: element.textContent, outline, inSight };
})()`;

/** The heads of columns whose words do not fit. */
const CUT_HEADS = `Array.from(document.querySelectorAll('thead th[data-width]'))
  .filter((head) => head.scrollWidth > head.clientWidth)
  .map((head) => head.textContent)`;
