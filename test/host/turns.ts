import process from 'node:process';

/** What the extension host's own thread works between two moments in which anything else may have its turn. */
export interface Turns {
  /** Milliseconds of processor time: the longest turn, and what all but one in a hundred stay below. */
  readonly longest: number;
  readonly most: number;
}

/**
 * Looks at each turn of this thread until the returned function is called. Processor time, unlike that of the clock, is
 * the same on a busy machine: what others take of it is not counted.
 */
export function watchTurns(): () => Turns {
  const turns: number[] = [];
  let before = worked();
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const now = worked();
    turns.push(now - before);
    before = now;
    timer = setTimeout(look, 1);
  };
  timer = setTimeout(look, 1);
  return () => {
    clearTimeout(timer);
    turns.push(worked() - before);
    turns.sort((a, b) => a - b);
    return { longest: turns.at(-1) ?? 0, most: turns[Math.ceil(turns.length * 0.99) - 1] ?? 0 };
  };
}

/** Milliseconds: of this thread where Node tells it (24 and later, as VS Code has it), else of all of them. */
function worked(): number {
  const { user, system } = threads.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

const threads: NodeJS.Process & { readonly threadCpuUsage?: () => NodeJS.CpuUsage } = process;
