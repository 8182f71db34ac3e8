import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { openWire, type Wire } from './wire.ts';

/**
 * VS Code calls this inside its extension host, on a desktop as in the server. Every test/host/NAME.test.ts is run;
 * a test asks VS Code itself (`vscode.executeDocumentSymbolProvider`, `vscode.executeHoverProvider`,
 * `languages.getDiagnostics` …) about the workspace, which is a copy: the samples of seeds/ at its top and, where
 * somebody keeps real reports in ../shared/reports, those under reports/. Tests may write into it.
 *
 * Each result goes to the terminal as it comes; between two the suite says that it is alive, for as long as a test may take.
 * REPORT_REVIEW_GREP runs only the tests whose name contains it.
 */
export async function run(): Promise<void> {
  const wire = await openWire();
  // The question for a name would wait in front of every test that marks something; one test asks for it.
  await vscode.workspace
    .getConfiguration('reportReview')
    .update('signature.keep', false, vscode.ConfigurationTarget.Global);
  const mocha = new Mocha({ ui: 'bdd', timeout: 170_000, color: false, reporter: Mocha.reporters.Base });
  const wanted = process.env.REPORT_REVIEW_GREP;
  if (wanted !== undefined && wanted !== '') mocha.fgrep(wanted);
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  const alive = setInterval(() => void wire.ask({ kind: 'alive' }), 20_000);
  const failed = await runAll(mocha, wire);
  clearInterval(alive);
  wire.close();
  if (failed > 0) throw new Error(`${failed} failed`);
}

async function runAll(mocha: Mocha, wire: Wire): Promise<number> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const said: Promise<void>[] = [];
  const localize = (text: string): void => void said.push(wire.ask({ kind: 'line', text }));
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    runner.on('pass', (test) => {
      counts.passed += 1;
      localize(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: unknown) => {
      counts.failed += 1;
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      localize(`  ✘ ${test.fullTitle()}\n${trace.replace(/^/gmu, '      ')}`);
    });
    runner.on('pending', (test) => {
      counts.skipped += 1;
      localize(`  - ${test.fullTitle()}`);
    });
  });
  await Promise.all(said);
  await wire.ask({ kind: 'result', ...counts });
  return counts.failed;
}
