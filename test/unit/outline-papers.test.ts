import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';

/** The outline of a text as lines: a > for each level, the number, the title. */
function outlineOf(text: string): readonly string[] {
  return analyze(text)
    .sections.filter(({ kind }) => kind !== 'title')
    .map(({ level, number, title }) => `${'>'.repeat(level)}${number ?? ''}${title}`);
}

function promisesOf(text: string): readonly string[] {
  return analyze(text).commitments.map(({ text: words }) => words);
}

const HEAD = '云溪区政府工作报告\n\n各位代表：\n\n';

describe('headings of dirty reports', () => {
  it('begin with a numeral or a year in characters', () => {
    assert.deepEqual(
      outlineOf(
        `${HEAD}一、一年来的主要工作\n\n建成厂房3座。\n\n二、二○二四年工作安排\n\n新建学校2所。\n\n三、三项保障措施\n\n抓好落实。\n`,
      ),
      ['>一、一年来的主要工作', '>二、二○二四年工作安排', '>三、三项保障措施'],
    );
    assert.deepEqual(outlineOf(`${HEAD}一、工作回顾\n\n一、二、三产业协调发展。\n\n三、四级公路全部贯通。\n`), [
      '>一、工作回顾',
    ]);
  });

  it('close with a point before a count', () => {
    const text =
      '青岚县2024年四件民生实事\n1.新建桥梁2座。\n2.50个小区安装电梯。\n3.12.5公里道路拓宽。\n4.改造泵站3座。\n';
    const { sections, metrics, findings } = analyze(text);
    assert.deepEqual(
      sections.slice(1).map(({ number, title }) => `${number ?? ''}|${title}`),
      ['1.|新建桥梁2座', '2.|50个小区安装电梯', '3.|12.5公里道路拓宽', '4.|改造泵站3座'],
    );
    assert.deepEqual(
      metrics
        .filter(({ text: words }) => words !== '四件')
        .map(({ text: words, value }) => `${words} ${String(value)}`),
      ['2座 2', '50个 50', '12.5公里 12.5', '3座 3'],
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [],
    );
    assert.deepEqual(analyze('1.新建桥梁2座。\n3.5亿元投向水利。\n').metrics.at(-1)?.value, 350000000);
  });

  it('are told from running titles and from a line copied twice', () => {
    const running = '云溪市2023年统计公报';
    assert.deepEqual(
      outlineOf(
        `2023年云溪市国民经济和社会发展统计公报\n\n一、综合\n\n人口86万人。\n\n${running}\n\n就业1.2万人。\n\n${running}\n\n二、农业\n\n粮食52万吨。\n\n${running}\n\n三、工业\n\n增长5.1%。\n`,
      ),
      ['>一、综合', '>二、农业', '>三、工业'],
    );
    assert.deepEqual(outlineOf(`${HEAD}一、工作回顾\n\n（一）抓民生\n\n（一）抓民生\n\n新建学校3所。\n`), [
      '>一、工作回顾',
      '>>（一）抓民生',
    ]);
  });

  it('have their number on a line of its own', () => {
    assert.deepEqual(
      outlineOf(`${HEAD}一、工作回顾\n\n（一）\n\n加快转型。建成厂房3座。\n\n（二）改善民生\n\n新建医院1所。\n`),
      ['>一、工作回顾', '>>（一）加快转型', '>>（二）改善民生'],
    );
  });

  it('have a blank or a line end in their number', () => {
    assert.deepEqual(outlineOf(`${HEAD}一 、工作回顾\n\n1 .抓产业\n\n建成厂房3座。\n\n2 .惠民生\n\n新建医院1所。\n`), [
      '>一 、工作回顾',
      '>>1 .抓产业',
      '>>2 .惠民生',
    ]);
    assert.deepEqual(
      analyze(`${HEAD}一、工作回顾\n\n（一\n）抓产业\n\n建成厂房3座。\n\n（二）惠民生\n\n新建医院1所。\n`)
        .sections.filter(({ kind }) => kind === 'numbered')
        .map(({ level, title }) => `${level} ${title}`),
      ['1 工作回顾', '2 抓产业', '2 惠民生'],
    );
  });

  it('without a number are of one level where the numbers below each start anew', () => {
    assert.deepEqual(
      outlineOf(
        `${HEAD}过去一年工作回顾\n\n（一）抓产业\n\n建成厂房3座。\n\n（二）惠民生\n\n新建医院1所。\n\n新一年重点工作\n\n（一）抓产业\n\n建成厂房5座。\n`,
      ),
      ['>过去一年工作回顾', '>>（一）抓产业', '>>（二）惠民生', '>新一年重点工作', '>>（一）抓产业'],
    );
  });

  it('of a law are chapters and articles', () => {
    assert.deepEqual(
      outlineOf(
        '云溪区优化营商环境办法\n\n第一章 总则\n\n第一条 本办法适用于本区。\n\n第二章 附则\n\n第二条 本办法自公布之日起施行。\n',
      ),
      ['>第一章总则', '>>第一条本办法适用于本区', '>第二章附则', '>>第二条本办法自公布之日起施行'],
    );
  });

  it('stand beside a line below which the numbers start anew', () => {
    assert.deepEqual(
      outlineOf(
        `${HEAD}一、重点工作\n\n（一）稳增长\n\n新建项目3个。\n\n（二）惠民生\n\n新增就业2万人。\n\n持之以恒加强政府自身建设\n\n新征程对政府提出了更高要求。\n\n（一）讲政治。对标对表。\n\n（二）守法治。依法办事。\n`,
      ),
      [
        '>一、重点工作',
        '>>（一）稳增长',
        '>>（二）惠民生',
        '>持之以恒加强政府自身建设',
        '>>（一）讲政治',
        '>>（二）守法治',
      ],
    );
  });

  it('are volumes, chapters and sections below a table of contents', () => {
    assert.deepEqual(
      outlineOf(
        '云溪县国民经济和社会发展第十四个五年规划纲要\n\n目　录\n\n第一篇 新征程\n第一章 发展基础\n\n第一篇 新征程\n\n第一章 发展基础\n\n第一节 主要成就\n\n经济平稳。\n\n第二章 主要目标\n\n到2025年建成公园3个。\n',
      ),
      ['>第一篇新征程', '>>第一章发展基础', '>>>第一节主要成就', '>>第二章主要目标'],
    );
  });

  it('have a glossary whose first term begins with a digit', () => {
    const text = `${HEAD}一、2024年工作回顾\n\n成绩喜人。\n\n附：名词解释\n\n1.6G试验网：云溪的一张网。\n`;
    assert.deepEqual(outlineOf(text).slice(1), ['>附：名词解释', '>>1.6G试验网']);
  });

  it('call an appendix by any of its names; its terms may begin with a digit, and promise nothing', () => {
    for (const name of ['附：短语说明', '※名词解释※', '附：名词解释', '名词术语注释']) {
      const text = `${HEAD}一、2024年工作回顾\n\n成绩喜人。\n\n二、2025年工作任务\n\n新建学校2所。\n\n${name}\n\n1.双招：招商引资。\n2.6个“首创”：推进企业登记便利化，建成统一平台。\n3.一网：建成云溪平台。\n`;
      assert.deepEqual(outlineOf(text).slice(2), [`>${name}`, '>>1.双招', '>>2.6个“首创”', '>>3.一网']);
      assert.deepEqual(promisesOf(text), ['新建学校2所']);
    }
  });
});

