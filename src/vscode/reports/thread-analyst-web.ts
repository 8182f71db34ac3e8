import { localAnalyst } from './analyst.ts';
import type { threadAnalyst as onThread } from './thread-analyst.ts';

/** The extension host of a browser is a worker already: nobody's keys wait for it. */
export const threadAnalyst: typeof onThread = () => localAnalyst();
