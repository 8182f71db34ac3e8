import assert from 'node:assert/strict';
import type { CommitmentFilter } from '../../src/present/index.ts';
import { commitmentTree, everything, recordStatus, shownCommitments } from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import type { MarkChange, Store } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';

const { text, analysis } = smallAnalysis('二、工作安排\n«新建公园3个»。«修缮道路5公里»。«新增就业300人»。\n');
const at = '2024-03-01T08:00:00Z';

/** The three commitments with these changes made to them, in order; null leaves one alone. */
function withRecords(...changes: readonly (MarkChange | null)[]): ReturnType<typeof applyMarks> {
  const store = changes.reduce<Store>((before, change, index) => {
    const commitment = analysis.commitments[index];
    if (!change || !commitment) return before;
    return changeRecord(before, text, { range: commitment.range, mark: null }, change, { at });
  }, emptyStore('a.txt'));
  return applyMarks(analysis, text, store);
}

function check(change: MarkChange | null, today: string | null, expected: string): void {
  const [first] = withRecords(change).commitments;
  assert.ok(first);
  assert.equal(recordStatus(first, today), expected);
}

describe('the status of a commitment', () => {
  it('is what a person says of it', () => {
    check({ status: 'behind' }, '2024-06-30', 'behind');
    check({ addTags: ['重点督办'] }, '2030-01-01', 'none');
    check(null, '2030-01-01', 'none');
  });

  it('is overdue by itself from the day after the last', () => {
    check({ status: 'inProgress' }, '2024-12-31', 'inProgress');
    check({ status: 'inProgress' }, '2025-01-01', 'overdue');
    check({ due: '2024-06' }, '2024-06-30', 'none');
    check({ due: '2024-06' }, '2024-07-01', 'overdue');
    check({ status: 'notStarted', due: '2025-03' }, '2025-01-01', 'notStarted');
  });

  it('is not overdue once done, where it cannot be verified, or where nobody asks for the day', () => {
    check({ status: 'done' }, '2030-01-01', 'done');
    check({ status: 'unverifiable' }, '2030-01-01', 'unverifiable');
    check({ status: 'behind' }, null, 'behind');
  });
});

describe('the tree by status', () => {
  const report = withRecords({ status: 'inProgress', unit: '区住建局' }, { status: 'done' }, null);

  it('has groups in the order in which people ask after them', () => {
    const nodes = commitmentTree([{ file: 'a.txt', report }], 'status', { ...everything, today: '2025-02-01' }, zh);
    assert.deepEqual(
      nodes.map(({ label, count, icon }) => [label, count, icon]),
      [
        ['已逾期', 1, 'warning'],
        ['已完成', 1, 'pass'],
        ['未填进度', 1, 'dash'],
      ],
    );
    assert.equal(nodes[0]?.children[0]?.description, '清河区 2024 · 推进中（已逾期） · 区住建局');
  });

  it('is filtered by status and by what the record says', () => {
    const shown = (filter: Partial<CommitmentFilter>): readonly string[] =>
      shownCommitments(report, { ...everything, today: '2024-02-01', ...filter }).map((each) => each.text);
    assert.deepEqual(shown({ statuses: ['inProgress', 'overdue'] }), ['新建公园3个']);
    assert.deepEqual(shown({ statuses: ['none'] }), ['新增就业300人']);
    assert.deepEqual(shown({ text: '住建局' }), ['新建公园3个']);
  });
});
