// Bundles what runs: the extension, the command line, and the suite that runs inside VS Code.
//   node esbuild.config.mjs          what ships, minified
//   node esbuild.config.mjs --dev    readable, with source maps, for the debugger
// A bundle over its budget fails the build: the activation bundle is read at every start of VS Code.
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { thirdPartyNotices } from './third-party-notices.mjs';

const KB = 1024;
const dev = process.argv.includes('--dev');

/** What ships: entry, bundle, the most bytes it may have. */
const shipped = [
  {
    from: 'src/vscode/extension.ts',
    to: 'dist/extension.js',
    budget: 205 * KB,
    external: ['vscode'],
    plugins: [
      later('core', 'src/core/index.ts'),
      later('export', 'src/export/index.ts'),
      later('later', 'src/vscode/lazy/acts.ts'),
      later('later', 'src/vscode/lazy/answers.ts'),
      later('assistant', 'src/vscode/lazy/assistant.ts'),
    ],
  },
  {
    from: 'src/vscode/lazy/later.ts',
    to: 'dist/later.js',
    budget: 280 * KB,
    external: ['vscode'],
    plugins: [later('core', 'src/core/index.ts'), later('export', 'src/export/index.ts')],
  },
  {
    from: 'src/vscode/lazy/assistant.ts',
    to: 'dist/assistant.js',
    budget: 110 * KB,
    external: ['vscode'],
    plugins: [later('core', 'src/core/index.ts'), later('export', 'src/export/index.ts')],
  },
  {
    from: 'src/export/index.ts',
    to: 'dist/export.js',
    budget: 150 * KB,
    plugins: [later('core', 'src/core/index.ts')],
  },
  {
    from: 'src/vscode/reports/analysis-worker.ts',
    to: 'dist/analysis-worker.js',
    budget: 20 * KB,
    plugins: [later('core', 'src/core/index.ts')],
  },
  // Rules carry their examples, which are their pages: about a sixth of the core.
  { from: 'src/vscode/page/board-page.ts', to: 'dist/board-page.js', budget: 20 * KB, web: true },
  { from: 'src/core/index.ts', to: 'dist/core.js', budget: 900 * KB, plugins: [withoutNotes()] },
  { from: 'src/vscode/page/figures-page.ts', to: 'dist/figures-page.js', budget: 20 * KB, web: true },
  {
    from: 'src/cli/bin.ts',
    to: 'dist/cli.js',
    budget: 1230 * KB,
    banner: '#!/usr/bin/env node',
    executable: true,
    plugins: [later('mcp', 'src/mcp/index.ts'), withoutNotes()],
  },
  // The Model Context Protocol, read only by `report-review mcp`.
  { from: 'src/mcp/index.ts', to: 'dist/mcp.js', budget: 400 * KB, notices: true },

  { from: 'src/intake/workers/docx.ts', to: 'dist/importers/docx.js', budget: 60 * KB, notices: true },
  {
    from: 'src/intake/workers/xlsx.ts',
    to: 'dist/importers/xlsx.js',
    budget: 60 * KB,
    plugins: [onlyWhatIsUsed()],
    notices: true,
  },
  { from: 'src/intake/workers/watch.ts', to: 'dist/importers/watch.js', budget: 2 * KB },
  { from: 'src/intake/workers/html.ts', to: 'dist/importers/html.js', budget: 400 * KB, notices: true },
  {
    from: 'src/intake/workers/pdf.ts',
    to: 'dist/importers/pdf.js',
    budget: 2600 * KB,
    plugins: [packedCMaps()],
    notices: true,
  },
  // A browser loads one script, so that everything is in it; each importer is a worker of its own.
  {
    from: 'src/vscode/extension-web.ts',
    to: 'dist/web/extension.js',
    budget: 1330 * KB,
    external: ['vscode', 'node:*'],
    plugins: [webTwins(), withoutNotes()],
    web: true,
  },
  ...['docx', 'xlsx', 'html', 'pdf'].map((kind) => ({
    from: `src/intake/workers/${kind}.ts`,
    to: `dist/web/importers/${kind}.js`,
    budget: { docx: 60, xlsx: 60, html: 400, pdf: 2600 }[kind] * KB,
    plugins: [webTwins(), ...(kind === 'xlsx' ? [onlyWhatIsUsed()] : []), ...(kind === 'pdf' ? [packedCMaps()] : [])],
    web: true,
    notices: true,
  })),
];

