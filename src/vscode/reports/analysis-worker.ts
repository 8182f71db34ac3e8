// What runs on the thread of thread-analyst.ts: one question after the other, each answered under its number.
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompiled } from '../host/disk.ts';
import type { CompiledScript } from '../host/disk.ts';
import { answer } from './analyst.ts';
import type { Asked, Answered } from './thread-analyst.ts';

const core = workerData as CompiledScript | undefined;
let keep = core && loadCompiled(core);

parentPort?.on('message', ({ id, question }: Asked) => {
  const answered: Answered = { id, json: answer(question) };
  parentPort?.postMessage(answered);
  // Now most of what a report needs has been compiled.
  keep?.();
  keep = undefined;
});
