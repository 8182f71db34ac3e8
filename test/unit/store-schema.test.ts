import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { descriptions, storeSchemaPath, storeSchemaText } from '../tools/store-schema.ts';

const schema = readFileSync(storeSchemaPath, 'utf8');

/** The names of all fields, however deep. */
function fieldsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'properties' in value ? Object.keys(value.properties ?? {}) : [];
  return [...own, ...Object.values(value).flatMap(fieldsOf)];
}

describe('the JSON Schema of a store', () => {
  it('is up to date', async () => {
    assert.equal(schema, await storeSchemaText(), 'run npm run generate -- schema');
  });

  it('says of each field what it is, and of no other', () => {
    assert.deepEqual(new Set(fieldsOf(JSON.parse(schema))), new Set(Object.keys(descriptions)));
  });

  it('is given to VS Code for the files of the store', () => {
    assert.deepEqual(manifest.contributes.jsonValidation, [
      { fileMatch: ['**/.report-review/**/*.json', '!**/.report-review/sources.json'], url: `./${storeSchemaPath}` },
    ]);
  });
});