/** What VS Code loads in its extension host for tests and pictures; run beside the sources, so mocha is not bundled. */
const suite = readdirSync('test/host')
  .filter((name) => /^(index|pictures|measure|reload|save|start|timed|.+\.test)\.ts$/.test(name))
  .map((name) => ({
    from: `test/host/${name}`,
    to: `dist/test/${basename(name, '.ts')}.js`,
    budget: Infinity,
    external: ['vscode', 'mocha'],
  }));

/** An extension that uses the API, beside the suite. */
const apiUser = {
  from: 'test/api-user/extension.ts',
  to: 'dist/test/api-user.js',
  budget: Infinity,
  external: ['vscode'],
};

const webSuite = {
  from: 'test/web/suite.ts',
  to: 'dist/web/test/suite.js',
  budget: Infinity,
  external: ['vscode'],
  web: true,
};

/** The licences of what others wrote and these bundles hold. */
const notices = 'dist/ThirdPartyNotices.txt';

const bundles = [...shipped, ...suite, apiUser, webSuite];
const over = [];
const bundled = new Set();
for (const bundle of bundles) {
  const built = await build({
    entryPoints: [bundle.from],
    metafile: true,
    outfile: bundle.to,
    bundle: true,
    format: 'cjs',
    platform: bundle.web ? 'browser' : 'node',
    target: bundle.web ? 'es2022' : 'node20',
    external: bundle.external ?? [],
    plugins: [...(bundle.plugins ?? []), onceVscode()],
    banner: bundle.banner === undefined ? {} : { js: bundle.banner },
    minify: !dev,
    // The tables are Chinese: \uXXXX would double their size.
    charset: 'utf8',
    sourcemap: dev,
    define: { BUILD: JSON.stringify(buildOf('src/core')) },
    legalComments: bundle.notices ? 'eof' : 'none',
    logLevel: 'warning',
  }).catch(() => process.exit(1)); // what is wrong has been printed
  // What is left out of a bundle leaves its imports of Node behind with it; one that stays would stop a browser.
  if (bundle.web && /require\("node:/.test(readFileSync(bundle.to, 'utf8'))) over.push({ ...bundle, wantsNode: true });
  if (bundle.executable) chmodSync(bundle.to, 0o755);
  const bytes = statSync(bundle.to).size;
  if (shipped.includes(bundle)) for (const path of Object.keys(built.metafile.inputs)) bundled.add(path);
  if (!bundle.to.includes('/test/')) process.stdout.write(`${bundle.to}  ${(bytes / KB).toFixed(0)} KB\n`);
  if (!dev && bytes > bundle.budget) over.push({ ...bundle, bytes });
}
writeFileSync(notices, thirdPartyNotices([...bundled]));
for (const old of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const path = `${old.parentPath}/${old.name}`;
  if (old.isFile() && path !== notices && !bundles.some(({ to }) => path === to || path === `${to}.map`)) rmSync(path);
}
for (const { to, bytes, budget, wantsNode } of over) {
  if (wantsNode) process.stderr.write(`${to} is for a browser and wants something of Node.\n`);
  else
    process.stderr.write(
      `${to} has ${(bytes / KB).toFixed(0)} KB; its budget is ${budget / KB} KB. ` +
        'Load what is not needed at the start from a file of its own, or find what grew.\n',
    );
}
if (over.length > 0) process.exitCode = 1;

/**
 * Leaves a part out of a bundle: its door becomes a list of getters that load dist/NAME.js beside the bundle when one is
 * first asked. Activation then costs what the editor needs; the tables of the core are read with the first report.
 */
function later(name, door) {
  const space = door;
  return {
    name: space,
    setup(bundling) {
      bundling.onResolve({ filter: endOf(door) }, () => ({ path: name, namespace: space }));
      bundling.onResolve({ filter: /./, namespace: space }, ({ path }) => ({ path, external: true }));
      bundling.onLoad({ filter: /./, namespace: space }, async () => {
        const options = {
          entryPoints: [door],
          bundle: true,
          format: 'esm',
          platform: 'node',
          external: ['vscode'],
          write: false,
          metafile: true,
        };
        const { metafile } = await build(options);
        const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
        const getters = names.map((each) => `get ${each}() { return (part ??= require('./${name}.js')).${each}; }`);
        return { contents: `let part; module.exports = { ${getters.join(', ')} };`, resolveDir: '.' };
      });
    },
  };
}

/**
 * Every file of the editor imports `vscode`, and what the bundler makes of one import copies all its names: some hundred
 * copies of seven hundred names were half the time of loading. Behind a module of our own they are copied once.
 */
function onceVscode() {
  return {
    name: 'once-vscode',
    setup(bundling) {
      bundling.onResolve({ filter: /^vscode$/, namespace: 'file' }, ({ path }) => ({ path, namespace: 'once-vscode' }));
      bundling.onResolve({ filter: /^vscode$/, namespace: 'once-vscode' }, ({ path }) => ({ path, external: true }));
      bundling.onLoad({ filter: /./, namespace: 'once-vscode' }, () => ({ contents: "export * from 'vscode';" }));
    },
  };
}

/** What NAME.ts does on a machine, NAME-web.ts does in a browser, where there is one. */
function webTwins() {
  return {
    name: 'web-twins',
    setup(bundling) {
      bundling.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const twin = resolve(resolveDir, path.replace(/\.ts$/, '-web.ts'));
        return existsSync(twin) ? { path: twin } : undefined;
      });
    },
  };
}

