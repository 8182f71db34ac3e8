import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../tools/places.ts';
import type { Measure } from '../tools/labelled-reports/agreement.ts';
import { measureReports, type ReportMeasure } from '../tools/labelled-reports/report-table.ts';

/** What is reached, in per cent: the product against reader A and against reader B. */
const reached: Partial<Record<Measure, readonly [number, number]>> = {
  figures: [99.6, 99.6],
  'value card': [99.3, 99.3],
  'full card': [95.8, 95.8],
  period: [99.7, 100],
  status: [98.6, 98.0],
  indicator: [98.0, 98.4],
  commitments: [94.7, 94.8],
  sentences: [96.1, 95.9],
  headings: [98.8, 100],
};

describe('twelve published reports against two readers', () => {
  let measured: ReportMeasure | null = null;

  before(() => {
    measured = measureReports();
  });

  it('agrees with each reader no less than it did; idle where no reports lie in ../shared/corpus', function () {
    if (!measured) this.skip();
    for (const [reader, { shares }] of measured.product.entries()) {
      for (const [measure, floors] of Object.entries(reached)) {
        const share = 100 * shares[measure as Measure];
        const floor = floors[reader] ?? 0;
        assert.ok(share >= floor, `${measure}, reader ${reader === 0 ? 'A' : 'B'}: ${share.toFixed(1)} below ${floor}`);
      }
    }
  });

  it('has readers who agree on what a figure is worth, and nearly always on all of its card', function () {
    if (!measured) this.skip();
    assert.ok(measured.readers.shares['value card'] > 0.99);
    assert.ok(measured.readers.shares['full card'] > 0.97);
  });

  it('has labels without the sentences: offsets, and of the words only printed numbers', () => {
    const folder = join(places.root, 'test', 'labels', 'reports');
    const files = readdirSync(folder);
    assert.equal(files.length, 12);
    for (const line of files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')).filter(Boolean)) {
      assert.match(line, /^(?:size|block|figure|sentence|heading) \d/u);
      assert.doesNotMatch(line, /\p{Script=Han}{7}|[。，；]/u);
    }
  });
});
