import assert from 'node:assert/strict';
import { findCommitments } from '../../src/core/commitments/find-commitments.ts';
import type { Commitment } from '../../src/core/commitments/commitment.ts';
import { findFigures } from '../../src/core/figures/find-figures.ts';
import { hardness } from '../../src/core/knowledge/hardness.ts';
import { namedThings } from '../../src/core/knowledge/named-things.ts';
import { commitmentVerbs } from '../../src/core/knowledge/commitment-verbs.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import { placesInTime } from '../../src/core/outline/places-in-time.ts';
import type { ReportFacts } from '../../src/core/outline/report-facts.ts';
import type { Section } from '../../src/core/outline/section.ts';
import { segment } from '../../src/core/text/segment.ts';
import { unmark } from './marked-text.ts';

/** One letter a mark (quantified, deliverable, intent), then the sentence of a plan with its promises marked. */
const figures = [
  'q «新增城镇就业800人»。',
  'qq «地区生产总值增长6%左右»，«固定资产投资增长8%»。',
  'qq 今年经济社会发展主要预期目标是：«一般公共预算收入增长5%»；«城镇登记失业率控制在4%以内»。',
  'qi «力争年内引进亿元以上项目6个»，«不断增强发展后劲»。',
  'q «启动北城3所学校建设»。',
  'q «为600条渔船新装定位终端»。',
  'q «为全县3万名妇女免费体检»。',
  'q «改造提升老旧小区42个、背街小巷18条»。',
  'iqi «坚持就业优先»，«开发公益性岗位500个»，«确保就业大局稳定»。',
  'qi «围绕强链补链，引进配套企业12家»，«加快形成集群效应»。',
  'q «协调燃气公司改造老旧管线3公里，庭院管线1.2公里»。',
  'q «落实重点项目90个，其中投资亿元以上项目30个»。',
  'i «推动商贸服务转型升级，带动1200家企业激活市场»。',
  'q «以创业带动就业，新增城镇就业5.5万人»。',
  'dq «加快推进青禾水库，以及云溪水库等项目建设»，«完成投资3亿元»。',
  'i «以6家规上企业，4家商场为龙头，推动传统商贸转型升级»。',
  'qq «8所公办幼儿园投入使用»，«普惠性幼儿园覆盖率达到88%»。',
  'qd «三年内培育科技型企业60家»，«建成云溪科创园»。',
  'q «改造老旧小区42个»，责任单位：区住建局，完成时限：12月底。',
  '牵头单位：区工信局，配合单位：区财政局，完成时限：6月底。',
];

