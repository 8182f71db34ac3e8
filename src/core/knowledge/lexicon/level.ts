import type { LexiconTable } from './lexicon-table.ts';

/** What leads to a level, a rank or a growth, and what stands around it. */
export const level = {
  /** Between two values of one thing: 由12.5：40：47.5调整·为·…. */
  becomes: { words: '到 至 为 成', reasons: { 到: 'between two values', 至: 'as 到', 为: 'as 到', 成: 'as 到' } },
  /** Says that a value is so much of another: 是上年的2倍. */
  isAs: { words: '是 为 相当于', reasons: { 是: 'before a former value', 为: 'as 是', 相当于: 'as 是' } },
  /** 失业率·控制·在5.5%以内. */
  holds: { words: '控制 稳定 保持 稳居', overlap: 'verbs of many classes, before 在' },
  /** 跻身·全省前三 */
  isAmong: { words: '稳居 跻身 进入 挺进 迈入', overlap: 'verbs of many classes, here before the first few' },
  /** Of what there was none before, so that the level behind it is its own: 上市公司·实现·零的突破，达到1家. */
  firstEver: { words: '零的突破 零突破 从无到有 由无到有 从零起步' },
  /** Before a rank: 位列第3. */
  takesRank: { words: '位列 位居 名列 居 列 排 排名' },
  /** Between those who are ranked and the rank: 16个市州·中排第3位. */
  rankLead: {
    words: '中 中排 中排名 中位列 中位居 中居 中列 排 排名 列 居 位列 位居 名列',
    overlap: 'verbs of ranks, behind those who are ranked',
  },
  /** Verbs of a rank that moved: 前进3位. */
  rankMoved: { words: '前进 提前 后退 晋升 跃进' },
  /** Moved up at once: 由第9位·跃居·第2位. */
  leapt: { words: '跃居 跃升 升至 进至 跻身', overlap: 'verbs of ranks, between two of them' },
  /** What of an indicator is ranked: 投资·增速·居全市第2位. */
  measured: { words: '增速 增幅 总量 规模', overlap: 'rises and sums elsewhere, here the end of a name' },
  /** What ranks are told of: 百强榜单. */
  rankList: { words: '排名 排行榜 名单 榜单 榜', reasons: { 排名: 'a noun here' } },
  /** Ends the name of a list of its own: 全省千·强·镇. */
  listName: { words: '强 榜', reasons: { 榜: 'what ranks are told of' } },
  /** What a place in a ranking is called. */
  placeNoun: { words: '位次 名次 排位' },
  /** A rank that is counted from the last: 倒数·第3位. */
  fromBelow: { words: '倒数' },
  /** Before a growth over several years: 比2015年·累计·增长. */
  overall: { words: '累计 共 总共', overlap: 'totals, before a growth' },
  /** 实现·翻番, 两个·翻番. */
  doublingLead: { words: '两个 双 实现 实现了', reasons: { 实现: 'before 翻番' } },
  /** Before the verb of a move: 增幅·扩大. */
  moveLead: { words: '增幅 共 累计', overlap: 'nouns and totals, before a verb of movement' },
  /** What others a rate is held against: 高于·全部·平均水平. */
  widerRate: { words: '全部 规上 平均', overlap: 'scopes and means, behind 高于' },
  /** What an amount grows is called, where its growth may be told in points by a slip. */
  growingAmount: {
    words:
      '总额 产值 增加值 投资 产量 销售额 零售额 成交额 交易额 营业额 销量 利润 余额 收入 支出 投入 总值 吞吐量 客流量 发送量 申请量 授权量 ' +
      '业务量 业务总量 用电量 存款 贷款 人次 标准 进出口 出口 进口',
    overlap: 'names of amounts',
  },
  /** Before a mark that was passed: 首次突破. */
  passedHow: {
    words: '首次 历史性 再次 已 成功 稳定 一举',
    overlap: 'manners, before the verb of a mark',
  },
  /** Says that a value was never so high: 首次·突破60亿元. */
  markFirst: { words: '首次 历史性 一举', overlap: 'manners, here before what may not have fallen' },
  /** Narrows nothing in the name of what changed: 总体规模, 净增. */
  ownName: { words: '规模 总体 数量 净 实际 亩均 又 原来 之前', overlap: 'adverbs and nouns alike' },
  /** What earnings are called that are told by household. */
  earning: { words: '产值 收入 效益 销售额 工资', overlap: 'names of amounts' },
  /** In the name of what may lie below nothing: 净利润, 贸易差额. */
  mayBeNegative: { words: '净 差 利', overlap: 'characters of names' },
  fodder: { words: '青贮 饲草 牧草 饲料' },
  yieldName: { words: '亩产 单产 亩均产', overlap: 'means of fields' },
  /** What is made of a harvest, and weighs less: 籽棉 and 皮棉, 鲜叶 and 干茶. */
  madeOfHarvest: { words: '皮棉 油 糖 干茶 毛茶 干品 干果 干椒 干菇 大米 面粉 蚕丝' },
  crop: { words: '粮食 小麦 玉米 水稻 稻谷 大豆' },
  harvest: { words: '产粮 产量 总产 总产量 粮食产量 产出 收获 产', overlap: 'names of what fields give' },
  /** What fields and herds give in a year. */
  yielded: { words: '产量 总产 总产量 出栏 出栏量 存栏 存栏量', overlap: 'names of amounts' },
  harvestLead: { words: '总 年 全年 粮食 预计', overlap: 'times and totals, before 产量' },
  /** What each work has of its own: 占批复投资的, 占概算的. */
  approvedOf: { words: '批复 概算 估算 审定 核定', overlap: 'as plans that may be passed' },
  /** Holds a plan or a former value, which may be passed, before a percentage. */
  passable: {
    words:
      '计划 目标 任务 预期 预算的 调整预算 年初预算 年预算 预算数 进度 协议 合同 签约 概算 批复 审定 指标 下达 年初 比重的 GDP 生产总值 收入 规划 筹资 保费 存款 库容 容量 能力 编制 定员 户籍',
    overlap: 'plans and wholes alike: a share of them may be more than all',
  },
  /** What there is room for may be more than all who live there. */
  holdsPeople: { words: '容纳 收容 接纳' },
  /** Who makes a figure one that is asked for: 省下达. */
  askedFor: { words: '省下达 市下达 考核指标 要求 每', reasons: { 要求: 'a plan', 每: 'several, each' } },
  /** Before what was done: 现已, 今年. */
  doneLead: { words: '已 已经 全部 现已 实际 累计 今年 当年', overlap: 'times and totals, before a verb' },
  /** Before what was done by now: 目前已落地. */
  byNow: { words: '目前 现 其中 当年', overlap: 'times, before a part' },
  /** Says what came of a plan: 计划新开工223项，目前·实际·已开工206项. */
  outcome: { words: '实际', reasons: { 实际: 'against a plan, where it stands alone' } },
  yearOfPlan: { words: '年度 今年 当年 年内', overlap: 'times, before 计划' },
  /** Says that something goes well, before or behind a figure. */
  praised: {
    words:
      '扎实推进 深入推进 有力推进 深入开展 扎实开展 成效明显 成效显著 卓有成效 持续改善 稳定向好 持续向好 明显改善 不断改善 持续好转 稳定好转 明显好转 稳步提升 不断提升 持续提升 显著提升 明显提升 逐步增强 不断增强 持续增强 显著增强 安全感 满意度 深化平安 平安建设 保持稳定 总体稳定 和谐稳定',
    overlap: 'manners and verbs together, as praise',
  },
  /** Says that a value was never better: 创有监测以来·最好水平. */
  bestSoFar: { words: '最好水平 历史最好 最优水平 最好成绩' },
  /** Says that a rise was large: 实现·逆势增长, 增速·居首位. */
  riseLeads: {
    words:
      '逆势增长 逆势上扬 逆势上升 强劲增长 快速增长 增速居 增速列 增速位居 增速位列 增速排名 增速稳居 增幅居 增幅列 增幅位居 增幅位列 增幅稳居',
    overlap: 'growth with what is said of it',
  },
  /** Says that something goes badly, so that a rise of what nobody wants is told on purpose. */
  worried: {
    words:
      '严峻 压力 反弹 多发 频发 亟待 亟需 不足 短板 问题 薄弱 不力 困难 但 仍 却 虽 受 因 遏制 防止 防范 避免 隐患 投诉率 破案 起诉 审结 办结',
    overlap: 'words of many classes: here any of them makes a rise one that is meant',
  },
  /** What is done all day: 24小时·开放. */
  openAllDay: { words: '开放 营业 不打烊 自助 服务不打烊', overlap: 'verbs of many classes, behind a number of hours' },
  /** What is done about crimes and complaints, before their name: 破获·刑事案件. */
  dealtWith: {
    words:
      '破获 侦破 查处 查办 打击 抓获 办结 审结 起诉 受理 办理 调解 化解 处置 救援 排查 消化 偿还 清偿 纪检 监察 违纪 腐败 职务犯罪 执法',
    overlap: 'verbs of many classes and who does it, before what nobody wants',
  },
  /** A record that is told by no direction. */
  bestRecord: { words: '纪录 记录 最好水平 最高水平 最好成绩', overlap: 'a record is praised as well' },
  rateWord: { words: '率 比例 占比 比', overlap: 'names of shares' },
  /** Between the name of a share and the level that it reached. */
  howReached: { words: '已 力争 预计 进一步 逐步 稳步 历史性 预期 将', overlap: 'times and manners' },
} as const satisfies LexiconTable;
