import assert from 'node:assert/strict';
import { commitmentTree, distinctReports, everything } from '../../src/present/index.ts';
import type { TreeReport } from '../../src/present/index.ts';
import { applyMarks, emptyStore, markSelection } from '../../src/tags/index.ts';
import { zh } from './localizers.ts';
import { smallAnalysis } from './small-analysis.ts';

const { text, analysis } = smallAnalysis('一、工作安排\n«新建公园3个»，«改造校舍5处»。\n修订议事规则。');

function report(file: string, tags: readonly string[] = [], words = text): TreeReport {
  const start = text.indexOf('修订');
  const empty = emptyStore(file);
  const store = tags.length === 0 ? empty : markSelection(empty, text, [start, start + 6], tags);
  return { file, name: file.slice(1), text: words, report: applyMarks(analysis, text, store) };
}

/** The files of those that are left, each with the copies that it stands for. */
function check(given: readonly TreeReport[], expected: readonly string[]): void {
  const told = distinctReports(given).map(({ file, copies = [] }) => [file, ...copies].join(' '));
  assert.deepEqual(told, expected);
}

describe('reports of one text', () => {
  it('are one where they have one name, as a file in two encodings, and the others are named', () => {
    check(
      [report('/gbk/a.txt'), report('/other.txt'), report('/utf8/a.txt'), report('/更早/a.txt')],
      ['/gbk/a.txt utf8/a.txt 更早/a.txt', '/other.txt'],
    );
  });

  it('are told by the one that somebody worked on; work on two of them is not hidden', () => {
    check([report('/1/a.txt'), report('/2/a.txt', ['需核实'])], ['/2/a.txt 1/a.txt']);
    check(
      [report('/1/a.txt', ['已分解']), report('/2/a.txt', ['需核实']), report('/3/a.txt')],
      ['/1/a.txt 3/a.txt', '/2/a.txt'],
    );
  });

  it('stay two under two names, and of two texts under one name', () => {
    check([report('/1/a.txt'), report('/1/b.txt')], ['/1/a.txt', '/1/b.txt']);
    check([report('/1/a.txt'), report('/2/a.txt', [], `${text}又及。`)], ['/1/a.txt', '/2/a.txt']);
  });

  it('are counted once in the tree', () => {
    const [district] = commitmentTree([report('/1/a.txt'), report('/2/a.txt')], 'district', everything, zh);
    assert.equal(district?.count, 2);
  });
});
