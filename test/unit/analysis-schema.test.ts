import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../src/core/index.ts';
import { analysisSchemaPath, analysisSchemaText } from '../tools/analysis-schema.ts';

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly items?: ObjectSchema; readonly properties?: unknown }>>;
}

describe('the JSON Schema of the results', () => {
  const text = readFileSync(analysisSchemaPath, 'utf8');
  const schema = JSON.parse(text) as ObjectSchema;

  it('is up to date', async () => {
    assert.equal(text, await analysisSchemaText(), 'run npm run generate -- analysis');
  });

  it('knows every field that an analysis has', () => {
    const analysis = analyze(
      '政府工作报告\n一、2024年工作回顾\n建成学校、医院、公园四个项目，投资12.6亿元，增长5%。\n',
    );
    assert.ok(analysis.metrics.length > 0 && analysis.findings.length > 0);
    assert.deepEqual(Object.keys(schema.properties).sort(), Object.keys(analysis).sort());
    for (const [list, things] of [
      ['metrics', analysis.metrics],
      ['findings', analysis.findings],
    ] as const)
      for (const thing of things)
        for (const field of Object.keys(thing))
          assert.ok(schema.properties[list]?.items?.properties[field], `${list}: ${field}`);
  });
});
