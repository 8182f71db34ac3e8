// What runs on the thread of thread-analyst.ts: one question after the other, each answered under its number.
import { parentPort } from 'node:worker_threads';
import { answer } from './analyst.ts';
import type { Asked, Answered } from './thread-analyst.ts';

parentPort?.on('message', ({ id, question }: Asked) => {
  const answered: Answered = { id, json: answer(question) };
  parentPort?.postMessage(answered);
});