describe('a text that is not in simplified Chinese', () => {
  for (const [name, text] of [
    [
      'traditional',
      '雲溪區政府工作報告\n\n一、2023年工作回顧\n\n地區生產總值增長5.2%，新建學校3所。\n\n二、2024年工作安排\n\n新建學校4所。\n',
    ],
    [
      'English',
      'Report on the Work of the Government\n\nWe will build 4 schools and 300 kilometers of roads in 2024.\n',
    ],
  ] as const) {
    it(`is not read but told: ${name}`, () => {
      const { metrics, commitments, findings } = analyze(text);
      assert.deepEqual([metrics.length, commitments.length], [0, 0]);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['written-language'],
      );
    });
  }
});

describe('numbers of items', () => {
  const numbersAmiss = (text: string): number =>
    analyze(`${HEAD}一、2023年工作回顾\n\n${text}\n`).findings.filter(({ rule }) => rule === 'section-number').length;

  it('hold a blank or a line end', () => {
    assert.equal(numbersAmiss('一是建学校。二是建医院。三 是建公园。四\n是建车站。五是建书房。'), 0);
  });

  it('begin anew in a list inside a list', () => {
    assert.equal(
      numbersAmiss('一是抓产业\n新建厂房。\n二是惠民生\n办好实事。一是建学校。二是建医院。\n三是保安全\n守住底线。'),
      0,
    );
  });
});

