import { coreSteps } from 'core-steps';
import { newBreather } from './breather.ts';

let loading: Promise<void> | undefined;
let isLoaded = false;

/**
 * Resolves when the core has been loaded, now or before: in steps, between which whatever waits in the extension host goes
 * first. Its tables in one go hold the host for 100 ms and more. Who uses the core before loads what is left in one go.
 */
export function coreReady(): Promise<void> {
  return (loading ??= load());
}

export function isCoreLoaded(): boolean {
  return isLoaded;
}

async function load(): Promise<void> {
  const breathe = newBreather();
  // Reading and compiling it is one step of its own.
  const steps = coreSteps();
  do await breathe();
  while (steps.next().done !== true);
  isLoaded = true;
}
