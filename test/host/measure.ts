import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { watchTurns } from './turns.ts';
import { openWire } from './wire.ts';
import { api, open, until } from './workspace.ts';

/** VS Code calls this for `npm run measure -- host`: how long the extension host is held while it works. */
export async function run(): Promise<void> {
  const wire = await openWire();
  const say = (text: string): Promise<void> => wire.ask({ kind: 'line', text });
  const alive = setInterval(() => void say('…'), 60_000);
  await say(await measured('search', search));
  for (const uri of await vscode.workspace.findFiles('量/*.txt')) await say(await typed(uri));
  clearInterval(alive);
  wire.close();
}

async function search(): Promise<string> {
  await vscode.commands.executeCommand('reportReview.commitments.focus');
  const extension = await api();
  await extension.ready();
  const nodes = await extension.commitmentTree();
  const files = nodes.flatMap(({ file, children }) =>
    file === undefined ? children.map((each) => each.file) : [file],
  );
  return `${new Set(files).size} reports`;
}

async function typed(uri: vscode.Uri): Promise<string> {
  const document = await open(uri);
  await until(() => vscode.languages.getDiagnostics(uri).length > 0);
  await pause(3000);
  const editor = await vscode.window.showTextDocument(document);
  const middle = document.positionAt(document.getText().length >> 1);
  editor.revealRange(new vscode.Range(middle, middle));
  const words = await measured(`20 keys in ${document.getText().length} characters`, async () => {
    for (let key = 0; key < 20; key++) {
      await editor.edit((edit) => {
        edit.insert(middle, '增');
      });
      await pause(60);
    }
    await pause(1500);
    return '';
  });
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return words;
}

/**
 * Name, processor time, the longest time that nothing else got a turn and its 99th percentile, by the clock and by what
 * this thread worked meanwhile, and memory.
 */
async function measured(name: string, work: () => Promise<string>): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = process.cpuUsage();
  const start = performance.now();
  delay.enable();
  const turns = watchTurns();
  const said = await work();
  const { longest, most } = turns();
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  const parts = [
    name.padEnd(32),
    said,
    `processor ${((user + system) / 1e6).toFixed(1)} s in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    `held at most ${ms(delay.max)}, 99 % ${ms(delay.percentile(99))}`,
    `of the processor ${longest.toFixed(0)} ms, 99 % ${most.toFixed(0)} ms`,
    `memory ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function ms(nanoseconds: number): string {
  return `${(nanoseconds / 1e6).toFixed(0)} ms`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
