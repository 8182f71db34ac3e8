// Bundles what runs: the extension, the command line, and the suites that run inside VS Code.
//   node esbuild.config.mjs          what ships, minified
//   node esbuild.config.mjs --dev    readable, with source maps, for the debugger
// What ships, and what each bundle may weigh: test/tools/build/shipped.ts. A bundle over its budget fails the build.
import 'tsx';

// Without a type in package.json a module is CommonJS: what it exports is the default of an import.
const { default: build } = await import('./test/tools/build/build-bundles.ts');
const troubles = await build.buildBundles({ dev: process.argv.includes('--dev') });
for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
process.exit(troubles.length === 0 ? 0 : 1);
