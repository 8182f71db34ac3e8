import assert from 'node:assert/strict';
import { longTasks } from './long-tasks.ts';
import type { Workbench } from './webview.ts';
import { openWorkbench, scriptAddress, Webview } from './webview.ts';

/** Milliseconds that a person feels. */
const FELT = 50;

describe('a grid of 10,000 rows', function () {
  this.timeout(120_000);
  let bench: Workbench;
  before(async function () {
    this.timeout(300_000);
    bench = await openWorkbench();
  });
  after(async () => {
    await bench.browser.close();
  });

  for (const name of ['figures', 'board'] as const)
    it(`${name}: is scrolled, sorted and filtered without a stop that is felt`, async () => {
      const { pages, samples, browser } = bench;
      const { html, messages } =
        name === 'figures'
          ? pages.figuresPage(scriptAddress('figures-page'), samples, true, 10_000)
          : pages.boardPage(scriptAddress('board-page'), samples, 10_000);
      const webview = await Webview.open(browser, { html, messages: [] });
      const { page } = webview;
      const step = async (what: string, act: () => Promise<unknown>): Promise<void> => {
        await page.evaluate(`performance.mark(${JSON.stringify(what)})`);
        await act();
        await webview.settled();
      };
      const slow = await longTasks(browser, FELT, async () => {
        for (const [at, message] of messages.entries()) {
          await step('what the test itself lays ready', () => webview.lay(message));
          await step(`part ${at}`, () => webview.post());
        }
        assert.match((await page.locator('#count').textContent()) ?? '', /^10000\D*$/);
        await page.locator('#rows [tabindex="0"]').focus();
        await page.mouse.move(600, 500);
        for (let turn = 0; turn < 30; turn++) await step('wheel', () => page.mouse.wheel(0, 6_000));
        assert.ok(Number(await page.locator('#rows tr[data-line]').first().getAttribute('data-line')) > 5_000);
        for (const key of ['Control+End', 'PageUp', 'ArrowUp', 'Control+Home', 'PageDown'])
          await step(key, () => page.keyboard.press(key));
        const heads = page.locator('thead button');
        for (let head = 0; head < (await heads.count()); head++)
          for (const turn of ['up', 'down', 'off']) await step(`sort ${head} ${turn}`, () => heads.nth(head).click());
        const box = page.locator('input[type=search]').nth(name === 'figures' ? 0 : 2);
        for (const words of ['新', '新增', '新增就', '新增就业', ''])
          await step(`filter ${words}`, () => box.fill(words));
      });
      const said = slow.map(({ after: what, ms }) => `${what}: ${ms.toFixed(0)} ms`);
      assert.deepEqual(
        said.filter((line) => !line.startsWith('what the test')),
        [],
      );
      // Only what is in sight stands in the page.
      assert.ok((await page.locator('#rows tr').count()) < 120);
      await webview.close();
    });
});

describe('the board as a spreadsheet', function () {
  this.timeout(60_000);
  let bench: Workbench;
  before(async function () {
    this.timeout(300_000);
    bench = await openWorkbench();
  });
  after(async () => {
    await bench.browser.close();
  });

  it('is edited with keys, and tells which cell of which row is to be what', async () => {
    const { pages, samples, browser } = bench;
    const webview = await Webview.open(browser, pages.boardPage(scriptAddress('board-page'), samples));
    const { page } = webview;
    await page.keyboard.press('ArrowDown');
    const column = await page.evaluate('document.querySelector("th[data-id=unit]").cellIndex');
    for (let step = 0; step < Number(column); step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('1');
    await page.keyboard.insertText('号责任单位');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.insertText('不要');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    const edits = (await webview.sent()).filter(({ kind }) => kind === 'edit').map((message) => message.edits);
    assert.deepEqual(edits, [
      [{ key: '1', column: 'unit', value: '1号责任单位' }],
      [
        { key: '2', column: 'unit', value: '' },
        { key: '3', column: 'unit', value: '' },
      ],
    ]);
    await webview.close();
  });

  it('keeps its filters and its order when the window is loaded again', async () => {
    const { pages, samples, browser } = bench;
    const made = pages.boardPage(scriptAddress('board-page'), samples);
    const first = await Webview.open(browser, made);
    await first.page.locator('thead input').nth(2).fill('新增');
    await first.page.locator('thead button').nth(2).click();
    const count = await first.page.locator('#count').textContent();
    const again = await Webview.open(browser, made, 'light', await first.page.evaluate('window.state'));
    assert.equal(await again.page.locator('#count').textContent(), count);
    assert.equal(await again.page.locator('thead th').nth(2).getAttribute('aria-sort'), 'ascending');
    await first.close();
    await again.close();
  });
});
