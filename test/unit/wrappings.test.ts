import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/index.ts';
import type { Analysis } from '../../src/core/index.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { importDocument } from '../../src/intake/index.ts';
import { places } from '../tools/places.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { wrappings } from '../tools/wrappings/wrappings.ts';

/** What an analysis says, without places in the file and without blanks and line breaks inside words. */
function meaning({ report, sections, metrics, commitments, findings }: Analysis): readonly string[] {
  const said: readonly unknown[] = [
    report,
    ...sections,
    ...metrics,
    ...commitments,
    ...findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
  ];
  const places = new Set(['range', 'heading', 'line']);
  const withoutPlaces = (key: string, value: unknown): unknown => (places.has(key) ? undefined : value);
  return said.map((each) => JSON.stringify(each, withoutPlaces).replace(/\\n|[ \u3000]/g, ''));
}

describe('the same report in eight wrappings', () => {
  const names = readdirSync(places.seeds).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    it(`reads the same: ${name}`, async () => {
      const lines = normalise(readFileSync(join(places.seeds, name), 'utf8'))
        .text.split('\n')
        .filter(Boolean);
      const files = Object.entries(wrappings(lines));
      assert.equal(files.length, 8);
      let first: readonly string[] | undefined;
      for (const [file, bytes] of files) {
        const { text } = await importDocument(bytes, file, readInPlace);
        const said = meaning(analyze(text, { file: name }));
        first ??= said;
        assert.deepEqual(said, first, file);
      }
      assert(first && first.length > 100);
    });
  }
});
