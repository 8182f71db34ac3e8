import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';

/** Where `npm run package` puts the VSIX of the version that package.json names. */
export function vsixPath(): string {
  const { name, version } = JSON.parse(readFileSync(join(places.root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return join(places.root, `${name}-${version}.vsix`);
}
