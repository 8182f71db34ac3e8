import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import type { Ledger, LedgerEntry, LedgerPart } from '../../src/ledger/index.ts';
import { buildLedger, ledgerPart, ledgerSchema, newLedgerMemory } from '../../src/ledger/index.ts';

/** A report of 清河区 with what it reviews and what it plans; the year is the one planned for. */
function report(year: number, review: string, plan: string, place = '邢台市清河县'): LedgerPart {
  const text = [
    `${place}人民政府工作报告`,
    `——${year}年1月15日在${place}第十届人民代表大会第${year - 2018}次会议上`,
    `一、${year - 1}年工作回顾`,
    review,
    `二、${year}年工作安排`,
    plan,
    '',
  ].join('\n');
  const analysis = analyze(text, { file: `${year}-${place}.txt`, encoding: 'utf-8', language: 'zh' });
  const part = ledgerPart(analysis, text);
  assert.ok(part);
  return part;
}

function entries(...parts: readonly LedgerPart[]): readonly LedgerEntry[] {
  return ledgerOf(...parts).places.flatMap((place) => place.entries);
}

function ledgerOf(...parts: readonly LedgerPart[]): Ledger {
  return ledgerSchema.parse(buildLedger(parts));
}

/** The entry of the target «printed», with its verdict, the best outcome's words and the gap. */
function row(all: readonly LedgerEntry[], printed: string): string {
  const entry = all.find(({ target }) => target.text === printed);
  assert.ok(entry, `${printed} is a target`);
  return [entry.verdict, entry.outcomes[0]?.text ?? '-', entry.gap ?? '-'].join(' ');
}

function verdictOf({ indicator, verdict }: LedgerEntry): string {
  return `${indicator} ${verdict}`;
}

