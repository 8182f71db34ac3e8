import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Bundle } from './bundle.ts';
import { coreSteps } from './core-steps.ts';

/**
 * What VS Code loads for tests, pictures and measures; run beside the sources, so mocha is not in it. With it an extension
 * that uses the API, and the suite of a browser.
 */
export const forTests: readonly Bundle[] = [
  ...readdirSync('test/host')
    .filter((name) => /^(?:index|pictures|measure|reload|save|start|timed|.+\.test)\.ts$/.test(name))
    .map((name) => ({
      from: `test/host/${name}`,
      to: `dist/test/${basename(name, '.ts')}.js`,
      external: ['mocha'],
      plugins: [coreSteps()],
    })),
  { from: 'test/api-user/extension.ts', to: 'dist/test/api-user.js' },
  { from: 'test/web/suite.ts', to: 'dist/web/test/suite.js', web: true },
];