const namedOnes = [
  'd «拓宽青岚大桥»。',
  'd «常态化开展“青禾课堂”“云溪夜谈”等活动»。',
  'd «广泛开展“访民情”活动»。',
  'd «修缮云溪书院、青岚阁»。',
  'd «贯通望江路、青禾街»。',
  'd «亮化青禾大街»。',
  'd «推动3号线、12号线通车运营»。',
  'd «望江路、青禾路改造提升»。',
  'd «望江路全线贯通»。',
  'd «疏通云溪沟渠»。',
  'd «整治云溪河、青禾河»。',
  'i «硬化乡村道路»。',
  'i «做好“山水茶”三篇大文章»。',
  'i «整治背街小巷»。',
  'i «贯通落实会议精神»。',
  'i «推进河湖长制»。',
  'd «建设百里红色文化长廊»。',
  'd «疏浚青岚河道»。',
  'd «县中医院实现整体搬迁»。',
  'd «加快解放山水库除险加固工程建设»。',
  'i «推动藏粮于地、藏粮于技落实落地»。',
  'd «加快推进青禾食品加工、云溪粮油仓储等项目建设»。',
  'd «出台《望江区户外广告管理办法》»。',
  'dd «制定城市管理责任清单»，«编制“十五五”规划»。',
  'd «全力打造松岭路等特色街区»。',
  'd «启动云溪片区综合改造»。',
  'd «积极争创全国双拥模范城»。',
  'di «加快创建国家森林城市»，«持续提升城市品质»。',
  'di «持续开展“进万家解难题”活动»，«切实为企业排忧解难»。',
  'd «开展房屋安全百日攻坚行动»。',
  'dd «建设望江路综合管廊»，«打通松岭路至云溪路»。',
  'd «确保望江大桥年底前建成通车»。',
  'd «推动青禾智能装备产业园等项目落地»。',
  'd «加快推进县中医院迁建项目»。',
  'd «建设老城区城市综合广场»。',
  'd «推进农村户厕改造三年行动»。',
  'd «对农村住房安全进行“回头看”»。',
  'd «完成望江码头改造和云溪、青禾、松岭3个千吨级码头项目前期»。',
  'q «新建、改扩建中小学校共26所»。',
  'd «实施望江河综合治理工程»。',
  'd «完成云溪社区卫生服务中心改扩建»。',
  'd «搭建跨境电商一站式服务平台»。',
  'd «成立青禾产业发展公司»。',
  'd «举办第三届望江音乐节»。',
  'd «推进长期护理保险制度试点»。',
  'd «推进农民工工资保证金收缴全覆盖»。',
  'd «完成“青禾红薯”地理标志认证»。',
  'd «望江购物中心开业运营»。',
  'd «启动国土空间详细规划编制»。',
  'd «做好第五次全国经济普查工作»。',
  'd «通过国家卫生城市复审»。',
  'd «建立企业信用信息数据库»。',
  'd «配合做好城际铁路望江段等重点工程建设»。',
  'd «筹建望江职业技术学院»。',
  'd «在城市更新上，启动云溪老街保护修缮工程»。',
  'd «以庆祝建党百年为主题举办“望江之夜”文化节»。',
  'd «继续做好国家级综合防控先行县创建工作»。',
  'd «推广应用第二代电子健康卡»。',
  'd «对青禾园、云溪园老旧小区进行综合整治»。',
  'd «全面完成河道堤岸加固三年任务»。',
  'd «确保城东水厂和云溪污水厂投产»。',
  'd «着力办好10件民生实事»：',
  'd «加快推进云溪二期建设»。',
  'd «加快城市养老服务中心项目建设»。',
  'd «突出抓好青禾制药、云溪电缆等项目建设»。',
  'd «政府将为民兴办8件实事»：',
  'di «抓住铁路建设机遇，谋划启动望江货运枢纽项目»，«打造开放新高地»。',
];

