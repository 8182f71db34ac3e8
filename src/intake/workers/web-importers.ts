import type { Answer, ImporterKind, RunImporter } from '../import/run-importer.ts';
import type { TroubleCode } from '../import/trouble.ts';

/**
 * Importers in workers of a browser, one for each file, ended with it. A browser tells no worker how much memory it may
 * take: what takes too much ends by its time.
 *
 * @param load the address of an importer's script
 */
export function webImporters(load: (kind: ImporterKind) => Promise<string>): RunImporter {
  return async (kind, bytes, limits, signal) => {
    const worker = new Worker(await load(kind));
    const answer = await new Promise<Answer>((resolve) => {
      const refuse = (code: TroubleCode): void => {
        resolve({ ok: false, code });
      };
      const timer = setTimeout(() => {
        refuse('too-long');
      }, limits.milliseconds);
      signal?.addEventListener('abort', () => {
        refuse('stopped');
      });
      worker.onerror = () => {
        refuse('fault');
      };
      worker.onmessage = ({ data }) => {
        if (!isAnswer(data)) return;
        clearTimeout(timer);
        resolve(data.answer);
      };
      worker.postMessage({ bytes, limits });
    });
    worker.terminate();
    return answer;
  };
}

/** What a worker sends. */
export interface WebAnswer {
  readonly answer: Answer;
}

/** pdf.js has something to say to whoever starts a worker with it, too. */
function isAnswer(data: unknown): data is WebAnswer {
  return typeof data === 'object' && data !== null && 'answer' in data;
}
