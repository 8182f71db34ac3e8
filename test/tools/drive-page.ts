import type { Frame, Page } from 'playwright-core';
import type { Request } from '../host/wire.ts';
import { answer, fillIn, summon } from './quick-input.ts';
import { PATIENCE, shownSoon } from './shown-soon.ts';

/** What is asked of the hands and eyes of a person before the window. */
export type Hand = Extract<Request, { readonly kind: (typeof hands)[number] }>;

const hands = ['press', 'summon', 'type', 'fill', 'answer', 'point', 'widen', 'await', 'stand', 'focus'] as const;

export function isHand(request: Request): request is Hand {
  return hands.some((each) => each === request.kind);
}

/** Does with the page that shows VS Code what a person would do with keys and a mouse, and waits for what a person would see. */
export async function drivePage(request: Hand, page: Page): Promise<void> {
  switch (request.kind) {
    case 'press':
      return page.keyboard.press(request.keys);
    case 'summon':
      return summon(page, request.keys);
    case 'type':
      return page.keyboard.insertText(request.text);
    case 'fill':
      return fillIn(page, request);
    case 'answer':
      return answer(page, request);
    case 'point':
      return point(page, request);
    case 'widen':
      return widen(page, request);
    case 'await':
      return shownSoon(request.words, async () => (await textsOf(page)).some((text) => text.includes(request.words)));
    case 'stand':
      return stand(page, request);
    case 'focus':
      return shownSoon(
        `${request.selector} in focus`,
        () => isInFocus(page, request.selector),
        request.patience ?? PATIENCE,
      );
  }
}

async function point(page: Page, { selector, act, patience }: Hand & { kind: 'point' }): Promise<void> {
  const target = page.locator(selector).first();
  const timeout = patience ?? PATIENCE;
  if (act === 'hover') await target.hover({ timeout });
  else await target.click({ button: act === 'click' ? 'left' : 'right', timeout });
  if (act === 'click') await page.mouse.move(restingPlace.x, restingPlace.y);
}

/** In the status bar, between its two groups: nothing there answers the mouse. */
const restingPlace = { x: 700, y: 890 };

async function stand(page: Page, { selector, patience, gone }: Hand & { kind: 'stand' }): Promise<void> {
  const state = gone === true ? 'hidden' : 'visible';
  await page
    .locator(selector)
    .first()
    .waitFor({ state, timeout: patience ?? PATIENCE });
}

async function textsOf(page: Page): Promise<readonly string[]> {
  return Promise.all(page.frames().map((frame) => ask(frame, 'document.body?.innerText ?? ""', '')));
}

/** What has the focus may stand within what is named, in the window or in one of its pages. */
async function isInFocus(page: Page, selector: string): Promise<boolean> {
  const within = `document.hasFocus() && document.activeElement?.closest(${JSON.stringify(selector)}) != null`;
  const all = await Promise.all(page.frames().map((frame) => ask(frame, within, false)));
  return all.includes(true);
}

async function ask<Told>(frame: Frame, question: string, gone: Told): Promise<Told> {
  try {
    return await frame.evaluate<Told>(question);
  } catch {
    // Gone while it was looked at: VS Code puts one frame in the place of another.
    return gone;
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