/** What is decided, set up, applied for or carried out once can be checked, though it has no name and no number. */
const decisions = [
  'd «建立信访积案领导包案化解机制»。',
  'd «建立与绩效挂钩的环卫考核奖惩制度»。',
  'd «构建区镇两级托老服务体系»。',
  'i «构建现代产业体系»。',
  'i «建立健全长效机制»。',
  'i «建立科学合理的工作机制»。',
  'd «纵深推进“春雨润苗”行动»。',
  'd «集中开展燃气、电梯专项整治»。',
  'd «全面开展自建房隐患排查整治»。',
  'i «常态化开展安全生产检查»。',
  'i «广泛开展防灾宣传活动»。',
  'i «持续开展“八五”普法»。',
  'i «全面推进实施三孩生育政策»。',
  'i «加快构建优势突出的“5+N”现代产业体系»。',
  'd «高标准实施松岭北大门环境整治提升工作»。',
  'i «开展人居环境整治提升工作»。',
  'i «积极推进农技推广项目»。',
  'd «组织实施冷库安全隐患排查整治行动方案»。',
  'i «深入实施全民健身行动方案»。',
  'd «深入实施种业振兴行动»。',
  'i «深入开展普法宣传活动»。',
  'i «更好支持松塘新区高标准建设»。',
  'i «支持民间资本参与项目建设»。',
  'i «加快项目转化落地»。',
  'i «建强农村产权流转交易平台»。',
  'd «打造轴承产业基地»。',
  'i «打造区域物流中心»。',
  'd «积极申建冷链指定监管场所»。',
  'd «争取云岭茶入选国家地理标志产品»。',
  'i «积极争取上级政策资金支持»。',
  'd «推进村级客栈消防改造»。',
  'd «对沿河排污口进行分类整治»。',
  'i «推进生态环境治理»。',
  'd «放宽公租房申请条件»。',
  'd «扩大首台套保险补偿目录»。',
  'd «取消货车通行费»。',
  'd «组织实施秋冬季森林防火“百日会战”»。',
  'd «启动自建房安全隐患大排查»。',
  'd «全面开展土壤污染状况详查»。',
  'd «深化“三清”执法行动»。',
  'i «深化普法宣传教育»。',
  'i «持续推进移风易俗»。',
  'd «建立古树名木日常巡护责任制»。',
  'i «落实安全生产责任制»。',
  'i «实行专人负责»。',
  'd «下放建设工程消防验收审批权限»。',
  'd «取消农村客运班线承包经营»。',
  'd «推进望江大道南延»。',
  'd «推进县医院门诊楼改扩建»。',
  'i «推动公共服务向农村延伸»。',
  'i «拓宽群众就业渠道»。',
  'd «争取望江米粉列入地理标志保护产品»。',
  'd «力争县中医院通过三级评审»。',
  'd «力争跻身全国县域旅游百强»。',
  'i «常态化创建文明城市»。',
  'i «创建“枫桥经验”一镇一品特色»。',
  'i «谋划推进环城水系建设»。',
  'd «谋划并启动环城水系建设»。',
  'i «实现隐患动态清零»。',
  'i «确保零就业家庭动态清零»。',
  'i «深入推进农村户厕改造三年行动»。',
  'd «实现村级账务公开全覆盖»。',
  'i «加强隐患入库管理»。',
  'i «推动问题整改销号»。',
  'i «提高土地集约利用率»。',
  'i «扩大利用外资规模»。',
  'd «实现居民医保待遇市级统一»。',
  'i «取消不合理限制»。',
  'i «逐步提高最低工资标准»。',
  'd «实行居民用气阶梯价格»。',
  'd «推行容缺受理»。',
  'i «推行绿色生产方式»。',
  'd «支持林业技校升格为学院»。',
  'i «支持有条件的镇打造县域副中心»。',
  'd «力争体育馆上半年开工»。',
  'd «加快火车站建设»。',
  'i «加快园区建设»。',
  'd «利用两年时间建成环湖路»。',
  'q «利用荒坡种植油茶3000亩»。',
  'q «力争实际利用外资增长12%»。',
  'q «落实专项资金6000万元用于修路»。',
  'd «建成东门、西门两座立交桥»。',
  'q «建成东门、西门等两座立交桥»。',
  ' 新颁布的噪声条例必须严格落实。',
  'i «谋划重大项目»。',
  'q 同时，«建成村史馆6座»。',
];

