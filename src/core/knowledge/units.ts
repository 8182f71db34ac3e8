import type { UnitKind } from './unit-kind.ts';

/** Units that measure the same thing, each with what one of it is worth in the first. 亩 is 1/15 of a 公顷. */
export interface Measure {
  readonly kind: UnitKind;
  readonly units: readonly (readonly [written: string, factor: number])[];
}

/** Units that convert. Each is written in one measure only; 个百分点 is not %, and 人次 is not 人. */
export const measures: readonly Measure[] = [
  {
    kind: 'money',
    units: [
      ['元', 1],
      ['元人民币', 1],
      ['块钱', 1],
    ],
  },
  {
    kind: 'money',
    units: [
      ['美元', 1],
      ['美金', 1],
    ],
  },
  {
    kind: 'money',
    units: [
      ['港元', 1],
      ['港币', 1],
    ],
  },
  { kind: 'money', units: [['欧元', 1]] },
  { kind: 'money', units: [['日元', 1]] },
  {
    kind: 'area',
    units: [
      ['平方米', 1],
      ['平米', 1],
      ['平方', 1],
      ['㎡', 1],
      ['m2', 1],
      ['m²', 1],
      ['平方公里', 1e6],
      ['平方千米', 1e6],
      ['km2', 1e6],
      ['公顷', 1e4],
      ['亩', 1e4 / 15],
      ['标亩', 1e4 / 15],
    ],
  },
  {
    kind: 'length',
    units: [
      ['米', 1],
      ['延米', 1],
      ['延长米', 1],
      ['线米', 1],
      ['m', 1],
      ['公里', 1000],
      ['千米', 1000],
      ['km', 1000],
      ['车道公里', 1000],
      ['海里', 1852],
      ['厘米', 0.01],
      ['毫米', 0.001],
      ['mm', 0.001],
      ['cm', 0.01],
    ],
  },
  {
    kind: 'volume',
    units: [
      ['立方米', 1],
      ['立方', 1],
      ['标立方米', 1],
      ['标方', 1],
      ['千升', 1],
      ['方', 1],
      ['m3', 1],
      ['m³', 1],
    ],
  },
  {
    kind: 'mass',
    units: [
      ['吨', 1000],
      ['公吨', 1000],
      ['公斤', 1],
      ['千克', 1],
      ['kg', 1],
      ['斤', 0.5],
      ['市斤', 0.5],
      ['担', 50],
      ['克', 0.001],
      ['毫克', 1e-6],
      ['微克', 1e-9],
    ],
  },
  {
    kind: 'mass',
    units: [
      ['吨标准煤', 1],
      ['吨标煤', 1],
    ],
  },
  {
    kind: 'mass',
    units: [
      ['吨公里', 1],
      ['吨海里', 1.852],
    ],
  },
  {
    kind: 'visits',
    units: [
      ['人公里', 1],
      ['人海里', 1.852],
    ],
  },
  {
    kind: 'mass',
    units: [
      ['载重吨', 1],
      ['总吨', 1],
    ],
  },
  {
    kind: 'count',
    units: [
      ['标箱', 1],
      ['标准箱', 1],
      ['TEU', 1],
      ['个标箱', 1],
      ['个标准箱', 1],
    ],
  },
  { kind: 'energy', units: [['蒸吨', 1]] },
  {
    kind: 'energy',
    units: [
      ['千瓦时', 1],
      ['度电', 1],
      ['度', 1],
      ['kWh', 1],
      ['KWh', 1],
      ['kwh', 1],
      ['兆瓦时', 1000],
      ['MWh', 1000],
      ['GWh', 1e6],
      ['TWh', 1e9],
      ['吉瓦时', 1e6],
    ],
  },
  {
    kind: 'energy',
    units: [
      ['千瓦', 1],
      ['kW', 1],
      ['KW', 1],
      ['kw', 1],
      ['兆瓦', 1000],
      ['MW', 1000],
      ['Mw', 1000],
      ['mw', 1000],
      ['MWp', 1000],
      ['吉瓦', 1e6],
      ['GW', 1e6],
      ['GWp', 1e6],
    ],
  },
  {
    kind: 'energy',
    units: [
      ['千伏安', 1],
      ['兆伏安', 1000],
      ['kVA', 1],
      ['MVA', 1000],
    ],
  },
  {
    kind: 'energy',
    units: [
      ['千伏', 1],
      ['kV', 1],
      ['KV', 1],
    ],
  },
  {
    kind: 'percent',
    units: [
      ['%', 1],
      ['‰', 0.1],
      ['‱', 0.01],
      ['成', 10],
    ],
  },
  {
    kind: 'point',
    units: [
      ['个百分点', 1],
      ['百分点', 1],
      ['个点', 1],
      ['个千分点', 0.1],
      ['个基点', 0.01],
      ['基点', 0.01],
    ],
  },
  { kind: 'multiple', units: [['倍', 1]] },
  {
    kind: 'rank',
    units: [
      ['位', 1],
      ['名次', 1],
      ['位次', 1],
    ],
  },
  {
    kind: 'visits',
    units: [
      ['人次', 1],
      ['人次数', 1],
      ['人天', 1],
    ],
  },
  {
    kind: 'time',
    units: [
      ['天', 1440],
      ['小时', 60],
      ['个小时', 60],
      ['个工作小时', 60],
      ['工作小时', 60],
      ['分钟', 1],
      ['秒', 1 / 60],
      ['秒钟', 1 / 60],
    ],
  },
  {
    kind: 'time',
    units: [
      ['个工作日', 1],
      ['工作日', 1],
    ],
  },
  { kind: 'time', units: [['个月', 1]] },
  {
    kind: 'time',
    units: [
      ['岁', 1],
      ['周岁', 1],
    ],
  },
  {
    kind: 'people',
    units: [
      ['人', 1],
      ['名', 1],
      ['口人', 1],
      ['位老人', 1],
    ],
  },
  { kind: 'households', units: [['户', 1]] },
  {
    kind: 'ratio',
    units: [
      ['℃', 1],
      ['摄氏度', 1],
    ],
  },
  { kind: 'ratio', units: [['分贝', 1]] },
  {
    kind: 'ratio',
    units: [
      ['Gbps', 1],
      ['Mbps', 0.001],
    ],
  },
];

