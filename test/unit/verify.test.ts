import assert from 'node:assert/strict';
import { readAll } from '../../src/core/analyze.ts';
import { check } from '../../src/core/checks/check.ts';
import type { Rule } from '../../src/core/checks/rule.ts';
import type { Verification } from '../../src/core/index.ts';
import { analyze, checkSelection, examine } from '../../src/core/index.ts';
import { verifyReport } from '../../src/core/verify-report.ts';

/** What was verified of a text: kind, arithmetic, and in brackets the places as they stand in the source. */
function verified(text: string): readonly string[] {
  return examine(text)
    .verification()
    .relations.map(({ kind, arithmetic, places }) => {
      return `${kind} ${arithmetic.zh} [${places.map((place) => text.slice(...place)).join(' ')}]`;
    });
}

describe('what was recomputed and agrees', () => {
  const cases: readonly (readonly [text: string, ...relations: string[]])[] = [
    ['办理建议41件、提案27件，合计68件。', 'stated-total 41件 + 27件 = 68件 [41件 27件 68件]'],
    [
      '引进项目76个，其中招商类35个，协议投资217亿元；争资类41个，总投资52亿元。',
      'part-sum 35个 + 41个 = 76个 [76个 35个 41个]',
    ],
    ['三次产业结构为22.3：31.5：46.2。', 'share-total 22.3 + 31.5 + 46.2 ≈ 100 [22.3 31.5 46.2]'],
    ['签约项目200个，其中产业项目115个，占57.5%。', 'ratio 115个 ÷ 200个 ≈ 57.5% [200个 115个 57.5%]'],
    [
      '完成投资30.2亿元，占年度计划38.6亿元的78.2%。',
      'completion 30.2亿元 ÷ 38.6亿元 ≈ 78.2% [30.2亿元 38.6亿元 78.2%]',
    ],
    ['隔离房间由18间增加到245间，净增227间。', 'from-to-change 245间 − 18间 = 227间 [18间 245间 227间]'],
    ['高新技术企业净增60家，由380家增加到440家。', 'total-and-increment 380家 + 60家 = 440家 [60家 380家 440家]'],
    [
      '规上企业达到58家，比上年增加12家，增长26.1%。',
      'growth-from-levels 12家 ÷ (58家 − 12家) ≈ 26.1% [58家 12家 26.1%]',
    ],
    ['在南岗、永安、佳南三个街道试点。', 'list-count 列出3项，文中为“三个” [在南岗、永安、佳南 三个]'],
    ['粮食、蔬菜产量分别增长5%和8%。', 'respectively-count “分别”前后各2项 [分别增长5%和8%]'],
    ['抓好两个方面：一是抓项目；二是抓招商。', 'section-count 文中说“两个方面”，其后编号2项 [两个方面 一是 二是]'],
    ['不足：一是总量小；二是链条短。', 'section-number 一是起连续编号，共2项 [一是 二是]'],
    [
      '一、总结\n（一）稳增长。\n（二）惠民生。\n二、安排\n（一）促改革。\n（二）防风险。\n（三）强作风。',
      'section-number 3组序号各自连续，共7项 [一、 （一） （二） 二、 （一） （二） （三）]',
    ],
    [
      '一、2020年工作回顾\n新增城镇就业4.19万人。\n民生改善。新增城镇就业41900人。',
      'repeated-value “城镇新增就业”2处均为4.19万人 [4.19万人 41900人]',
    ],
  ];
  for (const [text, ...relations] of cases) {
    it(text.replaceAll('\n', '⏎'), () => {
      assert.deepEqual(verified(text), relations);
    });
  }

  it('never says what does not agree', () => {
    assert.deepEqual(verified('建议41件、提案27件，合计69件；由18间增加到245间，净增217间；南岗、永安四个街道。'), []);
  });

  it('maps places back to the source', () => {
    assert.deepEqual(verified('建议４１件、提案２７件，合计６８件。'), [
      'stated-total 41件 + 27件 = 68件 [４１件 ２７件 ６８件]',
    ]);
  });

  it('is worked out once, beside the analysis that analyze gives', () => {
    const text = '办理建议41件、提案27件，合计68件。';
    const examined = examine(text, { file: 'a.txt' });
    assert.deepEqual(examined.analysis, analyze(text, { file: 'a.txt' }));
    assert.equal(examined.verification(), examined.verification());
  });
});

/** What was looked at and what was not, in one line. */
function looked({ sentences, checked, withFigures, figures, leftOut }: Verification): string {
  const { furniture, tableRows, unreadable, rules } = leftOut;
  const left = `${furniture} furniture, ${tableRows} rows, ${unreadable} unreadable, ${rules.join(' ') || 'no rule'}`;
  return `${checked}/${sentences}, ${withFigures} with ${figures} figures; ${left}`;
}

