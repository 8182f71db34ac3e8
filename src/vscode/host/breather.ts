/**
 * For long work in small steps: awaited between them it lets whatever waits in the extension host go first, once the work
 * has held it for a while.
 */
export function newBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((next) => setTimeout(next));
    since = performance.now();
  };
}

/** Milliseconds: less than a person notices, and than a frame of the screen. */
const SLICE = 10;
