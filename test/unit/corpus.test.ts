import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/index.ts';
import { analysisSchema, analyze } from '../../src/core/index.ts';
import { places } from '../tools/places.ts';

/** The samples, and the real reports and the corpus where somebody keeps them beside the repository. */
const folders = [places.seeds, places.sharedReports, join(places.sharedReports, '..', 'corpus')].filter((folder) =>
  existsSync(folder),
);
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.includes('.gbk.'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '') })),
);

describe('every report at hand', () => {
  const analyses: Analysis[] = [];

  for (const { name, text } of reports) {
    it(`${name} has a sound analysis`, () => {
      const analysis = analyze(text, { file: name });
      analysisSchema.parse(analysis);
      checkRanges(analysis, text);
      checkNesting(analysis);
      analyses.push(analysis);
    });
  }

  it('has next to no target outside the promises, and none of them counts anything else', () => {
    const astray = analyses.flatMap(({ metrics, commitments }) => {
      const counted = new Set(commitments.flatMap((one) => one.metrics));
      return metrics.filter(({ status }, index) => (status === 'target') !== counted.has(index));
    });
    const all = analyses.reduce((sum, { metrics }) => sum + metrics.length, 0);
    // The samples alone have some 800 figures: a share of them says little.
    assert.ok(astray.length <= Math.max(4, 0.002 * all), astray.map(({ text }) => text).join(' '));
  });

  it('names what is measured for at least 98 figures in a hundred', () => {
    const metrics = analyses.flatMap((analysis) => analysis.metrics);
    const unnamed = metrics.filter(({ indicator }) => indicator === '');
    assert.ok(metrics.length > 500);
    assert.ok(unnamed.length <= 0.02 * metrics.length, unnamed.map(({ text }) => text).join(' '));
  });
});

/** Every range lies inside the text, and what is quoted of it is what stands there. */
function checkRanges({ metrics, commitments, sections, findings }: Analysis, text: string): void {
  for (const { range, text: quoted } of [...metrics, ...commitments]) {
    assert.equal(text.slice(...range), quoted);
    assert.notEqual(quoted, '');
  }
  const others = [...sections.flatMap(({ heading, range }) => [heading, range]), ...findings.map(({ range }) => range)];
  for (const [start, end] of others) assert.ok(0 <= start && start <= end && end <= text.length);
}

/** Parents come before their children, and metrics stand in text order. */
function checkNesting({ sections, metrics }: Analysis): void {
  const seen = new Set<string>();
  for (const { id, parent } of sections) {
    assert.ok(parent === null || seen.has(parent), `${id} stands before its parent`);
    assert.ok(!seen.has(id), `${id} stands twice`);
    seen.add(id);
  }
  metrics.reduce((before, { range }) => {
    assert.ok(before <= range[0]);
    return range[1];
  }, 0);
}
