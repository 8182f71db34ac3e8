import assert from 'node:assert/strict';
import type { Held } from '../../src/compare/index.ts';
import { holdAgainst, paperOfReport, paperOfTable, withFindingsAgainst } from '../../src/compare/index.ts';
import type { Analysis } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';

const REPORT = (review: string): string =>
  `青岚区政府工作报告\n——2025年1月10日在青岚区第九届人民代表大会第四次会议上\n\n一、2024年工作回顾\n\n${review}\n\n二、2025年工作安排\n\n全年地区生产总值增长6%以上。\n`;

const draft = (text: string): { text: string; analysis: Analysis } => ({
  text,
  analysis: analyze(text, { file: 'a.txt', language: 'zh' }),
});

const HEAD = ['指标', '口径', '时期', '数值', '单位'];

/** «✓ 12.9亿元», «✗ 12.9亿元 12.6亿元» */
function told({ agreeing, disagreeing }: Held, { metrics }: Analysis): readonly string[] {
  return [
    ...agreeing.map(({ metric }) => `✓ ${metrics[metric]?.text ?? ''}`),
    ...disagreeing.map(({ metric, fact }) => `✗ ${metrics[metric]?.text ?? ''} ${fact.metric.text}`),
  ];
}

function againstTable(review: string, ...rows: readonly (readonly string[])[]): readonly string[] {
  const own = draft(REPORT(review));
  const paper = paperOfTable([HEAD, ...rows], '数据.csv');
  assert.ok(paper);
  return told(holdAgainst(own, [paper]), own.analysis);
}

describe('figures held against other papers', () => {
  const review = '全年地区生产总值286.4亿元，增长5.2%。一般公共预算收入12.9亿元，下降1.5%。城镇新增就业1.26万人。';

  it('agree where the printed digits do, whatever unit they are printed in', () => {
    assert.deepEqual(
      againstTable(
        review,
        ['地区生产总值', '总量', '2024年', '2864012', '万元'],
        ['地区生产总值', '增速', '2024', '5.2', '%'],
        ['一般公共预算收入', '下降', '2024年', '1.5', '%'],
        ['城镇新增就业', '总量', '2024年', '12604', '人'],
      ),
      ['✓ 286.4亿元', '✓ 5.2%', '✓ 1.5%', '✓ 1.26万人'],
    );
  });

  it('are those of a row that says its branch in its name, and its rate as a share', () => {
    assert.deepEqual(
      againstTable(
        '服务业增加值完成110.4亿元，增长7.5%；二产增加值增长12.6%。农业机械化率达到98%。开发区服务业增加值增长9%。',
        ['服务业增加值', '增长', '2024年', '7.9', '%'],
        ['第二产业增加值', '增长', '2024年', '12.6', '%'],
        ['农业机械化率', '占比', '2024年', '88', '%'],
      ),
      ['✓ 12.6%', '✗ 7.5% 7.9%', '✗ 98% 88%'],
    );
  });

  it('do not agree where one digit is another, or a fall is a rise', () => {
    assert.deepEqual(
      againstTable(
        review,
        ['地区生产总值', '总量', '2024年', '268.4', '亿元'],
        ['一般公共预算收入', '增长', '2024年', '1.5', '%'],
      ),
      ['✗ 286.4亿元 268.4亿元', '✗ 1.5% 1.5%'],
    );
  });

  it('are accused by nothing of another year, kind, scope or place', () => {
    assert.deepEqual(
      againstTable(
        `${review}高新区一般公共预算收入3.1亿元。`,
        ['地区生产总值', '总量', '2023年', '271.5', '亿元'],
        ['地区生产总值', '增速', '2023年', '4.8', '%'],
        ['城镇新增就业', '净增', '2024年', '900', '人'],
        ['工业增加值', '总量', '2024年', '80.2', '亿元'],
      ),
      [],
    );
    const own = draft(REPORT(review));
    const other = draft(REPORT(review.replace('286.4', '301.7')).replaceAll('青岚区', '松岭区'));
    const held = holdAgainst(own, [paperOfReport(other, 'b.txt')]);
    assert.deepEqual(held.disagreeing, []);
  });

  it('are held against a bulletin, and the finding tells both values, their difference and both places', () => {
    const own = draft(REPORT(review));
    const bulletin = draft(REPORT(review.replace('12.9', '12.6')));
    const held = holdAgainst(own, [paperOfReport(bulletin, '公报.txt')]);
    const { findings } = withFindingsAgainst(own.analysis, held, 'zh');
    const found = findings.filter(({ rule }) => rule === 'against');
    assert.deepEqual(
      found.map(({ range, message, related }) => [
        own.text.slice(...range),
        message,
        related.map((each) => [each.file, bulletin.text.slice(...each.range)]),
      ]),
      [
        [
          '12.9亿元',
          '本文为12.9亿元，《2025年青岚区政府工作报告》为12.6亿元（相差3000万元）',
          [['公报.txt', '12.6亿元']],
        ],
      ],
    );
    assert.ok(held.agreeing.length >= 3);
  });

  it('of a table that was sent round, only those rows count that somebody answered', () => {
    const own = draft(REPORT(review));
    const quote = '一般公共预算收入12.9亿元，下降1.5%。';
    const paper = paperOfTable(
      [
        ['数据核实表'],
        ['序号', '指标', '口径', '时期', '数值', '单位', '原文', '出处', '责任单位', '核实结果', '核实数', '核实人'],
        ['1', '地区生产总值', '总量', '2024年', '286.4', '亿元', '', '', '统计局', '一致', '', '王'],
        ['2', '一般公共预算收入', '总量', '2024年', '12.9', '亿元', quote, '第7行', '财政局', '有误', '12.96', '李'],
        ['3', '地区生产总值', '增长', '2024年', '5.2', '%', '', '', '统计局', '', '', ''],
      ],
      '核实.xlsx',
    );
    assert.ok(paper);
    const held = holdAgainst(own, [paper]);
    assert.deepEqual(told(held, own.analysis), ['✓ 286.4亿元', '✗ 12.9亿元 12.96亿元']);
    assert.equal(held.disagreeing[0]?.fact.by, '李');
    const [finding] = withFindingsAgainst(own.analysis, held, 'zh').findings.filter(({ rule }) => rule === 'against');
    assert.equal(finding?.fix?.text, '12.96亿元');
  });

  it('are put right by what a row says, in the unit that the report prints', () => {
    const own = draft(REPORT(review));
    const rows = [
      ['地区生产总值', '总量', '2024年', '2684012', '万元'],
      ['一般公共预算收入', '总量', '2024年', '12.96', '亿元'],
      ['一般公共预算收入', '增长', '2024年', '1.5', '%'],
      ['城镇新增就业', '总量', '2024年', '13100', '人'],
    ];
    const paper = paperOfTable([HEAD, ...rows], '数据.csv');
    assert.ok(paper);
    const { findings } = withFindingsAgainst(own.analysis, holdAgainst(own, [paper]), 'zh');
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'against').map(({ fix }) => fix?.text),
      ['268.4亿元', '12.96亿元', undefined, '1.31万人'],
    );
  });

  it('are held against nothing where a table has no such columns', () => {
    assert.equal(
      paperOfTable(
        [
          ['姓名', '电话'],
          ['王', '1'],
        ],
        'x.csv',
      ),
      null,
    );
  });
});
