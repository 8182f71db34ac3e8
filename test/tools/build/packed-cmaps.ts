import type { Plugin } from 'esbuild';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';

/** The tables by which fonts of Chinese PDFs name their characters, as one zip file inside the bundle. */
export function packedCMaps(): Plugin {
  const namespace = 'packed-cmaps';
  return {
    name: namespace,
    setup(bundling) {
      bundling.onResolve({ filter: /^packed-cmaps$/ }, ({ path }) => ({ path, namespace }));
      bundling.onLoad({ filter: /./, namespace }, () => ({ contents: packed(), loader: 'binary' }));
    },
  };
}

const folder = 'node_modules/pdfjs-dist/cmaps';

function packed(): Uint8Array {
  const names = readdirSync(folder).filter((name) => name.includes('GB'));
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]));
  // Without the time of the day, so that one source gives one bundle.
  return zipSync(files, { level: 9, mtime: '1980-01-01' });
}
