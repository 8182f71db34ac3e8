import assert from 'node:assert/strict';
import { readAll } from '../../src/core/analyze.ts';
import { check } from '../../src/core/checks/check.ts';
import { patterns, relations } from '../../src/core/relations/relations.ts';
import { unmark } from './marked-text.ts';

/** What no reader of a report has asked for. */
const ENDLESS = /Infinity|NaN|undefined/;

/** Numbers of an example that are tried, each in turn. */
const FEW = 2;

describe('a number that is nothing', () => {
  it('is divided by nowhere that people see, whether it agrees or not', function () {
    this.timeout(120_000);
    const shown = new Set<string>();
    for (const { name, example } of patterns) {
      const { text } = unmark(example);
      for (const { index, 0: number } of [...text.matchAll(/\d+(?:\.\d+)?/g)].slice(0, FEW)) {
        const { report } = readAll(text.slice(0, index) + '0' + text.slice(index + number.length), null);
        const said = relations(report.body.text, report.metrics).map(({ arithmetic }) => arithmetic);
        const told = check(report).map(({ message }) => message);
        if (ENDLESS.test(JSON.stringify([said, told]))) shown.add(name);
      }
    }
    assert.deepEqual([...shown], []);
  });
});
