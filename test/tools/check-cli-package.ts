// The second half of npm run package:check: the command line as an npm package, installed and run as somebody would.
import { execFile } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../../package.json' with { type: 'json' };
import { places } from './places.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

runTool(async () => {
  const folder = join(places.cache, 'cli-package');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await run(npm, ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: places.root });
  const tarball = join(folder, `report-review-${version}.tgz`);
  await run(npm, ['install', '--offline', '--no-audit', '--no-fund', '--omit=dev', '--prefix', folder, tarball], {
    cwd: folder,
  });
  const program = join(folder, 'node_modules', '.bin', 'report-review');
  const sample = join(places.seeds, 'qianjin-2021.txt');
  await expect(program, ['--version'], (out) => out.trim() === version);
  await expect(program, ['outline', sample], (out) => out.includes('一、'));
  await expect(program, ['help', 'check'], (out) => out.includes('report-review check'));
  await rm(folder, { recursive: true, force: true });
  say('The command line installs as an npm package and runs.');
  return 0;
});

async function expect(program: string, args: readonly string[], holds: (out: string) => boolean): Promise<void> {
  await stat(program);
  const { stdout } = await run(program, [...args]);
  if (!holds(stdout)) throw new Trouble(`${args.join(' ')} printed:\n${stdout.slice(0, 500)}`);
}
