// npm start: the sample reports in VS Code with this extension loaded.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { desktopArguments } from './desktop-arguments.ts';
import { places } from './places.ts';
import { prepareHost } from './prepare-host.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';

runTool(async () => {
  const host = await prepareHost({ suite: false });
  const folder = await prepareWorkspace(join(places.cache, 'try'), 'reports', { realReports: false, keep: true });
  say('The samples are a copy, .vscode-test/try/reports; delete it to start afresh.');
  if (host.kind === 'server') return serve(folder);
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const apart = root || host.kind === 'download';
  const profile = apart ? join(places.cache, 'try', 'profile') : undefined;
  await openWindow(host.command, desktopArguments({ folder, extension: places.root, profile, root }));
  return 0;
});

async function serve(folder: string): Promise<number> {
  const server = await startServer({ data: join(places.cache, 'try', 'server') });
  say('Open this address in a browser on this machine; Ctrl+C ends it:');
  say(server.address({ folder, extension: places.root }));
  return new Promise(() => {
    // Runs until it is told to end; stopAtExit takes the server along.
  });
}

async function openWindow(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: command.endsWith('.cmd') });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  child.unref();
}
