import assert from 'node:assert/strict';
import type { AnalysisMetric, AnalysisReport, Range } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';
import { buildLedger, ledgerPart } from '../../src/ledger/index.ts';
import {
  conversions,
  figureCard,
  figureCardRest,
  figureHint,
  figureSums,
  implied,
  metricNear,
  nextMention,
  textTokens,
} from '../../src/present/index.ts';
import type { OtherReport } from '../../src/present/index.ts';
import { unmark } from './marked-text.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';

const review = (words: string): string => `政府工作报告\n一、2023年工作回顾\n${words}\n`;

/** What an amount also is, in Chinese. */
function checkAlso(text: string, value: AnalysisMetric['value'], unit: string, expected: string): void {
  assert.equal(conversions({ text, value, unit }, zh).join(' '), expected, text);
}

describe('an amount in other units', () => {
  it('is what people reckon in', () => {
    checkAlso('7.5万亩', 75000, '亩', '= 5,000公顷 = 50平方公里');
    checkAlso('120公顷', 120, '公顷', '= 1,800亩 = 1.2平方公里');
    checkAlso('10.89公里', 10.89, '公里', '= 10,890米');
    checkAlso('3200米', 3200, '米', '= 3.2公里');
    checkAlso('2亿斤', 2e8, '斤', '= 1亿公斤 = 10万吨');
    checkAlso('235.2亿元', 235.2e8, '元', '= 2,352,000万元');
    checkAlso('2860万元', 2860e4, '元', '= 0.286亿元');
    checkAlso('30—60亩', [30, 60], '亩', '= 2—4公顷');
  });

  it('is rounded to the printed digits, and says so', () => {
    checkAlso('100亩', 100, '亩', '≈ 6.67公顷');
    checkAlso('1000亩', 1000, '亩', '≈ 66.67公顷 ≈ 0.6667平方公里');
  });

  it('is nothing for counts, rates, ranks and small amounts', () => {
    checkAlso('12个', 12, '个', '');
    checkAlso('6.5%', 6.5, '%', '');
    checkAlso('2.3个百分点', 2.3, '个百分点', '');
    checkAlso('8000元', 8000, '元', '');
    checkAlso('12米', 12, '米', '');
    checkAlso('1.2万人次', 12000, '人次', '');
  });

  it('leaves 万 and 亿 to those who read Chinese', () => {
    assert.deepEqual(conversions({ text: '2860万元', value: 2860e4, unit: '元' }, en), []);
  });
});

describe('a value that follows', () => {
  /** Whether anything follows from the «figure» and a rate of 10% that is taken for the same indicator. */
  function checkFollows(marked: string, expected: boolean): void {
    const { text, ranges } = unmark(marked);
    const [level] = ranges;
    assert.ok(level);
    const same = { indicator: '固定资产投资', concept: 'fixed-asset-investment', period: '2023' } as const;
    const small = smallAnalysis(text, [
      { ...same, text: text.slice(...level), value: 55e8, unit: '元' },
      { ...same, text: '10%', aspect: 'growth', direction: 'up' },
    ]);
    assert.equal(implied(small.analysis, small.text, 0).length > 0, expected, marked);
    assert.equal(implied(small.analysis, small.text, 1).length > 0, expected, marked);
  }

  it('comes from the same clause or the one beside it', () => {
    checkFollows('固定资产投资«55亿元»，增长10%。', true);
    checkFollows('固定资产投资完成«55亿元»、同比增长10%。', true);
    checkFollows('固定资产投资«55亿元»，总量居全市前列，增长10%。', false);
    checkFollows('固定资产投资«55亿元»;外资增长10%。', false);
    checkFollows('固定资产投资«55亿元»；外资增长10%。', false);
  });

  it('comes from no yearly mean, no other base year and no share of a plan', () => {
    checkFollows('固定资产投资«55亿元»，年均增长10%。', false);
    checkFollows('固定资产投资«55亿元»，年均分别增长10%。', false);
    checkFollows('固定资产投资«55亿元»，比2019年增长10%。', false);
    checkFollows('固定资产投资«55亿元»，比“十三五”末增长10%。', false);
    checkFollows('固定资产投资«55亿元»，超目标10%。', false);
    checkFollows('固定资产投资«55亿元»，比上年末增长10%。', true);
  });
});

