import * as vscode from 'vscode';
import type { StartTimes } from './timed.ts';
import { openWire } from './wire.ts';

/** VS Code calls this for `npm run measure -- start`: what activation and the first outline of a report take in its host. */
export async function run(): Promise<void> {
  const wire = await openWire();
  const extension = vscode.extensions.getExtension('report-review.report-review');
  if (!extension) throw new Error('the extension is not there');
  await extension.activate();
  const [sample] = await vscode.workspace.findFiles('*-2021.txt', null, 1);
  if (!sample) throw new Error('there is no sample');
  const first = await taken(async () => {
    await vscode.workspace.openTextDocument(sample);
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', sample);
  });
  const text = `${processorTimes()}; VS Code says ${await startFigures()}; first report ${first}`;
  await wire.ask({ kind: 'line', text });
  wire.close();
}

/** What the timed entry has kept: see timed.ts. */
function processorTimes(): string {
  const { reportReviewStart } = globalThis as { reportReviewStart?: StartTimes };
  if (!reportReviewStart) throw new Error('the entry that takes the time was not the one that VS Code loaded');
  const { load, activate } = reportReviewStart;
  return `processor: load ${load.toFixed(0)} ms, activate ${activate.toFixed(0)} ms`;
}

/** What VS Code itself says of the start (Developer: Startup Performance): code loaded, activate called and finished. */
async function startFigures(): Promise<string> {
  await vscode.commands.executeCommand('perfview.show');
  const page = await vscode.workspace.openTextDocument(
    vscode.Uri.from({ scheme: 'perf', path: 'Startup Performance' }),
  );
  const lines = page.getText().split('\n');
  const row = lines.find((line) => line.includes('report-review.report-review') && /\d/.test(line));
  const [, , , load, activate, finish] = row?.split('|').map((cell) => cell.trim()) ?? [];
  return `on the clock: load ${load ?? '?'}, activate ${activate ?? '?'}, finish ${finish ?? '?'} ms`;
}

/** Milliseconds on the clock, and of the processor. */
async function taken(work: () => Thenable<unknown>): Promise<string> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return `${wall.toFixed(0)} ms (cpu ${((user + system) / 1000).toFixed(0)} ms)`;
}
