import assert from 'node:assert/strict';
import type { AnalysisFinding, AnalysisMetric, Rule } from '../../src/core/index.ts';
import { analyze, targetFigures } from '../../src/core/index.ts';
import type { CommitmentFilter, Grouping, TreeNode, TreeReport, Localizer } from '../../src/present/index.ts';
import {
  aspectWords,
  boundWords,
  commitmentTree,
  escapeMarkdown,
  everything,
  figureCard,
  findingCard,
  fullWords,
  groupings,
  implied,
  inFull,
  inScale,
  metricAt,
  newTreeMemory,
  pathTo,
  periodWords,
  rulePage,
  sectionName,
  sectionPath,
  shorten,
  shownCommitments,
  translateWith,
  largeNode,
  unreadNode,
  valueWords,
} from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore, markSelection, readDue, review, tag } from '../../src/tags/index.ts';
import type { Store } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';

describe('words', () => {
  it('fill their places, and stay as they are without a translation', () => {
    const t = translateWith({ '{0} of {1}': '{1}之{0}' });
    assert.equal(t('{0} of {1}', 1, 2), '2之1');
    assert.equal(t('{0} left', 3), '3 left');
    assert.equal(t('{0} and {1}', 'a{1}'), 'a{1} and {1}');
  });

  const periods: readonly (readonly [string | null, string, string])[] = [
    ['2020', '2020年', '2020'],
    ['2016/2020', '2016—2020年', '2016–2020'],
    ['2020-01/2020-06', '2020年1—6月', '2020/1–6'],
    ['2020-11', '2020年11月', '2020/11'],
    ['2019-07/2020-06', '2019年7月—2020年6月', '2019/7 to 2020/6'],
    [null, '时间不明', 'time not told'],
  ];
  for (const [period, chinese, english] of periods) {
    it(`say the period ${period ?? 'null'}`, () => {
      assert.equal(periodWords(zh, period), chinese);
      assert.equal(periodWords(en, period), english);
    });
  }

  it('say a due date as it can be typed, in either language: a cell of the board is copied and pasted', () => {
    for (const due of ['2024', '2024-06', '2024-12', '2024-06-30']) {
      for (const localizer of [zh, en]) assert.equal(readDue(periodWords(localizer, due)), due, localizer.language);
    }
  });

  it('say what a figure measures', () => {
    assert.equal(aspectWords(zh, 'growth', '%'), '增速');
    assert.equal(aspectWords(zh, 'level', '%'), '比率');
    assert.equal(aspectWords(zh, 'level', '元'), '总量');
    assert.equal(boundWords(zh, 'atLeast'), '不少于');
    assert.equal(boundWords(zh, 'exact'), '');
  });
});

describe('numbers', () => {
  const cases: readonly (readonly [number, string, string, string])[] = [
    [23520000000, '23,520,000,000', '235.2亿', '23.52 billion '],
    [41900, '41,900', '4.19万', '41900'],
    [1300, '1,300', '1300', '1300'],
    [3.9, '3.9', '3.9', '3.9'],
    [0.1 + 0.2, '0.3', '0.3', '0.3'],
    [1234567.5, '1,234,567.5', '123.45675万', '1.2345675 million '],
    [1.5e22, '15,000,000,000,000,000,000,000', '150000000000000亿', '15000000000000 billion '],
    [-4800, '-4,800', '-4800', '-4800'],
    [0.0000005, '0.0000005', '0.0000005', '0.0000005'],
  ];
  for (const [value, full, chinese, english] of cases) {
    it(`show ${full} in full and scaled`, () => {
      assert.equal(inFull(value), full);
      assert.equal(inScale(zh, value), chinese);
      assert.equal(inScale(en, value), english);
    });
  }

  it('stand with their unit, a range with both ends, a rate never scaled', () => {
    assert.equal(valueWords(zh, { value: 23520000000, unit: '元' }), '235.2亿元');
    assert.equal(valueWords(zh, { value: [5, 6], unit: '%' }), '5—6%');
    assert.equal(valueWords(zh, { value: 12000, unit: '%' }), '12000%');
    assert.equal(fullWords({ value: 23520000000, unit: '元' }), '23,520,000,000元');
    assert.equal(fullWords({ value: [20000, 30000], unit: '人' }), '20,000—30,000人');
    assert.equal(fullWords({ value: 1300, unit: '人' }), '');
  });
});

