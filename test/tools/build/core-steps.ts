import type { Plugin } from 'esbuild';

/** `core-steps` gives the steps in which a bundle of the core runs: see in-steps.ts. Without such a bundle there are none. */
export function coreSteps(bundle?: string): Plugin {
  const namespace = 'core-steps';
  const steps = bundle === undefined ? 'undefined' : `require('${bundle}').steps`;
  return {
    name: namespace,
    setup(bundling) {
      bundling.onResolve({ filter: /^core-steps$/ }, ({ path }) => ({ path, namespace }));
      bundling.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));
      bundling.onLoad({ filter: /./, namespace }, () => ({
        contents: `export const coreSteps = () => ${steps} ?? [].values();`,
        resolveDir: '.',
      }));
    },
  };
}
