// In a browser: dist/web/extension.js. esbuild.config.mjs puts what has no disk and no processes in the place of what has.
export { start as activate } from './start.ts';