describe('the same indicator in other reports', () => {
  const here = { code: '230506', name: '清河区', path: ['某省', '某市', '清河区'] };
  const there = { code: '230507', name: '临江区', path: ['某省', '某市', '临江区'] };

  function report(year: number, district: AnalysisReport['district'], words: string): OtherReport {
    const analysis = analyze(review(words), { file: `${year}.txt` });
    const about = { ...analysis.report, year, district };
    return { analysis: { ...analysis, report: about }, text: review(words), link: ([start]) => `${year}#${start}` };
  }

  function linesOf(words: string, others: readonly OtherReport[]): readonly string[] {
    const text = review(words);
    const { analysis } = report(2024, here, words);
    const card = figureCard(analysis, text, analysis.metrics[0]?.range[0] ?? 0, zh, () => '', others);
    const lines = card?.markdown.split('\n') ?? [];
    const from = lines.findIndex((line) => line.startsWith('- 本地区其他报告'));
    return from < 0 ? [] : lines.slice(from);
  }

  it('is all that comes below a card that was shown before they were read', () => {
    const words = '全年地区生产总值完成106亿元。';
    const others = [report(2023, here, '地区生产总值增长6%，达到100亿元。')];
    const { analysis } = report(2024, here, words);
    const at = analysis.metrics[0]?.range[0] ?? 0;
    const rest = figureCardRest(analysis, at, zh, others, null);
    assert.deepEqual(rest?.markdown.split('\n'), linesOf(words, others));
    assert.deepEqual(rest.range, analysis.metrics[0]?.range);
    assert.equal(figureCardRest(analysis, at, zh, [], null), null, 'where they say nothing, nothing comes');
    assert.equal(figureCardRest(analysis, 0, zh, others, null), null, 'where no figure stands');
  });

  it('stands by year, the level before its growth, with a link to the place', () => {
    const lines = linesOf('全年地区生产总值完成106亿元。', [
      report(2023, here, '地区生产总值增长6%，达到100亿元。'),
      report(2022, here, '生产总值实现95亿元。'),
      report(2022, there, '地区生产总值完成300亿元。'),
      report(2021, here, '新增城镇就业1300人。'),
    ]);
    assert.match(
      lines.join('\n'),
      /^- 本地区其他报告: 2\n {2}- 2022年报告: \[95亿元\]\(2022#\d+\).*\n {2}- 2023年报告: .*$/,
    );
    assert.match(lines[2] ?? '', /\[6%\]\(2023#\d+\).*\[100亿元\]\(2023#\d+\)/);
  });

  it('tells what was promised before, and what came of a target', () => {
    const target = '一、2022年工作回顾\n财政收入完成9亿元。\n二、2023年工作安排\n地区生产总值达到282亿元。';
    const result = '一、2023年工作回顾\n地区生产总值完成253.7亿元。\n二、2024年工作安排\n完成造林5万亩。';
    const read = (text: string, year: number): OtherReport => {
      const analysis = analyze(text, { file: `${year}.txt` });
      const about = { ...analysis.report, year, district: here };
      return { analysis: { ...analysis, report: about }, text, link: ([start]) => `${year}#${start}` };
    };
    const [before, after] = [read(target, 2023), read(result, 2024)];
    const parts = [before, after]
      .map(({ analysis, text }) => ledgerPart(analysis, text))
      .filter((part) => part !== null);
    const { entries = [] } = buildLedger(parts).places[0] ?? {};
    const link = (file: string, [start]: Range): string => `${file.slice(0, 4)}#${start}`;
    const card = ({ analysis, text }: OtherReport, words: string): string => {
      const ledger = { file: analysis.file, entries, link };
      return figureCard(analysis, text, text.indexOf(words), zh, () => '', [], null, ledger)?.markdown ?? '';
    };
    assert.match(card(after, '253.7'), /- 此前承诺: \[282亿元\]\(2023#\d+\) → 未兑现 90\\.0%/);
    assert.match(card(before, '282'), /- 兑现情况: \[253\\.7亿元\]\(2024#\d+\) · 未兑现 90\\.0%/);
  });

  it('goes by the exact phrase where the indicator is not a known one', () => {
    const other = [report(2023, here, '新建星光驿站12座。改造暖心驿站9座。')];
    assert.equal(linesOf('新建星光驿站15座。', other).length, 2);
    assert.match(linesOf('新建星光驿站15座。', other)[1] ?? '', /12座/);
    assert.deepEqual(linesOf('新建书香驿站15座。', other), []);
  });

  it('takes a district that is not told for no district', () => {
    const untold = { code: null, name: null, path: null };
    assert.deepEqual(linesOf('地区生产总值完成106亿元。', [report(2023, untold, '地区生产总值完成100亿元。')]), []);
  });
});

describe('the way from an indicator to its figures', () => {
  const text = review(
    '地区生产总值完成106亿元，增长6%。一般公共预算收入5亿元。新建6所幼儿园、2所小学。\n地区生产总值预计增长7%。',
  );
  const analysis = analyze(text);
  const near = (words: string): string | undefined =>
    analysis.metrics[metricNear(analysis, text, text.indexOf(words)) ?? -1]?.text;

  it('begins at a figure or at the words of its indicator', () => {
    assert.equal(near('106'), '106亿元');
    assert.equal(near('生产总值完成'), '106亿元');
    assert.equal(near('公共预算'), '5亿元');
    assert.equal(near('幼儿园'), '6所');
    assert.equal(near('小学'), '2所');
    assert.equal(near('工作回顾'), undefined);
  });

  it('goes round the report in both directions', () => {
    const gdp = analysis.metrics.filter(({ concept }) => concept === 'gdp');
    const first = metricNear(analysis, text, text.indexOf('106')) ?? -1;
    assert.equal(gdp.length, 3);
    assert.equal(nextMention(analysis, first, 1), gdp[1]);
    assert.equal(nextMention(analysis, first, -1), gdp[2]);
    assert.equal(
      nextMention(
        analysis,
        analysis.metrics.findIndex(({ text: each }) => each === '5亿元'),
        1,
      ),
      null,
    );
  });
});

describe('the figures of a selection', () => {
  type Given = Partial<AnalysisMetric> & { readonly text: string };

  function sumsOf(...given: readonly Given[]): readonly string[] {
    const { analysis } = smallAnalysis(given.map(({ text }) => text).join('，'), given);
    const sums = figureSums(analysis.metrics, zh);
    return sums ? [sums.label, ...sums.lines] : [];
  }

  it('are counted, added and averaged', () => {
    assert.deepEqual(sumsOf({ text: '3座' }, { text: '9座' }, { text: '12座' }), [
      '3个数 · 合计24座 · 平均8座',
      '座 · 目标 · 总量: 3个数 · 合计24座 · 平均8座',
    ]);
    const [label] = sumsOf({ text: '1.2亿元', value: 1.2e8, unit: '元' }, { text: '3000万元', value: 3e7, unit: '元' });
    assert.equal(label, '2个数 · 合计1.5亿元 · 平均7500万元');
  });

  it('are never added over units, statuses or ways of measuring', () => {
    assert.equal(sumsOf({ text: '3人' }, { text: '9人次' }, { text: '5人' })[0], '3个数 · 2种单位');
    assert.equal(sumsOf({ text: '3%' }, { text: '9个百分点' })[0], '2个数 · 2种单位');
    assert.equal(sumsOf({ text: '3座' }, { text: '9座', status: 'actual' })[0], '2个数 · 分为2类');
    assert.equal(sumsOf({ text: '3%' }, { text: '9%', aspect: 'growth', direction: 'up' })[0], '2个数 · 分为2类');
    const up = { aspect: 'change', direction: 'up' } as const;
    assert.equal(sumsOf({ text: '3座', ...up }, { text: '9座', ...up, direction: 'down' })[0], '2个数 · 分为2类');
  });

  it('have no sum where it says nothing', () => {
    const rate = { aspect: 'growth', direction: 'up' } as const;
    assert.equal(sumsOf({ text: '3%', ...rate }, { text: '9%', ...rate })[0], '2个数 · 平均6%');
    assert.equal(
      sumsOf({ text: '3倍', aspect: 'multiple' }, { text: '4倍', aspect: 'multiple' })[0],
      '2个数 · 平均3.5倍',
    );
  });

  it('stay about where one of them is, and ranges where one is a range', () => {
    assert.equal(sumsOf({ text: '3座' }, { text: '9座', bound: 'about' })[0], '2个数 · 合计约12座 · 平均约6座');
    const range = { text: '1至2座', value: [1, 2], unit: '座', bound: 'range' } as const;
    assert.equal(sumsOf({ text: '3座' }, range)[0], '2个数 · 合计约4—5座 · 平均约2—2.5座');
  });

  it('are nothing to add when there is only one', () => {
    assert.deepEqual(sumsOf({ text: '3座' }), []);
  });
});

describe('a hint beside a figure', () => {
  function checkHint(text: string, value: AnalysisMetric['value'], unit: string, expected: string | null): void {
    const [metric] = smallAnalysis(text, [{ text, value, unit }]).analysis.metrics;
    assert.ok(metric);
    assert.equal(figureHint(metric, zh), expected, text);
  }

  it('says what the print leaves to the head', () => {
    checkHint('12345678元', 12345678, '元', '= 1234.5678万元');
    checkHint('两万三千户', 23000, '户', '= 2.3万户');
    checkHint('百分之五点二', 5.2, '%', '= 5.2%');
    checkHint('7.5万亩', 75000, '亩', '= 5,000公顷');
  });

  it('is silent where the print says it', () => {
    for (const [text, value, unit] of [
      ['235.2亿元', 235.2e8, '元'],
      ['３．２万户', 32000, '户'],
      ['1.5万亿元', 1.5e12, '元'],
      ['6.5%', 6.5, '%'],
      ['3000余件', 3000, '件'],
      ['两座', 2, '座'],
      ['12公里', 12, '公里'],
    ] as const) {
      checkHint(text, value, unit, null);
    }
  });
});

describe('the colours of a report', () => {
  it('are those of figures by status and of headings without a number, and never overlap', () => {
    const text =
      '政府工作报告\n一、2023年工作回顾\n经济稳中有进\n地区生产总值106亿元。\n二、2024年工作安排\n地区生产总值增长6%左右。\n';
    const tokens = textTokens(analyze(text), text).map(({ range, kind }) => `${kind} ${text.slice(...range)}`);
    assert.ok(tokens.includes('heading 政府工作报告'), tokens.join());
    assert.ok(tokens.includes('actual 106亿元'));
    assert.ok(tokens.includes('target 6%左右'));
    assert.ok(!tokens.some((token) => token.includes('工作安排')), 'numbered headings are the grammar’s');
  });

  it('are words that make a promise firm, where there is one', () => {
    const text =
      '政府工作报告\n一、2023年工作回顾\n争取设备更新资金95亿元，全力促进消费回暖，确保了供水安全。\n二、2024年工作安排\n确保粮食总产量达到6万吨以上。力争新建公园3个。改造管网8公里。\n';
    const words = textTokens(analyze(text), text).flatMap(({ range, kind }) =>
      kind === 'promise' ? [`${text.slice(...range)}${text.slice(range[1], range[1] + 2)}`] : [],
    );
    assert.deepEqual(words, ['确保粮食', '力争新建']);
  });

  it('split a heading around its figures', () => {
    const { text, analysis } = smallAnalysis('一、建设3座桥梁', [{ text: '3座' }]);
    const [section] = analysis.sections;
    assert.ok(section);
    const tokens = textTokens({ ...analysis, sections: [{ ...section, kind: 'lead' }] }, text);
    assert.deepEqual(
      tokens.map(({ range, kind }) => `${kind} ${text.slice(...range)}`),
      ['heading 一、建设', 'target 3座', 'heading 桥梁'],
    );
  });
});
