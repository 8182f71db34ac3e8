import assert from 'node:assert/strict';
import { corrections, unmetAnswers } from '../../src/compare/index.ts';
import { analyze } from '../../src/core/index.ts';
import { correctionsPage, isTableFile, returnedTables } from '../../src/export/index.ts';
import { en, zh } from './localizers.ts';

const HEAD = [
  '序号',
  '指标',
  '口径',
  '时期',
  '数值',
  '单位',
  '原文',
  '出处',
  '责任单位',
  '核实结果',
  '核实数',
  '核实人',
];
const RANGE = '粮食播种面积30万至32万亩。';
const REVENUE = '一般公共预算收入12.9亿元。';
const text = `云溪区政府工作报告
——2024年1月10日在云溪区人民代表大会上
一、2023年工作回顾
${REVENUE}综合实力增强，一般公共预算收入129000万元。${RANGE}
二、2024年工作安排
坚持稳中求进。
`;
const draft = { text, analysis: analyze(text) };

/** A row of the table; `answer` is 核实结果, 核实数, 核实人. */
function row(indicator: string, value: string, unit: string, quote: string, answer: readonly string[]): string[] {
  return ['1', indicator, '总量', '2023年', value, unit, quote, '报告.txt:4', '区财政局', ...answer];
}

const revenue = (...answer: readonly string[]): string[] => row('一般公共预算收入', '12.9', '亿元', REVENUE, answer);

describe('tables that came back', () => {
  it('are tables by their names, in whatever folder, and no lock file of an open one', () => {
    const names = [
      '反馈/区财政局.xlsx',
      './反馈/任务.CSV',
      '../甲.tsv',
      '反馈/~$区财政局.xlsx',
      '反馈\\.~lock.xlsx',
      '报告.txt',
    ];
    assert.deepEqual(names.map(isTableFile), [true, true, true, false, false, false]);
  });

  it('are read for numbers where they asked after figures, and for records in any case', () => {
    const tasks = { path: '住建局.xlsx', sheets: [{ name: '任务', rows: [['编号', '目标任务', '进度']] }] };
    const figures = { path: '财政局.csv', sheets: [{ name: '', rows: [HEAD, revenue('一致', '', '王芳')] }] };
    const { sheets, papers, notes } = returnedTables([tasks, figures], zh);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['住建局.xlsx[任务]', '财政局.csv'],
    );
    assert.deepEqual(
      papers.map(({ file, facts }) => [file, facts.map(({ by }) => by)]),
      [['财政局.csv', ['王芳']]],
    );
    assert.deepEqual(notes, []);
  });

  it('say which rows were left open, and which were called wrong without the right number', () => {
    const rows = [HEAD, revenue('一致', '', ''), revenue('有误', '', ''), revenue('', '', ''), revenue('', '', '')];
    const { papers, notes } = returnedTables([{ path: '财政局.csv', sheets: [{ name: '', rows }] }], zh);
    assert.equal(papers.length, 1);
    assert.deepEqual(notes, ['财政局.csv：第3行填了“有误”，没有填“核实数”', '财政局.csv：还有2行没有填核实结果']);
  });

  it('show what is corrected, by whom, what a person has to do and what meets no figure', () => {
    const rows = [
      HEAD,
      revenue('有误', '12.96', '王芳'),
      row('人口', '40', '万人', '年末人口40万人。', ['有误', '41', '李明']),
    ];
    const { papers } = returnedTables([{ path: '财政局.csv', sheets: [{ name: '', rows }] }], zh);
    const found = corrections(draft, papers);
    const page = correctionsPage(papers, [{ name: '报告.txt', draft, found }], zh).replaceAll('\\', '');
    assert.match(page, /数字核实一致：0；更正：1，涉及2处。/);
    assert.match(page, /### 报告\.txt\n\n- 第4行 · \*\*12\.9亿元 → 12\.96亿元\*\* · 财政局\.csv, 区财政局, 王芳/);
    assert.match(page, /- 第4行 · \*\*129000万元 → 129600万元\*\*/);
    assert.match(page, /### 报告里找不到对应数字的核实结果\n\n- 财政局\.csv，第3行: 人口41万人 — 年末人口40万人。/);
    assert.equal(correctionsPage([], [], en), '');
  });

  it('leave a range to a person, and lose no answer', () => {
    const answer = row('粮食播种面积', '30', '万亩', RANGE, ['有误', '33', '周']);
    const { papers } = returnedTables([{ path: '农业局.csv', sheets: [{ name: '', rows: [HEAD, answer] }] }], zh);
    const found = corrections(draft, papers);
    assert.deepEqual([found.corrected.length, found.edits.length], [0, 0]);
    assert.equal(found.byHand.length + unmetAnswers(papers, [found]).length, 1);
    const page = correctionsPage(papers, [{ name: '报告.txt', draft, found }], zh);
    assert.match(page, /需人工处理: .*→ 33万亩|找不到对应数字[^]*33万亩/);
  });
});
