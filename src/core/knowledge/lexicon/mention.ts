import type { LexiconTable } from './lexicon-table.ts';

/** What tells whether two figures are of one thing that is told twice. */
export const mention = {
  /** What every account of a budget has, by the end of its name. */
  accountItem: {
    words:
      '补助收入 补助支出 转移性收入 转移性支出 转贷收入 转贷支出 结转收入 结余收入 结余 结转 结转下年 结转下年支出 调入资金 调出资金 上解收入 上解支出 解上级支出 还本支出 付息支出 调节基金 收入总计 支出总计 收入合计 支出合计',
    overlap: 'names of revenue and spending',
  },
  /** Before 率, as what was done, signed or handled is: a rate of whatever was named before it, and no one thing. */
  workOfRate: {
    words: '完成 开复工 到位 履约 入库 满意 合格 转化',
    overlap: 'stages, here before 率',
  },
  /** Names too general to be one thing: 到位资金, 工业投资. */
  generalName: {
    words: '投资 资金 面积 投资额 企业',
    reasons: { 投资额: 'of anything', 企业: 'with two characters before it still of many' },
  },
  /** Before 项目: still of many. */
  projectKind: { words: '重点 重大 建设 工业 产业', overlap: 'attributes of projects' },
  /** In the clause of a value that is one of several, or of a part of the year. */
  incomparable: {
    words:
      '年均 平均 上半年 季度 其中 另 再 约 首批 第 口径 年初预算 年初安排 预算安排 预算数 预算为 调整预算 变动预算 审议通过',
    overlap:
      'means, parts, stages, approximations, coverages and budgets before they are carried out: none is the plain value',
  },
  /** Told of before a value, it may be the value's owner: 民营企业表现活跃，进出口总额…. */
  otherOwner: {
    words: '企业 公司 集团 行业 乡镇 街道 片区 景区 领域 产业带 县域 镇域',
    overlap: 'holders and parts of the place, wherever they stand',
  },
  /** Makes a value one of another way of counting: 扣除价格因素，…实际增长. */
  otherCount: {
    words: '扣除 剔除 还原 因素 减税 口径 可比价 不变价 现价 核算 核实 核定 修订 普查 快报 初步统计 名义',
    overlap: 'coverages, prices and states of a statistic',
  },
  /** Opens what was counted anew: 2023年全国经济普查结果：. */
  recount: {
    words: '普查结果 普查数据 普查修订 普查核定 统计修订 修订数据 修订结果 最终核实',
    overlap: 'as otherCount, with what came of it',
  },
  /** How far cases have come: those received are others than those closed. */
  caseStep: {
    words: '收案 新收 受理 立案 旧存 审结 办结 执结 结案 审执结 未结 批准逮捕',
    reasons: { 受理: 'handled elsewhere', 办结: 'handled elsewhere' },
  },
  /** What all is counted in a value: （按普查·口径·测算，…. */
  coverage: { words: '口径', overlap: 'as incomparable, in a bracket' },
  /** Says in a clause whose figure it is. */
  placeScope: {
    words:
      '全国 全省 全市 全区 全县 全州 全旗 省本级 市本级 区本级 县本级 州本级 中心城区 城区 县城 农村 城镇 乡镇 园区 开发区 高新区',
    overlap: 'places by their name, wherever they stand in the clause',
  },
  /** What there are always others of, however long their name. */
  manifold: {
    words: '企业 项目 小区 人员 人才 群众 学生 学校 村',
    overlap: 'names of what is counted',
  },
  /** Makes a name one of a kind, of which a place has others each year. */
  kindOfMany: {
    words: '示范 特色 重点 重大 精品 标准 社区 医院 平台 品牌 措施 活动 行动 工程 试点 农村 老旧 基层',
    overlap: 'attributes and heads of names',
  },
  /** Before the count of a set that is there already: 推进26个边远乡镇…. */
  settledLead: {
    words: '推进 发展 强化 深化 巩固 等 现有 共有 所有 全省 全市 全县 全区 全州',
    overlap: 'words of many classes, before a count of what is there already',
  },
  /** What a verb before a figure ends with: the works may be others. */
  verbEnd: {
    words: '建 设 成 增 造 修 发 引 投 达 到 为 超 约 近 共 有 了',
    overlap: 'last characters of verbs and bounds',
  },
  /** Verbs and times that may stand before the same words: 支持|宏源200万吨. */
  supporting: { words: '支持 加快', reasons: { 加快: 'before a project' } },
  /** Stands beside figures of anything. */
  amountGeneral: { words: '投资 资金 等 的 了', overlap: 'of no thing' },
  /** Adds up over years or takes a mean of them. */
  overYears: { words: '累计 五年 年均 人均 月均 总', overlap: 'totals and means alike: no plain value' },
  /** Two characters that stand beside figures of anything. */
  generalPair: {
    words:
      '完成 达到 实现 新增 建成 全年 增长 累计 投资 项目 企业 全区 全市 全县 全省 总额 资金 建设 新建 改造 年均 同比 平均 总量 突破 ' +
      '成功 提升 提高 扩大 发放 实施 争取 到位 以上 目标 预计 重点 其中 亿元 万元 工程 面积 收入 总投 支出 产值 总产 城镇 农村 村居 工业 农业',
    overlap: 'words of many classes, which name no one thing',
  },
  /** What a note tells of the size of a thing. */
  noteSize: { words: '占地 总投资 建筑面积 全长 总长', overlap: 'sizes, as a note tells them' },
  noteUnit: { words: '亩 亿元 万元 平方米 平方公里 公里 米', overlap: 'units of sizes' },
  /** 惠企“28条”·政策, 26条·具体·措施. */
  policyNoun: {
    words: '政策 措施 举措 意见 支持 具体',
    overlap: 'what a list of rules is called',
  },
  /** 持续·实施·7个科研专项: as many as there were. */
  carriesOn: { words: '持续 接续', reasons: { 持续: 'before a count of what there was before' } },
  carriedOn: { words: '实施 推进 抓好 办好', overlap: 'verbs of many classes, behind 持续' },
  /** What a place has so many of and no more, whoever is told of: 辖14个乡镇, 26个政府工作部门. */
  standingSet: {
    words: '乡镇 镇街 行政村 建制村 县区 区县 县市区 街道 政府工作部门 政府组成部门 政府部门',
    overlap: 'places and offices, here behind a count of all of them',
  },
  /** Such sets that are made up of others, each character one of them. */
  composedSet: { words: '县市区 县区 乡镇', overlap: 'places, as standingSet' },
  /** The kinds that make up such a set: 8镇6乡 are 14 of it. */
  divisionKind: { words: '县 区 市 旗 镇 乡 街道', overlap: 'ends of the names of places' },
  /** Before a count, that it is of all there are: 现辖·14个乡镇, 对全部·26个部门. */
  holdsAll: {
    words: '辖 下辖 现辖 管辖 共辖 所辖 共有 现有 全部 所有',
    overlap: 'words of many classes, before a count of all',
  },
  /** Behind a count or its noun, that all are meant: 14个乡镇·全部建成. */
  allMeant: { words: '全部 均 都 全覆盖 无一例外', overlap: 'words of many classes, behind a count' },
  /** What was done of the works of a year when it began: 年初承诺的·十件实事. */
  promisedAtStart: {
    words: '承诺 确定 票决 部署 安排 提出 公布 许下',
    overlap: 'verbs of many classes, between the beginning of a year and its public works',
  },
  /** Makes such a set another one: there are numbers of before and after. */
  reorganised: {
    words: '撤并 撤乡 撤县 撤销 合并 并入 整合 区划 新设 析置 增设 精简 改革 调整',
    overlap: 'verbs of many classes, near the name of a set',
  },
  yearOpens: { words: '年初 去年初 去年 上年 人代会', overlap: 'times, before a promise' },
  /** What is held against something is another value: 高于全省, 比上年, 超计划. */
  heldAgainst: {
    words: '比 较 于 由 从 目标 计划 预期',
    overlap: 'words of many classes: a figure beside them is not the plain value',
  },
  /** Says that a value is what there is in all: 高新技术企业达到, 企业总数. */
  stock: {
    words: '达 达到 总数 总量 保有量 拥有 共有',
    overlap: 'reaches and totals alike: of what there is, and not of what was done',
  },
  /** Before a name, the time or that it is told: 全年接待游客 and 接待游客 are one. */
  leadTime: {
    words: '其中 年末 年底 全年 年内 今年 去年 共 已 累计 预计 全区 全市 全县 全州',
    overlap: 'times and totals alike, before the same name',
  },
  /** Before a value, how it was come to: 完成, 提高到. */
  comeTo: {
    words: '完成 实现 达 达到 突破 提高到 增加到 上升到 提升到 下降到 降低到 降至 降到 增至 增长 为',
    overlap: 'reaches and completions alike, behind the same name',
  },
} as const satisfies LexiconTable;