describe('Markdown', () => {
  it('takes nothing of a report for markup', () => {
    assert.equal(escapeMarkdown('a|b [c](d) <e> `f` *g*\r\n# h'), 'a\\|b \\[c\\]\\(d\\) \\<e\\> \\`f\\` \\*g\\* \\# h');
  });

  it('is cut with … and never inside a character', () => {
    assert.equal(shorten('新增城镇就业 1300 人', 8), '新增城镇就业 …');
    assert.equal(shorten('一二三', 3), '一二三');
    assert.equal(shorten('一\u{20000}二三', 3), '一…');
  });
});

const gdp = { indicator: '地区生产总值', status: 'actual', period: '2023', concept: 'gdp' } as const;

/** What follows from the first metric of a text. */
function follows(text: string, ...metrics: readonly (Partial<AnalysisMetric> & { readonly text: string })[]): string {
  const small = smallAnalysis(text, metrics);
  return implied(small.analysis, small.text, 0)
    .map(({ kind, value, unit }) => `${kind} ${value}${unit}`)
    .join();
}

describe('what follows from two figures', () => {
  const level = { ...gdp, text: '106亿元', value: 10600000000, unit: '元' };
  const growth = { ...gdp, text: '6%', aspect: 'growth', direction: 'up' } as const;

  it('is the value before a growth', () => {
    assert.equal(follows('地区生产总值完成106亿元，增长6%。', level, growth), 'previous 10000000000元');
    const fell = { ...growth, direction: 'down' } as const;
    assert.equal(follows('地区生产总值完成106亿元，下降6%。', level, fell), 'previous 11000000000元');
  });

  it('has no more digits than the printed ones prove', () => {
    const exact = { ...level, text: '794.39亿元', value: 79439000000 };
    const rate = { ...growth, text: '20.7%' };
    assert.equal(follows('余额794.39亿元，增长20.7%。', exact, rate), 'previous 65820000000元');
  });

  it('is the whole behind a share', () => {
    const part = { ...gdp, indicator: '技改投资', concept: null, text: '12.5亿元', value: 1250000000, unit: '元' };
    const share = { ...part, text: '60%', value: 60, unit: '%', aspect: 'share' } as const;
    assert.equal(follows('技改投资12.5亿元，占60%。', part, share), 'whole 2100000000元');
  });

  it('is nothing across sentences, indicators, years, or from a bounded figure', () => {
    assert.equal(follows('地区生产总值完成106亿元。增长6%。', level, growth), '');
    assert.equal(follows('总值106亿元，税收增长6%。', level, { ...growth, indicator: '税收', concept: null }), '');
    assert.equal(follows('总值106亿元，增长6%。', level, { ...growth, period: '2022' }), '');
    assert.equal(
      follows('总值106亿元，增长6%以上。', level, { ...growth, text: '6%以上', unit: '%', bound: 'atLeast' }),
      '',
    );
  });
});

