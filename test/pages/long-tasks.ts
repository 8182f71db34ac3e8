import type { Browser } from 'playwright-core';

/** One piece of work that a page's thread did without a pause. */
export interface LongTask {
  /** The mark that was set last before it. */
  readonly after: string;
  /** Milliseconds of processor time: what else the machine does is not counted. */
  readonly ms: number;
}

/**
 * Traces what the pages of a browser do meanwhile, and returns the tasks of their own threads that took so many milliseconds or more, the
 * longest first. `mark` names what is done next.
 */
export async function longTasks(
  browser: Browser,
  least: number,
  act: () => Promise<void>,
): Promise<readonly LongTask[]> {
  await browser.startTracing(undefined, { categories: ['toplevel', 'blink.user_timing'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents.flatMap(({ name, args, tid, pid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const marks = traceEvents.filter(({ cat }) => cat === 'blink.user_timing').toSorted((a, b) => a.ts - b.ts);
  return traceEvents
    .filter(({ pid, tid, tdur = 0 }) => threads.has(`${pid} ${tid}`) && tdur / 1000 >= least)
    .map(({ ts, tdur = 0 }) => ({ after: marks.findLast((mark) => mark.ts <= ts)?.name ?? '', ms: tdur / 1000 }))
    .toSorted((a, b) => b.ms - a.ms);
}

/** As Chromium writes it; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time of an event that lasts. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
