import type { LexiconTable } from './lexicon-table.ts';

/** Whose figure it is: the place that reports, a larger or a smaller one, a zone, an industry. */
export const scope = {
  /** The whole of the place that reports. */
  ownPlace: {
    words:
      '全区 全市 全县 全州 全旗 全盟 全镇 全乡 全域 我区 我市 我县 我州 我旗 我镇 我乡 本区 本市 本县 本州 本旗 辖区 区域内 全境 全省 我省 本省 全疆',
    reasons: {
      全省: 'of a district another place; of a province its own: the report says which',
      我省: 'as 全省',
      本省: 'as 全省',
      全疆: 'as 全省',
    },
  },
  /** Ends the name of a province with its own cities. */
  provinceKind: { words: '省 自治区', overlap: 'owners elsewhere, here the end of a name' },
  /** Who is ranked among its like: 27个省会城市中排第3位. */
  rankedPlace: {
    words:
      '城市 省 市 县 区 县市 县区 区县 市州 市县 省份 地市 盟市 旗县 旗县区 乡镇 街道 园区 开发区 高新区 经开区 单位 部门 县市区',
    overlap: 'places elsewhere, here a list of them',
  },
  /** What places are ranked by: 10个县区·综合考评·中列第2位. */
  assessment: { words: '考核 考评 评价 评估 测评 评比 竞赛 评定', overlap: 'verbs and nouns of judging' },
  /** A larger one: what is said of it is somebody else's. */
  nation: { words: '全国 全球 世界 亚洲' },
  region: { words: '东部 中部 西部 东北 西北 西南 华北 长三角 珠三角 京津冀 大湾区' },
  /** Ends the name of a region that is no division: 东江平原, 北江流域. */
  regionEnd: { words: '平原 流域 盆地 高原 城市群 都市圈 经济圈 经济带 周边地区' },
  /** Before a body, what rank it aspires to: 区域性物流中心, 全国重要的…基地. */
  rank: { words: '全区域 区域 区域性 一流 北方 南方 著名 知名 重要 现代 现代化 最大 最强' },
  /** Before a count, who owns or grants it: 国家级3个, 省级5个. */
  level: {
    words: '国家级 省级 市级 县级 区级 州级 旗级 盟级 镇级 乡级 村级 世界级 部级 厅级 国际级 自治区级 地市级 县区级',
  },
  /** A part of the place with a government or a fence of its own, and figures of its own. */
  zone: {
    words:
      '开发区 高新区 经开区 保税区 保税港区 综合保税区 自贸区 自贸试验区 自贸片区 度假区 风景区 经济区 集聚区 产业集聚区 工业集聚区 产业集中区',
  },
  /** A part of the place that is told from others by the name before it alone. */
  park: {
    words: '工业园区 产业园区 工业园 产业园 园区 示范区 新区 合作区 物流园 科技园 试验区 功能区 产业新城 口岸',
  },
  /** Town and country: a part of the place that is told by what kind of ground it is. */
  area: { words: '城区 主城区 中心城区 建成区 城镇 农村 牧区 农牧区 乡村 县城 市区 市本级 县本级 区本级 本级' },
  /** Whose firms they are: 民营·企业·实现·产值. */
  firmOwner: { words: '民营 私营 外资 国有 民办 非公', overlap: 'kinds of firms' },
  /** Whose incomes are told apart: 城镇·居民, 农村·常住居民. */
  residentKind: { words: '城镇 农村 全体 乡村', overlap: 'areas, here before 居民' },
  /** A branch of the economy with figures of its own. */
  industry: {
    words:
      '规上工业 规模以上工业 工业 农业 现代服务业 服务业 建筑业 制造业 房地产 房地产业 旅游业 跨境电商 电商 批发业 零售业 住宿业 餐饮业 交通运输业 金融业 文化产业 战略性新兴产业 高新技术产业 高技术产业 装备制造业 数字经济 民营经济 第一产业 第二产业 第三产业 一产 二产 三产',
  },
  /** Something with a name that has figures of its own: 环湖路项目 · 总投资 12亿元. */
  thing: {
    words:
      '项目 工程 公司 集团 基地 中心 医院 机场 铁路 高速 大桥 水库 电站 电厂 商圈 景区 港口 码头 班列 银行 主导产业 支柱产业',
  },
  /** Begins what is no name of one thing: 重点项目, 签约项目. */
  commonThing: {
    words:
      '重点 重大 签约 储备 在建 续建 新建 开工 竣工 民生 专项 招商 产业 工业 农业 基础设施 亿元 省市 市级 省级 国家级 列入 纳入 入库 一批 各类 用好 紧盯 拖欠 标准化',
    reasons: {
      签约: 'a stage, too',
      储备: 'a stage, too',
      在建: 'a stage, too',
      续建: 'a stage, too',
      开工: 'a stage, too',
      竣工: 'a stage, too',
      工业: 'an industry, too',
      农业: 'an industry, too',
      市级: 'a level, too',
      省级: 'a level, too',
      国家级: 'a level, too',
      入库: 'a stage, too',
    },
  },
  /** Measures that a thing has of its own: they go on speaking of the one just named. */
  thingMeasure: {
    words: '总投资 占地 占地面积 建筑面积 总建筑面积 年产 年产值 建成后 投产后 达产后 可实现 设计年产能',
    reasons: { 总投资: 'of a thing; it also sums up' },
  },
  /** The counties of a city without its districts. */
  countiesAlone: { words: '县域 镇域' },
  /** A place that has become a part of this one: 并入·的沙河区·生产总值. */
  mergedInto: { words: '并入 划入 归入 撤并 合并前', overlap: 'verbs, here before the name of a place' },
  /** Made into fewer, before 前: 改革·前. */
  reshaped: { words: '改革 整合 撤并 调整 重组 优化', overlap: 'verbs of many classes, before 前' },
  /** Before what is left of them then: 改革后·保留. */
  keptOn: { words: '保留 仍保留 现有 剩 还剩 剩下 精简为 精简至', overlap: 'words of many classes, behind a reform' },
  /** Who may have or do several: 12个县区开工38个. */
  holder: {
    words: '县 区 乡 镇 街道 村 社区 园 部门 单位 企业 公司 学校 医院 市 州 省 平台 基地 家庭 户 人 队 组',
    overlap: 'places, offices and firms',
  },
  /** What is told of people who are poor or without work. */
  people: { words: '贫困 失业 困难', overlap: 'what is told of people' },
} as const satisfies LexiconTable;