describe('the card of a figure', () => {
  const { text, analysis } = smallAnalysis(
    '一、工作回顾\n地区生产总值完成106亿元，增长6%。\n二、目标\n地区生产总值增长7%左右。',
    [
      { ...gdp, text: '106亿元', value: 10600000000, unit: '元' },
      { ...gdp, text: '6%', aspect: 'growth', direction: 'up' },
      {
        ...gdp,
        text: '7%左右',
        unit: '%',
        bound: 'about',
        aspect: 'growth',
        direction: 'up',
        period: '2024',
        status: 'target',
      },
    ],
  );
  const card = (offset: number, localizer: Localizer): string | undefined =>
    figureCard(analysis, text, offset, localizer, ([start, end]) => `#${start}-${end}`)?.markdown;

  it('says what is measured, how much, when, where, what follows and where else', () => {
    assert.equal(
      card(text.indexOf('106'), zh),
      [
        '**地区生产总值** 106亿元',
        '',
        '- 数值: 106亿元 = 10,600,000,000元 = 1,060,000万元',
        '- 口径: 总量 · 时间: 2023年 · 状态: 完成数',
        '- 章节: 一、工作回顾',
        '- 推算: 上期约100亿元（据6%推算，未计价格变动）',
        '- 本报告其他提法: 2',
        '  - [6%](#23-25) 2023年 · 完成数',
        '  - [7%左右](#40-44) 2024年 · 目标',
      ].join('\n'),
    );
  });

  it('says the same in English', () => {
    assert.match(
      card(text.indexOf('7%'), en) ?? '',
      /- Value: about 7%\n- Measured as: growth · Time: 2024 · Status: target/,
    );
  });

  it('says in one line whose the figure is, where the text does', () => {
    const said = '政府工作报告\n\n一、2024年工作回顾\n\n城北水厂项目完成投资1.6亿元，比2019年累计增长61%。\n';
    const told = analyze(said);
    const at = (words: string, localizer: Localizer): string =>
      figureCard(told, said, said.indexOf(words), localizer, () => '')?.markdown ?? '';
    assert.match(at('1.6亿元', zh), /\n- 范围: 城北水厂项目\n/);
    assert.match(at('61%', zh), /\n- 范围: .*比2019年 · 累计\n/);
    assert.match(at('61%', en), /\n- Scope: .*against 2019 · added up\n/);
  });

  it('belongs to the figure under the offset, to its end and no further', () => {
    const end = text.indexOf('106') + 5;
    assert.deepEqual(
      [end - 6, end - 5, end, end + 1].map((at) => metricAt(analysis, at)),
      [null, 0, 0, null],
    );
    assert.equal(card(0, zh), undefined);
  });
});

const rule: Rule = {
  id: 'list-count',
  severity: 'warning',
  title: { zh: '列举与个数不符', en: 'The list and its count differ' },
  why: { zh: '读者会数。', en: 'Readers count.' },
  source: 'GB/T 15835—2011',
  examples: [
    {
      text: '建成学校、医院、公园«四个»项目。',
      fixed: '建成学校、医院、公园三个项目。',
      note: { zh: '列了三项', en: 'Three are named' },
    },
    { text: '建成学校、医院、公园三个项目。' },
  ],
  check: () => [],
};

describe('a rule and its findings', () => {
  it('have a page made from the rule', () => {
    assert.equal(
      rulePage(rule, zh),
      [
        '# 列举与个数不符',
        '`list-count` · 最高级别：警告',
        '读者会数。',
        '依据: GB/T 15835—2011',
        '## 会指出',
        '> 建成学校、医院、公园**四个**项目。  ',
        '列了三项',
        '改后:',
        '> 建成学校、医院、公园三个项目。  ',
        '## 不会指出',
        '> 建成学校、医院、公园三个项目。  \n',
      ].join('\n\n'),
    );
  });

  it('have a card with the places that take part and the repair', () => {
    const finding: AnalysisFinding = {
      rule: 'list-count',
      severity: 'warning',
      message: '列举了3项，不是4项',
      range: [9, 11],
      related: [{ range: [2, 8], message: '列举在此' }],
      fix: { range: [9, 11], text: '三个' },
    };
    assert.equal(
      findingCard(finding, rule, zh, ([start]) => `#${start}`),
      '**列举与个数不符** · 警告 · `list-count`\n\n列举了3项，不是4项\n\n- [列举在此](#2)\n\n应改为：三个\n\n读者会数。',
    );
    assert.match(
      findingCard(finding, undefined, en, () => ''),
      /^\*\*list\\-count\*\* · warning/,
    );
  });
});

describe('sections', () => {
  it('are shown from the outermost in, as they are written', () => {
    const { analysis } = smallAnalysis('一、工作安排\n（一）稳就业\n抓好就业。');
    assert.deepEqual(sectionPath(analysis, '1.1').map(sectionName), ['一、工作安排', '（一）稳就业']);
    assert.deepEqual(sectionPath(analysis, null), []);
  });
});