const directions = [
  'i «持续优化营商环境»。',
  'i «坚持稳中求进，大力培育新的经济增长点»。',
  'i «统筹推进棚户区和老旧小区改造»。',
  'i «推进重点产业项目建设»。',
  'i «谋划储备一批强支撑、促升级的大项目»。',
  'i «健全矛盾纠纷多元化解机制»。',
  'i «深入实施乡村振兴战略»。',
  'i «打造具有辐射力的创业创新平台»。',
  'i «探索成立投资共同体»。',
  'i «鼓励企业建设研发中心»。',
  'i «培育种植园、采摘园等新业态»。',
  'i «提升园区承载力»。',
  'i «建立项目全周期服务机制»。',
  'i «努力打造群众满意的政府»。',
  'i «推动开发区创新发展»。',
  'i «圆满完成全年各项任务»。',
  'i «深入推进平安望江建设»。',
  'i «严格落实“过紧日子”要求»。',
  'i «勇于开辟新领域、塑造新赛道»。',
  'i «圆满完成各项目标任务»。',
  'i «推进二期建设»。',
  'i «突出抓好能源、水利、交通三个领域»。',
  'i «重点抓好六个方面工作»。',
  'i «为实现上述目标，着力抓好以下6项重点工作»：',
  'i «把就业摆在突出位置，全力稳住就业基本盘»。',
  'i «加强应急能力建设，让群众更有安全感»。',
  'i «深入推进安全生产专项整治三年行动计划»。',
  'i 做好今年政府工作的总体要求是：«坚持新发展理念，加快建设望江科创园，奋力开创新局面»。',
];

const nothing = [
  ' 各位代表！',
  ' 各位代表，奋斗铸就伟业，实干谱写华章。',
  ' 今年是“十四五”开局之年，也是加快转型发展的关键一年。',
  ' 今年是“十四五”开局之年，谋好篇，开好局，事关云溪发展全局。',
  ' 刚刚闭幕的区委全会通过了发展规划，描绘了美好蓝图。',
  ' 放眼全球，外部环境更趋复杂严峻。',
  ' 产业体系初具规模，望江科创园建成投产，集聚效应开创了发展新格局。',
];

describe('commitments', () => {
  for (const [name, rows] of Object.entries({ figures, namedOnes, decisions, directions, nothing })) {
    describe(name, () => {
      for (const row of rows) {
        it(row.trim(), () => {
          check(row);
        });
      }
    });
  }

  it('has none in a review but for what is to come', () => {
    assert.deepEqual(kindsIn('一、2020年工作回顾', '启动望江大桥建设，新增就业800人。'), []);
    assert.deepEqual(kindsIn('一、2020年工作回顾', '对此，我们将采取有力措施，切实加以解决。'), ['intent']);
  });

  it('has none in a heading, a label or a glossary', () => {
    assert.deepEqual(kindsIn('二、2021年工作安排', '', '启动望江大桥建设。'), []);
    assert.deepEqual(kindsIn('名词解释', '1.望江大桥：启动望江大桥建设。'), []);
  });

  it('finds what an item of a list names or counts, not the direction that its heading gives', () => {
    const items = (text: string): readonly string[] =>
      kindsIn('二、2021年工作安排', `${text}随后还有别的话。`, '', '1.');
    assert.deepEqual(items('1.新建充电桩30个。'), ['quantified']);
    assert.deepEqual(items('1.开工建设城东水厂。'), ['deliverable']);
    assert.deepEqual(items('1.不断改善居住条件。'), []);
    assert.deepEqual(items('（三）改造泵站3座；开工建设城东水厂。'), ['quantified', 'deliverable']);
  });

  it('turns to the plan by itself where no heading says so', () => {
    assert.deepEqual(kindsIn(null, '2021年，区政府将努力为民办好十件实事：启动望江大桥建设。').at(-1), 'deliverable');
    assert.deepEqual(kindsIn(null, '年初确定的2021年重点工作完成情况如下：启动望江大桥建设。'), []);
    assert.deepEqual(kindsIn(null, '去年启动望江大桥建设。今年工作的总体要求是：坚持稳中求进。启动望江隧道建设。'), [
      'intent',
      'deliverable',
    ]);
  });

  it('counts the figures of a promise and of no other', () => {
    const [first, second, third] = find('二、2021年工作安排', '新增就业800人，优化服务，改造小区12个、道路3条。');
    assert.deepEqual([first?.metrics, second?.metrics, third?.metrics], [[0], [], [1, 2]]);
    assert.equal(first?.section, '1');
  });

  for (const [words, deadline] of [
    ['启动望江大桥建设。', '2021'],
    ['年底前建成望江大桥。', '2021'],
    ['上半年建成望江大桥。', '2021-01/2021-06'],
    ['6月底前建成望江大桥。', '2021-01/2021-06'],
    ['三季度启动望江大桥建设。', '2021-07/2021-09'],
    ['到2025年，建成望江大桥。', '2025'],
    ['2022年底前建成望江大桥。', '2022'],
    ['力争三年内建成望江大桥。', '2021/2023'],
    ['到“十四五”末，建成望江大桥。', '2025'],
    ['“十四五”期间建成望江大桥。', '2021/2025'],
  ] as const) {
    it(`is due: ${words}`, () => {
      assert.equal(find('二、2021年工作安排', words).at(-1)?.deadline, deadline);
    });
  }

  it('knows each word once, in two characters or as a single head', () => {
    const words = [...Object.values(commitmentVerbs), ...Object.values(namedThings)].flatMap((row) =>
      row.trim().split(/\s+/),
    );
    const twice = words.filter((word, i) => words.indexOf(word) !== i);
    assert.deepEqual(twice, []);
    for (const word of words) assert.match(word, /^[\u4e00-\u9fffA-Z]+$/);
    const hard = Object.values(hardness).flatMap((row) => row.trim().split(/\s+/));
    assert.equal(new Set(hard).size, hard.length);
  });
});

