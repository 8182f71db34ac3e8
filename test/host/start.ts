import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ReportReviewApi } from '../../src/vscode/api/report-review-api.ts';
import type { StartTimes } from './timed.ts';
import { openWire } from './wire.ts';

/** VS Code calls this for `npm run measure -- start`: what activation and the first report take in its host. */
export async function run(): Promise<void> {
  const wire = await openWire();
  const extension = vscode.extensions.getExtension('report-review.report-review');
  if (!extension) throw new Error('the extension is not there');
  const api = (await extension.activate()) as ReportReviewApi;
  const [sample] = await vscode.workspace.findFiles('*-2021.txt', null, 1);
  if (!sample) throw new Error('there is no sample');
  const longest = watchTurns();
  const first = await taken(async () => {
    await vscode.workspace.openTextDocument(sample);
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', sample);
    await api.findings(sample);
  });
  const turn = longest().toFixed(0);
  const times = startTimes();
  const start = `load ${times.load.toFixed(0)} ms, activate ${times.activate.toFixed(0)} ms`;
  const text = `processor: ${start}; first report ${first}, longest turn ${turn} ms; ${await startFigures()}`;
  // For the window after this one.
  const kept = join(times.storage, 'core.code');
  for (let waited = 0; waited < 100 && !existsSync(kept); waited += 1) await setTimeout(100);
  await wire.ask({ kind: 'line', text });
  wire.close();
}

/** What the timed entry has kept: see timed.ts. */
function startTimes(): StartTimes {
  const { reportReviewStart } = globalThis as { reportReviewStart?: StartTimes };
  if (!reportReviewStart) throw new Error('the entry that takes the time was not the one that VS Code loaded');
  return reportReviewStart;
}

/**
 * Counts until it is asked how long the host's thread was held in one go, at most, in milliseconds of the processor: the clock
 * would count what other programs take. Where Node cannot tell one thread from another (before 23.9) it is that of all.
 */
function watchTurns(): () => number {
  const host = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  const spent = (): number => {
    const { user, system } = host.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
  };
  let [before, most] = [spent(), 0];
  const looks = setInterval(() => {
    const now = spent();
    [before, most] = [now, Math.max(most, now - before)];
  }, 0);
  return () => {
    clearInterval(looks);
    return most;
  };
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
  return `VS Code says on the clock: load ${load ?? '?'}, activate ${activate ?? '?'}, finish ${finish ?? '?'} ms`;
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
