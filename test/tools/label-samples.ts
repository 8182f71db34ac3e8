import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';
import { places } from './places.ts';

export interface LabelSample {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Every sample of seeds/ with its analysis: what the open labels of test/labels speak of. */
export function labelSamples(): readonly LabelSample[] {
  const names = readdirSync(places.seeds).filter((name) => name.endsWith('.txt'));
  return names.map((file) => {
    const text = readFileSync(join(places.seeds, file), 'utf8');
    return { file, text, analysis: analyze(text, { file }) };
  });
}

/** The lines of a file of test/labels that are not empty. */
export function labelLines(name: string): readonly string[] {
  return readFileSync(join(places.root, 'test', 'labels', name), 'utf8')
    .split('\n')
    .filter(Boolean);
}
