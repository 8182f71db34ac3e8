import type { LexiconTable } from './lexicon-table.ts';

/** What counts of listed things are made of: measure words, levels, ordinals, five-year plans. */
export const count = {
  /**
   * Sums up the things just named: 「A、B、C三个…」「两大…」「四项…」. Left out on purpose: 市 县 乡 镇 村 (涉及河北、山西6市 names
   * provinces and counts cities), 次 期 线 路 (ordinals without 第). 级 sums up only levels of government.
   */
  summing: { words: '方面 位一体 大 个 项 种 类 条 家 所 座 处 地 篇 件 支 名 款 只 级 本', overlap: 'measure words' },
  /** What a row of places is counted by: 东州、南阳·两市. */
  rowOfPlaces: { words: '市 县 区 旗', overlap: 'levels of government, here behind a count' },
  /** What levels have together, so that 二级 is two of them and no grade: 区、镇·二级·管理体系. */
  levelSystem: { words: '体系 网络 机制 平台 架构 联动', overlap: 'nouns of organisation' },
  /** How names of schools end that look like those of places. */
  schoolEnd: { words: '幼儿园 校区 学校园区' },
  /**
   * Sums up only inside quotation marks, as a name of the things before it: 就业、医疗、养老“三张网”. Outside them 场 counts events and
   * 张 sheets; 江 sums up rivers alone.
   */
  quotedSumming: { words: '场 张 江', overlap: 'measure words' },
  /** Counts the parts of a text: 四项重点工作, 五个方面. */
  partMeasure: { words: '个 大 项 条', overlap: 'measure words' },
  /** Counts parts of a text only where 以下 leads to them: 以下四点. */
  articleMeasure: { words: '点 项 条 件', overlap: 'measure words' },
  /** Counts what a slogan or a name holds: 一条底线, 三大攻坚. */
  sloganMeasure: { words: '个 大 项 条 类 件 张 场 支 座 级 把 道 轮 批 种', overlap: 'measure words' },
  /** Counted by themselves, without a measure word: 中亚五·国. */
  countedAlone: { words: '国 省 市 县 州 区 校 村 镇', overlap: 'levels of government and places' },
  /** Inside a listed name, behind a number: it holds a count of its own. */
  ownMeasure: { words: '个 项 家 条 所 座 件 名 处 种 类 户 人', overlap: 'measure words' },
  /** Tells on of what was just named, by its count: 这·9所学校. */
  these: { words: '这 以上 上述', overlap: 'bounds and pronouns, before a count' },
  /** In the count of a note: 6所镇区学校. */
  noteMeasure: { words: '个 项 所 条 家 座 处 类 种 大', overlap: 'measure words' },
  /** Of the size of a work within its name: 日产3000吨熟料生产线. */
  sizeUnit: { words: '吨 千瓦 兆瓦 立方米 千伏 米' },
  /** Behind a number and its measure word: an ordinal, a day or a date, and no count. */
  noCount: { words: '月 日 号 一 位 季度 等奖 百分 百年', overlap: 'what goes on behind a number' },
  /** What the names of levels of government are made of: 省、市、县三级, 区、街道两级, 县乡村三级. */
  levelCharacter: {
    words: '中 央 国 家 自 治 省 市 地 县 城 区 旗 盟 州 乡 镇 村 庄 街 道 社 居 组 户 部 厅 局 园',
    overlap: 'characters of names of levels',
  },
  /** Levels of government named by two characters. */
  levelPair: {
    words: '街道 社区 自治区 自治州 中央 国家 地区 城区 县城 村庄 村组 乡镇 镇街 县区 区县',
    overlap: 'levels here: 区、街道、社区三级',
  },
  /** Joins two names within one member of a list: 养老和医疗保险, 市直至县. */
  nameJoiner: { words: '以及 直至 和 与 及 暨 或 兼', overlap: 'joiners, here inside a name' },
  /** Names that hold a joiner and are one: 呼和浩特, 和平区. */
  joinerInName: {
    words:
      '呼和浩特 和平 和田 和龙 和县 和顺 泰和 安和 仁和 永和 和政 和静 和硕 和林格尔 浑和 共和 和谐 和美 和睦 参与 给与 与会 普及 涉及 及时 兼并 兼职 兼顾',
    overlap: 'names and words that hold a character of a joiner',
  },
  /** Behind it begins the list of what something is made into. */
  madeInto: { words: '整合为 合并为 重组为 划分为 分为 归并为 整合成 合并成' },
  /** Joins two things with a word. */
  and: { words: '和 与 及 以及', overlap: 'joiners, but for the mark' },
  /** A clause behind a list that says something of it, and lists nothing more: ，简称…. */
  explains: { words: '具体 简称 由 旨在 是 为', overlap: 'openings of a clause of explanation' },
  /** What ends so is no name in a list: 以上三项, 连续四个. */
  noName: {
    words: '连续 以上 以下 这些 保持 增至 首批 其他 其余 以及',
    overlap: 'words of many classes, before a count',
  },
  /** 一是, 一要: the first of a numbered run. */
  firstOrdinal: { words: '一是 一要 一抓' },
  /** Before 等 it is a word of its own: 平等, 高等. */
  equalHead: { words: '平 高 同 中 初 相 均 优', overlap: 'beginnings of words that end with 等' },
  /** Behind 等 it is a word of its own: 等级, 等待. */
  equalTail: { words: '级 待 候', overlap: 'ends of words that begin with 等' },
  /** Behind “十四五”: what is said of the plan, before the part that a year has in it. */
  planNoun: {
    words: '规划 计划 实施 时期 纲要 改革 发展 建设 征程 新征程 主要 各项 目标 任务 奋斗 奋斗目标',
    overlap: 'nouns of plans, here behind the name of one',
  },
  /** The part that a year has in a five-year plan: 收官之年. */
  planRole: {
    words: '开局 开篇 开端 起始 起步 收官 收尾 第一 最后一 第二 第三 第四 第五 关键 攻坚 重要 中期 决胜 承上启下',
    overlap: 'before 年',
  },
  /** Those of its first year, and of its last. */
  beginsPlan: { words: '开局 开篇 开端 起始 起步 第一', overlap: 'before 年' },
  endsPlan: { words: '收官 收尾 最后一 第五', overlap: 'before 年' },
  /** 为“十四五”规划启动·奠定·基础 */
  preparesGround: { words: '奠定 打下 打牢 夯实 创造 积蓄', overlap: 'verbs, here of a plan that is to begin' },
  /** Kinds of insurance, each of its own: 失业、工伤·和生育保险. */
  insurance: { words: '养老 医疗 失业 工伤 生育', overlap: 'nouns of many classes, here alone before 和' },
  /** What is done for a plan before it begins. */
  preparing: {
    words: '编制 谋划 筹划 衔接 前期 研究 制定 起草 草案 建议 基础 蓄势 布局 迎接 承接 准备 铺垫 之前',
    overlap: 'verbs and nouns of many classes: here of a plan that is to come',
  },
  /** What the parts of a five-year plan are called behind its name: “十二五”时期, 第十四个五年规划. */
  planPeriod: { words: '时期 期间 规划 计划', overlap: 'behind the name of a plan' },
  /** Verbs that, alone before a count, take the counted things as their object: 新建、改扩建12所 counts schools, not verbs. */
  objectVerb: {
    words:
      '新建 改建 扩建 改扩建 新改扩建 续建 重建 迁建 建设 建成 完成 打造 创建 培育 引进 新增 维修 改造 修缮 修复 开工 竣工 ' +
      '投产 签约 落地 取消 下放 调整 整合 实施 推进 储备 谋划 认定 获批 启动 承办 举办 办理 制定 修订 出台 开展 开通 优化 提升',
    overlap: 'verbs of many classes',
  },
  /** What takes a quoted slogan as its object: 增强“四个意识”、做到“两个维护” lists no things. */
  sloganVerb: {
    words:
      '增强 坚定 坚持 做到 实现 落实 践行 深入 加快 加强 推进 推动 打造 实施 开展 深化 抓好 用好 做好 办好 建好 争创 创建 ' +
      '贯彻 构建 建设好 突出 围绕 聚焦 完善 健全 强化 巩固 荣获 获评 获 打好 打赢 守住 紧扣 锚定 瞄准 拥护 执行 遵守 学习 反对 克服 ' +
      '缩小 扩大 提升 优化 拓展 培育 发展 塑造 统筹 牢记 坚守 弘扬 传承 擦亮 放大 释放 激活',
    overlap: 'verbs of many classes',
  },
} as const satisfies LexiconTable;
