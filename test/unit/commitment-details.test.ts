import assert from 'node:assert/strict';
import type { CommitmentDetails } from '../../src/core/index.ts';
import { analyze, commitmentDetails } from '../../src/core/index.ts';
import { hardness } from '../../src/core/knowledge/hardness.ts';
import { namedThings } from '../../src/core/knowledge/named-things.ts';
import { builtWorks, worksDone, worksOfAKind, worksUnnamed } from '../../src/core/knowledge/project-words.ts';
import { chargeWords, otherLabels, unitLabels } from '../../src/core/knowledge/responsible-units.ts';
import { smallAnalysis } from './small-analysis.ts';

type Figures = Parameters<typeof smallAnalysis>[1];

/** What is read of every «commitment» of a text. */
function read(marked: string, figures: Figures = []): { text: string; all: readonly CommitmentDetails[] } {
  const { text, analysis } = smallAnalysis(marked, figures);
  const detailsOf = commitmentDetails(text, analysis);
  const all = analysis.commitments.map(detailsOf);
  for (const { hardness: word, units, projects } of all) {
    for (const each of [...(word ? [word] : []), ...units, ...projects])
      assert.equal(text.slice(...each.range), each.text);
  }
  return { text, all };
}

/** The units of every commitment; those that help in brackets. */
function checkUnits(title: string, marked: string, ...expected: readonly string[]): void {
  it(title, () => {
    const told = read(marked).all.map(({ units }) =>
      units.map(({ text, role }) => (role === 'lead' ? text : `（${text}）`)).join(' '),
    );
    assert.deepEqual(told, expected);
  });
}

describe('units that a text names', () => {
  checkUnits('in a bracket', '«新建公园3个（责任单位：区城管局）»。', '区城管局');
  checkUnits(
    'in the columns of a table',
    '工作任务　责任单位　配合单位　完成时限\n«新建公园3个»　区城管局　区财政局、各街道　10月底前\n«改造泵站2座»　区水利局　区住房和城乡建设局　年底',
    '区城管局 （区财政局） （各街道）',
    '区水利局 （区住房和城乡建设局）',
  );
  checkUnits('in a bracket of narrow signs', '«新建公园3个(责任单位:区城管局)»。', '区城管局');
  checkUnits(
    'lead or help',
    '«新建公园3个»。（牵头单位：区城管局；配合单位：区财政局、各街道）\n«修订规划»。',
    '区城管局 （区财政局） （各街道）',
    '',
  );
  checkUnits(
    'by what they do',
    '«新建公园3个»。（区城管局牵头，区财政局、各乡镇配合）',
    '区城管局 （区财政局） （各乡镇）',
  );
  checkUnits('by their share', '«新建公园3个»。（区城管局、区水务局按职责分工负责）', '区城管局 区水务局');
  checkUnits('for a whole paragraph', '«新建公园3个»，«改造桥梁2座»。（责任单位：区住建局）', '区住建局', '区住建局');
  checkUnits(
    'for their clause',
    '«新建公园3个»，«改造桥梁2座（责任单位：区住建局）»，«新增车位60个»。',
    '',
    '区住建局',
    '',
  );
  checkUnits(
    'since the note before',
    '«新建公园3个»。（责任单位：区城管局）«改造桥梁2座»。（责任单位：区住建局）',
    '区城管局',
    '区住建局',
  );
  checkUnits(
    'on a line of their own',
    '«新建公园3个»。\n责任单位：区城管局\n配合单位：区财政局\n«修订规划»。',
    '区城管局 （区财政局）',
    '',
  );
  checkUnits('at the end of a line', '«新建公园3个»。责任单位：区城管局　完成时限：6月底', '区城管局');
  checkUnits(
    'one label after the other',
    '«新建公园3个»。责任单位：区城管局　配合单位：区财政局',
    '区城管局 （区财政局）',
  );
  checkUnits(
    'in square brackets',
    '«新建公园3个»。【牵头单位：区城管局】\n«修订规划»。[责任单位：区司法局]',
    '区城管局',
    '区司法局',
  );
  checkUnits('after blanks', '«新建公园3个»。（责任单位： 区城管局 区水务局）', '区城管局 区水务局');
  checkUnits('beside their leader', '«新建公园3个»。（牵头领导：王某某；责任单位：区城管局）', '区城管局');
  checkUnits(
    'joined by 和',
    '«新建公园3个»。（责任单位：区城管局和区住房和城乡建设局）',
    '区城管局 区住房和城乡建设局',
  );
  checkUnits('in its words', '«由区教育局、区财政局负责新建小学2所»。', '区教育局 区财政局');
  checkUnits('in the clause before', '由区教育局牵头，«新建小学2所»，«改造操场3个»。', '区教育局', '');
  checkUnits('at its head', '«区教育局牵头新建小学2所»。', '区教育局');
  checkUnits(
    'are offices',
    '«由专人负责建立台账»，«支持龙头企业牵头组建联盟»。«支持云溪集团牵头组建联盟»。',
    '',
    '',
    '',
  );
  checkUnits('are not the places of a bracket', '«新建公园3个（云溪街道、青禾镇）»。', '');
  checkUnits('are not those of who leads', '«新建公园3个»。（牵头领导：王某某）', '');
});