const KINDS = { q: 'quantified', d: 'deliverable', i: 'intent' } as const;

function check(row: string): void {
  const [letters = '', marked = ''] = row.split(' ', 2);
  const { text, ranges } = unmark(marked);
  const expected = ranges.map(
    (range, i) => `${KINDS[letters.charAt(i) as keyof typeof KINDS]} ${text.slice(...range)}`,
  );
  const found = find('二、2021年工作安排', text).map((commitment) => `${commitment.kind} ${commitment.text}`);
  assert.deepEqual(found, expected);
}

function kindsIn(heading: string | null, text: string, label = '', item = ''): readonly string[] {
  return find(heading, text, label, item).map(({ kind }) => kind);
}

/** The promises of a text under one heading, with every figure taken as a target. */
function find(heading: string | null, text: string, label = '', item = ''): readonly Commitment[] {
  const head = heading === null ? '' : `${heading}\n`;
  const whole = `${head}${label}${text}`;
  const body = segment(whole);
  const sections: Section[] = heading === null ? [] : [section('1', heading, 0, whole.length)];
  if (label)
    sections.push({ ...section('1.1', label, head.length, whole.length), parent: '1', level: 2, kind: 'lead' });
  if (item) sections.push(itemSection(item, head.length, whole));
  const metrics = findFigures(body).map((figure): Metric => ({
    ...figure,
    indicator: '',
    indicatorRange: null,
    concept: null,
    aspect: 'level',
    direction: null,
    period: '2021',
    status: 'target',
    section: null,
    subject: null,
    scope: null,
    stage: null,
    basis: null,
    span: null,
  }));
  return findCommitments(body, FACTS, placesInTime(body, sections, FACTS), metrics);
}

/** A numbered item whose heading is its first sentence. */
function itemSection(number: string, start: number, whole: string): Section {
  const end = whole.indexOf('。', start);
  const own = section('1.1', whole.slice(start + number.length, end), start, whole.length);
  return { ...own, parent: '1', level: 2, kind: 'numbered', number, heading: [start, end] };
}

function section(id: string, title: string, start: number, end: number): Section {
  const heading = [start, start + title.length] as const;
  const kind = /^[一二]、/.test(title) ? 'numbered' : 'unnumbered';
  return { id, parent: null, level: 1, kind, number: null, title, titleRange: heading, heading, range: [start, end] };
}

const FACTS: ReportFacts = {
  title: null,
  kind: 'work-report',
  district: { name: null, path: null, code: null },
  year: 2021,
  date: null,
  reviews: '2020',
  plans: '2021',
};
