import { Worker } from 'node:worker_threads';
import type { CompiledScript } from '../host/disk.ts';
import { answer } from './analyst.ts';
import type { Analyst, Question } from './analyst.ts';

export interface Asked {
  readonly id: number;
  readonly question: Question;
}

export interface Answered {
  readonly id: number;
  readonly json: string;
}

/**
 * Analyses on a thread of its own, so that the extension host stays free; the thread ends when nobody asked for a while.
 * Where it cannot run, or ends by itself, questions are answered here.
 *
 * @param script the file that the thread runs
 * @param core the bundle that it loads then; undefined where it is loaded without more
 */
export function threadAnalyst(script: string, core: CompiledScript | undefined): Analyst {
  const waiting = new Map<number, { readonly question: Question; readonly done: (json: string) => void }>();
  let thread: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const end = (): void => {
    const ended = thread;
    thread = undefined;
    void ended?.terminate();
  };
  const answerHere = (): void => {
    end();
    for (const { question, done } of waiting.values()) done(answer(question));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(script, { workerData: core });
    started.unref();
    started.on('message', ({ id, json }: Answered) => {
      waiting.get(id)?.done(json);
      waiting.delete(id);
    });
    started.on('error', answerHere);
    return started;
  };

  return {
    examine: (question) =>
      new Promise((done) => {
        clearTimeout(idle);
        idle = setTimeout(() => {
          if (waiting.size === 0) end();
        }, PATIENCE);
        idle.unref();
        last += 1;
        waiting.set(last, { question, done });
        const asked: Asked = { id: last, question };
        (thread ??= start()).postMessage(asked);
      }),
    dispose: () => {
      clearTimeout(idle);
      end();
    },
  };
}

/** Milliseconds without a question. */
const PATIENCE = 60_000;