/** Chinese measure words that count things. 级 is not among them: it names a rank (三级医院). */
export const counters: readonly string[] =
  '亩次 趟次 县区 区县 个 家 所 座 条 项 件 处 栋 幢 套 台 辆 次 场 张 间 块 部 支 只 头 匹 峰 尾 羽 株 棵 盆 组 批 宗 起 例 枚 份 篇 本 册 笔 单 门 类 种 片 列 艘 架 站 孔 眼 口 根 盏 面 道 段 对 双 副 桶 箱 袋 瓶 盘 颗 粒 幅 轮 队 村 镇 户次 家次 件次 场次 批次 车次 班次 辆次 架次 艘次 剂次 剂 台次 台套 台件 件套 台件套 台（套） 套次 项次 起次 例次 份次 个次 人份 人年 头只 头（只） 台（件） 床 张床 股 版 首 节 课时 学时 条段 宗地 卷 杆 尊 堂 讲 顶 具 组次 个班 班 趟 航次 列次 期 节次 轮次 站次 头份 亩份 人日 工日 台班 把 棒 页 声 包 捆 窝 群 垛 罐 听 桩 枪 席 标段 企次 店次 层 省 市 县 省份 省市 市县 旗县 县市 P PFlops PFLOPS EFLOPS'.split(
    ' ',
  );

/** Units that count only where nothing follows that they could be a part of: 24期、1260人 but 2期工程, 3省 but 3省道. */
export const closingUnits: readonly string[] = '期 层 度 省 市 县 省市 P'.split(' ');

/** Words that begin like a unit and are none: 800多万人民, 3万个体工商户. Each unit with what may not follow it. */
export const notUnits: Readonly<Record<string, string>> = {
  人: '民口才员均大士',
  家: '庭园具长',
  个: '体税私',
  项: '目',
  台: '阶账风湾',
  方: '面案法式位',
  人年: '度均',
  张床: '位',
  床: '位铺',
  所: '有得以',
  场: '所地',
  位: '于列居',
  名: '单称',
  名次: '干',
  户: '籍外均',
  部: '分门署队',
  支: '持出撑付',
  面: '积向对',
  片: '区',
  道: '路',
  段: '位',
  单: '位元',
  种: '植养子',
  只: '有要',
  条: '例件',
  口: '岸号',
  班: '子',
  门: '类槛',
  组: '织建',
  座: '谈',
  批: '准复发',
  对: '接外',
  孔: '雀',
  元: '旦',
  把: '关握控脉',
  声: '誉明音势',
  包: '括容含保装',
  群: '众体',
  听: '证取',
  页: '岩',
  桩: '基',
  棒: '材球',
  席: '卷',
};