describe('rows of tables', () => {
  const plan =
    '云溪县国民经济和社会发展第十四个五年规划纲要\n\n第一章 主要目标\n\n到2025年，地区生产总值达到270亿元。\n\n';
  for (const gap of ['　', '\t', ' | ']) {
    it(`are neither headings nor promises, parted by ${JSON.stringify(gap)}`, () => {
      const rows = [
        ['指标', '2020年', '2025年', '年均增速'],
        ['地区生产总值（亿元）', '186.5', '270', '7%'],
        ['一、税收收入', '12', '15', '5%'],
      ];
      const text = `${plan}${rows.map((row) => row.join(gap)).join('\n')}\n`;
      assert.deepEqual(outlineOf(text), ['>第一章主要目标']);
      assert.deepEqual(promisesOf(text), ['到2025年，地区生产总值达到270亿元']);
    });
  }
});

describe('a table of tasks', () => {
  it('promises what its rows name, by the time of their column', () => {
    const rows = [
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '新建公办幼儿园3所', '区教育局', '2024年8月底前'],
      ['2', '启动云溪大桥建设', '区交通局', '2024年底'],
    ];
    const text = `云溪区2024年民生实事任务分解表\n\n${rows.map((row) => row.join('　')).join('\n')}\n`;
    assert.deepEqual(
      analyze(text).commitments.map(({ text: words, kind, deadline }) => [words, kind, deadline]),
      [
        ['新建公办幼儿园3所', 'quantified', '2024-01/2024-08'],
        ['启动云溪大桥建设', 'deliverable', '2024'],
      ],
    );
  });
});

