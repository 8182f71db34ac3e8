import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnce } from './install-once.ts';
import { npmInstall } from './npm-install.ts';

/** What is asked of AutoCorrect: the places of a text that it would write otherwise. */
export type Lint = (text: string, file: string) => unknown;

/** The lint of AutoCorrect, a fast checker of Chinese spacing and marks, to be timed beside the analysis. Native code. */
export async function installAutocorrect(): Promise<Lint> {
  const folder = await installOnce(`autocorrect-${release}`, `AutoCorrect ${release}`, (into) =>
    npmInstall(into, [`${packageName}@${release}`]),
  );
  const autocorrect: unknown = createRequire(join(folder, 'package.json'))(packageName);
  if (!isLinter(autocorrect)) throw new Error(`${packageName} ${release} has no lintFor`);
  return (text, file) => autocorrect.lintFor(text, file);
}

function isLinter(module: unknown): module is { readonly lintFor: Lint } {
  return typeof module === 'object' && module !== null && 'lintFor' in module && typeof module.lintFor === 'function';
}

const packageName = 'autocorrect-node';
const release = '2.14.0';
