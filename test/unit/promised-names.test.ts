import assert from 'node:assert/strict';
import { promisedNames } from '../../src/core/commitments/promised-names.ts';
import {
  bodiesFounded,
  companiesListed,
  foundingVerbs,
  kindEnds,
  luringVerbs,
  worksPrepared,
} from '../../src/core/knowledge/project-words.ts';
import {
  deedEnds,
  deedOpenings,
  deedVerbs,
  strivingVerbs,
  titleEnds,
  unitsLeftOut,
} from '../../src/core/knowledge/ledger-words.ts';

/** The names in a promise that can be checked; one that is only supposed has a question mark. */
function check(promise: string, ...expected: readonly string[]): void {
  it(promise, () => {
    const names = promisedNames(promise, 'deliverable').map(({ name, isSupposed }) => name + (isSupposed ? '?' : ''));
    assert.deepEqual(names, expected);
  });
}

describe('names in a promise', () => {
  describe('of what a list gives as examples', () => {
    check('重点抓好望岭药业等技改项目20个、云栖芯材等新兴产业项目30个', '望岭药业', '云栖芯材');
    check('启动云栖等3个污水处理厂建设', '云栖污水处理厂');
    check('确保望岭镇等2个污水处理厂实现通水调试', '望岭镇污水处理厂');
    check('推进望岭镇、云栖村等污水处理厂建设');
    check('经开区重点启动建设云栖数据中心等大项目20个', '云栖数据中心');
    check('抓好大剧院、音乐厅等项目建设及运营管理', '大剧院', '音乐厅');
    check('加快推进望栖山等4座荒山绿化', '望栖山');
    check('改造“望栖·两街”、云岭路等一批特色街区', '望栖·两街', '云岭路');
    check('加快110千伏望栖变电站等9项电网、水利工程建设', '110千伏望栖变电站');
    check('开展望栖大桥等前期工作', '望栖大桥');
    check('加快推进2022年望栖文旅大会项目', '望栖文旅大会项目');
    check('加快建成望栖、云岭水质净化厂', '望栖水质净化厂', '云岭水质净化厂');
    check('精心打造望岭王国名城、云栖湾等龙头品牌', '望岭王国名城', '云栖湾');
    check('抓好云栖计算基地、365云栖安全示范区等项目建设', '云栖计算基地', '365云栖安全示范区');
    check('推动望岭未来岛等亮点区块建设', '望岭未来岛');
    check('做好望岭银行等企业上市工作', '望岭银行?');
    check('支持云望、望栖至云岭铁路等重大项目建设', '望栖至云岭铁路', '云望铁路');
    check('实施供水、排水等项目60个');
    check('加快节能改造、数字转型等领域项目建设');
  });

  describe('of what is to come to a grade or a title', () => {
    check('推动望岭景区创建国家5A级景区', '望岭景区');
    check('力争望栖经济开发区成功创建省级经开区', '望栖经济开发区', '省级经开区?');
    check('举办望岭国际马拉松赛、第二届云栖戏剧节', '望岭国际马拉松赛', '云栖戏剧节');
  });

  describe('of what is founded', () => {
    check('组建望岭控股公司、云栖旅游集团和交通集团', '云栖旅游集团', '望岭控股公司', '交通集团');
    check('启动望西新区建设', '望西新区');
    check('设立一批基金');
    check('加快望岭新区、云栖新区等新区建设', '望岭新区', '云栖新区');
    check('推进望栖集团与云岭集团重组整合', '望栖集团', '云岭集团');
    check('支持望栖产业园加快发展', '望栖产业园');
    check('加快新区建设');
    check('打造区域望栖物流中心', '区域望栖物流中心?');
  });

  describe('of what a verb is done to', () => {
    check('加快推进云栖国际教育城初中部建设', '云栖国际教育城初中部');
    check('推进望栖110千伏变电站建设和农村电网改造升级', '望栖110千伏变电站');
    check('确保望岭和云栖社区文体馆按时投入使用', '云栖社区文体馆');
    check('推动云栖国际汽车物流园项目按期实施', '云栖国际汽车物流园项目');
    check('青禾河全部完成整治改造任务', '青禾河');
    check('支持云栖区建设国家青禾示范基地', '国家青禾示范基地');
    check('争创“全国望栖模范城”', '全国望栖模范城');
    check('积极创建“望栖都市”', '“望栖都市”');
    check('继续开展“望栖双百”活动', '“望栖双百”活动');
  });

  describe('of what is to come and stay', () => {
    check('积极争取望岭重卡项目落户我市', '望岭重卡项目');
    check('争取2家实验室落户');
  });

  describe('in quotes', () => {
    check('“三渠”年内实现清水长流', '“三渠”');
    check('“云栖大脑”升级改造全面完成', '“云栖大脑”升级改造');
    check('做好“516”旧址申报工作', '“516”');
    check('完成“三路一江”照明建设任务', '“三路一江”照明', '“三路一江”?');
    check('推进“望岭号”国际货运班列常态运行', '“望岭号”');
  });

  describe('of what has no name, by all its words', () => {
    check('完成农村林地确权登记颁证工作', '农村林地确权登记颁证');
    check('全面完成支援望岭县灾后重建任务', '支援望岭县灾后重建');
    check('建立乡村道路长效管护机制', '乡村道路长效管护机制');
    check('完成农村林地确权登记颁证，建成望岭大桥', '望岭大桥', '农村林地确权登记颁证');
    check('完成12个村的确权登记颁证');
    check('完成全年目标任务');
    check('推进粮库改造');
  });

  describe('of what others grant, and of what is founded or written', () => {
    check('力争完成云岭生态县、望栖生态县创建任务', '云岭生态县', '望栖生态县');
    check('继续做好国家级“云岭心血管病防控示范区”创建工作', '国家级云岭心血管病防控示范区');
    check('年内区医院要晋升为二级甲等医院', '二级甲等医院');
    check('加快推进我县农村商业银行组建', '农村商业银行');
    check('结合新一轮土地规划修编，完成“望栖一体化”总体规划和各专项规划的编制及评审工作', '“望栖一体化”总体规划');
    check('确保望岭煤矿一季度完成核准并开工建设', '望岭煤矿');
    check(
      '加快望栖2×20万千瓦供热机组、云岭日产3000吨水泥熟料等项目建设',
      '望栖2×20万千瓦供热机组',
      '云岭日产3000吨水泥熟料',
    );
  });

  describe('of events', () => {
    check('举办好望岭—云栖结好20周年纪念活动', '望岭—云栖结好20周年纪念活动');
    check('继续办好“望岭之春”文化旅游活动', '望岭之春');
    check('办好世界望岭人大会、匠人节等重大活动', '世界望岭人大会', '匠人节');
    check('做好第二届望栖青年运动会筹办工作', '望栖青年运动会');
    check('承办好第三届望岭周、望岭—云栖行业会议等重要会展', '望岭周', '望岭—云栖行业会议');
  });

  describe('of titles and campaigns', () => {
    check('全力做好望岭综合保税区申报工作', '望岭综合保税区');
    check('支持云栖区建设国家青禾示范基地', '国家青禾示范基地');
    check('联动创建国家云栖示范城市', '国家云栖示范城市');
    check('争创全国云栖模范城“四连冠”', '全国云栖模范城');
    check('做好第九次全国林木普查工作', '第九次全国林木普查');
    check('启动新一轮河湖管护三年行动计划', '河湖管护三年行动计划');
  });

  check('加快国道507等干线公路改扩建工程', '国道507');
  check('确保中医医院完成搬迁并投入使用', '中医医院?');
  check('完成植物园迁建工程', '植物园');
  check('加快电子口岸建设', '电子口岸?');
  check('加快望栖大街、云岭路等传统商圈改造提升', '望栖大街', '云岭路');
  check('深化云望、望栖和云栖至望岭高速项目前期', '云望高速', '望栖高速', '云栖至望岭高速项目');

  it('come from words that stand once', () => {
    for (const words of [
      foundingVerbs,
      bodiesFounded.map(([word]) => word),
      companiesListed,
      kindEnds,
      luringVerbs,
      worksPrepared,
      deedEnds,
      deedOpenings,
      deedVerbs,
      strivingVerbs,
      titleEnds,
      unitsLeftOut,
    ])
      assert.equal(new Set(words).size, words.length);
  });
});