const small = smallAnalysis(
  '一、工作安排\n（一）稳就业\n«新增城镇就业1300人»，«办好招聘会»。\n（二）惠民生\n«新建公园3个»。\n二、自身建设\n修订议事规则。',
  [
    { text: '1300人', indicator: '新增城镇就业' },
    { text: '3个', indicator: '公园' },
  ],
);

function treeReport(file: string, year: number, store = emptyStore(file)): TreeReport {
  const analysis = { ...small.analysis, report: { ...small.analysis.report, year } };
  return { file, report: applyMarks(analysis, small.text, store) };
}

function drawn(nodes: readonly TreeNode[], indent = ''): string {
  return nodes
    .map((node) => `${indent}${node.label} [${node.description}]\n${drawn(node.children, indent + '  ')}`)
    .join('');
}

function tree(grouping: Grouping, reports: readonly TreeReport[], filter: CommitmentFilter = everything): string {
  return '\n' + drawn(commitmentTree(reports, grouping, filter, zh));
}

describe('the tree of commitments', () => {
  const start = small.text.indexOf('修订');
  const marked = markSelection(emptyStore('a.txt'), small.text, [start, start + 6], ['需核实']);
  const report = treeReport('a.txt', 2024, marked);

  it('goes from district to report to section; a district with one report, and a report with one section, is one line', () => {
    assert.equal(
      tree('district', [treeReport('b.txt', 2023), report]),
      `
清河区 [7 · 某省某市]
  2024年报告 [4]
    一、工作安排 [3]
      新增城镇就业1300人 []
      办好招聘会 []
      新建公园3个 []
    二、自身建设 [1]
      修订议事规则 [#需核实]
  2023年报告 [3]
    新增城镇就业1300人 []
    办好招聘会 []
    新建公园3个 []
`,
    );
    assert.match(tree('district', [report]), /^\n清河区 \[4 · 2024年报告 · 某省某市\]\n {2}一、工作安排 \[3\]\n/);
  });

  it('tells reports of one district and year apart by their files, and counts one text in two files once', () => {
    const named = (name: string, text: string): TreeReport => ({ ...treeReport(name, 2024), name, text });
    const lines = tree('district', [
      named('稿一.txt', '一'),
      named('稿二.txt', '二'),
      named('国标/稿二.txt', '二'),
      named('副本.txt', '二'),
    ])
      .split('\n')
      .filter((line) => /^ {0,2}\S/.test(line));
    assert.deepEqual(lines, [
      '清河区 [9 · 某省某市]',
      '  2024年报告 [3 · 稿一.txt]',
      '  2024年报告 [3 · 稿二.txt · 同文另存：国标/稿二.txt]',
      '  2024年报告 [3 · 副本.txt]',
    ]);
  });

  it('keeps the lines of a report that is still the same, and makes none that nobody looks at', () => {
    const memory = newTreeMemory();
    const reports = [treeReport('b.txt', 2023), report];
    const build = (filter = everything, grouping: Grouping = 'district'): readonly TreeNode[] =>
      commitmentTree(reports, grouping, filter, zh, memory).flatMap(({ children }) => children);
    const [first] = build();
    assert.equal(build()[0], first);
    for (const filter of [
      { ...everything, text: '公园' },
      { ...everything, today: '2024-06-30' },
    ]) {
      assert.notEqual(build(filter)[0], first, JSON.stringify(filter));
    }
    const untouched = {
      ...report.report.analysis,
      get sections(): never {
        return assert.fail('a line was made');
      },
    };
    const lazy = { ...report, report: { ...report.report, analysis: untouched } };
    const [district] = commitmentTree([lazy, treeReport('b.txt', 2023)], 'district', everything, zh);
    assert.equal(district?.count, 7);
    const [commitment] = lazy.report.commitments;
    assert.ok(commitment && district.holds?.(commitment));
  });

  for (const grouping of groupings.filter((each) => each !== 'list'))
    it(`looks at one report of many where only that one was read anew (${grouping})`, () => {
      const memory = newTreeMemory();
      const looked = new Set<string>();
      const watched = (at: number): TreeReport => {
        const { file, report } = treeReport(`${at}.txt`, 2000 + (at % 5));
        const { district } = report.analysis.report;
        const place = { ...district, path: ['某省', `甲${Math.floor(at / 5)}县`] };
        const analysis = { ...report.analysis, report: { ...report.analysis.report, district: place } };
        const watchedReport = {
          ...report,
          analysis,
          get commitments() {
            looked.add(file);
            return report.commitments;
          },
        };
        return { file, report: watchedReport, text: `${small.text}${at}` };
      };
      const before = Array.from({ length: 50 }, (_, at) => watched(at));
      const nodesOf = (reports: readonly TreeReport[]): readonly TreeNode[] =>
        commitmentTree(reports, grouping, everything, zh, memory);
      const first = nodesOf(before);
      assert.equal(looked.size, 50);
      looked.clear();
      const after = nodesOf(before.map((each, at) => (at === 17 ? watched(at) : each)));
      assert.deepEqual([...looked], ['17.txt']);
      if (grouping === 'district') assert.equal(after.filter((node) => !first.includes(node)).length, 1);
    });

  it('finds the line of a commitment and what stands above it', () => {
    const commitment = report.report.commitments.at(-1);
    assert.ok(commitment);
    const path = (grouping: Grouping): readonly string[] =>
      pathTo(commitmentTree([treeReport('b.txt', 2023), report], grouping, everything, zh), commitment).map(
        ({ label }) => label,
      );
    assert.deepEqual(path('district'), ['清河区', '2024年报告', '二、自身建设', '修订议事规则']);
    assert.deepEqual(path('tag'), ['需核实', '修订议事规则']);
    assert.deepEqual(path('list'), ['修订议事规则']);
    assert.deepEqual(path('year'), ['2024年', '修订议事规则']);
  });

  it('goes through every level of sections', () => {
    assert.equal(
      tree('section', [report]),
      `
2024年报告 [4]
  一、工作安排 [3]
    （一）稳就业 [2]
      新增城镇就业1300人 []
      办好招聘会 []
    （二）惠民生 [1]
      新建公园3个 []
  二、自身建设 [1]
    修订议事规则 [#需核实]
`,
    );
  });

  it('shows a list of thousands in spans, and finds a line in them', () => {
    const reports = Array.from({ length: 417 }, (_, at) => treeReport(`${at}.txt`, 2024));
    for (const grouping of ['list', 'year'] as const) {
      const nodes = commitmentTree(reports, grouping, everything, zh);
      const spans = grouping === 'list' ? nodes : (nodes[0]?.children ?? []);
      assert.deepEqual(
        spans.map(({ label, count, children }) => [label, count, children.length]),
        [
          ['1–1000', 1000, 1000],
          ['1001–1251', 251, 251],
        ],
      );
      const ids = spans.flatMap(({ id, children }) => [id, ...children.map((each) => each.id)]);
      assert.equal(new Set(ids).size, ids.length);
      const commitment = reports.at(-1)?.report.commitments[1];
      assert.ok(commitment);
      assert.deepEqual(
        pathTo(spans, commitment).map(({ label }) => label),
        ['1001–1251', '办好招聘会'],
      );
    }
  });

  it('says whose a commitment is where no line above it does', () => {
    assert.match(tree('topic', [report]), /\n {2}新增城镇就业1300人 \[清河区 2024\]\n/);
    assert.match(tree('list', [report]), /\n修订议事规则 \[#需核实 · 清河区 2024\]\n/);
  });

  it('goes by year, unit, leader and deadline, what has none last', () => {
    const [first] = report.report.commitments;
    assert.ok(first);
    const held = changeRecord(
      marked,
      small.text,
      first,
      { unit: '区人社局', owner: '张三', due: '2024-06' },
      { at: '' },
    );
    const reports = [treeReport('b.txt', 2023), treeReport('a.txt', 2024, held)];
    const groups = (grouping: Grouping): readonly string[] =>
      commitmentTree(reports, grouping, everything, zh).map(({ label, count }) => `${label} ${count}`);
    assert.deepEqual(groups('year'), ['2024年 4', '2023年 3']);
    assert.deepEqual(groups('unit'), ['区人社局 1', '未定责任单位 6']);
    assert.deepEqual(groups('owner'), ['张三 1', '未定牵头领导 6']);
    assert.deepEqual(groups('deadline'), ['2024年6月 1', '2024年 6']);
  });

  it('goes by tag, what has none last', () => {
    assert.match(tree('tag', [report]), /^\n需核实 \[1\]\n {2}修订议事规则[^\n]+\n未加标签 \[3\]\n/);
  });

  it('goes from tag to tag, and counts a commitment once wherever it stands', () => {
    const tagged = (commitments: readonly (readonly [words: string, tags: readonly string[]])[]): TreeReport => {
      const store = commitments.reduce<Store>((before, [words, tags]) => {
        const at = small.text.indexOf(words);
        return markSelection(before, small.text, [at, at + words.length], tags);
      }, emptyStore('a.txt'));
      return treeReport('a.txt', 2024, store);
    };
    const reports = [
      tagged([
        ['新增城镇就业1300人', ['民生', '民生/就业', '重点']],
        ['新建公园3个', ['经济/工业/园区', '经济/农业']],
        ['修订议事规则', ['民生/就业/招聘']],
      ]),
    ];
    const nodes = commitmentTree(reports, 'tag', { ...everything, onlyTagged: true }, zh);
    assert.equal(
      '\n' + drawn(nodes).replace(/ \[#[^\]]+\]/g, ''),
      `
民生 [2]
  就业 [2]
    招聘 [1]
      修订议事规则
    新增城镇就业1300人
  新增城镇就业1300人
重点 [1]
  新增城镇就业1300人
经济 [1]
  工业 [1]
    园区 [1]
      新建公园3个
  农业 [1]
    新建公园3个
`,
    );
    const [first] = nodes;
    const [job] = first?.children ?? [];
    assert.deepEqual([first?.tag, job?.tag, job?.tooltip()], ['民生', '民生/就业', '民生 › 就业\n\n2项承诺']);
    assert.equal(job?.colour, first?.colour);
  });

  it('goes by topic, what has none last', () => {
    assert.match(tree('topic', [report]), /^\n未分领域 \[4\]\n/);
  });

  it('shows what a filter lets pass, and no empty groups', () => {
    const only = (filter: Partial<CommitmentFilter>): string => tree('section', [report], { ...everything, ...filter });
    assert.match(only({ text: '公园' }), /^\n2024年报告 \[1\]\n {2}新建公园3个 .+\n$/);
    assert.match(only({ text: '稳就业 招聘' }), /\[1\][^]+办好招聘会/);
    assert.match(only({ kinds: ['deliverable'] }), /^\n2024年报告 \[2\]/);
    assert.match(only({ tags: ['需核实'] }), /^\n2024年报告 \[1\]\n {2}修订议事规则/);
    assert.match(only({ onlyTagged: true }), /^\n2024年报告 \[1\]\n {2}修订议事规则/);
    assert.match(only({ facets: { year: ['2024'], topic: [''] } }), /^\n2024年报告 \[4\]/);
    assert.equal(only({ facets: { year: ['2023'] } }), '\n');
    assert.equal(only({ text: '机场' }), '\n');
  });

  it('shows what a filter lets pass to the export too', () => {
    const shown = shownCommitments(report.report, { ...everything, text: '公园' });
    assert.deepEqual(
      shown.map(({ text }) => text),
      ['新建公园3个'],
    );
  });

  it('shows marks whose words are gone in a group of their own', () => {
    const [first] = small.analysis.commitments;
    assert(first);
    const store = tag(
      emptyStore('a.txt'),
      '全力办好十件民生实事，新增学位九百个',
      { range: [11, 18], mark: null },
      '民生实事',
    );
    assert.match(
      tree('district', [treeReport('a.txt', 2024, store)]),
      /\n原文已找不到的标记 \[1\]\n {2}新增学位九百个 \[#民生实事\]\n$/,
    );
  });

  it('shows what was said of figures that read differently now, or are gone, in the same group', () => {
    const before = '一、2024年工作安排\n全年新增城镇就业1200人，失业率降到4%。';
    const at = before.indexOf('1200人');
    const rate = before.indexOf('4%');
    const one = review(emptyStore('a.txt'), before, { range: [at, at + 5] }, { verdict: 'verified' }, { at: '' });
    const store = review(
      one,
      before,
      { range: [rate, rate + 2] },
      { verdict: 'returned', note: '口径不符' },
      { at: '' },
    );
    const stale = [
      { review: store.reviews[0], range: [13, 18] },
      { review: store.reviews[1], range: null },
    ] as const;
    const shown = { ...treeReport('a.txt', 2024), stale: (stale as TreeReport['stale']) ?? [] };
    const [group] = commitmentTree([shown], 'district', everything, zh).slice(-1);
    assert.equal(
      drawn(group ? [group] : []),
      '原文已找不到的标记 [2]\n  全年新增城镇就业1200人 [核实]\n  失业率降到4% [退回 · 口径不符]\n',
    );
    assert.deepEqual(
      group?.children.map(({ range, tooltip }) => [range, tooltip().split('\n\n')[1]]),
      [
        [[13, 18], '这个数据已经改动。'],
        [undefined, '报告中已找不到这段文字。'],
      ],
    );
  });

  it('offers what is not read yet in a last line, and says what is being read', () => {
    assert.deepEqual(unreadNode({ names: [], left: 0 }, zh), []);
    const [unread] = unreadNode({ names: ['2023年政府工作报告.docx', '附件.pdf'], left: 0 }, zh);
    assert.equal(drawn(unread ? [unread] : []), '2个 Word、PDF 文件待读取 [点击读取]\n');
    assert.match(unread?.tooltip() ?? '', /\n- 2023年政府工作报告\\.docx\n- 附件\\.pdf$/);
    const many = Array.from({ length: 12 }, (_, index) => `${index}.docx`);
    assert.match(unreadNode({ names: many, left: 0 }, zh)[0]?.tooltip() ?? '', /9\\.docx\n- …$/);
    const [normalised] = unreadNode({ names: many, left: 3 }, zh);
    assert.equal(drawn(normalised ? [normalised] : []), '正在读取 Word、PDF 文件，还剩3个 [点击停止]\n');
  });

  it('says which reports are too large to be read', () => {
    assert.deepEqual(largeNode([], 5, zh), []);
    const [large] = largeNode(['流水/政府工作报告*.txt'], 5, zh);
    assert.equal(large?.label, '1份报告超过5 MB，未读取');
    assert.equal(large.tooltip(), '- 流水/政府工作报告\\*\\.txt');
  });

  it('gives every line its own id, an icon, and a place to go where there is one', () => {
    const ids = new Set<string>();
    const walk = (nodes: readonly TreeNode[]): void => {
      for (const node of nodes) {
        assert(!ids.has(node.id), node.id);
        ids.add(node.id);
        assert.match(node.icon, /^[a-z-]+$/);
        if (node.kind === 'commitment')
          assert.equal(small.text.slice(...(node.range ?? [0, 0])), node.commitment?.text);
        walk(node.children);
      }
    };
    walk(commitmentTree([report, treeReport('b.txt', 2023)], 'district', everything, zh));
    assert.equal(ids.size, 12);
  });

  it('takes as targets what a commitment can be held to', () => {
    const { analysis } = smallAnalysis('«由18间增加到245间»', [
      { text: '18间', status: 'reference' },
      { text: '245间', status: 'target' },
    ]);
    const [commitment] = analysis.commitments;
    assert(commitment);
    assert.deepEqual(
      targetFigures(analysis, commitment).map(({ text }) => text),
      ['245间'],
    );
  });
});
