import assert from 'node:assert/strict';
import type { PromiseGroup, TreeNode } from '../../src/present/index.ts';
import { commitmentTree, everything, promiseGroups, promiseNumbers } from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';

/** The parts of each group, joined by +, those of a list in brackets behind its announcing words; every «mark» is a commitment. */
function check(title: string, marked: string, expected: readonly string[]): void {
  it(title, () => {
    const { text, analysis } = smallAnalysis(marked);
    const groups = promiseGroups(text, applyMarks(analysis, text, emptyStore('a.txt')).commitments);
    assert.deepEqual(groups.map(drawn), expected);
    for (const group of groups) assert.ok(text.slice(...group.range).includes(group.text));
  });
}

function drawn({ kind, text, commitment, parts }: PromiseGroup): string {
  const told = parts.map(drawn).join(' + ');
  if (kind === 'list') return `${text}${commitment ? '!' : ''} [${told}]`;
  return kind === 'single' ? text : told;
}

describe('promises of one sentence', () => {
  check('are parts of one', '«新增学位6000个»，«改造校舍3处»；«建成公园1座»。', [
    '新增学位6000个 + 改造校舍3处 + 建成公园1座',
  ]);
  check('end with it', '«新增学位6000个»，«改造校舍3处»。«建成公园1座»。', [
    '新增学位6000个 + 改造校舍3处',
    '建成公园1座',
  ]);
  check('end with their paragraph', '«一、新增学位6000个»\n«二、建成公园1座»', [
    '一、新增学位6000个',
    '二、建成公园1座',
  ]);
  check('end where the words take the full stop along', '«新增学位6000个。»«建成公园1座»', [
    '新增学位6000个。',
    '建成公园1座',
  ]);
  check('are none where nothing is promised', '过去一年成绩显著。', []);
});

const list =
  '«修订规划»。«办好三件民生实事»：一是«新增学位600个»，«改造校舍3处»。二是«新建公园2座»。三是«架设路灯90盏»。«加强信访工作»。';

describe('promises of an announced list', () => {
  check('are its parts, each item one', list, [
    '修订规划',
    '办好三件民生实事! [新增学位600个 + 改造校舍3处 + 新建公园2座 + 架设路灯90盏]',
    '加强信访工作',
  ]);
  check('are so without the words that announce it', '办好2件实事：«新增学位600个»；«新建公园2座»。', [
    '办好2件实事 [新增学位600个 + 新建公园2座]',
  ]);
  check('are none where the list says what was done', '办好2件实事：新增学位600个；新建公园2座。«修订规划»。', [
    '修订规划',
  ]);
  check('are none where one promise is the list', '«办好2件实事：新增学位600个；新建公园2座»。', [
    '办好2件实事：新增学位600个；新建公园2座',
  ]);

  it('are numbered under it', () => {
    const { text, analysis } = smallAnalysis(list);
    const numbers = promiseNumbers(promiseGroups(text, applyMarks(analysis, text, emptyStore('a.txt')).commitments));
    assert.deepEqual(
      [...numbers].map(([each, { number, parent }]) => `${number} ${each.text} ${parent ?? ''}`.trim()),
      [
        '1 修订规划',
        '2 办好三件民生实事',
        '2.1.1 新增学位600个 办好三件民生实事',
        '2.1.2 改造校舍3处 办好三件民生实事',
        '2.2 新建公园2座 办好三件民生实事',
        '2.3 架设路灯90盏 办好三件民生实事',
        '3 加强信访工作',
      ],
    );
  });

  it('are numbered with two digits where there are ten', () => {
    const { text, analysis } = smallAnalysis(Array.from({ length: 10 }, (_, at) => `«新建公园${at}座»`).join('，'));
    const numbers = promiseNumbers(promiseGroups(text, applyMarks(analysis, text, emptyStore('a.txt')).commitments));
    assert.deepEqual([...numbers.values()].map(({ number }) => number).slice(-2), ['1.09', '1.10']);
  });
});

