import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/index.ts';
import { buildLedger, ledgerPart } from '../../src/ledger/index.ts';
import { places } from '../tools/places.ts';
import { resultSchemas } from '../tools/result-schemas.ts';

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly items?: ObjectSchema; readonly properties?: unknown }>>;
}

describe('the JSON Schemas of the results', () => {
  const texts = new Map(
    Object.values(resultSchemas).map(({ path }) => [path as string, readFileSync(join(places.root, path), 'utf8')]),
  );
  const schema = (path: string): ObjectSchema => JSON.parse(texts.get(path) ?? '') as ObjectSchema;

  for (const { path, text } of Object.values(resultSchemas)) {
    it(`${path} is up to date`, async () => {
      assert.equal(texts.get(path), await text(), 'run npm run generate -- results');
    });
  }

  it('know every field that an analysis has', () => {
    const { properties } = schema(resultSchemas.analysis.path);
    const analysis = analyze(
      '政府工作报告\n一、2024年工作回顾\n建成学校、医院、公园四个项目，投资12.6亿元，增长5%。\n',
    );
    assert.ok(analysis.metrics.length > 0 && analysis.findings.length > 0);
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(analysis).sort());
    for (const [list, things] of [
      ['metrics', analysis.metrics],
      ['findings', analysis.findings],
    ] as const)
      for (const thing of things)
        for (const field of Object.keys(thing))
          assert.ok(properties[list]?.items?.properties[field], `${list}: ${field}`);
  });

  it('know every field that a ledger has', () => {
    const { properties } = schema(resultSchemas.ledger.path);
    const text = '清河县人民政府工作报告\n一、2024年工作回顾\n经济平稳。\n二、2025年工作安排\n新建学校3所。\n';
    const part = ledgerPart(analyze(text), text);
    assert.ok(part);
    const ledger = buildLedger([part]);
    const [place] = ledger.places;
    assert.ok(place && place.entries.length > 0);
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(ledger).sort());
    const known = properties.places?.items?.properties ?? {};
    for (const field of Object.keys(place)) assert.ok(known[field], field);
    for (const field of place.entries.flatMap((entry) => Object.keys(entry)))
      assert.ok(known.entries?.items?.properties[field], `entries: ${field}`);
  });
});
