import type { LexiconTable } from './lexicon-table.ts';

/** What makes one figure a part of another, and what keeps it from being one. */
export const part = {
  /** Behind 地方: no half of what 中央 gives. */
  governmentBond: { words: '政府债券 政府债 政府专项债', overlap: 'names of money that a place borrows' },
  /** Opens the parts of what was just told: 反馈问题29项，其中…; 住房2400套，包括…. */
  partOpening: { words: '其中 包括', reasons: { 其中: 'opens a row of parts here', 包括: 'as 其中' } },
  /** Before the name of a part, how it was come by: 其中·争取·中央资金, 来自·港澳的. */
  comesFrom: { words: '争取 来自 落实 安排', overlap: 'verbs of many classes, here before the name of a part' },
  /** What an amount is counted by, when it is counted in another way than the whole: 其中带动投资30亿元. */
  otherBasis: {
    words: '带动 服务 惠及 辐射 覆盖 总投资 总额 计划 累计 协议 意向 概算 授信 比 增',
    overlap: 'words of many classes: here any of them parts an amount from its whole',
  },
  /** Inside the name of a listed figure: it compares, plans or adds, and is no part. */
  noPart: {
    words: '年 月 计划 目标 任务 比 较 每 均 增 减 共 含 达 超 至 到 其中 累计 全国 全省 全市 全县 全区 以上 以下',
    overlap: 'words of many classes: here any of them keeps a figure from being a part',
  },
  /** Before a count of projects: all of them, whatever their stage: 共谋划项目60个. */
  projectTaker: {
    words: '谋划 实施 安排 推进 列入 共 共有',
    overlap: 'verbs of many classes, here before all projects there are',
  },
  /** Before all there are of something: 年初部署的·185项任务, 规划建设的·36个村. */
  wholeLead: {
    words: '共 共有 年初 部署 承诺 确定 立项 规划 对照 列入 抓好 续建 开复工 谋划 安排 推进 实施',
    overlap: 'verbs and times of many classes, before a count that later ones are part of',
  },
  /** Anywhere in a sentence, what may make a later count more than the one before it. */
  mayPass: {
    words: '年计划 计划新 计划建 计划完成 计划实施 目标 超额 超计划 实际 下达 每 各 另 累计 净增 分别 其他 新建成',
    overlap: 'words of many classes: here any of them parts two counts',
  },
  /** One stage of projects excludes the other: 15个续建项目, 20个前期项目. */
  projectStage: { words: '新建 新开工 续建 前期', overlap: 'stages, here before 项目' },
  /** Which people are all of a place. */
  residents: { words: '常住 户籍 总 户籍总 年末总 年末常住', overlap: 'before 人口' },
  /** Behind a number, what is counted are persons: 80万重点群体. */
  personNoun: {
    words: '群体 人员 群众 学生 居民 劳动力 职工 农民 人口 老人 儿童 建档立卡',
    overlap: 'names of those who are counted',
  },
  /** What stands behind a part that bears no name of its own: 24个项目中有19个·开工. */
  partDoes: {
    words:
      '已 正 被 获 超 居 达 完 通 实 列 入 进 增 下 降 开工 竣工 建成 投产 投用 办结 整改 落地 脱贫 摘帽 成为 启动 如期 按期 顺利 提前',
    overlap: 'beginnings of verbs of many classes',
  },
  /** Behind parts, that some are parts of each other. */
  countedTwice: { words: '重合 重叠 重复 交叉 兼有 兼具' },
  /** 45个重大项目·完成投资·28亿元. */
  investmentDone: { words: '完成投资 到位投资' },
  /** Before a count that may be passed: 计划开工24个. */
  plannedCount: {
    words: '计划 目标 任务 拟 要求 新开工 新建 规划',
    overlap: 'words of many classes: here any of them makes a count a plan',
  },
  /** How far a part is, besides what was done, signed or handled, and its kind: one excludes the other. */
  partStage: {
    words: '完成 推进 在建 立项 储备 谋划 解决',
    overlap: 'stages of works, projects and cases',
  },
  /** Parts told by age, sex, size or kind of person may overlap. */
  crossKind: {
    words:
      '以上 以下 岁 女 男 少数民族 党员 党外 规上 高级 普惠 小微 信用 民营 民间 国有 通办 网办 留守 寄宿 高标准 标准化 无公害 有机',
    overlap: 'kinds that cut across others, whatever else they tell',
  },
  /** At the end of a counted thing: what became of it, besides works. */
  stageEnd: {
    words: '完成 办结 建设 改造 达标',
    overlap: 'stages, here at the end of the counted thing',
  },
  /** Says that a figure is a result, besides what was done or signed. */
  result: {
    words: '完成 引进 实际 到位 已 实现 落实',
    overlap: 'stages and completions alike: what was done of a plan',
  },
  /** Not done as it was meant to be: 等2项·未能如期完成. */
  fellShort: {
    words: '没有达到 未达到 未能 没有完成 未完成 没能 与预期 低于预期',
    overlap: 'negations, behind a count',
  },
  /** 仅·临时救助就达1.9万人次. */
  alone: { words: '仅 光 单 单是 仅仅', overlap: 'adverbs and bounds' },
  /** Opens what was newly built or founded, while something old may have been closed: 新增12家, 增设12家. */
  grossAddition: { words: '新 增设', reasons: { 增设: 'the gross number, not the difference' } },
  /** Of more than one level: 各级·代表建议. */
  everyLevel: { words: '各级' },
} as const satisfies LexiconTable;
