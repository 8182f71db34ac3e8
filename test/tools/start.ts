// npm start [-- FOLDER]: the sample reports, or those of a folder of one's own, in VS Code with this extension loaded.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { desktopArguments } from './desktop-arguments.ts';
import { laySamples } from './lay-samples.ts';
import { places } from './places.ts';
import { prepareHost } from './prepare-host.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';

/** A folder to open, and a place in one of its files. */
interface Opened {
  readonly folder: string;
  readonly at?: string | undefined;
}

runTool(async () => {
  const opened = await openedFolder(process.argv[2]);
  const host = await prepareHost({ suite: false });
  if (host.kind === 'server') return serve(opened);
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const apart = root || host.kind === 'download';
  const profile = apart ? join(places.cache, 'try', 'profile') : undefined;
  await openWindow(host.command, desktopArguments({ ...opened, extension: places.root, profile, root }));
  return 0;
});

async function openedFolder(own: string | undefined): Promise<Opened> {
  if (own !== undefined) {
    if (!existsSync(own)) throw new Trouble(`There is no folder ${own}.`);
    return { folder: resolve(own) };
  }
  const samples = await laySamples(join(places.cache, 'try', '政府工作报告'));
  say(`The samples are a copy, ${samples.folder}; delete it to start afresh.`);
  return samples;
}

async function serve(opened: Opened): Promise<number> {
  const data = join(places.cache, 'try', 'server');
  const server = await startServer({ data, trusted: true, machineSettings: quiet });
  say('Open this address in a browser on this machine; Ctrl+C ends it:');
  say(server.address({ ...opened, extension: places.root }));
  return new Promise(() => {
    // Runs until it is told to end; stopAtExit takes the server along.
  });
}

/** Nothing stands in front of the report: no conversation, no side bar for one. */
const quiet = { 'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

async function openWindow(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: command.endsWith('.cmd') });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  child.unref();
}
