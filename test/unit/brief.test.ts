import assert from 'node:assert/strict';
import { brief, dueSoon } from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import type { MarkChange, Store } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';

const { text, analysis } = smallAnalysis(
  '二、工作安排\n«新建公园3个»。«修缮道路5公里»。«新增就业300人»。«改造管网8公里»。\n',
);

/** One change a line: which commitment, on which day of June 2024, what. */
const changes: readonly (readonly [number, number, MarkChange])[] = [
  [0, 1, { status: 'inProgress', due: '2024-06-14' }],
  [1, 2, { status: 'behind', due: '2024-05' }],
  [0, 10, { status: 'done' }],
  [2, 11, { unit: '区人社局', due: '2024-06-16' }],
  [3, 11, { addTags: ['重点督办'], due: '2024-06-17' }],
];

const store = changes.reduce<Store>((before, [index, day, change]) => {
  const commitment = applyMarks(analysis, text, before).commitments[index];
  assert.ok(commitment);
  const at = `2024-06-${String(day).padStart(2, '0')}T08:00:00Z`;
  return changeRecord(before, text, commitment, change, { at, by: '李明' });
}, emptyStore('a.txt'));
const reports = [{ file: 'a.txt', report: applyMarks(analysis, text, store) }];
const week = { today: '2024-06-12', end: '2024-06-16' };

describe('what is due soon', () => {
  it('is overdue, or due by the end of the week and not done', () => {
    const { overdue, week: soon } = dueSoon(reports, week);
    const told = [overdue, soon].map((each) => each.map(({ commitment, day }) => `${commitment.text} ${day}`));
    assert.deepEqual(told, [['修缮道路5公里 2024-05-31'], ['新增就业300人 2024-06-16']]);
  });

  it('is nothing where nobody follows anything', () => {
    const unmarked = [{ file: 'a.txt', report: applyMarks(analysis, text, emptyStore('a.txt')) }];
    assert.deepEqual(dueSoon(unmarked, { today: '2099-06-12', end: '2099-06-16' }), { overdue: [], week: [] });
  });
});

describe('a brief of what moved', () => {
  const since = (day: string): string => brief(reports, { day, at: `${day}T00:00:00.000Z` }, week, zh);

  it('tells each change since the day with who made it, then what is due', () => {
    const lines = since('2024-06-10').split('\n').filter(Boolean);
    assert.equal(lines[0], '# 督办简报（2024年6月10日至2024年6月12日）');
    assert.equal(lines[1], '3项有进展，1项已逾期，1项本周到期。');
    assert.ok(
      lines.includes('- **新建公园3个**') && lines.includes('  - 进度：推进中 → 已完成（李明）'),
      lines.join('\n'),
    );
    assert.ok(lines.includes('  - 责任单位：（空） → 区人社局（李明）'), lines.join('\n'));
    assert.ok(lines.includes('  - 完成时限：（空） → 2024年6月16日（李明）'), lines.join('\n'));
    assert.ok(!lines.some((line) => line.includes('滞后')), 'what was changed before is left out');
    const [overdue, soon] = ['## 已逾期', '## 本周到期'].map((title) => lines[lines.indexOf(title) + 1] ?? '');
    assert.match(overdue ?? '', /修缮道路5公里.*2024年5月31日/);
    assert.match(soon ?? '', /新增就业300人.*区人社局/);
  });

  it('says so where nothing moved', () => {
    assert.ok(since('2024-06-12').includes('没有改动。'));
  });
});
