import { setTimeout } from 'node:timers/promises';

/** Waits until something is shown, as long as a busy machine may take; throws with what it was waited for. */
export async function shownSoon(what: string, holds: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} is not shown`);
    await setTimeout(150);
  }
}

/** Milliseconds. */
export const PATIENCE = 45_000;
