import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { PATIENCE } from './shown-soon.ts';

const require = createRequire(import.meta.url);

/**
 * Holds every page of the extension that VS Code shows now against axe. Throws with what it finds, one line each, and where
 * fewer pages than so many are shown.
 */
export async function inspectPages(page: Page, least: number): Promise<void> {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (let tries = 1; ; tries += 1) {
    try {
      const found: string[] = [];
      for (const frame of await pagesShown(page, least)) {
        await frame.evaluate(axe);
        found.push(...(await frame.evaluate<readonly string[]>(run)));
      }
      if (found.length > 0) throw new Violations(found.join('\n'));
      return;
    } catch (error) {
      // A page that is drawn anew takes its frame along.
      if (error instanceof Violations || tries === 3) throw error;
      await page.waitForTimeout(1000);
    }
  }
}

class Violations extends Error {}

async function pagesShown(page: Page, least: number): Promise<readonly Frame[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const frames: Frame[] = [];
    for (const frame of page.frames()) if (await holdsPage(frame)) frames.push(frame);
    if (frames.length >= least) return frames;
    if (Date.now() > end) {
      const all = page.frames().map((frame) => `${frame.name()} ${frame.url()}`);
      throw new Error(`${frames.length} pages are shown, not ${least}:\n${all.join('\n')}`);
    }
    await page.waitForTimeout(500);
  }
}

/** A page of ours stands in a frame within VS Code's own frame; each has one main part with a heading. */
async function holdsPage(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate<boolean>(hasMain);
  } catch {
    // Gone while it was looked at: VS Code puts one frame in the place of another.
    return false;
  }
}

const hasMain = "document.querySelector('main h1') !== null";

const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map((node) => document.title + ': ' + id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))`;
