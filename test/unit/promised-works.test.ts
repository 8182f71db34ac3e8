import assert from 'node:assert/strict';
import { promisedWorks } from '../../src/core/commitments/promised-works.ts';
import { supposedWorks } from '../../src/core/commitments/supposed-works.ts';
import {
  worksBuilding,
  worksListedAs,
  worksMoved,
  worksNever,
  worksPushed,
  worksShared,
  worksWithin,
} from '../../src/core/knowledge/project-words.ts';

/** The works of a promise that can be checked. */
function check(promise: string, ...expected: readonly string[]): void {
  it(promise, () => {
    assert.deepEqual(promisedWorks(promise, true), expected);
  });
}

describe('works that a promise is about', () => {
  check('加快建设云河高端轨道交通装备制造基地', '云河高端轨道交通装备制造基地');
  check('建设国际云贸中心和望江储备基地', '国际云贸中心', '望江储备基地');
  check('建立青禾自行车租赁系统', '青禾自行车租赁系统');
  check('力争在全省率先建成青禾征信系统', '青禾征信系统');
  check('全力加快云岭科技新城建设', '云岭科技新城');
  check('支持望江烟草公司新建青禾制丝生产线', '青禾制丝生产线');
  check('做好云望铁路前期准备', '云望铁路');
  check('完成人民广场提升改造', '人民广场');
  check('实施110千伏望江输变电工程', '110千伏望江输变电工程');

  describe('in a list', () => {
    check('加快云禾、望青高速公路建设', '云禾高速公路', '望青高速公路');
    check('配合实施南云城、北云城高速工程', '南云城高速', '北云城高速工程');
    check('加快云禾、望江从北段、青云高速公路建设', '云禾高速公路', '望江从高速公路北段', '青云高速公路');
    check(
      '继续推进青禾智谷、云岭新城、望江（东湖）医药产业基地等一批载体建设',
      '青禾智谷',
      '云岭新城',
      '望江（东湖）医药产业基地',
    );
    check('建设青禾展览馆、科技馆、望江公园等公共设施项目', '青禾展览馆', '科技馆', '望江公园');
    check('确保青禾会堂一期、图书馆、科技馆投入使用', '青禾会堂一期', '图书馆', '科技馆');
    check(
      '重点加快中心城区的望江大道北延线、青禾路西延线和云溪区的云溪路（一期）等项目建设',
      '望江大道北延线',
      '青禾路西延线',
      '云溪路（一期）',
    );
    check('继续推动云祠—东望里片区、莲江路—升禾路片区等升级改造', '云祠—东望里片区', '莲江路—升禾路片区');
    check('扎实推进望江寺、青禾园改造提升', '望江寺', '青禾园');
    check('力争望江山路、北环路建成通车', '望江山路', '北环路');
    check('继续推动望江湾、青禾水库等片区开发建设', '望江湾片区', '青禾水库');
    check('推进青禾、望江客运枢纽工程建设', '青禾客运枢纽', '望江客运枢纽工程');
    check('加快云岭化工20万吨甲醇、望江九三二所等项目建设', '云岭化工20万吨甲醇', '望江九三二所');
  });

  check('加快望江地铁2、5号线二期建设', '地铁2号线二期', '地铁5号线二期');
  check('加快地铁2、5、7号线建设', '地铁2号线', '地铁5号线', '地铁7号线');
  check('对望江水库、云溪水库两座病险水库进行加固', '望江水库', '云溪水库');
  check('加快云望大街、青禾大街3条主干道改造', '云望大街', '青禾大街');
  check('加快望江灌区的规划设计', '望江灌区');
  check('抓好第三大桥、云望公路等重点建设项目', '第三大桥', '云望公路');
  check('力争开工地铁M2线', '地铁M2线');
  check('开展七号线等前期工作', '七号线');
  check('争取年底开工建设T4航站楼', 'T4航站楼');
  check('实施望江路、青禾山路延长线改造', '望江路', '青禾山路延长线');
  check('实施云岭山秀湖综合环境整治', '云岭山秀湖');
  check('确保青禾渡槽通水、云岭隧道通车', '青禾渡槽', '云岭隧道');
  check('实现云望大桥通车、地铁7号线北延线试运行', '云望大桥', '地铁7号线北延线');
  check('完成云岭路快速化改造', '云岭路');
  check('启动云岭路、望青路北延线等道路建设', '云岭路', '望青路北延线');
  check('新建五水厂', '五水厂');
  check('加快和平路改造', '和平路');
  check('实施云溪、红旗、望江门等棚户区改造', '云溪棚户区', '红旗棚户区', '望江门棚户区');
  check('建成青禾文化公园、望江公园等3座公园', '青禾文化公园', '望江公园');
  check('建成云溪至望江、青禾至红山城市干道', '云溪至望江城市干道', '青禾至红山城市干道');
  check('加快建设云岭大桥、开工建设青禾隧道', '云岭大桥', '青禾隧道');
  check('推进望江城市休闲度假带、云岭金融城等建设', '望江城市休闲度假带', '云岭金融城');
  check('推进望江科学城、云溪科技创新园等项目建设', '望江科学城', '云溪科技创新园');
  check('抓好红山、云溪、望云等片区开发项目', '红山片区', '云溪片区', '望云片区');
  check('加快云岭大桥、云望铁路，以及云溪湖、青禾湖建设', '云岭大桥', '云望铁路', '云溪湖', '青禾湖');
  check('促进云岭文旅基地开业', '云岭文旅基地');

  describe('in quotes', () => {
    check('支持青禾区建设“江北省科技服务集聚区”', '江北省科技服务集聚区');
    check('建设“平安望江”');
    check('加快“智慧青禾”建设');
  });
});

describe('what a promise may mean by name', () => {
  const supposed = (promise: string, ...expected: readonly string[]): void => {
    it(promise, () => {
      const named = supposedWorks(promise).map(({ name, isTold }) => name + (isTold ? '' : '?'));
      assert.deepEqual(named, expected);
    });
  };
  supposed('建设云江青禾经济带', '云江青禾经济带');
  supposed('申报设立望江海关', '望江海关?');
  supposed('加快青禾商务区建设', '青禾商务区');
  supposed('实现“三馆一院”开放', '“三馆一院”?');
  supposed('打造云江青禾经济带', '云江青禾经济带?');
  supposed('建设“一带一路”');
  supposed('推进产业园建设');
});

describe('what is promised and is no work', () => {
  check('推进电子商务等领域平台建设');
  check('建设一批特色产业园');
  check('引导企业在海外布局望江创新中心');
  check('把全市建成望江物流中心');
  check('抓好望江剧团、青禾放映公司转企改制');
  check('开展地下水超采综合治理');
  check('开通云溪、望江等国际航线');
  check('建设5个村的文化广场');
  check('建设建制村通双车道公路');
  check('推进智能化牧场建设');

  it('of a promise that cannot be checked: all but places that are built', () => {
    assert.deepEqual(promisedWorks('建设望江科技街', false), ['望江科技街']);
    assert.deepEqual(promisedWorks('支持望江科技街发展', false), []);
    assert.deepEqual(promisedWorks('加快云岭科技新城建设', false), ['云岭科技新城']);
  });
});

describe('the words of promised works', () => {
  it('stand once', () => {
    for (const row of [worksBuilding, worksListedAs, worksMoved, worksNever, worksPushed, worksShared, worksWithin]) {
      const words = row.trim().split(/\s+/);
      assert.equal(new Set(words).size, words.length, row);
    }
  });
});
