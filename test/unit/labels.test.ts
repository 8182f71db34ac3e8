import assert from 'node:assert/strict';
import { figureLabels, findingLabels } from '../tools/measure-labels.ts';

describe('the samples against their open labels', () => {
  it('has every labelled finding, and no other above a hint', () => {
    const rules = findingLabels();
    assert.ok(rules.length >= 19);
    for (const { rule, labelled, found, extra } of rules) {
      assert.equal(found, labelled, `${rule} finds what is labelled`);
      assert.equal(extra, 0, `${rule} accuses nothing else`);
    }
  });

  it('has every labelled figure with its aspect, status and period', () => {
    const { labelled, misses, extra } = figureLabels();
    assert.ok(labelled >= 25);
    assert.deepEqual(misses, []);
    assert.equal(extra, 0);
  });
});