/** The word of every commitment that says how firm it is, and what it says. */
function checkHardness(title: string, marked: string, ...expected: readonly string[]): void {
  it(title, () => {
    const told = read(marked).all.map(({ hardness: word }) => (word ? `${word.degree} ${word.text}` : ''));
    assert.deepEqual(told, expected);
  });
}

describe('how firmly a promise is worded', () => {
  checkHardness('as what must be', '«确保望江大桥年底前通车»。', 'firm 确保');
  checkHardness('as what is sought', '«固定资产投资力争增长6%»，«早日建成望江大桥»。', 'aimed 力争', 'aimed 早日');
  checkHardness('as what is planned', '«计划投资2亿元»，«到2026年，拟新建小学2所»。', 'planned 计划', 'planned 拟');
  checkHardness('by the first of its words', '«确保望江大桥早日通车»。', 'firm 确保');
  checkHardness('by the clause before it', '力争三年内，«引进企业60家»。', 'aimed 力争');
  checkHardness('not by another promise', '«力争引进企业60家»，«新建公园3个»。', 'aimed 力争', '');
  checkHardness('not by nouns', '«实施三年行动计划»，«落实资金安排»，«拟定规划»。', '', '', '');

  it('has a word for one degree only', () => {
    const words = Object.values(hardness).flatMap((row) => row.split(' '));
    assert.equal(new Set(words).size, words.length);
  });
});

/** The projects of the one commitment. */
function checkProjects(words: string, ...expected: readonly string[]): void {
  it(words, () => {
    const [details] = read(`«${words}»。`).all;
    assert.deepEqual(
      details?.projects.map(({ text }) => text),
      expected,
    );
  });
}

describe('projects that a promise names', () => {
  checkProjects('实施云溪河综合治理工程', '云溪河综合治理工程');
  checkProjects('推进城东水厂、青禾粮油仓储等项目建设', '城东水厂', '青禾粮油仓储');
  checkProjects('青禾食品加工、望江商贸城等12个项目竣工投产', '青禾食品加工', '望江商贸城');
  checkProjects('加快区云溪医院二期工程建设', '区云溪医院二期工程');
  checkProjects('深入实施“暖巷”工程', '“暖巷”工程');
  checkProjects('建成望江中学新校区和青禾大桥', '望江中学新校区', '青禾大桥');
  checkProjects('投资３亿元的云溪河堤防工程年内完工', '云溪河堤防工程');
  checkProjects('青禾戏院10月开馆', '青禾戏院');
  checkProjects('望江快速路、青禾路北延二期竣工通车', '望江快速路', '青禾路北延二期');
  checkProjects('推进青禾路南延、望江路西延和云溪河治理工程建设', '青禾路南延', '望江路西延', '云溪河治理工程');
  checkProjects('推进云溪水系二期建设', '云溪水系二期');
  checkProjects('确保总投资8亿元的云溪——青禾天然气管线年底建成运营', '云溪——青禾天然气管线');
  checkProjects('建成望江公共资源交易中心和青禾马拉松公园', '望江公共资源交易中心', '青禾马拉松公园');
  checkProjects('开工建设青禾北站', '青禾北站');
  checkProjects('确保青禾路、望江大道基本建成', '青禾路', '望江大道');
  checkProjects('抓好云溪老街修缮、河口古镇保护等重点项目', '云溪老街', '河口古镇');
  checkProjects('建成青禾路等中心城区出口通道', '青禾路');
  checkProjects('加快金苏大道、青禾大道等园区主干道建设', '金苏大道', '青禾大道');
  checkProjects('推进望江湖、青禾岭等景区建设', '望江湖', '青禾岭');
  checkProjects('加快建设望江至青禾铁路', '望江至青禾铁路');
  checkProjects('配合省抓好望江水库二期建设', '望江水库二期');
  checkProjects('开工建设轨道交通3号线一期工程', '轨道交通3号线一期工程');
  checkProjects('改造市老年活动中心', '市老年活动中心');
  checkProjects('青禾银行培训中心、望江饭店、云海天等酒店投入运营', '青禾银行培训中心', '望江饭店', '云海天');
  checkProjects('启动建设国际会展中心', '国际会展中心');
  checkProjects('建成青禾科技大市场', '青禾科技大市场');
  checkProjects('启动云溪河生态保护项目', '云溪河生态保护项目');
  checkProjects('推进城东镇、李家庄等污水处理厂建设');
  checkProjects('建成集成电路和智能工厂');
  checkProjects('建成社区养老服务中心');
  checkProjects('努力把全县建成农产品物流中心');
  checkProjects('支持青禾岭等创建国家5A级旅游景区');
  checkProjects('县乡两级公路全面通车');
  checkProjects('安置房12月底封顶');
  checkProjects('推进市政道路、园林绿化工程建设');
  checkProjects('实施老旧小区改造项目30个');
  checkProjects('推进重点产业项目建设');
  checkProjects('加快新型显示、青禾材料等领域重大项目建设');
  checkProjects('支持云溪集团建设研发中心');
  checkProjects('打造区域商贸中心');
  checkProjects('推进青禾公园、郊野公园和湿地公园建设', '青禾公园');
  checkProjects('谋划“十六五”重大项目');
  checkProjects('加快四大进口基地建设');
  checkProjects('优化营商环境');
});