describe('promises with parts in the tree', () => {
  const { text, analysis } = smallAnalysis(`一、工作安排\n${list}`);
  const figures = smallAnalysis('一、工作安排\n«新增学位600个、养老床位90张»。', [
    { text: '600个', indicator: '新增学位' },
    { text: '90张', indicator: '养老床位' },
  ]);

  function tree(done: readonly string[] = [], filter = everything): readonly TreeNode[] {
    const before = emptyStore('a.txt');
    const store = applyMarks(analysis, text, before)
      .commitments.filter((each) => done.includes(each.text))
      .reduce(
        (kept, each) => changeRecord(kept, text, each, { status: 'done' }, { at: '2024-05-01T00:00:00Z' }),
        before,
      );
    return commitmentTree([{ file: 'a.txt', report: applyMarks(analysis, text, store), text }], 'section', filter, zh);
  }

  function lines(nodes: readonly TreeNode[], indent = ''): string {
    return nodes
      .map(({ label, ticked, children }) => {
        const box = ticked === undefined ? '' : ticked ? '☑' : '☐';
        return `${indent}${box}${label}\n${lines(children, `${indent}  `)}`;
      })
      .join('');
  }

  function find(nodes: readonly TreeNode[], label: string): TreeNode | undefined {
    return (
      nodes.find((each) => each.label === label) ?? nodes.map(({ children }) => find(children, label)).find(Boolean)
    );
  }

  it('stand under the words that announce them', () => {
    assert.equal(
      '\n' + lines(tree()),
      `
2024年报告
  ☐修订规划
  ☐办好三件民生实事
    ☐新增学位600个，改造校舍3处
      ☐新增学位600个
      ☐改造校舍3处
    ☐新建公园2座
    ☐架设路灯90盏
  ☐加强信访工作
`,
    );
    assert.equal(tree()[0]?.count, 7);
  });

  it('are ticked where all their parts are done', () => {
    const some = tree(['新增学位600个', '改造校舍3处']);
    assert.equal(find(some, '新增学位600个，改造校舍3处')?.ticked, true);
    assert.equal(find(some, '办好三件民生实事')?.ticked, false);
    assert.match(find(some, '办好三件民生实事')?.description ?? '', /^2\/4已完成/);
    const all = tree(['新增学位600个', '改造校舍3处', '新建公园2座', '架设路灯90盏']);
    assert.equal(find(all, '办好三件民生实事')?.ticked, true);
  });

  it('are not ticked for what a filter hides', () => {
    const shown = tree(['新增学位600个', '改造校舍3处'], { ...everything, statuses: ['done'] });
    assert.equal(find(shown, '办好三件民生实事')?.ticked, false);
    assert.equal(find(shown, '新增学位600个，改造校舍3处')?.ticked, true);
  });

  it('stand alone where a filter leaves one of them', () => {
    const only = tree([], { ...everything, text: '路灯' });
    assert.equal(lines(only), '2024年报告\n  ☐架设路灯90盏\n');
  });

  it('show their figures where one promise has several', () => {
    const report = applyMarks(figures.analysis, figures.text, emptyStore('a.txt'));
    const nodes = commitmentTree([{ file: 'a.txt', report, text: figures.text }], 'section', everything, zh);
    assert.equal(lines(nodes), '2024年报告\n  ☐新增学位600个、养老床位90张\n    新增学位\n    养老床位\n');
    assert.equal(nodes[0]?.count, 1);
    assert.equal(find(nodes, '养老床位')?.description, '90张');
  });

  it('have lines with ids of their own', () => {
    const ids: string[] = [];
    const walk = (nodes: readonly TreeNode[]): void => {
      for (const { id, children } of nodes) {
        ids.push(id);
        walk(children);
      }
    };
    walk(tree());
    assert.equal(new Set(ids).size, ids.length);
  });
});
