import type { Frame, Page } from 'playwright-core';
import type { Request } from '../host/wire.ts';

/** What is asked of the hands of a person before the window. */
export type Hand = Extract<Request, { readonly kind: 'press' | 'type' | 'point' | 'widen' | 'await' }>;

export function isHand(request: Request): request is Hand {
  return ['press', 'type', 'point', 'widen', 'await'].includes(request.kind);
}

/** Does with the page that shows VS Code what a person would do with keys and a mouse. */
export async function drivePage(request: Hand, page: Page): Promise<void> {
  switch (request.kind) {
    case 'press':
      await page.keyboard.press(request.keys);
      return;
    case 'type':
      await page.keyboard.insertText(request.text);
      return;
    case 'point':
      await point(page, request);
      return;
    case 'widen':
      await widen(page, request);
      return;
    case 'await':
      await shown(page, request.words);
      return;
  }
}

async function point(page: Page, { selector, act }: Hand & { kind: 'point' }): Promise<void> {
  const target = page.locator(selector).first();
  if (act === 'hover') await target.hover({ timeout: 10_000 });
  else await target.click({ button: act === 'click' ? 'left' : 'right', timeout: 10_000 });
  if (act === 'click') await page.mouse.move(restingPlace.x, restingPlace.y);
}

/** In the status bar, between its two groups: nothing there answers the mouse. */
const restingPlace = { x: 700, y: 890 };

/** Waits until words stand in the window or in one of its pages, and what shows them has come to rest. */
async function shown(page: Page, words: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const texts = await Promise.all(page.frames().map(textOf));
    if (texts.some((text) => text.includes(words))) break;
    if (Date.now() > end) throw new Error(`${words} is not shown`);
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(800);
}

async function textOf(frame: Frame): Promise<string> {
  try {
    return await frame.evaluate<string>('document.body?.innerText ?? ""');
  } catch {
    // Gone while it was looked at: VS Code puts one frame in the place of another.
    return '';
  }
}

/** Moves the right edge of a part of the window until it is so many pixels wide. */
async function widen(page: Page, { selector, to }: Hand & { kind: 'widen' }): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  const [edge, y] = [box.x + box.width + 2, box.y + box.height / 2];
  await page.mouse.move(edge, y);
  await page.mouse.down();
  await page.mouse.move(edge + to - box.width, y, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(restingPlace.x, restingPlace.y);
}