describe('what was looked at', () => {
  const cases: readonly (readonly [text: string, told: string])[] = [
    ['增长５％。经济向好。', '2/2, 1 with 1 figures; 0 furniture, 0 rows, 0 unreadable, no rule'],
    ['增长5%。\n第 1 页 共 12 页\n完成12亿元。\n', '2/2, 2 with 2 figures; 1 furniture, 0 rows, 0 unreadable, no rule'],
    [
      '主要指标\n指标　单位　完成数\n工业　亿元　52　5.6%\n粮食　万吨　31　4.1%\n稳中有进。',
      '2/5, 0 with 2 figures; 0 furniture, 3 rows, 0 unreadable, no rule',
    ],
    ['工业\t52\t5.6%\n稳中有进。', '2/2, 1 with 1 figures; 0 furniture, 0 rows, 0 unreadable, no rule'],
    ['增长\uFFFD5%。\uE003\uE004年。向好。', '1/3, 0 with 1 figures; 0 furniture, 0 rows, 2 unreadable, no rule'],
    ['', '0/0, 0 with 0 figures; 0 furniture, 0 rows, 0 unreadable, no rule'],
  ];
  for (const [text, told] of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(looked(examine(text).verification()), told);
    });
  }

  it('names the rules that stopped', () => {
    const broken: Rule = {
      id: 'broken',
      severity: 'error',
      title: { zh: '断', en: 'broken' },
      why: { zh: '断', en: 'broken' },
      examples: [],
      check: () => {
        throw new Error('no such table');
      },
    };
    const { normalised, report } = readAll('增长5%。', null);
    const told = looked(verifyReport(normalised, report, check(report, { rules: [broken] })));
    assert.equal(told, '1/1, 1 with 1 figures; 0 furniture, 0 rows, 0 unreadable, broken');
  });
});

/** What is tried among all figures of a text. */
function tried(text: string): readonly string[] {
  return checkSelection(analyze(text).metrics).map(({ kind, holds, arithmetic, places }) => {
    assert.ok(places.every(([start, end]) => start < end && end <= text.length));
    return `${kind} ${holds ? '✓' : '✗'} ${arithmetic.zh}`;
  });
}

describe('the figures of a selection', () => {
  const cases: readonly (readonly [text: string, ...trials: string[]])[] = [
    ['办理建议41件、提案27件，共68件。', 'sum ✓ 41件 + 27件 = 68件'],
    ['办理建议41件、提案27件，共69件。', 'sum ✗ 41件 + 27件 = 68件 ≠ 69件'],
    ['出口1.78亿美元、进口5377万美元，进出口2.32亿美元。', 'sum ✓ 1.78亿美元 + 5377万美元 = 2.32亿美元'],
    ['道路1.2公里和800米，总长2公里。', 'sum ✓ 1.2公里 + 800米 = 2公里'],
    ['城镇化率由60%提高到65%，提高5个百分点。', 'difference ✓ 65% − 60% = 5个百分点'],
    ['城镇化率由60%提高到65%，提高6个百分点。', 'difference ✗ 65% − 60% = 5个百分点 ≠ 6个百分点'],
    ['项目200个，其中产业项目115个，占57.5%。', 'ratio ✓ 115个 ÷ 200个 ≈ 57.5%'],
    ['项目200个，其中产业项目115个，占62.5%。', 'ratio ✗ 115个 ÷ 200个 ≈ 57.5% ≠ 62.5%'],
    ['企业由40家增加到46家，增长15%。', 'growth ✓ 46家 ÷ 40家 − 1 ≈ 15.0%'],
    ['企业由40家增加到46家，增长25%。', 'growth ✗ 46家 ÷ 40家 − 1 ≈ 15.0% ≠ 25%'],
    ['面积由40亩增加到100亩，是原来的2.5倍。', 'ratio ✓ 100亩 ÷ 40亩 ≈ 2.5倍'],
    ['新建学校4所、医院2座。'],
  ];
  for (const [text, ...trials] of cases) {
    it(text, () => {
      assert.deepEqual(tried(text), trials);
    });
  }

  it('are nothing without figures, and take a hundred of them', () => {
    assert.deepEqual(checkSelection([]), []);
    const one = { text: '9个', value: 9, unit: '个', bound: 'exact', aspect: 'level', range: [0, 2] } as const;
    assert.ok(checkSelection(Array.from({ length: 100 }, () => one)).length <= 12);
  });
});