/** What an analysis depends on beside its text: every source of the core. */
function buildOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** A program that takes one function through a door is not given all the tables behind it: our modules only declare. */
function onlyWhatIsUsed() {
  return {
    name: 'only-what-is-used',
    setup(bundling) {
      bundling.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path),
        sideEffects: false,
      }));
    },
  };
}

/** What tables say to their readers and their tests alone: the line a pattern is tested by, the reason of a word. */
function withoutNotes() {
  const notes = [
    [
      /[\\/]relations[\\/](?:patterns|finders|accounts|restatements)[\\/][a-z-]+\.ts$/,
      /^ {2,4}(?:example|right|quiet):\s+'.*',\n/gm,
    ],
    [/[\\/]knowledge[\\/]lexicon[\\/][a-z-]+\.ts$/, /,?\s*reasons: \{[^{}]*\}|,?\s*overlap:\s+'[^']*'/g],
  ];
  return {
    name: 'without-notes',
    setup(bundling) {
      for (const [filter, note] of notes)
        bundling.onLoad({ filter }, ({ path }) => ({
          contents: readFileSync(path, 'utf8').replace(note, ''),
          loader: 'ts',
        }));
    },
  };
}

/** src/core/index.ts → what an import of it ends with, from wherever it is written: /core/index.ts */
function endOf(door) {
  return new RegExp(`${door.replace(/^src(?:\/vscode)?/, '').replaceAll('.', '\\.')}$`);
}

/** The tables by which fonts of Chinese PDFs name their characters, as one zip file inside the bundle. */
function packedCMaps() {
  const folder = 'node_modules/pdfjs-dist/cmaps';
  return {
    name: 'packed-cmaps',
    setup(bundling) {
      bundling.onResolve({ filter: /^packed-cmaps$/ }, ({ path }) => ({ path, namespace: 'packed-cmaps' }));
      bundling.onLoad({ filter: /./, namespace: 'packed-cmaps' }, () => {
        const names = readdirSync(folder).filter((name) => name.includes('GB'));
        const files = Object.fromEntries(
          names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]),
        );
        return { contents: zipSync(files, { level: 9, mtime: '1980-01-01' }), loader: 'binary' };
      });
    },
  };
}