describe('the words of projects', () => {
  const words = (row: string): readonly string[] => row.trim().split(/\s+/);

  it('stand once, and are works where they are looked for among them', () => {
    for (const row of [builtWorks, worksUnnamed, worksDone, worksOfAKind]) {
      assert.equal(new Set(words(row)).size, words(row).length);
    }
    const works = new Set(words(namedThings.work));
    for (const word of [...words(builtWorks), ...words(worksUnnamed)]) assert.ok(works.has(word), word);
    for (const word of words(builtWorks)) assert.ok(!words(worksUnnamed).includes(word), word);
  });
});

describe('the targets of a promise', () => {
  it('have the level that they start from', () => {
    const { all } = read('«养老床位由240张增加到300张，入学率达到98%»。', [
      { text: '240张', status: 'reference' },
      { text: '300张', bound: 'atLeast' },
      { text: '98%' },
    ]);
    assert.deepEqual(
      all[0]?.targets.map(({ figure, from }) => [figure.text, figure.bound, from?.text]),
      [
        ['300张', 'atLeast', '240张'],
        ['98%', 'exact', undefined],
      ],
    );
  });

  it('start from nothing that is only named', () => {
    const { all } = read('«由12家企业牵头，新增企业30家»。', [{ text: '12家', status: 'reference' }, { text: '30家' }]);
    assert.deepEqual(
      all[0]?.targets.map(({ from }) => from),
      [null],
    );
  });
});

describe('the details of a report', () => {
  it('are told of what the analysis finds', () => {
    const text =
      '2024年政府工作报告\n二、2024年工作安排\n确保年内建成望江大桥，新增养老床位300张以上。（责任单位：区民政局）';
    const analysis = analyze(text);
    const detailsOf = commitmentDetails(text, analysis);
    assert.deepEqual(
      analysis.commitments.map((each) => {
        const { hardness: word, projects, units, targets } = detailsOf(each);
        return [word?.text, projects[0]?.text, units[0]?.text, targets[0]?.figure.bound];
      }),
      [
        ['确保', '望江大桥', '区民政局', undefined],
        [undefined, undefined, '区民政局', 'atLeast'],
      ],
    );
  });

  it('know the units of a table that was copied cell by cell', () => {
    const cells =
      '序号 工作任务 牵头单位 配合单位 1 新建小学2所 区教育局 区财政局、各街道 2 改造道路6条 区住建局 区公安局';
    const text = `云岚区2024年重点工作任务分解表\n${cells.replaceAll(' ', '\n')}\n`;
    const analysis = analyze(text);
    const detailsOf = commitmentDetails(text, analysis);
    assert.deepEqual(
      analysis.commitments.map((each) => [
        each.text,
        ...detailsOf(each).units.map(({ role, text: unit }) => role + unit),
      ]),
      [
        ['新建小学2所', 'lead区教育局', 'support区财政局', 'support各街道'],
        ['改造道路6条', 'lead区住建局', 'support区公安局'],
      ],
    );
  });

  it('take any text', () => {
    for (const text of ['', '（责任单位：', '责任单位：\n\n', '由负责', '（'.repeat(500), '由教育局'.repeat(300)]) {
      const detailsOf = commitmentDetails(text, { metrics: [], commitments: [] });
      assert.ok(detailsOf({ range: [0, text.length], metrics: [] }));
    }
  });

  it('have each label and each word of charge once', () => {
    for (const rows of [[...Object.values(unitLabels), otherLabels], Object.values(chargeWords)]) {
      const words = rows.flatMap((row) => row.trim().split(/\s+/));
      assert.equal(new Set(words).size, words.length);
    }
  });
});
