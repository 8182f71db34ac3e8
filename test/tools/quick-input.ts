import type { Page } from 'playwright-core';
import { shownSoon } from './shown-soon.ts';

/** What VS Code asks in the box at the top of its window. */
interface QuickInput {
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  /** What is typed now goes into it. */
  readonly hasFocus: boolean;
  readonly isBusy: boolean;
  /** Several lines may be ticked. */
  readonly isTicked: boolean;
  readonly lines: readonly { readonly words: string; readonly inFocus: boolean }[];
}

/** What is to be typed, and the words of the line that Enter takes then; without a line, what was typed is the answer. */
export interface Answer {
  readonly text?: string;
  readonly line?: string;
}

/** Waits until something is asked, types what is to be typed, and waits until that shows. */
export async function fillIn(page: Page, { text, line }: Answer): Promise<void> {
  await atRest(page, 'a question', (asked) => asked?.hasFocus === true);
  if (text !== undefined) await type(page, text);
  if (line !== undefined) await atRest(page, `a line “${line}”`, (asked) => asked !== null && stands(asked, line));
}

/** A box that is still being filled, as that of a file's name, takes what is typed away again: it is typed once more then. */
async function type(page: Page, text: string): Promise<void> {
  let tries = 0;
  let last: string | undefined;
  await atRest(page, `a question that holds “${text}”`, async (asked) => {
    if (asked?.value === text) return true;
    if (asked?.hasFocus === true && asked.value === last && tries++ % AGAIN === 0) {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    }
    last = asked?.value;
    return false;
  });
}

/** Looks after which what was typed and is not there is typed again. */
const AGAIN = 10;

/** The same, and takes the answer: waits until it is no longer asked, or something else is. */
export async function answer(page: Page, given: Answer): Promise<void> {
  await fillIn(page, given);
  const before = await look(page);
  await page.keyboard.press('Enter');
  await shownSoon(`an end of ${JSON.stringify(before)}`, async () => question(await look(page)) !== question(before));
}

/** Presses a key that asks something until something is asked: a window that is still coming up hears none. */
export async function summon(page: Page, keys: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press(keys);
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      if ((await look(page)) !== null) return;
      await page.waitForTimeout(100);
    }
    if (tries === 6) throw new Error(`${keys} brings up no question`);
  }
}

/** Of a list of which one line is taken, that one has the focus. */
function stands({ lines, isTicked }: QuickInput, words: string): boolean {
  const found = lines.filter((each) => each.words.toLowerCase().includes(words.toLowerCase()));
  return isTicked ? found.length > 0 : found.some(({ inFocus }) => inFocus);
}

/** What tells one question from another. */
function question(asked: QuickInput | null): string {
  return JSON.stringify(asked && [asked.title, asked.hint, asked.value, asked.lines.map(({ words }) => words)]);
}

/** Lists come in steps: what holds must hold, and be the same, in two looks. */
async function atRest(
  page: Page,
  what: string,
  holds: (asked: QuickInput | null) => boolean | Promise<boolean>,
): Promise<void> {
  let last: QuickInput | null = null;
  try {
    await shownSoon(what, async () => {
      const before = JSON.stringify(last);
      last = await look(page);
      return (await holds(last)) && last?.isBusy !== true && JSON.stringify(last) === before;
    });
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}; what is asked: ${JSON.stringify(last)}`,
    );
  }
}

async function look(page: Page): Promise<QuickInput | null> {
  return page.evaluate<QuickInput | null>(`(() => {
    const isShown = (element) => element != null && element.getClientRects().length > 0;
    const widget = document.querySelector('.quick-input-widget');
    if (!isShown(widget)) return null;
    const input = [...widget.querySelectorAll('input')].find((each) => each.type !== 'checkbox' && isShown(each));
    const list = widget.querySelector('.quick-input-list');
    return {
      title: widget.querySelector('.quick-input-title')?.textContent ?? '',
      hint: (input?.placeholder ?? '') + (widget.querySelector('.quick-input-message')?.textContent ?? ''),
      value: input?.value ?? '',
      hasFocus: widget.contains(document.activeElement),
      isBusy: isShown(widget.querySelector('.monaco-progress-container.active')),
      isTicked: list?.querySelector('.monaco-list-row[role="checkbox"]') != null,
      lines: isShown(list)
        ? [...list.querySelectorAll('.monaco-list-row')].map((row) => ({
            words: row.innerText.replace(/\\u00a0/g, ' '),
            inFocus: row.classList.contains('focused'),
          }))
        : [],
    };
  })()`);
}
