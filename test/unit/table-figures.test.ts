import assert from 'node:assert/strict';
import type { AnalysisMetric } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';

const REPORT = '青岚区政府工作报告\n\n一、2024年工作回顾\n\n';

function cells(lines: readonly string[]): readonly AnalysisMetric[] {
  return analyze(`${REPORT}${lines.join('\n')}\n`).metrics;
}

describe('figures of tables', () => {
  it('are of their row, and of the year and unit that row and column say', () => {
    const metrics = cells([
      '指标　2023年　2024年　增长（%）',
      '茶叶产量（万吨）　3.2　3.4　6.2',
      '鲜果产量（万吨）　8　7.6　-5.0',
    ]);
    assert.deepEqual(
      metrics.map(({ text, value, unit, indicator, aspect, period }) => [text, value, unit, indicator, aspect, period]),
      [
        ['3.2', 32000, '吨', '茶叶产量', 'level', '2023'],
        ['3.4', 34000, '吨', '茶叶产量', 'level', '2024'],
        ['6.2', 6.2, '%', '茶叶产量', 'growth', '2024'],
        ['8', 80000, '吨', '鲜果产量', 'level', '2023'],
        ['7.6', 76000, '吨', '鲜果产量', 'level', '2024'],
        ['-5.0', -5, '%', '鲜果产量', 'growth', '2024'],
      ],
    );
  });

  it('are of a plan whose title stands right above them, and of their own column where the last is empty', () => {
    const plan =
      '青岚县国民经济和社会发展第十四个五年规划纲要\n指标\t2020年\t2025年\t年均增长（%）\n茶叶产量（万吨）\t3.2\t4\t4.6\n人口（万人）\t32\t33\t\n';
    const { report, metrics } = analyze(plan);
    assert.deepEqual([report.kind, report.plans], ['five-year-plan', '2021/2025']);
    assert.deepEqual(
      metrics.slice(3).map(({ text, period, status }) => [text, period, status]),
      [
        ['32', '2020', 'actual'],
        ['33', '2025', 'target'],
      ],
    );
  });

  it('are of both lines of a head on two lines', () => {
    const metrics = cells([
      '收支表（单位：万元）',
      '项目　2023年　2024年',
      '预算数　决算数　预算数　决算数',
      '税收收入　812　793　840　851',
      '非税收入　36　41　44　47',
    ]);
    assert.deepEqual(
      metrics.slice(0, 4).map(({ table, period, status }) => [table?.column, period, status]),
      [
        ['2023年预算数', '2023', 'target'],
        ['2023年决算数', '2023', 'actual'],
        ['2024年预算数', '2024', 'target'],
        ['2024年决算数', '2024', 'actual'],
      ],
    );
    assert.equal(metrics.length, 8);
  });

  it('say their row, their column and what gave the unit', () => {
    const [level, , growth] = cells([
      '指标　2023年　2024年　增速',
      '茶叶产量（万吨）　3.2　3.4　6%',
      '茶园面积（万亩）　26　27　4%',
    ]);
    assert.deepEqual(level?.table, { row: '茶叶产量', column: '2023年', unitOf: 'row' });
    assert.deepEqual(growth?.table, { row: '茶叶产量', column: '增速', unitOf: null });
  });

  it('take the unit of the line above where neither row nor column has one', () => {
    const metrics = cells([
      '表1　收支（单位：万元）',
      '项目　预算数　决算数',
      '税收收入　81200　79300',
      '非税收入　3600　4100',
    ]);
    assert.deepEqual(
      metrics.map(({ value, unit, status }) => [value, unit, status]),
      [
        [812000000, '元', 'target'],
        [793000000, '元', 'actual'],
        [36000000, '元', 'target'],
        [41000000, '元', 'actual'],
      ],
    );
  });

  it('are of what stands under 指标, behind a number or a class that reaches over rows, in the unit of their own column', () => {
    const told = (lines: readonly string[]): readonly string[] =>
      cells(lines).map(({ text, value, unit, indicator }) => `${text} ${String(value)} ${unit} ${indicator}`);
    assert.deepEqual(
      told([
        '类别　序号　指标　计量单位　2023年　2024年　属性',
        '经济　1　茶叶产量　万吨　3.2　3.4　预期性',
        '　2　森林覆盖率　%　61.2　　约束性',
      ]),
      ['3.2 32000 吨 茶叶产量', '3.4 34000 吨 茶叶产量', '61.2 61.2 % 森林覆盖率'],
    );
    assert.deepEqual(
      told(['序号　项目名称　总投资（亿元）　责任单位', '1　青禾产业园　8.3　区工信局', '合计　　8.3']),
      ['8.3 830000000 元 青禾产业园', '8.3 830000000 元 合计'],
    );
  });

  it('are left out where nothing says their unit', () => {
    assert.deepEqual(cells(['项目　数值', '甲类　81', '乙类　36']), []);
  });
});
