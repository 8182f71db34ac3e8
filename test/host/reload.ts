import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { run as command, showCommitments } from './commitment-report.ts';
import { openWire, type Wire } from './wire.ts';
import { api, exists, folder, open, until } from './workspace.ts';

/**
 * VS Code calls this for `npm run test:host` in a window of its own, and once more when that window has been loaded anew: what
 * stood open comes back with what it showed. The tool loads the page; the first call never returns.
 */
export async function run(): Promise<void> {
  const wire = await openWire();
  const sign = vscode.Uri.joinPath(folder(), '.vscode', 'loaded-anew');
  if (!(await exists(sign))) {
    await openAll();
    await vscode.workspace.fs.writeFile(sign, new Uint8Array());
    // A page that another was opened over before it came up has told nothing yet: each comes to the front until all have.
    setInterval(() => void command('workbench.action.nextEditor'), 5000);
    await wire.ask({ kind: 'reload', holding: pages.map(({ kept }) => kept) });
    await new Promise<never>(() => undefined);
  }
  await showEach();
  const failed = (await Promise.all(checks.map(([name, check]) => held(wire, name, check)))).filter((each) => !each);
  await wire.ask({ kind: 'result', passed: checks.length - failed.length, failed: failed.length, skipped: 0 });
  wire.close();
  if (failed.length > 0) throw new Error(`${failed.length} failed`);
}

const sample = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'sifangtai-2023.txt');

async function openAll(): Promise<void> {
  await showCommitments();
  await (await api()).ready();
  await open(sample());
  // A page tells VS Code what it shows once it was in front.
  for (const { command: shows, count } of pages) {
    await command(`reportReview.${shows}`);
    await until(async () => (await count()) > 0);
  }
}

/** A page that stands behind another is made again when it comes to the front. */
async function showEach(): Promise<void> {
  const { length } = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  const active = (): vscode.Tab | undefined => vscode.window.tabGroups.activeTabGroup.activeTab;
  const seen = new Set<string>();
  for (let turn = 0; turn <= length; turn++) {
    const tab = active();
    if (tab?.input instanceof vscode.TabInputWebview) seen.add(tab.label);
    await until(async () => (await Promise.all(pages.map(({ count }) => count()))).filter(Boolean).length >= seen.size);
    await command('workbench.action.nextEditor');
    await until(() => active()?.label !== tab?.label);
  }
}

interface ShownPage {
  readonly name: string;
  readonly command: string;
  /** What stands in what the editor writes down of it. */
  readonly kept: string;
  /** How much it shows. */
  readonly count: () => Promise<number>;
}

const pages: readonly ShownPage[] = [
  {
    name: 'the figures of a report',
    command: 'showFigures',
    kept: '/sifangtai-2023.txt","filter"',
    count: async () => (await api()).figuresTable(sample())?.length ?? 0,
  },
  {
    name: 'the figures of all reports',
    command: 'showAllFigures',
    kept: '"uri":"","filter"',
    count: async () => (await api()).figuresTable()?.length ?? 0,
  },
  {
    name: 'the board',
    command: 'showBoard',
    kept: '"filters":',
    count: async () => (await api()).board()?.length ?? 0,
  },
  {
    name: 'promises and outcomes',
    command: 'showLedger',
    kept: 'mainThreadWebview-report-review.ledger',
    count: async () => ((await api()).ledgerPage() ?? '').length,
  },
];

const checks = pages.map(({ name, count }): [string, () => Promise<void>] => [
  `a window that is loaded anew shows ${name} again`,
  async () => {
    await until(async () => (await count()) > 0);
    assert.ok((await count()) > 0, `${name}: nothing is shown`);
  },
]);

async function held(wire: Wire, name: string, check: () => Promise<void>): Promise<boolean> {
  try {
    await check();
    await wire.ask({ kind: 'line', text: `  ✔ ${name}` });
    return true;
  } catch (error) {
    await wire.ask({
      kind: 'line',
      text: `  ✘ ${name}\n      ${error instanceof Error ? error.message : String(error)}`,
    });
    return false;
  }
}
