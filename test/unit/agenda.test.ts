import assert from 'node:assert/strict';
import { agendaTree, recordPage } from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import type { AgendaGrouping } from '../../src/present/index.ts';
import type { MarkChange, Store } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';

const { text, analysis } = smallAnalysis(
  '二、工作安排\n（一）抓好建设\n«新建公园3个»。«修缮道路5公里»。«新增就业300人»。«改造管网8公里»。«修订规划»。\n',
);

/** The report with these changes made to its commitments, in order; null leaves one alone. */
function withRecords(changes: readonly (MarkChange | null)[]): ReturnType<typeof applyMarks> {
  const store = changes.reduce<Store>((before, change, index) => {
    const commitment = analysis.commitments[index];
    const at = `2024-03-0${index + 1}T08:00:00Z`;
    return change && commitment
      ? changeRecord(before, text, { range: commitment.range, mark: null }, change, { at, by: '李明' })
      : before;
  }, emptyStore('a.txt'));
  return applyMarks(analysis, text, store);
}

/** The agenda on a day, a line for each group: its name, then what stands in it. */
function check(
  today: string,
  changes: readonly (MarkChange | null)[],
  expected: readonly string[],
  grouping: AgendaGrouping = 'deadline',
): void {
  const nodes = agendaTree([{ file: 'a.txt', report: withRecords(changes) }], today, grouping, zh);
  for (const { count, description, children } of nodes)
    assert.deepEqual([count, description], [children.length, `${children.length}`]);
  assert.deepEqual(
    nodes.map(({ label, children }) => `${label}：${children.map((each) => each.label).join('、')}`),
    expected,
  );
}

describe('the agenda', () => {
  it('has what somebody follows, the most urgent first', () => {
    check(
      '2024-06-15',
      [
        { status: 'inProgress', due: '2024-12' },
        { status: 'behind', due: '2024-05-31' },
        { unit: '区人社局', due: '2024-06' },
        { status: 'done' },
        null,
      ],
      ['已逾期：修缮道路5公里', '本月到期：新增就业300人', '年内到期：新建公园3个', '已完成：改造管网8公里'],
    );
  });

  it('goes by the report’s own deadline where nobody set another', () => {
    check(
      '2025-01-01',
      [{ addTags: ['重点督办'] }, { status: 'notStarted' }],
      ['已逾期：修缮道路5公里', '时限已过，未填进度：新建公园3个'],
    );
  });
});

describe('a line of the agenda', () => {
  const described = (change: MarkChange, grouping: AgendaGrouping): string | undefined =>
    agendaTree([{ file: 'a.txt', report: withRecords([change]) }], '2024-06-15', grouping, zh)[0]?.children[0]
      ?.description;

  it('tells by when, who, and how it stands where its group does not', () => {
    const change: MarkChange = { status: 'behind', due: '2024-09', unit: '区住建局', owner: '李明', addTags: ['民生'] };
    assert.equal(described(change, 'deadline'), '2024年9月 · 清河区 2024 · 区住建局 · 李明 · 滞后 · #民生');
    assert.equal(described(change, 'status'), '2024年9月 · 清河区 2024 · 区住建局 · 李明 · #民生');
    assert.equal(described({ unit: '区住建局' }, 'deadline'), '2024年 · 清河区 2024 · 区住建局');
  });
});

describe('the agenda by status', () => {
  it('has what wants attention first, and in each group what is due first', () => {
    check(
      '2024-06-15',
      [
        { status: 'inProgress', due: '2024-12' },
        { status: 'inProgress', due: '2024-07' },
        { unit: '区人社局', due: '2024-06-01' },
        { status: 'done' },
        { addTags: ['重点督办'] },
      ],
      ['已逾期：新增就业300人', '推进中：修缮道路5公里、新建公园3个', '已完成：改造管网8公里', '未填进度：修订规划'],
      'status',
    );
  });
});

describe('the page of a record', () => {
  it('says how a promise stands, on what evidence, and what was changed', () => {
    const report = withRecords([
      {
        status: 'behind',
        unit: '区住建局',
        addEvidence: [{ kind: 'link', text: 'https://example.org/1' }],
      },
    ]);
    const [commitment] = report.commitments;
    assert.ok(commitment);
    const place = { today: '2024-06-15', sentence: '新建公园3个。', where: 'a.txt 第3行' };
    const timeWords = (at: string): string => at.slice(0, 10);
    const page = recordPage(report, commitment, { ...place, timeWords }, zh);
    const acting = recordPage(
      report,
      commitment,
      { ...place, timeWords, act: (field, to) => `${field}=${to ?? '?'}` },
      zh,
    );
    assert.match(acting, /\n- \*\*进度\*\* 滞后 · 设为：\[未启动\]\(<status=notStarted>\) · \[推进中\]/);
    assert.doesNotMatch(acting, /<status=behind>/);
    // What a person says stands together, before what the report says.
    assert.deepEqual(
      [...acting.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name]) => name),
      ['进度', '牵头领导', '责任单位', '完成时限', '标签', '备注', '类型', '章节'],
    );
    const linked = recordPage(report, commitment, { ...place, timeWords, link: '/a%20b/a.txt#L3,1' }, zh);
    assert.ok(linked.includes('> [a\\.txt 第3行](</a%20b/a.txt#L3,1>)'), linked);
    for (const part of [
      '# 新建公园3个',
      '- **进度** 滞后',
      '- **责任单位** 区住建局',
      '- **完成时限** 2024年',
      '<https://example.org/1>',
      '| 时间 | 谁 | 项目 | 原值 | 新值 |',
      '| 2024\\-03\\-01 | 李明 | 进度 |  | 滞后 |',
      'a\\.txt 第3行',
    ]) {
      assert.ok(page.includes(part), `${part}\n\n${page}`);
    }
  });
});
