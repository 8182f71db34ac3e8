import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';

/** Period and status of each figure of a report, in text order. */
function told(text: string): readonly string[] {
  return analyze(text).metrics.map(({ text: figure, period, status }) => `${figure} ${period ?? '—'} ${status}`);
}

/** The figures that are targets and stand in no commitment, or are no targets and are counted by one. */
function disagreements({ metrics, commitments }: Analysis): readonly string[] {
  const counted = new Set(commitments.flatMap((one) => one.metrics));
  return metrics.flatMap(({ status, text }, index) => ((status === 'target') === counted.has(index) ? [] : [text]));
}

describe('the turn from review to plan', () => {
  it('is between two chapters of weak words by their years', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年主要工作\n\n引进企业40家。\n\n二、2022年重点任务\n\n新建学校3所。\n';
    assert.equal(analyze(text).report.year, 2022);
    assert.deepEqual(told(text), ['40家 2021 actual', '3所 2022 target']);
  });

  it('is no （一） with a word of plans, where a copy lost the chapters above', () => {
    const text =
      '2022年政府工作报告\n各位代表：\n（一）以产业兴旺为目标，落实帮扶政策。引进企业40家。\n（二）以创新为要求，加快升级。建成车间6个。\n2022年政府工作的指导思想是：坚持稳中求进。\n经济社会发展的预期目标是：粮食产量增长2%。\n（一）加快建设。新建学校3所。\n';
    assert.deepEqual(told(text), ['40家 2021 actual', '6个 2021 actual', '2% 2022 target', '3所 2022 target']);
  });

  it('is at the head of a page of a plan, whose roads have numbers that are no results', () => {
    const text =
      '（三）提升城市能级。着力打造交通枢纽。加快推进104国道城东段、228国道城南段改建，做好323省道等项目前期。新建学校3所。加快望溪水库建设。\n（四）改善环境。着力打好碧水保卫战。全面落实河长制。严格控制扬尘污染。\n';
    assert.deepEqual(told(text), ['3所 — target']);
  });

  it('is what we shall do, on a page that has lost its headings', () => {
    const text =
      '过去这一年，县城面貌焕然一新。改造小区25个。\n2021年，我们将抓好以下工作：\n第一，抓好项目建设。新建厂房6座。\n';
    assert.deepEqual(told(text), ['25个 2020 actual', '6座 2021 target']);
  });

  it('leaves 今年建成 in a review to the year reviewed, where no day says when it was written', () => {
    const text =
      '青岚乡工作报告\n\n一、2005年工作总结\n\n今年建成养殖小区2个。\n\n二、2006年工作打算\n\n新建水窖60口。\n';
    assert.deepEqual(told(text), ['2个 2005 actual', '60口 2006 target']);
  });

  it('is no item on foundations that are made firmer', () => {
    const text =
      '2017年政府工作报告\n\n一、过去五年工作回顾\n\n新建学校30所。\n\n二、2017年重点工作\n\n（一）抓项目，夯实发展基础。建成厂房2座。\n';
    assert.equal(analyze(text).report.reviews, '2012/2016');
  });

  it('stands behind a first chapter on a plan that has ended', () => {
    const text =
      '政府工作报告\n\n一、奋力完成“十三五”目标任务\n\n五年来，新建学校30所。\n\n二、2021年工作安排\n\n新建学校5所。\n';
    assert.deepEqual(told(text), ['30所 2016/2020 actual', '5所 2021 target']);
    assert.deepEqual(disagreements(analyze(text)), []);
  });

  it('is the sentence that sets goals where no heading says it, for figures and commitments alike', () => {
    const text =
      '各位代表：\n\n圆满完成2021年各项任务\n\n2021年，新建管网30公里。\n\n今年的主要预期目标是：财政收入增长6%。\n\n新建学校3所。\n';
    const analysis = analyze(text);
    assert.deepEqual(told(text), ['30公里 2021 actual', '6% 2022 target', '3所 2022 target']);
    assert.deepEqual(disagreements(analysis), []);
  });

  it('is the paragraph of goals for the years to come in a chapter whose heading looks back', () => {
    const review = '云岚县政府工作报告\n\n（2012年1月8日）\n\n一、过去五年工作回顾\n\n粮食产量达到36.4万吨。\n\n';
    for (const goals of [
      '今后五年，全县经济社会发展的奋斗目标是：',
      '综合考虑各方面因素，未来五年发展的主要目标是：',
      '今后一个时期的发展目标为：',
      '本届政府任期内的奋斗目标是：',
    ])
      assert.match(told(`${review}${goals}粮食产量达到38.6万吨；新建学校30所。\n`).at(-1) ?? '', /target$/, goals);
    assert.deepEqual(told(`${review}今后五年的奋斗目标是：粮食产量达到38.6万吨。\n`).at(-1), '38.6万吨 2016 target');
    const past = '上届政府提出今后五年的奋斗目标是：粮食产量达到35.2万吨，如期实现。新建学校30所。\n';
    assert.match(told(review + past).at(-1) ?? '', /actual$/);
  });

  it('is the sentence that sets goals at the head of what is left of a report', () => {
    const text = '全县经济社会发展的主要预期目标是：财政收入增长6%。\n\n（一）聚力乡村振兴。新建学校3所。\n';
    assert.deepEqual(told(text), ['6% — target', '3所 — target']);
    assert.deepEqual(disagreements(analyze(text)), []);
  });

  it('is in the year that a paper without a title says it will do its work in', () => {
    const text = '今年云岚县的主要预期目标是：财政收入增长6%。\n\n2022年，云岚县将大力推进项目建设。\n';
    assert.deepEqual(told(text), ['6% 2022 target']);
    assert.equal(analyze('2021年，云岚县实现增长。\n\n2022年，云岚县将大力推进项目建设。\n').report.year, 2022);
  });

  it('is a heading with its year in Chinese numerals and no number', () => {
    const text = '2023年政府工作报告\n\n二○二三年工作安排\n\n2023年是关键一年。\n\n财政收入增长6%。\n';
    assert.deepEqual(told(text), ['6% 2023 target']);
  });

  it('is a sentence on indicators that are expected', () => {
    const text =
      '各位代表：\n\n2021年，新建管网30公里。\n\n综合考虑，今年主要预期指标是：财政收入增长6%。\n\n新建学校3所。\n';
    assert.deepEqual(told(text), ['30公里 2021 actual', '6% 2022 target', '3所 2022 target']);
  });

  it('is the sentence that promises matters, in a paper that has no headings', () => {
    const text =
      '云岚县将为民办好实事\n\n2022年，县政府将优先保障民生投入，重点抓好民生实事。分别是：\n\n（1）新建农村公厕120座。\n\n（2）硬化巷道37.5万平方米。\n';
    assert.deepEqual(told(text), ['120座 2022 target', '37.5万平方米 2022 target']);
    assert.equal(analyze(text).commitments.filter(({ kind }) => kind === 'quantified').length, 2);
    const used = '云岚县民生支出\n\n2022年，全县将八成财力用于办好民生实事。\n\n新建农村公厕120座。\n';
    assert.deepEqual(told(used), ['八成 2022 actual', '120座 2022 actual']);
  });

  it('is a sentence that tells what was fixed to be done, or what a county plans, in a paper that has no headings', () => {
    const fixed =
      '会上，云岚区政府确定了2024年要办的十件实事。\n\n整治云溪小区；完成望江路等30条道路的翻建工程；建成4个示范社区。\n';
    assert.deepEqual(told(fixed), ['十件 2024 target', '30条 2024 target', '4个 2024 target']);
    const planned = '2024年，全县计划投资1.6亿元实施水利项目。\n\n加固水库3座。\n';
    assert.deepEqual(told(planned), ['1.6亿元 2024 target', '3座 2024 target']);
    assert.deepEqual(told('今年以来，街道重点将做好以下三项工作。\n\n拆除旧厂房34亩。\n'), ['34亩 — target']);
    assert.deepEqual(told('5月12日，政府工作报告提出今年我市将提升城市品质。\n\n改造望江路等34条道路。\n'), [
      '34条 — target',
    ]);
    assert.deepEqual(told('政府工作报告提出：加大治理力度。\n\n改造管网34公里。\n'), ['34公里 — target']);
    const done = '2024年，全县投资1.6亿元实施水利项目。\n\n加固水库3座。\n';
    assert.deepEqual(told(done), ['1.6亿元 2024 actual', '3座 2024 actual']);
  });

  it('is not asked for where a page of a plan stands alone, and says nothing of what was reached', () => {
    const page =
      '做实基础。加强农田建设，建设泵站3座。激发活力。深化供销社改革。做强特色。推进产业融合，培育合作社12家。做大平台。支持创业园发展。';
    assert.deepEqual(told(page), ['3座 — target', '12家 — target']);
    assert.deepEqual(told(`${page}全年旅游收入达到3.6亿元。`), ['3座 — actual', '12家 — actual', '3.6亿元 — actual']);
    assert.deepEqual(told('建设泵站3座。激发活力。'), ['3座 — actual']);
    // A goal told as a growth, and a deed that both tell, make no review of it; its title may name the year.
    const titled = `云岚县2024年政府工作报告\n\n${page}新建大桥2座。扩大旅游消费，旅游收入增长11%以上。`;
    assert.deepEqual(told(titled).slice(-2), ['2座 2024 target', '11%以上 2024 target']);
  });

  it('is told by round numbers and aims: a page that counts to the digit reviews', () => {
    const page = (count: string, bound: string): string =>
      `做实基础。加强农田建设，建设泵站${count}座。激活农村。深化供销社改革，带动${count}户${bound}。做大平台。支持创业园发展。大力培育合作社${count}家。`;
    assert.deepEqual(told(page('30', '以上')), ['30座 — target', '30户以上 — target', '30家 — target']);
    assert.deepEqual(told(page('317', '')), ['317座 — actual', '317户 — actual', '317家 — actual']);
  });

  it('is no page alone where a sentence of its own sets goals', () => {
    const page = '加强农田建设，建设泵站3座。深化改革。支持创业园发展。推进新城建设，改造小区4个。';
    assert.deepEqual(told(`${page}\n\n主要预期目标是：财政收入增长5%。\n\n新建学校2所。`), [
      '3座 — actual',
      '4个 — actual',
      '5% — target',
      '2所 — target',
    ]);
  });

  it('is the sentence of a news page that names its year, and no earlier one', () => {
    const news =
      '回顾了2023年的发展成就，展望了来年的工作安排。\n\n2024年，云岚区将投建幼儿园4所。\n\n新增学位300个。\n';
    assert.deepEqual(told(news), ['4所 2024 target', '300个 2024 target']);
    assert.deepEqual(told('会上，区长提出2024年主要任务。\n\n◆建设公园5处\n\n◆新增学位300个\n'), [
      '5处 2024 target',
      '300个 2024 target',
    ]);
  });

  it('is a page whose headline asks what a year will bring', () => {
    const page =
      '加快建设青禾大桥。推进新城建设。抓好重大项目。建成公路36公里。推进老街改造。加快河道治理。启动新馆建设。推动产业升级。';
    assert.deepEqual(told(`2024年，我们身边将会有哪些变化？\n\n${page}`), ['36公里 2024 target']);
  });

  it('is the sentence of a news page that tells what a place will do this year or next', () => {
    const news = '本报讯 20日，云岚县人民代表大会开幕。会上获悉，明年云岚县将加大投入，新办幼儿园4所。';
    assert.deepEqual(told(`${news}加快项目建设，新增学位300个。`), ['4所 — target', '300个 — target']);
    const matters = '云岚县政府新闻发言人介绍，2024年的民生实事共36家单位参与，预计投入资金2亿元。';
    assert.deepEqual(told(`${matters}改造完工2023年6个续建老旧小区项目。`), [
      '36家 2024 target',
      '2亿元 2024 target',
      '6个 2024 target',
    ]);
  });

  it('is made by the title of a plan or of a list of tasks', () => {
    const rest = '一、抓好农业\n\n新建泵站3座。\n';
    assert.deepEqual(told(`2024年乡政府工作计划\n\n全乡预期发展目标是：农民人均纯收入增长9%。\n\n${rest}`), [
      '9% 2024 target',
      '3座 2024 target',
    ]);
    assert.deepEqual(told(`2024年县政府工作报告任务清单\n\n${rest}`), ['3座 2024 target']);
    assert.deepEqual(told(`2024年县政府工作报告\n\n${rest}`), ['3座 2023 actual']);
  });

  it('leaves parts that name no year to the year of the report', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n2021年，财政收入增长6%。\n\n（一）持续抓工业\n\n新建厂房3座。\n\n今年预期目标是：财政收入增长5%。\n\n（一）全力抓工业\n\n新建厂房5座。\n';
    assert.deepEqual(told(text).slice(1), ['3座 2021 actual', '5% 2022 target', '5座 2022 target']);
  });

  it('is looked back over inside a plan: what ended before it is actual', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2010年工作回顾\n\n财政收入增长9%。\n\n二、2011年工作安排\n\n财政收入增长8%。\n\n三、关于“十二五”规划纲要的说明\n\n五年来，新建学校32所。\n';
    assert.deepEqual(told(text).slice(2), ['32所 2006/2010 actual']);
  });

  it('makes promises of the items of a list of matters, and none of its title', () => {
    const text =
      '云岚县2024年十件民生实事\n\n一、新建幼儿园3所\n责任单位：县教育局 完成时限：12月底前\n二、改造老旧小区16个\n责任单位：县住建局\n';
    assert.deepEqual(
      analyze(text).commitments.map(({ kind, text: words }) => `${kind} ${words}`),
      ['quantified 新建幼儿园3所', 'quantified 改造老旧小区16个'],
    );
  });

  it('is all of a page of matters under short headings, with signs and numbers on lines of their own', () => {
    const text =
      '云岚县“暖心”实事来了！\n云岚县2024年民生“暖心”实事\n新鲜出炉！\n01\n出行更畅\n▶新增停车位300个。\n▶改造青禾路。\n02\n居住更安\n▶建成驿站1个。\n◆改造老旧小区16个。\n';
    const { report, metrics, commitments, sections } = analyze(text);
    assert.deepEqual([report.kind, report.year], ['tasks', 2024]);
    assert.deepEqual(
      metrics.map(({ indicator, period, status }) => `${indicator} ${String(period)} ${status}`),
      ['停车位 2024 target', '驿站 2024 target', '老旧小区 2024 target'],
    );
    assert.deepEqual(commitments.map(({ text: words }) => words).slice(-4), [
      '新增停车位300个',
      '改造青禾路',
      '建成驿站1个',
      '改造老旧小区16个',
    ]);
    assert.ok(sections.some(({ title }) => title === '居住更安'));
  });

  it('is all of a page of matters whose headline stands among what the site prints', () => {
    const text =
      '发布机构：区政府办公室\n云岚区2024年十件民生实事项目出炉\n字体：【大】 【小】\n1.就医改善工程。改造卫生站6家。（牵头领导：林乔，责任单位：区卫健局）\n2.就学改善工程。新建小学2所。（牵头领导：林乔，责任单位：区教育局）\n';
    assert.equal(analyze(text).report.kind, 'tasks');
    assert.deepEqual(told(text).slice(-2), ['6家 2024 target', '2所 2024 target']);
  });

  it('stands in a notice of tasks behind the words that hand it out, and in what it brings', () => {
    const text =
      '云岚区人民政府办公室关于印发2024年区政府工作报告目标任务的通知\n各街道办事处，区级各部门：\n2024年《云岚区人民政府工作报告》已经区人大会议审议通过。区政府办公室对目标任务进行了分解，现印发给你们。\n附件：1. 2024年预期目标任务分解表\n2. 2024年重点工作任务分解表\n云岚区人民政府办公室\n附件1\n2024年预期目标任务分解表\n序号\n2024年预期目标\n责任单位\n1\n固定资产投资增长6%左右\n区发展改革委\n2\n进出口总额增长4%以上\n区商务委\n';
    const { commitments, sections } = analyze(text);
    assert.deepEqual(told(text), ['6%左右 2024 target', '4%以上 2024 target']);
    assert.deepEqual(
      commitments.map(({ text: words }) => words),
      ['固定资产投资增长6%左右', '进出口总额增长4%以上'],
    );
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['2024年预期目标任务分解表'],
    );
  });

  it('makes a promise of each row of a table of tasks, with a comma in it or two sentences', () => {
    const rows = [
      '序号　工作任务　责任单位　完成时限',
      '1　改造老旧小区16个，惠及居民2300户　区住建局　2024年10月底',
      '2　新建泵站2座。改造管网6公里。　区水利局　2024年12月底',
      '3　建成区中医院二期　区卫健局　2024年12月底',
    ];
    const { commitments, metrics } = analyze(`云岚区2024年重点任务分解表\n${rows.join('\n')}\n`);
    assert.deepEqual(
      commitments.map(({ text: words, deadline }) => `${words} ${deadline ?? ''}`),
      [
        '改造老旧小区16个，惠及居民2300户 2024-01/2024-10',
        '新建泵站2座 2024-01/2024-12',
        '改造管网6公里 2024-01/2024-12',
        '建成区中医院二期 2024-01/2024-12',
      ],
    );
    assert.equal(metrics[0]?.indicator, '老旧小区');
  });

  it('promises nothing in an appendix, whatever it lists', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n新建学校3所。\n\n二、2022年工作安排\n\n新建学校4所。\n\n附件1\n2022年十件民生实事\n\n一、改善办学条件。新建校舍12栋。\n';
    const analysis = analyze(text);
    assert.deepEqual(disagreements(analysis), []);
    assert.deepEqual(
      analysis.commitments.map(({ text: words }) => words),
      ['新建学校4所'],
    );
  });

  it('is no line of a table of contents', () => {
    const text =
      '目录\n一、2021年工作回顾\n二、2022年工作安排\n三、加强政府自身建设\n\n政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n新建学校3所。\n\n二、2022年工作安排\n\n新建学校4所。\n\n三、加强政府自身建设\n\n建成平台1个。\n';
    assert.deepEqual(
      analyze(text).commitments.map(({ text: words }) => words),
      ['新建学校4所', '建成平台1个'],
    );
  });

  it('is between two headings of tasks by their years', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n奋力完成2021年各项任务\n\n一年来，新建学校3所。\n\n扎实做好2022年各项工作\n\n新建学校5所。\n';
    assert.equal(analyze(text).report.year, 2022);
    assert.deepEqual(told(text), ['3所 2021 actual', '5所 2022 target']);
  });

  it('makes promises of tasks with who does them, and neither headings nor parts of their numbers', () => {
    const text =
      '一、2024年主要工作\n\n1.新建泵站2座。（责任领导：林青；牵头单位：县水利局）\n\n2.建成云岚大桥。（责任单位：县交通局）\n\n3.抓好农业\n\n培育合作社5家。\n';
    const { sections, commitments } = analyze(`2024年县政府工作任务清单\n\n${text}`);
    assert.deepEqual(
      sections.slice(1).map(({ title }) => title),
      ['2024年主要工作', '抓好农业'],
    );
    assert.deepEqual(
      commitments.map((one) => one.text),
      ['新建泵站2座', '建成云岚大桥', '培育合作社5家'],
    );
  });

  it('asks nothing of anyone in the notice above the tasks', () => {
    const text =
      '云岚县人民政府办公室关于印发政府工作报告2024年重点工作分解的通知\n各镇人民政府，县政府各部门：\n《政府工作报告2024年重点工作分解》已经县政府同意，现印发给你们，请认真贯彻执行。\n各部门要扎实开展“三抓”活动，确保完成任务。\n政府工作报告2024年重点工作分解\n一、林乔县长牵头工作\n1.新建泵站2座，改造云溪管网。\n责任单位：县水利局\n';
    assert.deepEqual(
      analyze(text).commitments.map((one) => one.text),
      ['新建泵站2座', '改造云溪管网'],
    );
  });

  it('promises nothing in notes that no heading announces', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n新建学校3所。\n\n二、2022年工作安排\n\n新建学校4所。\n\n（P1）双百工程：实施百所示范校建设，创建100所示范校。\n\n（P3）一网：建成统一平台。\n';
    assert.deepEqual(
      analyze(text).commitments.map(({ text: words }) => words),
      ['新建学校4所'],
    );
  });

  it('counts nothing in a glossary', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n新建学校3所。\n\n二、2022年工作安排\n\n新建学校4所。\n\n名词解释\n\n1.“双百”工程：创建100所示范校。\n';
    assert.deepEqual(told(text).slice(2), ['100所 — reference']);
  });
});

