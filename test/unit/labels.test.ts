import assert from 'node:assert/strict';
import { headingLabels } from '../tools/measure-heading-labels.ts';
import { figureLabels, findingLabels } from '../tools/measure-labels.ts';
import { sentenceLabels } from '../tools/measure-sentence-labels.ts';

describe('the samples against their open labels', () => {
  it('has every labelled finding, and no other above a hint', () => {
    const rules = findingLabels();
    assert.ok(rules.length >= 19);
    for (const { rule, labelled, found, extra } of rules) {
      assert.equal(found, labelled, `${rule} finds what is labelled`);
      assert.equal(extra, 0, `${rule} accuses nothing else`);
    }
  });

  it('has 85 of 87 labelled figures with aspect, status and period, and no other in their sentences', () => {
    const { labelled, found, extra } = figureLabels();
    assert.equal(labelled, 87);
    assert.ok(found >= 85, `${found} found`);
    assert.equal(extra, 0);
  });

  it('takes at least 56 of 64 labelled sentences for what they promise', () => {
    const { labelled, right } = sentenceLabels();
    assert.equal(labelled, 64);
    assert.ok(right >= 56, `${right} right`);
  });

  it('has every labelled heading, and no other', () => {
    const { labelled, differences } = headingLabels();
    assert.equal(labelled, 50);
    assert.deepEqual(differences, []);
  });
});
