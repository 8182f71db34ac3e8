import { build, type BuildOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { say } from '../say.ts';
import type { Bundle } from './bundle.ts';
import { forTests } from './for-tests.ts';
import { inSteps } from './in-steps.ts';
import { namesBehind } from './later.ts';
import { onceVscode } from './resolved.ts';
import { shipped } from './shipped.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const KB = 1024;

/** The licences of what others wrote and these bundles hold. */
const notices = 'dist/ThirdPartyNotices.txt';

/**
 * Makes dist/ from the sources, and takes away what else lies in it. Gives what is wrong with the bundles, a line each;
 * rejects where a source cannot be bundled, which has been said then.
 *
 * @param dev readable, with source maps, for the debugger; no budget holds
 */
export async function buildBundles({ dev }: { readonly dev: boolean }): Promise<readonly string[]> {
  const bundled = new Set<string>();
  const troubles: string[] = [];
  for (const bundle of shipped) {
    for (const path of await make(bundle, dev)) bundled.add(path);
    const bytes = statSync(bundle.to).size;
    say(`${bundle.to}  ${(bytes / KB).toFixed(0)} KB`);
    troubles.push(...troublesOf(bundle, dev ? 0 : bytes));
  }
  for (const bundle of forTests) {
    await make(bundle, dev);
    troubles.push(...troublesOf(bundle, 0));
  }
  writeFileSync(notices, thirdPartyNotices([...bundled]));
  clear([notices, ...[...shipped, ...forTests].flatMap(({ to }) => [to, `${to}.map`])]);
  return troubles;
}

/** The paths of all its sources. */
async function make(bundle: Bundle, dev: boolean): Promise<readonly string[]> {
  const isStepped = bundle.steps === true && !dev;
  const { metafile } = await build({
    ...optionsOf(bundle),
    minify: !dev && !isStepped,
    sourcemap: dev,
    define: { BUILD: JSON.stringify(hashOf('src/core')) },
    metafile: true,
    logLevel: 'warning',
  });
  if (isStepped) {
    const names = await namesBehind(bundle.from);
    writeFileSync(bundle.to, await inSteps(readFileSync(bundle.to, 'utf8'), names));
  }
  if (bundle.executable) chmodSync(bundle.to, 0o755);
  return Object.keys(metafile.inputs);
}

function optionsOf({ from, to, web, executable, notices: keeps, plugins = [], external = [] }: Bundle): BuildOptions {
  return {
    entryPoints: [from],
    outfile: to,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: web ? 'es2022' : 'node20',
    external: [...external],
    plugins: [...plugins, onceVscode()],
    banner: executable ? { js: '#!/usr/bin/env node' } : {},
    // The tables are Chinese: \uXXXX would double their size.
    charset: 'utf8',
    legalComments: keeps ? 'eof' : 'none',
  };
}

/** What an analysis depends on beside its text: every source of the core. */
function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function troublesOf({ to, web, budget = Infinity }: Bundle, bytes: number): readonly string[] {
  // What is left out of a bundle leaves its imports of Node behind with it; one that stays would stop a browser.
  const wantsNode = web === true && readFileSync(to, 'utf8').includes('require("node:');
  return [
    ...(wantsNode ? [`${to} is for a browser and wants something of Node.`] : []),
    ...(bytes > budget
      ? [
          `${to} has ${(bytes / KB).toFixed(0)} KB; its budget is ${budget / KB} KB. ` +
            'Load what is not needed at the start from a file of its own, or find what grew.',
        ]
      : []),
  ];
}

/** What earlier builds left. */
function clear(keep: readonly string[]): void {
  for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && !keep.includes(path)) rmSync(path);
  }
}