describe('periods', () => {
  it('of five years last over the paragraphs of a chapter that reviews both', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、“十三五”时期和2020年工作回顾\n\n过去五年，我们奋力前行。\n\n新建学校32所。\n\n2020年，我们稳中求进。新建医院2所。\n\n二、2021年工作安排\n\n新建学校4所。\n';
    assert.deepEqual(told(text), ['32所 2016/2020 actual', '2所 2020 actual', '4所 2021 target']);
  });

  it('of this year’s months are of the year reviewed, in a paper that was written before its end', () => {
    const text =
      '云岚街道2022年工作总结及2023年工作思路\n\n一、2022年工作成效\n\n今年1-11月，税收增长6%。\n\n二、2023年工作思路\n\n今年上半年新建学校2所。\n';
    assert.deepEqual(told(text), ['6% 2022-01/2022-11 actual', '2所 2023-01/2023-06 target']);
    const speech =
      '政府工作报告\n\n——2023年4月8日在云岚县第十届人民代表大会第二次会议上\n\n各位代表：\n\n一、2022年工作回顾\n\n今年1-3月，税收增长6%。\n';
    assert.deepEqual(told(speech), ['6% 2023-01/2023-03 actual']);
  });

  it('are not those of a plan that is only named or compared with', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n大桥列入国家“十四五”规划，新建泵站3座。税收12亿元，是“十二五”时期的1.8倍。新建学校4所。\n';
    assert.deepEqual(told(text), ['3座 2021 actual', '12亿元 2021 actual', '1.8倍 2021 actual', '4所 2021 actual']);
  });

  it('of a base are the year that it is compared with, else the year before', () => {
    const text =
      '政府工作报告\n\n各位代表：\n\n一、2021年工作回顾\n\n与2016年相比，贷款余额由21亿元增加到29亿元。标准由60元提高到75元。\n';
    assert.deepEqual(told(text), [
      '21亿元 2016 reference',
      '29亿元 2021 actual',
      '60元 2020 reference',
      '75元 2021 actual',
    ]);
  });
});
