import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Trouble } from './run-tool.ts';

/**
 * Installs packages into a folder of their own, apart from the project's dependencies, and runs none of their scripts:
 * nothing is compiled or fetched from anywhere but the npm registry.
 * With an empty list it installs what the folder's own package.json asks for.
 */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  const args = ['install', '--prefix', folder, ...flags, ...packages];
  const { code, output } = await npm(args, folder);
  if (code !== 0) {
    throw new Trouble(
      `npm could not install ${packages.join(' ') || 'what VS Code’s server needs'}:\n${output.trim()}\n` +
        'Look at the network and at `npm config get registry`, then run this again.',
    );
  }
}

// The engine check is off because what is installed here brings its own Node along.
const flags = [
  '--omit=dev',
  '--ignore-scripts',
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--engine-strict=false',
  '--loglevel=error',
];

async function npm(args: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
  const script = process.env.npm_execpath;
  const child =
    script?.endsWith('npm-cli.js') === true
      ? spawn(process.execPath, [script, ...args], { cwd })
      : spawn('npm', args, { cwd, shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
