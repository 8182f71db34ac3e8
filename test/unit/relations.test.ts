import assert from 'node:assert/strict';
import { readAll } from '../../src/core/analyze.ts';
import type { Pattern } from '../../src/core/relations/pattern.ts';
import type { Relation } from '../../src/core/relations/relation.ts';
import { patterns, relations } from '../../src/core/relations/relations.ts';
import { unmark } from './marked-text.ts';

function relationsOf(text: string): readonly Relation[] {
  const { report } = readAll(`一、2024年工作回顾\n${text}\n`, null);
  return relations(report.body.text, report.metrics);
}

/** Every pattern is tested by its example: fails at the «mark» as written, and does not with the right number there. */
describe('a pattern of a relation', () => {
  it('has a name of its own', () => {
    assert.equal(new Set(patterns.map(({ name }) => name)).size, patterns.length);
  });

  for (const row of patterns) {
    it(`${row.kind}: ${row.name}`, () => {
      checkExample(row);
    });
  }
});

function checkExample({ example, right, name }: Pattern): void {
  const { text, ranges } = unmark(example);
  const [start, end] = ranges[0] ?? [0, 0];
  const failing = relationsOf(text).filter(({ holds }) => !holds);
  assert.deepEqual(
    failing.map((relation) => [relation.pattern, text.slice(...placeOf(relation))]),
    [[name, text.slice(start, end)]],
  );
  const repaired = text.slice(0, start) + right + text.slice(end);
  assert.deepEqual(
    relationsOf(repaired)
      .filter(({ holds }) => !holds)
      .map(({ arithmetic }) => arithmetic),
    [],
  );
}

/** Of the text, without the heading before it. */
function placeOf({ range, stated }: Relation): readonly [number, number] {
  const [start, end] = range ?? stated.range;
  return [start - OPENING, end - OPENING];
}

const OPENING = '一、2024年工作回顾\n'.length;