describe('the kind of a paper', () => {
  for (const [title, kind] of [
    ['云溪区政府工作报告', 'work-report'],
    ['云溪市2023年国民经济和社会发展统计公报', 'bulletin'],
    ['关于云溪县2023年预算执行情况和2024年预算草案的报告', 'budget'],
    ['关于云溪县2023年财政决算的报告', 'budget'],
    ['关于云溪市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告', 'plan-report'],
    ['云溪市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'five-year-plan'],
    ['关于2023年度区本级预算执行和其他财政收支的审计工作报告', 'audit'],
    ['云溪区人民法院工作报告', 'court'],
    ['云溪区人民检察院工作报告', 'procuratorate'],
    ['云溪区人民代表大会常务委员会工作报告', 'congress'],
    ['青石镇政府工作报告', 'township'],
    ['云溪区2024年民生实事任务分解表', 'tasks'],
    ['青岚县2024年十件民生实事', 'tasks'],
    ['2024年区政府实事项目', 'tasks'],
    ['云溪区文化馆开放须知', 'other'],
  ] as const) {
    it(`${title} → ${kind}`, () => {
      assert.equal(analyze(`${title}\n\n一、2023年情况\n\n完成投资5.2亿元。\n`).report.kind, kind);
    });
  }

  it('knows the report of a township by its meeting or its speaker where the title does not say so', () => {
    const report = (lines: string): string | undefined =>
      analyze(`政府工作报告\n${lines}\n一、2011年工作回顾\n完成投资5.2亿元。\n`).report.kind;
    assert.equal(report('2012年1月4日在青石乡第八届人民代表大会第五次会议上'), 'township');
    assert.equal(report('各位代表：\n现在，我代表镇人民政府向大会作工作报告。'), 'township');
    assert.equal(report('2012年1月4日在云溪县第八届人民代表大会第五次会议上'), 'work-report');
  });

  it('reads a title on two lines, and none in a signature or a session', () => {
    const budget = analyze(
      '关于云溪县2023年预算执行情况和\n2024年预算草案的报告\n\n各位代表：\n\n一、2023年预算执行情况\n\n完成3亿元。\n',
    );
    assert.equal(budget.report.kind, 'budget');
    assert.equal(budget.report.year, 2024);
    const signed = analyze('云溪区审计局局长 王某\n2023年9月28日\n\n各位委员：\n\n一、审计情况\n\n查出问题33项。\n');
    assert.equal(signed.report.title, null);
  });

  it('reads the title and its date below a table of contents', () => {
    const { report } = analyze(
      '目录\n第一部分 报告\n第二部分 附表\n\n关于云岚县2022年预算执行情况和2023年预算草案的报告\n——2022年12月18日在云岚县第六届人民代表大会第二次会议上\n云岚县财政局\n\n各位代表：\n\n一、2022年预算执行情况\n\n一般公共预算收入完成8.1亿元。\n',
    );
    assert.deepEqual(
      [report.title, report.date, report.year, report.district.name, report.district.code],
      ['关于云岚县2022年预算执行情况和2023年预算草案的报告', '2022-12-18', 2023, '云岚县', null],
    );
  });

  it('takes no rest of a session for a title', () => {
    const { report } = analyze(
      '人民代表大会第二次会议上\n桐庐县人民政府县长　王某\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n\n一、2022年工作回顾\n\n完成投资30亿元。\n',
    );
    assert.deepEqual([report.title, report.district.name, report.year], [null, '桐庐县', 2023]);
  });

  it('tells the years that it is about', () => {
    for (const [title, expected] of [
      ['云溪市2023年国民经济和社会发展统计公报', [2023, '2023', null]],
      ['关于云溪县2023年财政决算的报告', [2023, '2023', null]],
      ['关于2023年度云溪区本级预算执行和其他财政收支的审计工作报告', [2023, '2023', null]],
      ['关于云溪县2023年预算执行情况和2024年预算草案的报告', [2024, '2023', '2024']],
      ['云溪县国民经济和社会发展第十四个五年规划纲要', [2021, '2016/2020', '2021/2025']],
      ['云溪区2024年民生实事任务分解表', [2024, '2023', '2024']],
      ['云溪县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', [2021, '2016/2020', '2021/2025']],
      ['2024年云溪县民生实事项目进展情况', [2024, '2024', null]],
      ['关于2024年重点工作进展情况的通报', [2024, '2024', null]],
      ['关于2024年上半年重点工作督查情况的通报', [2024, '2024-01/2024-06', null]],
    ] as const) {
      const { year, reviews, plans } = analyze(`${title}\n\n一、总体情况\n\n完成投资5.2亿元。\n`).report;
      assert.deepEqual([year, reviews, plans], expected, title);
    }
  });

  it('has a word or two above lines without stops for headings, and lines of the news that sum up what follows', () => {
    const list =
      '今年，云溪区定下这些具体目标：\n经济\n完成工业投资120亿元\n引进优质项目30个以上\n城市建设\n改造城东片区道路6条\n建成望溪公园二期工程\n责任单位\n区商务局\n';
    const news =
      '云溪区定下今年任务\n1月6日，云溪区召开人民代表大会会议，区长作政府工作报告。\n力争6条道路建成通车\n2024年，云溪区将全力推进城东片区建设，改造6条道路，完善管网设施。\n完成投资3亿元\n2024年，云溪区将加快望溪公园等项目建设，进一步改善城区面貌和人居环境。\n';
    const titles = (text: string): readonly string[] =>
      analyze(text).sections.flatMap(({ kind, title }) => (kind === 'unnumbered' ? [title] : []));
    assert.deepEqual(titles(list), ['经济', '城市建设']);
    assert.deepEqual(titles(news), ['力争6条道路建成通车']);
  });

  it('reads a page whose site marks every line, blank ones too, and lost its quotes', () => {
    const lines = [
      '政府工作报告',
      '',
      '各位代表：',
      '',
      '一、2018年工作回顾',
      '',
      '荣获；；卫生县城；；称号。',
      '',
      '创成；；园林县城；；。',
    ];
    const { sections, findings } = analyze(lines.map((line) => `${line}hQz`).join('\n'));
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['政府工作报告', '2018年工作回顾'],
    );
    assert.deepEqual(findings, []);
    const digest = analyze('2012年云溪市政府工作报告摘要（节选城市建设部分）\n\n各位代表：\n\n新建学校3所。\n');
    assert.equal(digest.report.title, '2012年云溪市政府工作报告摘要（节选城市建设部分）');
  });

  it('tells the part of a year that a notice tells of, and what a page on a report says will be done', () => {
    const notice =
      '现将青岚市2021年重点工作上半年完成情况通报如下。\n一、主要指标完成情况\n上半年，财政收入增长6%。新建学校3所。\n';
    assert.deepEqual(
      analyze(notice).metrics.map(({ period, status }) => `${period ?? ''} ${status}`),
      ['2021-01/2021-06 actual', '2021-01/2021-06 actual'],
    );
    assert.ok(
      promisesOf('《报告》指出，2023年，我市将坚持以人民为中心。一是办好教育。新建学校3所。\n').includes('新建学校3所'),
    );
    assert.equal(
      analyze('（2019年1月12日在青岚市第八届人民代表大会第四次会议上）\n各位代表：\n新建学校3所。\n').report.title,
      null,
    );
  });

  it('reads titles that are broken at one width, or in the middle of a phrase', () => {
    const titles = (text: string): readonly string[] =>
      analyze(`政府工作报告\n各位代表：\n${text}`)
        .sections.slice(1)
        .map(({ number, title }) => `${number ?? ''}${title}`);
    const more = '规上企业达到186家，高新技术企业达到64家。';
    assert.deepEqual(
      titles(
        `一、坚定信心、砥砺前行，过去五年\n取得令人鼓舞的成绩\n${more}\n（一）坚持创新驱动，经济发展实力\n明显提升\n${more}\n`,
      ),
      ['一、坚定信心、砥砺前行，过去五年取得令人鼓舞的成绩', '（一）坚持创新驱动，经济发展实力明显提升'],
    );
    assert.deepEqual(titles(`一、工作回顾\n（一）坚持创新驱动，经济发展质量\n和效益明显提升\n${more}\n`), [
      '一、工作回顾',
      '（一）坚持创新驱动，经济发展质量和效益明显提升',
    ]);
    assert.deepEqual(
      titles(
        `一、坚定信心、砥砺前行，全力促发展\n综合实力再上台阶\n${more}\n城乡面貌焕然一新\n${more}\n二、凝心聚力、奋发有为，全力惠民生\n社会事业全面进步\n${more}\n`,
      ).length,
      5,
    );
  });

  it('belongs to the place behind the province in brackets', () => {
    for (const title of ['（湖北省）2017年长阳县人民政府工作报告', '[湖北省]长阳县2017年政府工作报告（全文）'])
      assert.equal(
        analyze(`${title}\n各位代表：\n新建学校3所。\n`).report.district.path?.at(-1),
        '长阳土家族自治县',
        title,
      );
  });

  it('promises nothing in what a notice says of itself', () => {
    const text =
      '青岚市人民政府办公室关于印发《2024年民生实事项目实施方案》的通知\n各县（区）人民政府：\n《2024年民生实事项目实施方案》已经同意，现印发给你们，请制定工作方案。\n一、工作目标\n新建学校3所。\n';
    assert.deepEqual(promisesOf(text), ['新建学校3所']);
  });

  it('takes a report on how goals were met for no plan', () => {
    const { report, sections, metrics } = analyze(
      '云溪县2024年上半年主要工作目标管理情况自查报告\n2024年，全县抓项目、强产业。\n一、项目建设有序推进\n截至6月底，新修村道6公里。\n',
    );
    assert.deepEqual([report.year, report.reviews], [2024, '2024-01/2024-06']);
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['title', 'numbered'],
    );
    assert.deepEqual([metrics[0]?.period, metrics[0]?.status], ['2024-01/2024-06', 'actual']);
  });

  it('lets a plan of five years look back where a chapter does, and plan elsewhere', () => {
    const text =
      '云溪市国民经济和社会发展第十四个五年规划纲要\n\n第一章 发展基础\n\n“十三五”时期，新建学校32所，2020年生产总值达到186亿元。\n\n第二章 做强工业\n\n建设厂房120万平方米。到2025年工业产值达到270亿元。\n';
    assert.deepEqual(
      analyze(text).metrics.map(({ text: figure, period, status }) => `${figure} ${period ?? ''} ${status}`),
      ['32所 2016/2020 actual', '186亿元 2020 actual', '120万平方米 2021/2025 target', '270亿元 2025 target'],
    );
    assert.deepEqual(promisesOf(text), ['建设厂房120万平方米', '到2025年工业产值达到270亿元']);
  });

  it('lets a bulletin promise nothing', () => {
    assert.deepEqual(promisesOf('云溪市2023年国民经济和社会发展统计公报\n\n一、2024年展望\n\n新建学校3所。\n'), []);
  });
});
