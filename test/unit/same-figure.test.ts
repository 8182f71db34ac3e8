import assert from 'node:assert/strict';
import { analyze, sameFigure } from '../../src/core/index.ts';
import type { AnalysisMetric } from '../../src/core/index.ts';

/** The first figure of a report that reviews 2023 with these words. */
function figure(words: string): AnalysisMetric {
  const { metrics } = analyze(`政府工作报告\n一、2023年工作回顾\n${words}\n`);
  const [first] = metrics;
  assert.ok(first, words);
  return first;
}

describe('whether two figures are of one thing', () => {
  const cases: readonly (readonly [one: string, other: string, expected: string])[] = [
    ['地区生产总值完成106亿元。', '全县生产总值达到106.2亿元。', 'same'],
    ['新增城镇就业4.19万人。', '新增城镇就业41900人。', 'same'],
    ['地区生产总值完成106亿元。', '地区生产总值增长6%。', 'other'],
    ['地区生产总值增长6%。', '地区生产总值比2019年增长12%。', 'other'],
    ['地区生产总值增长6%。', '地区生产总值比上年增长6%。', 'same'],
    ['开发区一般公共预算收入4.1亿元。', '一般公共预算收入12亿元。', 'other'],
    ['累计新增城镇就业4万人。', '新增城镇就业1.2万人。', 'open'],
    ['开发区一般公共预算收入4.1亿元。', '高新区一般公共预算收入5亿元。', 'other'],
    ['新建幼儿园6所。', '新建小学6所。', 'other'],
  ];
  for (const [one, other, expected] of cases) {
    it(`${one} ${other} ${expected}`, () => {
      assert.equal(sameFigure(figure(one), figure(other)), expected);
      assert.equal(sameFigure(figure(other), figure(one)), expected);
    });
  }

  it('is asked in some parts only where a paper has no words for the others', () => {
    const [all, year] = [figure('累计新增城镇就业4万人。'), figure('新增城镇就业1.2万人。')];
    assert.equal(sameFigure(all, year, ['name', 'aspect', 'unit', 'period']), 'same');
  });
});
