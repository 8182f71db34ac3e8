import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * Node 20 spends more on compiling a program that runs for seconds than it gains: a larger budget before a function is
 * compiled again saves a quarter of the processor time (4.96 → 3.60 s over 280 reports). From Node 22 on a compiler between
 * the two makes that needless, and the flags are no part of any promise, so only Node 20 is told.
 */
export function setEngineFlags(): void {
  if (process.versions.node.split('.')[0] !== '20') return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}

const FLAGS = ['--interrupt-budget=600000', '--max-inlined-bytecode-size-cumulative=200'];