describe('the ledger', () => {
  it('holds a level and a growth against what the next report says of them', () => {
    const all = entries(
      report(2022, '地区生产总值完成180亿元，增长6%。', '地区生产总值达到200亿元，增长8%。城镇新增就业3000人。'),
      report(2023, '地区生产总值完成192.5亿元，增长6.9%。城镇新增就业3120人。', '地区生产总值增长7%。'),
    );
    assert.equal(row(all, '200亿元'), 'missed 192.5亿元 -750000000');
    assert.equal(row(all, '8%'), 'missed 6.9% -1.1');
    assert.equal(row(all, '3000人'), 'kept 3120人 120');
    assert.equal(row(all, '7%'), 'open - -');
  });

  it('takes the places whose reports are all the same from what was built before', () => {
    const [plan, review] = ['地区生产总值达到200亿元。', '地区生产总值完成192.5亿元。'];
    const parts = ['邢台市清河县', '佛山市顺德区'].flatMap((place) => [
      report(2022, review, plan, place),
      report(2023, review, plan, place),
    ]);
    const memory = newLedgerMemory();
    const before = buildLedger(parts, memory);
    const changed = parts.with(1, report(2023, '地区生产总值完成201亿元。', plan, '邢台市清河县'));
    const after = buildLedger(changed, memory);
    assert.equal(after.places[1], before.places[1]);
    assert.notEqual(after.places[0], before.places[0]);
    assert.deepEqual(after, buildLedger(changed));
    assert.deepEqual(buildLedger(parts.slice(1), memory), buildLedger(parts.slice(1)));
  });

  it('knows a promise of less from a promise of more', () => {
    const all = entries(
      report(2022, '城镇登记失业率为3.6%。', '城镇登记失业率控制在4.5%以内，贫困发生率降到0.5%，万元GDP能耗下降3%。'),
      report(2023, '城镇登记失业率3.9%，贫困发生率下降至0.62%，万元GDP能耗下降3.4%。', '固定资产投资增长5%。'),
    );
    assert.equal(row(all, '4.5%以内'), 'kept 3.9% -0.6');
    assert.equal(row(all, '0.5%'), 'missed 0.62% 0.12');
    assert.equal(row(all, '3%'), 'kept 3.4% -0.4');
  });

  it('respects 以上, 左右 and 突破', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '社会消费品零售总额增长9%左右，新建农村公路60公里以上，接待游客突破500万人次。',
      ),
      report(2023, '社会消费品零售总额增长8.6%，新建农村公路55公里，接待游客突破500万人次。', '固定资产投资增长5%。'),
    );
    assert.equal(row(all, '9%左右'), 'kept 8.6% -0.4');
    assert.equal(row(all, '60公里以上'), 'missed 55公里 -5');
    assert.equal(row(all, '突破500万人次'), 'kept 突破500万人次 0');
  });

  it('says unreported where a later report is silent, and open where there is none', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '改造老旧小区12个。到2025年，建成区绿地率达到40%。'),
      report(2023, '一般公共预算收入增长5%。', '固定资产投资增长5%。'),
    );
    assert.equal(row(all, '12个'), 'unreported - -');
    assert.equal(row(all, '40%'), 'open - -');
  });

  it('reckons a growth from two reported levels where none is reported', () => {
    const all = entries(
      report(2022, '社会消费品零售总额完成80亿元，增长9%。', '社会消费品零售总额增长10%。'),
      report(2023, '社会消费品零售总额完成86亿元。', '固定资产投资增长5%。'),
    );
    const entry = all.find(({ target }) => target.text === '10%');
    assert.ok(entry);
    assert.equal(entry.derived, true);
    assert.deepEqual(
      entry.outcomes.map(({ text, value, from }) => [text, value, from?.map((each) => each.text)]),
      [['86亿元', 7.5, ['80亿元']]],
    );
    assert.equal(entry.verdict, 'missed');
  });

  it('reckons no growth at constant prices from amounts', () => {
    const all = entries(
      report(2022, '地区生产总值完成180亿元，增长6%。', '地区生产总值增长8%。'),
      report(2023, '地区生产总值达到190亿元。', '固定资产投资增长5%。'),
    );
    assert.equal(row(all, '8%'), 'unreported - -');
  });

  it('reckons an addition from what two reports say there is in all', () => {
    const all = entries(
      report(2022, '高新技术企业达到172家。养老床位420张。', '新增高新技术企业30家。新增养老床位50张。'),
      report(2023, '高新技术企业达到210家。养老床位510张。', '固定资产投资增长5%。'),
    );
    const entry = all.find(({ target }) => target.text === '30家');
    assert.deepEqual([entry?.verdict, entry?.derived, entry?.gap, entry?.outcomes[0]?.value], ['kept', true, 8, 38]);
    assert.equal(all.find(({ target }) => target.text === '50张')?.derived, undefined);
  });

  it('takes what five years reached, and what is told a head, for the last of them', () => {
    const five = '五年来，社会消费品零售总额达到85亿元，累计完成固定资产投资达到600亿元。';
    const all = entries(
      report(
        2020,
        '社会消费品零售总额完成80亿元，固定资产投资完成90亿元。',
        '社会消费品零售总额增长8%，固定资产投资增长7%。',
      ),
      report(2021, five, '地区生产总值增长5%。'),
    );
    assert.equal(row(all, '8%'), 'missed 85亿元 -1.75');
    assert.equal(row(all, '7%'), 'unreported - -');
  });

  it('knows the year that has just passed from the five years before it', () => {
    const all = entries(
      report(2020, '财政收入完成9亿元。', '地区生产总值增长8%，城镇新增就业3000人。'),
      report(
        2021,
        '五年来，地区生产总值年均增长7.2%，城镇新增就业1.6万人。\n刚刚过去的2020年，我们攻坚克难，圆满完成任务。地区生产总值增长8.3%，城镇新增就业3120人。',
        '地区生产总值增长5%。',
      ),
    );
    assert.equal(row(all, '8%'), 'kept 8.3% 0.3');
    assert.equal(row(all, '3000人'), 'kept 3120人 120');
  });

  it('takes the paragraphs behind the year that has just passed for that year, with whatever opens them', () => {
    const all = entries(
      report(2020, '财政收入完成9亿元。', '新建充电站30个。培育科技企业40家。'),
      report(
        2021,
        '五年来，地区生产总值年均增长7.2%。\n各位代表，刚刚过去的2020年是极不平凡的一年。地区生产总值增长8.3%。\n一是补齐了短板。新建充电站34座。\n二是培育了产业。培育科技企业52户，城市更加美丽。',
        '地区生产总值增长5%。',
      ),
    );
    assert.equal(row(all, '30个'), 'kept 34座 4');
    assert.equal(row(all, '40家'), 'kept 52户 12');
  });

  it('pairs a long number that is printed again, a name and its short form, and people by what was done for them', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '抓好3146户受灾房屋重建任务。改造市政路11条。实现2万贫困人口脱贫。'),
      report(2023, '3146户农房重建任务全部完成。改造市政道路14条，1.2万农村人口实现脱贫。', '地区生产总值增长5%。'),
    );
    assert.equal(row(all, '3146户'), 'kept 3146户 0');
    assert.equal(row(all, '11条'), 'kept 14条 3');
    assert.equal(row(all, '2万'), 'missed 1.2万 -8000');
  });

  it('never pairs a long number with another thing, nor a short one', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '抓好3146户受灾房屋重建任务。改造危旧桥梁12座。'),
      report(2023, '3146户群众用上天然气。改造危旧泵站12座。', '地区生产总值增长5%。'),
    );
    for (const printed of ['3146户', '12座']) assert.equal(row(all, printed), 'unreported - -');
  });

  it('never pairs an addition with a stock, another unit or a part of the place', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '新开通航线3条，新建温室500亩，区本级固定资产投资增长12%。'),
      report(2023, '航线达到34条，新建温室320栋，固定资产投资增长15%。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(
      all.slice(0, 3).map(({ verdict }) => verdict),
      ['unreported', 'unreported', 'unreported'],
    );
  });

  it('never pairs things of one head or one first word, nor money whose use another sentence names', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '改造供水管网10公里，支持贫困村16个。全年新开工项目12个，完成投资20亿元。提升省级森林乡村6个。',
      ),
      report(
        2023,
        '改造雨水管网12公里，帮扶贫困县2个。新开工项目全面启动。投资8850万元完成93所学校改造。提升市级森林乡村8个。',
        '地区生产总值增长5%。',
      ),
    );
    for (const printed of ['10公里', '16个', '20亿元', '6个']) assert.equal(row(all, printed), 'unreported - -');
  });

  it('takes one name for one, with a mark inside or a word more before it', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '新建省、市重点项目44个。改造农村供水管网10公里。'),
      report(2023, '新建省市重点项目46个。改造供水管网12公里。', '地区生产总值增长5%。'),
    );
    assert.equal(row(all, '44个'), 'kept 46个 2');
    assert.equal(row(all, '10公里'), 'kept 12公里 2');
  });

  it('tells a level that a later report no longer stands to', () => {
    const [first] = entries(
      report(2022, '财政收入完成9亿元。', '固定资产投资完成240亿元。'),
      report(2023, '固定资产投资完成235.2亿元，增长8%。', '固定资产投资增长9%。'),
      report(2024, '固定资产投资完成253.7亿元，增长10.1%。', '固定资产投资增长9%。'),
    );
    assert.deepEqual(
      first?.restated?.map(({ text, implied }) => [text, implied]),
      [['253.7亿元', 23042700000]],
    );
  });

  it('keeps districts apart, and their reports in order of years', () => {
    const ledger = ledgerOf(
      report(2023, '城镇新增就业5000人。', '地区生产总值增长5%。', '邢台市清河县'),
      report(2022, '财政收入完成9亿元。', '城镇新增就业4000人。', '邢台市清河县'),
      report(2022, '财政收入完成9亿元。', '城镇新增就业4500人。', '邢台市威县'),
    );
    assert.deepEqual(
      ledger.places.map(({ district, years }) => [district.name, years]),
      [
        ['清河县', [2022, 2023]],
        ['威县', [2022]],
      ],
    );
    assert.deepEqual(
      ledger.places.map((place) => place.entries[0]?.verdict),
      ['kept', 'open'],
    );
  });

  it('follows named works: done, going on, promised again, silent', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '年内建成云溪污水处理厂。出台户外广告管理办法。推进云岭水库工程建设。开工建设滨河体育中心项目。启动青龙桥改造工程。',
      ),
      report(
        2023,
        '云溪污水处理厂建成投用，户外广告管理办法印发实施，云岭水库主体完工。',
        '地区生产总值增长5%。加快滨河体育中心项目建设。',
      ),
    ).filter(({ kind }) => kind === 'deliverable');
    assert.deepEqual(
      Object.fromEntries(
        all.filter(({ target }) => target.file.startsWith('2022')).map((each) => [each.indicator, each.verdict]),
      ),
      {
        云溪污水处理厂: 'done',
        户外广告管理办法: 'done',
        云岭水库工程: 'going-on',
        滨河体育中心项目: 'promised-again',
        青龙桥改造工程: 'silent',
      },
    );
  });

  it('follows lines under the other ways to name them', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '扎实做好各项工作。推进云青望高速、望栖高铁、云岭高速栖禾段等项目建设。支持云栖、望岭至青禾铁路等重大项目建设。组建云岭交通集团和文旅集团。',
      ),
      report(
        2023,
        '云望高速建成通车，望栖铁路加快建设，禾栖高速开工，云栖望禾快速铁路进展顺利，云岭交通、文旅、城建集团挂牌。',
        '地区生产总值增长5%。',
      ),
    ).filter(({ kind }) => kind === 'deliverable');
    assert.deepEqual(all.map(verdictOf), [
      '云青望高速 done',
      '望栖高铁 going-on',
      '云岭高速栖禾段 going-on',
      '望岭至青禾铁路 silent',
      '云栖铁路 going-on',
      '云岭交通集团 done',
      '文旅集团 done',
    ]);
  });

  it('takes what is only to be done for no deed, and whose it is for no other work', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '扎实做好各项工作。推进云岭文旅城项目建设。推进大剧院等项目建设。争创国家云栖枢纽城市。',
      ),
      report(
        2023,
        '投资2亿元的云岭文旅城建成后可接待游客10万人次，清河大剧院进展顺利，获批建设国家云栖枢纽。',
        '地区生产总值增长5%。',
      ),
    ).filter(({ kind }) => kind === 'deliverable');
    assert.deepEqual(all.map(verdictOf), ['云岭文旅城项目 going-on', '大剧院 going-on', '国家云栖枢纽城市 done']);
  });

  it('finds a long name that is only supposed with a word more', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '扎实做好各项工作。支持云栖山货交易中心、望岭商城等企业运营发展。'),
      report(2023, '云栖山货大宗交易中心加快建设，云岭商城开业。', '地区生产总值增长5%。'),
    ).filter(({ kind }) => kind === 'deliverable');
    assert.deepEqual(all.map(verdictOf), ['云栖山货交易中心 going-on']);
  });

  it('counts what is promised without a unit', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '市场主体突破12万。'),
      report(2023, '在册市场主体突破12.5万户。', '地区生产总值增长5%。'),
    );
    assert.equal(row(all, '突破12万').split(' ')[0], 'kept');
  });

  it('follows works that are named beside a number, or before what becomes of them', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '总投资6亿元的云溪——青禾天然气管线年底建成。青禾戏院10月开馆，新增藏书3000册。',
      ),
      report(2023, '云溪——青禾天然气管线建成投用。青禾戏院加快建设。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(
      all.filter(({ kind }) => kind === 'deliverable').map(({ indicator, verdict }) => [indicator, verdict]),
      [
        ['云溪——青禾天然气管线', 'done'],
        ['青禾戏院', 'going-on'],
      ],
    );
  });

  it('knows a work by the end of its name, where nothing else has that name', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '建成云溪滨河水厂和滨河水厂二期，建成望江青禾广场。建成城东污水处理厂。'),
      report(2023, '青禾广场竣工，滨河水厂完工，污水处理厂投运。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(
      all.filter(({ kind, indicator }) => kind === 'deliverable' && !indicator.endsWith('二期')).map(verdictOf),
      ['云溪滨河水厂 silent', '望江青禾广场 done', '城东污水处理厂 silent'],
    );
  });

  it('knows a work by its name with a word more or less, and by its beginning in a list', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '年内建成青禾十里滩湿地公园、望江国际会议展览中心。建成云岭商贸城。建成望江第一中学。推进滨河水库二期建设。',
      ),
      report(
        2023,
        '青禾国家级十里滩湿地公园、望江国际会展中心竣工。望江第二中学、望江中学完工。滨河水库建成。北岭、云岭等物流园区加快建设。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '青禾十里滩湿地公园 done',
      '望江国际会议展览中心 done',
      '云岭商贸城 going-on',
      '望江第一中学 silent',
      '滨河水库二期 silent',
    ]);
  });

  it('knows a work by a long end of its name, and finds it in a plan that no verb opens', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '年内建成城北绿色镁合金新材料产业园。推进望江国际旅游城建设。推进云溪大桥建设。',
      ),
      report(
        2023,
        '望江国际旅游城已具雏形。',
        '城北片区加快建设镁合金新材料产业园，建成主要道路。云溪大桥等精品向市民开放。',
      ),
    );
    assert.deepEqual(
      all.filter(({ kind, target }) => kind === 'deliverable' && target.file.startsWith('2022')).map(verdictOf),
      ['城北绿色镁合金新材料产业园 promised-again', '望江国际旅游城 going-on', '云溪大桥 promised-again'],
    );
  });

  it('does not take words of a name for what is said of it', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '年内建成云溪主体公园。'),
      report(2023, '云溪主体公园竣工。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), ['云溪主体公园 done']);
  });

  it('follows what is held under a name, whichever time it is', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '办好第三届青禾文化节、云溪马拉松。举办首届“望江发展论坛”。'),
      report(2023, '成功举办第三届青禾文化节和望江发展论坛。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '青禾文化节 done',
      '云溪马拉松 silent',
      '望江发展论坛 done',
    ]);
  });

  it('holds a promise to begin kept by a beginning, and one to earn a title by its award', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '青禾大桥如期开工。争创国家云溪储能技术创新中心。建成望江体育场。'),
      report(2023, '青禾大桥开工建设。获批建设国家云溪储能技术创新中心。望江体育场开工建设。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(
      all.filter(({ kind }) => kind === 'deliverable').map(({ indicator, verdict }) => [indicator, verdict]),
      [
        ['青禾大桥', 'done'],
        ['国家云溪储能技术创新中心', 'done'],
        ['望江体育场', 'going-on'],
      ],
    );
  });

  it('knows a work that is written another way', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '完善路网。建成望江至青禾铁路。建成110KV云岭输变电工程。开工建设清河轨道交通2号线一期。加快云禾线二期工程建设。加快云望、望青高速公路建设。' +
          '抓好云河路接望江路（青禾大桥工程）、云岭公园等项目建设。支持云岭区建设“河北省青禾产业创新实验区”。',
      ),
      report(
        2023,
        '青禾至望江铁路建成通车，110千伏云岭变电站投产，城市轨道交通二号线一期开工，云禾地铁二期加快建设，望青高速云岭段通车。' +
          '青禾大桥竣工，云岭区获批全省青禾产业创新试验区。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '望江至青禾铁路 done',
      '110KV云岭输变电工程 done',
      '清河轨道交通2号线一期 done',
      '云禾线二期工程 going-on',
      '云望高速公路 silent',
      '望青高速公路 going-on',
      '云河路接望江路（青禾大桥工程） done',
      '云岭公园 silent',
      '河北省青禾产业创新实验区 done',
    ]);
  });

  it('knows a work with words left out before what it is, or called a project', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '发展旅游。推进云岭山生态文化旅游景区建设。推进望江湖公园建设。推进青禾城文化旅游综合体建设。抓好云溪古镇、大云山综合旅游开发等项目建设。',
      ),
      report(2023, '云岭山景区开放，望江湖体育公园建成，青禾城文化旅游综合项目加快推进。', '加快大云山景区建设。'),
    );
    assert.deepEqual(
      all.filter(({ kind, target }) => kind === 'deliverable' && target.file.startsWith('2022')).map(verdictOf),
      [
        '云岭山生态文化旅游景区 done',
        '望江湖公园 done',
        '青禾城文化旅游综合体 going-on',
        '云溪古镇 silent',
        '大云山综合旅游 promised-again',
      ],
    );
  });

  it('knows a work by a rare piece of its name, by its words turned round, and in full', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。建设望江滨河水厂。建设青禾会展中心地下停车场。实施老城区云栖渠清淤疏浚换管工程。建设云禾城轨。建成第六净水厂。建设云岭湖跨青禾河桥。新建市望栖剧院。实施远望河截污工程。',
      ),
      report(
        2023,
        '滨河望江片水厂建成投产。青禾会展中心投入使用。完成云栖渠清淤疏浚。云禾城际轨道加快建设。第五、六净水厂建成投用。青禾河云岭湖桥建成通车。望栖剧院加快建设。远望河、云谷河等流域治理有序推进。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(
      all.filter(({ kind, target }) => kind === 'deliverable' && target.file.startsWith('2022')).map(verdictOf),
      [
        '望江滨河水厂 done',
        '青禾会展中心地下停车场 done',
        '老城区云栖渠清淤疏浚换管工程 done',
        '云禾城轨 going-on',
        '第六净水厂 done',
        '云岭湖跨青禾河桥 done',
        '市望栖剧院 going-on',
        '远望河截污工程 going-on',
      ],
    );
  });

  it('knows what is renewed by either word, a house without its level, and no other phase of a work', () => {
    const before = report(
      2022,
      '财政收入完成9亿元。',
      '启动南关片区改造。建成县体育馆、档案馆。启动望江古城雨污分流改造二期。建成云岭药业集团制剂生产线。',
    );
    const after = report(
      2023,
      '南关棚改启动征收。体育馆、档案馆建成投用。望江古城雨污分流一期改造完工。云岭药业制剂生产线建成投产。',
      '地区生产总值增长5%。',
    );
    const told = entries(before, after).map(verdictOf);
    for (const each of ['南关片区 going-on', '县体育馆 done', '望江古城雨污分流改造二期 silent'])
      assert.ok(told.includes(each), `${each}: ${told.join('，')}`);
    assert.ok(
      told.some((each) => each.startsWith('云岭药业集团') && each.endsWith(' done')),
      told.join('，'),
    );
  });

  it('never takes another work for it: a later phase, another school, a stretch elsewhere, one of another owner', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。建成青禾水厂。建设青禾路小学。建设望江至大云各庄公园。建成体育中心。建设河北新青禾产业基地。推进智能化牧场、云岭牧场建设。',
      ),
      report(
        2023,
        '青禾水厂二期建成，青禾路实验小学竣工，望江至公园路完工，红山体育中心建成，望江院清河新青禾产业基地投产。' +
          '集约化、智能化、规模化种植基地建成。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '青禾水厂 silent',
      '青禾路小学 silent',
      '望江至大云各庄公园 silent',
      '体育中心 silent',
      '河北新青禾产业基地 silent',
      '云岭牧场 silent',
    ]);
  });

  it('knows a work whose name has words more, fewer or changed, and no work of another name', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。推进云望临港经济区建设。推进栖云集中帮扶综合试验区建设。推进清河市民中心建设。推进新云岭会展中心建设。' +
          '推进青禾云岭综合枢纽建设。加快轨道交通2号线南段建设。申报建设云望港综合保税区。加快云青高速清河段建设。办好云岭国际马拉松。开工建设望青大桥。',
      ),
      report(
        2023,
        '云望临港经济示范区全面铺开，栖云帮扶综合示范区加快建设，云岭会展博览中心竣工，青禾新区综合交通枢纽投运，' +
          '轨道交通2号线全线贯通。获批综合保税区。云青高速扎实推进。成功举办国际马拉松赛。启动望青大桥前期工作。',
        '地区生产总值增长5%。',
      ),
    );
    const said = all.filter(({ kind }) => kind === 'deliverable').map(verdictOf);
    for (const row of [
      '云望临港经济区 going-on',
      '栖云集中帮扶综合试验区 going-on',
      '新云岭会展中心 done',
      '青禾云岭综合枢纽 silent',
      '轨道交通2号线南段 done',
      '云望港综合保税区 done',
      '云青高速清河段 going-on',
      '云岭国际马拉松 done',
      '望青大桥 going-on',
    ])
      assert.ok(said.includes(row), `${row}: ${said.join(', ')}`);
  });

  it('knows a work by what is proper in its name, where the clause has another word of it or tells of it at once', () => {
    const all = entries(
      report(
        2022,
        '经济平稳运行。',
        '补齐短板。建设岚翎航空江北制造基地。建设瑭衡重工江北基地二期。推进榷沙湖截污工程。建设岚翯医药研发中心。',
      ),
      report(
        2023,
        '岚翎航空项目完成厂房封顶。瑭衡二期投产。榷沙湖沿线排口完成截污。岚翯街道办事处搬迁。',
        '固定资产投资增长5%。',
      ),
    );
    assert.deepEqual(
      all.filter(({ kind }) => kind === 'deliverable').map(({ verdict, outcomes }) => [verdict, outcomes[0]?.text]),
      [
        ['going-on', '岚翎航空项目完成厂房封顶'],
        ['done', '瑭衡二期投产'],
        ['going-on', '榷沙湖沿线排口完成截污'],
        ['silent', undefined],
      ],
    );
  });

  it('looks for what a review says of a work by another name, though the plan has its own again', () => {
    const all = entries(
      report(2022, '经济平稳运行。', '建设岚翎山生态旅游度假区。创建国家级园林县城。'),
      report(
        2023,
        '岚翎山、榷沙湾等度假区前期有序推进。通过省级园林县城复查验收。',
        '岚翎山生态旅游度假区年内开工。创建国家级园林县城。',
      ),
    ).filter(({ kind, target }) => kind === 'deliverable' && target.file.startsWith('2022'));
    assert.deepEqual(
      all.map(({ indicator, verdict, outcomes }) => [indicator, verdict, outcomes.length]),
      [
        ['岚翎山生态旅游度假区', 'going-on', 2],
        ['国家级园林县城', 'promised-again', 1],
      ],
    );
  });

  it('says that a work goes on where a review names it with no more than what was done there', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '补齐短板。建设云望文化产业园。建设青禾文化产业园。'),
      report(2023, '云望文化产业园迎来八方游客。青禾文化产业园尚未招到企业。', '地区生产总值增长5%。'),
    );
    const said = all.filter(({ kind }) => kind === 'deliverable').map(verdictOf);
    assert.deepEqual(said, ['云望文化产业园 going-on', '青禾文化产业园 going-on']);
  });

  it('says that a work goes on where a piece of it is there', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '完善路网。力争望江大道、青禾大道建成通车。'),
      report(2023, '望江大道南口以东建成通车，青禾大道云岭段通车。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '望江大道 going-on',
      '青禾大道 going-on',
    ]);
  });

  it('follows titles, campaigns in quotes, and works that a later list names with others', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。积极创建国家青禾示范区、全国云溪名城。深入实施“青禾123行动”。建成望江湿地公园。建成云岭隧道。',
      ),
      report(
        2023,
        '获评国家青禾示范区。实施青禾“123”行动。建成望江、红山湿地公园。云岭隧道连接线建成。',
        '地区生产总值增长5%。',
      ),
    );
    const said = all.filter(({ kind }) => kind === 'deliverable').map(verdictOf);
    for (const row of [
      '国家青禾示范区 done',
      '全国云溪名城 silent',
      '“青禾123行动” going-on',
      '望江湿地公园 done',
      '云岭隧道 silent',
    ])
      assert.ok(said.includes(row), `${row}: ${said.join(', ')}`);
  });

  it('knows a line by its number in a list, a tract by its name, an event by its long name, a title without its rank', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。加快地铁4号线建设。实施云溪、红旗、望江门等棚户区改造。办好望洽会。积极创建国家青禾旅游示范市。实施“青禾英才”培育计划。',
      ),
      report(
        2023,
        '云溪棚改成效明显，在红旗街举行活动。成功举办望江国际投资洽谈会。获评青禾旅游示范城市。“青禾英才”计划启动。',
        '地区生产总值增长5%。加快2、4、6号线建设。',
      ),
    );
    assert.deepEqual(
      all.filter(({ kind, target }) => kind === 'deliverable' && target.file.startsWith('2022')).map(verdictOf),
      [
        '地铁4号线 promised-again',
        '云溪棚户区 going-on',
        '红旗棚户区 silent',
        '望江门棚户区 silent',
        '望洽会 done',
        '国家青禾旅游示范市 done',
        '“青禾英才”培育计划 going-on',
      ],
    );
  });

  it('knows a work by its first words in a list that ends with what all of it are, and a piece by its whole', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '补齐短板。启动云望陵考古遗址公园建设。推进云讯科技研发基地、红山云谷等项目建设。实施青禾河治理工程云溪段建设。',
      ),
      report(
        2023,
        '云望陵、青禾里等考古公园开放。云讯科技、云江港等项目加快推进。青禾河治理工程全面开工。',
        '地区生产总值增长5%。',
      ),
    );
    const said = all.filter(({ kind }) => kind === 'deliverable').map(verdictOf);
    for (const row of ['云望陵考古遗址公园 done', '云讯科技研发基地 going-on', '红山云谷 silent'])
      assert.ok(said.includes(row), `${row}: ${said.join(', ')}`);
  });

  it('has what is only supposed to be a name where a later report has the same words', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '打造云江青禾经济带。抓好望江商务区招商。'),
      report(2023, '望江商务区加快建设。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), ['望江商务区 going-on']);
  });

  it('holds what is promised for two groups against what is told of each', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '城乡居民人均可支配收入增长8%。'),
      report(2023, '城乡居民人均可支配收入分别增长8.4%、7.6%。', '地区生产总值增长5%。'),
    ).filter(({ concept }) => concept === 'urban-and-rural-disposable-income');
    assert.deepEqual(
      all.map(({ verdict, outcomes }) => [verdict, outcomes.map(({ text }) => text)]),
      [['missed', ['8.4%', '7.6%']]],
    );
  });

  it('holds a promise against what is told in other words: what people were helped out of, of what, under a new name', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '解决3万农村人口的安全饮水问题，完成2.5万贫困人口脱贫任务。粮食总产稳定在8亿斤。新增和恢复有效灌溉面积5万亩。' +
          '建成7所中小学校，改扩建幼儿园4所。农民人均纯收入增长8%。居民消费价格涨幅控制在3%以内。入园企业达到20家。',
      ),
      report(
        2023,
        '解决了农村3.6万人的饮水安全问题，2.8万人实现脱贫。粮食生产再获丰收，总产量达8.2亿斤。新增、改善有效灌溉面积4万亩。' +
          '建成投入使用公办中小学校8所，建成公办幼儿园5所。农村居民人均可支配收入增长8.3%。居民消费价格指数控制在2.6%。入驻企业达到24家。',
        '地区生产总值增长5%。',
      ),
    );
    assert.equal(row(all, '3万'), 'kept 3.6万人 6000');
    assert.equal(row(all, '2.5万'), 'kept 2.8万人 3000');
    assert.equal(row(all, '8亿斤'), 'kept 8.2亿斤 20000000');
    assert.equal(row(all, '5万亩'), 'missed 4万亩 -10000');
    assert.equal(row(all, '7所'), 'kept 8所 1');
    assert.equal(row(all, '4所'), 'kept 5所 1');
    assert.equal(row(all, '8%'), 'kept 8.3% 0.3');
    assert.equal(row(all, '3%以内'), 'kept 2.6% -0.4');
    assert.equal(row(all, '20家'), 'kept 24家 4');
  });

  it('never takes those in work for those who found it through others, nor two tasks of one sentence for each other', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '加强创业培训，力争实现以创业带动就业2万人。完成1.3万移民搬迁和4万贫困人口脱贫任务。',
      ),
      report(2023, '城镇新增就业3万人。4.2万人实现脱贫。', '地区生产总值增长5%。'),
    );
    assert.equal(row(all, '2万人'), 'unreported - -');
    assert.equal(row(all, '1.3万'), 'unreported - -');
    assert.equal(row(all, '4万'), 'kept 4.2万人 2000');
  });

  it('reads on behind a full stop that a conversion made of ‰', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '人口自然增长率控制在6。以内；森林覆盖率达到41%。'),
      report(2023, '森林覆盖率达到42%。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.map(verdictOf), ['人口自然增长率 unreported', '森林覆盖率 kept', '地区生产总值 open']);
  });

  it('counts bodies of one name with this word or that', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '新增农民专业合作社40个。'),
      report(2023, '新增农民专业合作社52家。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.map(verdictOf), ['农民专业合作社 kept', '地区生产总值 open']);
  });

  it('takes of two in a list only its own verb for a promise to begin', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '补齐短板。加快建设青禾大桥、开工建设云岭大桥。'),
      report(2023, '青禾大桥全面开工，云岭大桥开工建设。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '青禾大桥 going-on',
      '云岭大桥 done',
    ]);
  });

  it('follows a name that the report has elsewhere in passing', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '发挥云岭科技园等平台作用。推进云岭科技园建设。'),
      report(2023, '云岭科技园建成。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), ['云岭科技园 done']);
  });

  it('follows what is told under short words, by what is completed for it, and by what a bid is for', () => {
    const promised = report(
      2021,
      '经济平稳发展。',
      '完善设施。加快云溪医院搬迁。建设望江职业技术学院。推进青禾水厂建设。加快和平渠、云望河等3条河流整治。推进青禾等12个科技产业项目建设。加快云岭古街申遗工作。建设“云望安监”信息化平台。加快轨道交通第二轮建设规划申报。开工云岭路。',
    );
    const later = report(
      2022,
      '望江职院竣工。云溪医院完成搬迁。青禾水厂完成投资2亿元。治理和平渠8公里。轨道交通第二轮建设规划获批。云岭路延长线开工。',
      '推进云岭古街申遗。',
    );
    const of2021 = entries(promised, later).filter(({ kind, period }) => kind === 'deliverable' && period === '2021');
    assert.deepEqual(of2021.map(verdictOf), [
      '云溪医院 done',
      '望江职业技术学院 done',
      '青禾水厂 going-on',
      '和平渠 going-on',
      '云望河 silent',
      '青禾 silent',
      '云岭古街申遗 promised-again',
      '“云望安监” silent',
      '轨道交通第二轮建设规划 done',
      '云岭路 silent',
    ]);
  });

  it('follows plans that are to be drawn up', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '补齐短板。完成云溪湾、青禾港规划编制。'),
      report(2023, '启动青禾港、望江里规划编制。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '云溪湾规划 silent',
      '青禾港规划 going-on',
    ]);
  });

  it('follows the papers of a list', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '制定出台户外广告管理办法、青禾湿地保护条例等法规。'),
      report(2023, '青禾湿地保护条例颁布。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '户外广告管理办法 silent',
      '青禾湿地保护条例 done',
    ]);
  });

  it('knows a work without the strength in its name, a number written out, a piece by its whole, a name without its quotes', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '实施望岭水厂2万吨扩建项目。实施五三一渠治理。抓好云岭大道中段、望岭路等道路改造。加快云栖科技“云数据”基地一期项目建设。' +
          '确保望岭煤矿一季度完成核准并开工建设。完成农村林地确权登记颁证工作。完成支援望栖县灾后重建任务。',
      ),
      report(
        2023,
        '望岭水厂改扩建工程竣工。531渠治理完工。云岭大道、青禾路等项目扎实推进。云栖科技云数据、云溪牧机等项目开工建设。' +
          '望岭煤矿完成项目核准。农村林地确权登记颁证全面完成。圆满完成了对口支援望栖县灾后恢复重建工作任务。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(all.filter(({ kind, concept }) => kind === 'deliverable' && concept === null).map(verdictOf), [
      '望岭水厂2万吨扩建项目 done',
      '五三一渠 done',
      '云岭大道中段 going-on',
      '望岭路 silent',
      '云栖科技“云数据”基地一期项目 going-on',
      '望岭煤矿 going-on',
      '农村林地确权登记颁证 done',
      '支援望栖县灾后重建 done',
    ]);
  });

  it('knows a road by its number, the hospital of a place by its level, an event without its number, and what opened by who is in it', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '实施312省道清河段改扩建工程、G240望岭段改造，推进县人民医院迁建工程，建成望岭电子商务产业园。' +
          '举办云栖国际马拉松赛、第五届望岭戏剧节、全国青年龙舟锦标赛。力争云岭经济开发区成功创建省级经开区，完成国土空间总体规划编制。',
      ),
      report(
        2023,
        '省道312云溪至望集段建成通车，G240云栖段竣工，县医院新院区主体完工，望岭电商产业园入驻企业36家。' +
          '成功举办云栖马拉松、第五届望岭戏剧节。省级云岭经开区获批设立。国土空间总体规划获县人大常委会审议通过。',
        '地区生产总值增长5%。',
      ),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '312省道清河段改扩建工程 going-on',
      'G240望岭段 silent',
      '县人民医院迁建工程 going-on',
      '望岭电子商务产业园 done',
      '云栖国际马拉松赛 done',
      '望岭戏剧节 done',
      '全国青年龙舟锦标赛 silent',
      '云岭经济开发区 done',
      '国土空间总体规划 done',
    ]);
  });

  it('takes no other house for a hospital', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '推进县人民医院迁建工程。'),
      report(2023, '县医院门诊综合楼竣工。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.slice(0, 1).map(verdictOf), ['县人民医院迁建工程 silent']);
  });

  it('counts what is done away with as what was to be done, and jobs by either name', () => {
    const all = entries(
      report(
        2022,
        '财政收入完成9亿元。',
        '打通断头路8条，整治“散乱污”企业50家，消除大班额30个。城镇新增就业4000人。实际利用外资2亿元。',
      ),
      report(
        2023,
        '打通断头路9条，整治“散乱污”企业56家，消除大班额26个。新增就业4120人。实到外资1.8亿元。',
        '地区生产总值增长5%。',
      ),
    );
    assert.equal(row(all, '8条'), 'kept 9条 1');
    assert.equal(row(all, '50家'), 'kept 56家 6');
    assert.equal(row(all, '30个'), 'missed 26个 -4');
    assert.equal(row(all, '4000人'), 'kept 4120人 120');
    assert.equal(row(all, '2亿元'), 'missed 1.8亿元 -20000000');
  });

  it('has what goes by words of no name once, where a name in it is told of', () => {
    const all = entries(
      report(2022, '财政收入完成9亿元。', '完成“三街一江”照明建设任务。建立乡村道路长效管护机制。'),
      report(2023, '“三街一江”亮化完工。乡村道路长效管护不断加强。', '地区生产总值增长5%。'),
    );
    assert.deepEqual(all.filter(({ kind }) => kind === 'deliverable').map(verdictOf), [
      '“三街一江” done',
      '乡村道路长效管护机制 silent',
    ]);
  });

  it('gives the places of both as they stand in their files', () => {
    const parts = [
      report(2022, '财政收入完成9亿元。', '完成造林5万亩。'),
      report(2023, '完成造林6.2万亩。', '地区生产总值增长5%。'),
    ];
    const [entry] = entries(...parts);
    const cut = (file: string, [start, end]: readonly [number, number]): string | undefined =>
      parts.find((part) => part.file === file)?.text.slice(start, end);
    assert.equal(entry && cut(entry.target.file, entry.target.range), '5万亩');
    assert.deepEqual(
      entry?.outcomes.map(({ file, range }) => cut(file, range)),
      ['6.2万亩'],
    );
  });
});
