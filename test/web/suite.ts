import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { Request } from '../host/wire.ts';
import { resultsFile } from './results-file.ts';

declare const mocha: BrowserMocha;

/** What the browser build of mocha puts on the worker. */
interface BrowserMocha {
  setup(options: { readonly ui: 'bdd'; readonly timeout: number; readonly reporter: new () => object }): void;
  run(done: () => void): Mocha.Runner;
}

/** Results are told by run itself. */
class Quiet {
  readonly isQuiet = true;
}

/**
 * VS Code calls this in its extension host inside a browser: what the Node host is tested for, as far as a person meets it
 * in vscode.dev. Results go
 * into a file of the workspace, for the tool that opened it.
 */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Quiet });
  await import('./surfaces.ts');
  const told: Request[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      counts.passed += 1;
      told.push({ kind: 'line', text: `  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)` });
    });
    runner.on('fail', (test, error: unknown) => {
      counts.failed += 1;
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      told.push({ kind: 'line', text: `  ✘ ${test.fullTitle()}\n${trace}` });
    });
  });
  told.push({ kind: 'result', ...counts });
  const lines = told.map((each) => JSON.stringify(each)).join('\n');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const file = vscode.Uri.joinPath(folder.uri, resultsFile);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(lines));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}
