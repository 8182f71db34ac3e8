import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';

/** The blocks of one language in the README, as they are printed, in order. */
export function readmeFences(language: string): readonly string[] {
  const readme = readFileSync(join(places.root, 'README.md'), 'utf8');
  const fences = Array.from(readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm), ([, kind, text = '']) => ({ kind, text }));
  return fences.flatMap(({ kind, text }) => (kind === language ? [text] : []));
}
