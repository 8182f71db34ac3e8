// npm run package:check: the VSIX installs into a fresh VS Code server and its extension runs there.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Counts } from '../host/wire.ts';
import { closingLine } from './closing-line.ts';
import { installServer } from './install-server.ts';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { vsixPath } from './vsix-path.ts';

runTool(async () => {
  const folder = join(places.cache, 'package-check');
  await rm(folder, { recursive: true, force: true });
  const extensions = join(folder, 'extensions');
  const data = join(folder, 'server');
  await mkdir(extensions, { recursive: true });
  await install(vsixPath(), extensions, data);
  let counts: Counts | undefined;
  process.env.REPORT_REVIEW_GREP = 'VS Code activates';
  const code = await runInServer({
    workspace: await prepareWorkspace(folder, 'workspace', { realReports: false }),
    extension: await emptyExtension(folder),
    extensions,
    suite: places.suite,
    data,
    answer: (request) => {
      if (request.kind === 'line') say(request.text);
      if (request.kind === 'result') counts = request;
      return Promise.resolve();
    },
  });
  const { line, ok } = closingLine(counts, code);
  say(line);
  return ok ? 0 : 1;
});

async function install(vsix: string, extensions: string, data: string): Promise<void> {
  if (!existsSync(vsix)) throw new Trouble('There is no VSIX: npm run package makes it.');
  const { node, vscode } = await installServer();
  const args = [join(vscode, 'out', 'server-main.js'), '--accept-server-license-terms', '--install-extension', vsix];
  const places = ['--extensions-dir', extensions, '--server-data-dir', data];
  const { stdout } = await promisify(execFile)(node, [...args, ...places, '--force']);
  say(stdout.trim().split('\n').at(-1) ?? '');
}

/** VS Code runs a test module only beside an extension under development; the one that is tested is the installed one. */
async function emptyExtension(folder: string): Promise<string> {
  const empty = join(folder, 'empty-extension');
  await mkdir(empty);
  const manifest = { name: 'empty', publisher: 'none', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(join(empty, 'package.json'), JSON.stringify(manifest));
  return empty;
}
