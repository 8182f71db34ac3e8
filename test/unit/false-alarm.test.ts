import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import { withoutNames } from '../../src/core/text/without-names.ts';
import { falseAlarm } from '../../src/present/index.ts';
import { en } from './localizers.ts';

const divisions = ['黑龙江省', '佳木斯市', '前进区', '前进'];

describe('a report of a false alarm', () => {
  const cases: readonly (readonly [text: string, without: string])[] = [
    ['前进区地区生产总值增长6%。', '某区地区生产总值增长6%。'],
    ['佳木斯市前进区长青乡建成3个项目。', '某市某区某乡建成3个项目。'],
    ['由区长王小红带队，李明同志牵头。', '由区长某某带队，某某同志牵头。'],
    ['推进南湖街道改造5个老旧社区、12个示范村。', '推进某街道改造5个老旧社区、12个示范村。'],
    ['全镇各村新增就业1300人。', '全镇各村新增就业1300人。'],
    ['办理人大代表建议41件、政协委员提案27件。', '办理人大代表建议41件、政协委员提案27件。'],
  ];
  for (const [text, without] of cases) {
    it(`${text} → ${without}`, () => {
      assert.equal(withoutNames(text, divisions), without);
    });
  }

  it('holds the rule, the sentences and the arithmetic, and no name', () => {
    const text = '前进区政府工作报告\n一、2023年工作回顾\n前进区长青乡建成学校、医院、公园四个项目。全区经济平稳。\n';
    const analysis = analyze(text, { language: 'en' });
    const finding = analysis.findings.find(({ rule }) => rule === 'list-count') ?? assert.fail('no finding');
    const copied = falseAlarm(finding, text, analysis, en, '1.2.3');
    assert.match(copied, /\*\*list-count\*\* warning, Report Review 1\.2\.3/);
    assert.match(copied, /> 某区某乡建成学校、医院、公园四个项目。/);
    assert.match(copied, /The rule says so of these sentences alone\./);
    assert.doesNotMatch(copied, /前进|长青|全区经济/);
  });
});
