import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Localizer } from '../present/index.ts';
import { readBaseline } from './baseline.ts';
import type { CliOptions } from './cli-options.ts';
import { commands } from './commands.ts';
import type { Io, ReportThread } from './io.ts';
import { localizerOf } from './localizer-of.ts';
import type { ReportPiece } from './report-piece.ts';
import { piecePrinter } from './piece-printer.ts';

/** What a thread is started with. */
interface ThreadOrder {
  readonly options: CliOptions;
  readonly language: Localizer['language'];
}

/** A thread of the program that reads reports. @param program the file of the program itself */
export function startThread(program: string, options: CliOptions, language: Localizer['language']): ReportThread {
  const order: ThreadOrder = { options: { ...options, files: [] }, language };
  const worker = new Worker(program, { workerData: order });
  const waiting: { done: (pieces: readonly ReportPiece[]) => void; fail: (error: Error) => void }[] = [];
  const failAll = (error: Error): void => {
    for (const each of waiting.splice(0)) each.fail(error);
  };
  worker.on('message', (pieces: readonly ReportPiece[]) => waiting.shift()?.done(pieces));
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('a thread ended before its work was done'));
  });
  return {
    read: (paths) =>
      new Promise((done, fail) => {
        waiting.push({ done, fail });
        worker.postMessage(paths);
      }),
    end: () => void worker.terminate(),
  };
}

/** The other side: answers the lists of paths that this thread is sent, in their order. */
export async function serveThread(io: Io): Promise<void> {
  const { options, language } = workerData as ThreadOrder;
  const localizer = localizerOf(language);
  const command = commands.find(({ name }) => name === options.command);
  if (!command || 'act' in command) throw new Error(`${options.command} does not print reports`);
  const baseline = options.baseline === null ? null : await readBaseline(options.baseline, io, localizer);
  if (baseline?.ok === false) throw new Error(baseline.problem);
  const { piece } = await piecePrinter(command, options, baseline?.baseline ?? null, io, localizer);
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (paths: readonly string[]) => {
    last = last.then(async () => {
      const pieces: ReportPiece[] = [];
      for (const path of paths) pieces.push(await piece(path));
      parentPort?.postMessage(pieces);
    });
  });
}
