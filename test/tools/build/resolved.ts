import type { Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What NAME.ts does on a machine, NAME-web.ts does in a browser, where there is one. */
export function webTwins(): Plugin {
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

/** A program that takes one function through a door is not given all the tables behind it: our modules only declare. */
export function onlyWhatIsUsed(): Plugin {
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

/**
 * Every file of the editor imports `vscode`, and what the bundler makes of one import copies all its names: some hundred
 * copies of seven hundred names were half the time of loading. Behind a module of our own they are copied once.
 */
export function onceVscode(): Plugin {
  const namespace = 'once-vscode';
  return {
    name: namespace,
    setup(bundling) {
      bundling.onResolve({ filter: /^vscode$/, namespace: 'file' }, ({ path }) => ({ path, namespace }));
      bundling.onResolve({ filter: /^vscode$/, namespace }, ({ path }) => ({ path, external: true }));
      bundling.onLoad({ filter: /./, namespace }, () => ({ contents: "export * from 'vscode';" }));
    },
  };
}
