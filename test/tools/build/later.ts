import { build, type Plugin } from 'esbuild';

/**
 * Leaves a part out of a bundle: its door becomes a list of getters that load dist/NAME.js beside the bundle when one is
 * first asked. Activation then costs what the editor needs; the tables of the core are read with the first report.
 */
export function later(name: string, door: string): Plugin {
  const namespace = door;
  return {
    name: namespace,
    setup(bundling) {
      bundling.onResolve({ filter: endOf(door) }, () => ({ path: name, namespace }));
      bundling.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
      bundling.onLoad({ filter: /./, namespace }, async () => {
        const names = await namesBehind(door);
        const getters = names.map((each) => `get ${each}() { return (part ??= require('./${name}.js')).${each}; }`);
        return { contents: `let part; module.exports = { ${getters.join(', ')} };`, resolveDir: '.' };
      });
    },
  };
}

/** src/core/index.ts → what an import of it ends with, from wherever it is written: /core/index.ts */
function endOf(door: string): RegExp {
  return new RegExp(`${door.replace(/^src(?:\/vscode)?/, '').replaceAll('.', '\\.')}$`);
}

/** What a door exports. */
export async function namesBehind(door: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [door],
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['vscode', 'core-steps'],
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
