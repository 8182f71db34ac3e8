import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { coreSteps } from '../tools/build/core-steps.ts';

/** What is no part of the activation bundle is loaded with the first report, not with every window. */
describe('the start of the extension', () => {
  it('loads nothing that waits for a report', async function () {
    this.timeout(60_000);
    const { outputFiles } = await build({
      entryPoints: ['src/vscode/extension.ts'],
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
      define: { BUILD: '"test"' },
      plugins: [coreSteps(), parts],
    });
    const loaded: string[] = [];
    const extension = run(outputFiles[0]?.text ?? '', (part) => loaded.push(part));
    assert.deepEqual(loaded, [], 'while the bundle is read');
    extension.activate(anything);
    assert.deepEqual(loaded, [], 'while it is activated');
  });
});

/** Behind these doors stand bundles of their own: see `later` in esbuild.config.mjs. */
const DOORS = /\/(?:core|export|disk)\/index\.ts$|\/lazy\/[a-z-]+\.ts$/;

/** Puts in the place of each part a module that tells when something of it is asked for. */
const parts: Plugin = {
  name: 'parts',
  setup(bundling) {
    bundling.onResolve({ filter: DOORS }, ({ path }) => ({ path, namespace: 'part' }));
    bundling.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = part(${JSON.stringify(path)});`,
    }));
  },
};

interface Extension {
  activate(context: unknown): unknown;
}

function run(code: string, told: (part: string) => void): Extension {
  const module = { exports: {} };
  const nodes = createRequire(import.meta.url);
  const part = (path: string): unknown =>
    behind((name) => {
      told(`${path} for ${name}`);
      return anything;
    });
  const require = (name: string): unknown => (name === 'vscode' ? behind(() => anything) : nodes(name));
  const wrapped = vm.runInThisContext(`(function (module, exports, require, part) { ${code}\n})`) as (
    ...given: readonly unknown[]
  ) => void;
  wrapped(module, module.exports, require, part);
  return module.exports as Extension;
}

/** A module that is asked for its members one by one: a bundle takes it as the prototype of what it imports. */
function behind(member: (name: string) => unknown): unknown {
  const asked = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? member(name) : undefined) });
  return new Proxy({}, { getPrototypeOf: () => asked });
}

/** Stands for whatever VS Code has: it can be read, called and made, and a list of it is empty. */
const anything: unknown = new Proxy(
  // It is called and made, which only a function can be.
  function anything() {
    return undefined;
  },
  {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => '';
      if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
      return name === 'then' || name === 'length' ? undefined : anything;
    },
    set: () => true,
    apply: () => anything,
    construct: () => anything as object,
  },
);
