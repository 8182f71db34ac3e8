import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { AgreementVerdict } from '../../src/assistant/sentence-agreement.ts';
import { figureAgreement, worstOf } from '../../src/assistant/sentence-agreement.ts';
import { analyze } from '../../src/core/index.ts';
import { sentenceAround } from '../../src/present/index.ts';

const report = [
  '政府工作报告',
  '一、2023年工作回顾',
  '地区生产总值完成106亿元，增长6%。城镇登记失业率3.2%。开发区一般公共预算收入4.1亿元。',
  '二、2024年工作安排',
  '地区生产总值增长6.5%左右，新增城镇就业1300人以上。',
].join('\n');

function verdict(sentence: string, text = report): AgreementVerdict {
  const analysis = analyze(text);
  return worstOf(analyze(sentence).metrics.map((metric) => figureAgreement(metric, analysis).verdict));
}

describe('whether a sentence agrees with a report', () => {
  const cases: readonly (readonly [sentence: string, expected: AgreementVerdict])[] = [
    ['2023年地区生产总值增长6%。', 'agrees'],
    ['2023年，全区地区生产总值达到106亿元。', 'agrees'],
    ['2023年地区生产总值增长7%。', 'differs'],
    ['2023年地区生产总值下降6%。', 'differs'],
    ['2024年地区生产总值增长6.5%。', 'agrees'],
    ['2024年地区生产总值增长6%。', 'differs'],
    ['地区生产总值增长8%。', 'unclear'],
    ['城镇登记失业率3.2%。', 'agrees'],
    ['2023年社会消费品零售总额增长9%。', 'not-found'],
    ['新增城镇就业1300人。', 'agrees'],
    ['全区经济平稳增长。', 'not-stated'],
  ];
  for (const [sentence, expected] of cases) {
    it(`${sentence} ${expected}`, () => {
      assert.equal(verdict(sentence), expected);
    });
  }

  it('knows the report’s own place by its name, and no other by it', () => {
    const told = `青禾县政府工作报告\n——2024年1月8日在青禾县人民代表大会上\n${report.slice(report.indexOf('一、'))}`;
    const analysis = analyze(told);
    const here = {
      ...analysis,
      report: { ...analysis.report, district: { name: '青禾县', path: ['望江市', '青禾县'], code: null } },
    };
    const said = (sentence: string): readonly string[] =>
      analyze(sentence).metrics.map((metric) => figureAgreement(metric, here).verdict);
    assert.deepEqual(said('2023年青禾县地区生产总值106亿元，增长6%。'), ['agrees', 'agrees']);
    assert.deepEqual(said('望江市青禾县2023年地区生产总值增长7%。'), ['differs']);
    assert.deepEqual(said('2023年云溪县地区生产总值106亿元。'), ['not-found']);
  });

  it('finds in each sample what the sample says', () => {
    for (const name of readdirSync('seeds').filter((each) => each.endsWith('.txt'))) {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      const analysis = analyze(text);
      for (const metric of analysis.metrics.filter(({ indicator }) => indicator !== '')) {
        const { verdict: said, mentions } = figureAgreement(metric, analysis);
        assert.equal(said, 'agrees', `${name}: ${sentenceAround(text, metric.range)}`);
        assert.ok(mentions.includes(metric));
      }
    }
  });
});
