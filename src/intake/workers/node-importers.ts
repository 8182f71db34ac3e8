import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer, ImporterKind, RunImporter } from '../import/run-importer.ts';
import type { TroubleCode } from '../import/trouble.ts';

/**
 * Importers in processes of Node, one for all files of a kind that come one after another; one that has nothing to do is
 * ended. Memory that runs out ends such a process and no other: threads do not contain it. In an editor the program that
 * runs is the editor itself, which behaves as Node where its environment says so.
 *
 * @param folder where docx.js, pdf.js, html.js and xlsx.js lie
 */
export function nodeImporters(folder: string): RunImporter {
  const lines = new Map<ImporterKind, RunJob>();
  return (kind, bytes, limits, signal) => {
    const line = lines.get(kind) ?? inTurn(importerOf(join(folder, `${kind}.js`)));
    lines.set(kind, line);
    return line(bytes, limits, signal);
  };
}

type RunJob = (bytes: Uint8Array, limits: ImportLimits, signal?: AbortSignal) => Promise<Answer>;

/** One job after another: a process reads one file at a time, and the time of a file begins with its turn. */
function inTurn(run: RunJob): RunJob {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes, limits, signal) => {
    const next = last.then(() =>
      signal?.aborted === true ? ({ ok: false, code: 'stopped' } as const) : run(bytes, limits, signal),
    );
    last = next;
    return next;
  };
}

function importerOf(program: string): RunJob {
  let running: Importer | null = null;
  return (bytes, limits, signal) =>
    new Promise((resolve) => {
      const child = running?.isFit(limits) === true ? running : start(program, limits);
      if (child !== running) running?.end();
      running = child;
      const finish = (answer: Answer): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        child.rest();
        resolve(answer);
      };
      const refuse = (code: TroubleCode): void => {
        child.end();
        finish({ ok: false, code });
      };
      const stop = (): void => {
        refuse('stopped');
      };
      const timer = setTimeout(() => {
        refuse('too-long');
      }, limits.milliseconds);
      signal?.addEventListener('abort', stop);
      child.ask({ bytes, limits }, finish);
    });
}

interface Importer {
  /** Whether it still runs, with that much memory. */
  isFit(limits: ImportLimits): boolean;
  ask(job: { readonly bytes: Uint8Array; readonly limits: ImportLimits }, answered: (answer: Answer) => void): void;
  /** Nothing is left to do: it no longer keeps the program alive, and ends if nothing comes. */
  rest(): void;
  end(): void;
}

function start(program: string, { heapMegabytes }: ImportLimits): Importer {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=32'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    serialization: 'advanced',
    // What a library prints is nobody's business.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let answered: (answer: Answer) => void = () => undefined;
  let runs = true;
  let idle: NodeJS.Timeout | undefined;
  const end = (): void => {
    runs = false;
    clearTimeout(idle);
    child.kill('SIGKILL');
  };
  const gone = (code: TroubleCode): void => {
    runs = false;
    answered({ ok: false, code });
  };
  child.on('message', (answer: Answer) => {
    answered(answer);
  });
  child.once('error', () => {
    gone('fault');
  });
  child.once('exit', (code, signal) => {
    gone(signal !== null || isAbort(code) ? 'memory' : 'fault');
  });
  return {
    isFit: (limits) => runs && limits.heapMegabytes === heapMegabytes,
    ask: (job, then) => {
      clearTimeout(idle);
      answered = then;
      hold(child, true);
      child.send(job, (error) => {
        if (error) gone('fault');
      });
    },
    rest: () => {
      answered = () => undefined;
      hold(child, false);
      if (runs) idle = setTimeout(end, IDLE).unref();
    },
    end,
  };
}

/** Whether the program waits for the child. */
function hold(child: ChildProcess, waits: boolean): void {
  if (waits) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** How V8 ends where memory runs out, as a signal's number or as Windows tells it. */
function isAbort(code: number | null): boolean {
  return code === 134 || (code !== null && code > 255);
}

/** Milliseconds for which a process waits for the next file. */
const IDLE = 3_000;
