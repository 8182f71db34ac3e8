import type { LexiconTable } from './lexicon-table.ts';

/** What says that something is meant to be, is being done or has been done. */
export const plan = {
  /** Says that a value is meant to be: 力争达到, 确保完成. */
  intention: {
    words: '力争 确保 争取 预计 计划 拟 预期 安排 目标 保证 努力 将 要 务必 力求 有望 预定',
    reasons: {
      计划: 'a verb here: 计划投资3亿元; as a noun it is what a value is held against',
      预期: 'as 计划',
      目标: 'before the value: 目标3亿元',
    },
  },
  /** Before the higher of two goals: 增长7%，·力争·实现7.5%. */
  strivesFor: {
    words: '力争 争取 努力 奋力 冲刺 奋力冲刺',
    overlap: 'intentions, here behind a goal that is told already',
  },
  /** How much of what was meant was done: 完成计划的103%. */
  /** As much of a year's budget as of its months: 序时进度. */
  evenPace: { words: '序时进度 均衡进度 时间进度 序时', overlap: 'a plan, too, that results are held against' },
  completion: {
    words: '完成 实现 占 超额完成 提前完成 已完成 累计完成',
    reasons: { 占: 'of a plan: 占年计划的103%; else a share' },
  },
  /** Says that more than what was meant was done. */
  overPlan: {
    words: '超额完成 超额实现 超计划完成 超目标完成 提前超额完成 超额 超计划',
    reasons: { 超额完成: 'how much was done, too, before its rate' },
  },
  /** Holds a rate under its mark: 控制在3.5%以内. */
  keptUnder: {
    words: '控制在 稳定在 保持在 维持在 始终控制在 继续控制在 有效控制在 始终处于 低于',
    overlap: 'reaches, here before a ceiling',
  },
  /** Before what all of a thing is, behind how much of it was done: 参保率96%，应参保42万人. */
  inNeed: {
    words: '应 需 应当 计划 共 总共 共有 全县共有 全市共有 全区共有 总',
    overlap: 'totals and plans, here before a whole',
  },
  /** What is done for all of them leaves none without: 全部·通天然气. */
  madeForAll: {
    words: '通 接通 开通 建成 覆盖 纳入 配齐 设立 达标 完成',
    overlap: 'verbs of many classes: here behind 全部',
  },
  /** Of a rest, that all of it is to be done: 剩余35个·未通·公交的村·年内·全部开通. */
  allOfRest: { words: '全部 全面 未 尚未 年内 年底', overlap: 'words of many classes, behind a rest' },
  /** Finished pieces of work, by stage. */
  signed: { words: '签约 签订 签署 新签约 签约引进' },
  /** Brought in from elsewhere, before what of it is built by now: 引进·项目38个，开工31个. */
  broughtIn: { words: '引进 招引 承接 落户', overlap: 'verbs of many classes, here before a count of projects' },
  /** Talked of or asked for, before what of it was agreed: 洽谈·项目185个，签约161个. */
  proposed: { words: '洽谈 申报 收到 储备', overlap: 'verbs of many classes, here before a count' },
  /** Behind 预算, where the budget is meant and no plan: 一般公共预算·收入, 预算·内投资. */
  ofBudget: { words: '收入 支出 内 外', overlap: 'sides of a budget' },
  /** Comes to a desk where some of last year lies, before what was settled of it: 受理1260件，办结1286件. */
  received: {
    words: '受理 收到 接到 接收 接办 收集 征求',
    overlap: 'verbs of many classes, here before a count of cases',
  },
  /** In a bracket, that former years left some of it: （含上年结转）. */
  carriedOver: {
    words: '结转 上年 去年 往年 历年 往届 跨年 以前 此前 积案 存量 遗留',
    overlap: 'former years and what is left alike',
  },
  /** Agreed to: 申报专项36个，获批26个. */
  admitted: { words: '获批 入库 采纳 入选 录取', overlap: 'ends of what was asked for' },
  /** What became of what was found or brought in. */
  settled: { words: '解决 落实 落地 到位 入驻', overlap: 'completions of many classes, here between two counts' },
  /** Before what a year was meant to do: 年初·确定·改造小区42个. */
  setByPlan: { words: '确定 安排 下达 排定 部署 承诺 明确 提出', overlap: 'verbs of many classes, behind 年初' },
  started: { words: '开工 新开工 动工 启动 开建 开工建设 奠基' },
  /** Begun or begun again. */
  resumed: { words: '开复工' },
  /** Begun earlier and not finished. */
  continued: { words: '续建 在建' },
  goingOn: { words: '推进 实施 建设' },
  finished: { words: '竣工 完工 建成 落成 封顶 结顶 完成建设' },
  /** Before 于 and a time, that it has not come: 可·于9月投用. */
  mayBeThen: { words: '可 能 待 应 定 拟 将', overlap: 'modal verbs, before a time' },
  running: { words: '投产 投用 投运 运营 达产 投入使用 投入运行 通车 开业 交付 试生产' },
  /** Looked into one by one, and found to be as it should. */
  tested: { words: '抽检 抽查 检测 监测 检验 送检 快检 检查', overlap: 'what turns things up, too' },
  passedTest: { words: '合格 达标' },
  registered: { words: '入库 储备 谋划 包装 申报 立项 备案' },
  /** What becomes of a thing once by somebody's word, behind 新: 新认定示范社20家. */
  recognised: { words: '认证 认定 注册 登记 列入 入选 获批 评定', overlap: 'verbs of many classes, here behind 新' },
  handled: { words: '办结 办复 办理 化解 整改 销号 受理 处置 消除' },
  /** Says that something goes on as before: 持续开展, 常态化开展. */
  goesOn: {
    words: '持续 继续 常态化 不断 广泛 动态',
    reasons: {
      不断: 'a manner, and one that says nothing new begins',
      持续: 'as 不断',
      继续: 'as 不断',
      广泛: 'as 不断',
      常态化: 'as 不断',
      动态: 'as 不断',
    },
  },
  /** Says that what is done already is done more: 深入开展, 逐步提高. */
  deepens: {
    words: '深入 进一步 逐步 稳步',
    reasons: {
      深入: 'a manner, and one that says more of the same',
      进一步: 'as 深入',
      逐步: 'as 深入',
      稳步: 'as 深入',
    },
  },
  /** Before 增长 it names an aim: 稳·增长. */
  worksFor: { words: '稳 保 促 扩', overlap: 'characters of many words' },
  /** How a five-year plan ends or begins: “十四五”圆满收官. */
  planEnd: { words: '收官 收尾 收官战 收官之战', overlap: 'of a plan' },
  planStart: { words: '开局 起步 开好局 开门红', overlap: 'of a plan' },
  planManner: { words: '圆满 胜利 顺利 精彩 完美 如期 良好 全面 高质量', overlap: 'how a plan ends or begins' },
  planGoals: {
    words: '目标任务 主要目标任务 主要任务目标 各项目标任务 主要目标 主要任务 发展目标 目标 任务',
    overlap: 'of a plan',
  },
  /** What was meant, beside what came of it (改造目标·18个，已开工11个), or before all of it (目标任务·：新建食堂15家). */
  goalTold: {
    words: '目标任务 任务目标 年度任务 年度目标 年初目标 年度计划 工作目标 建设目标 建设任务 计划目标 目标 任务 计划',
    overlap: 'as planGoals',
  },
  outcomeLabel: { words: '完成情况 进展情况 工作进展 推进情况 目前进展 办理情况' },
  haveDone: { words: '已 实际 现已 目前', overlap: 'signs of what is done, behind a goal' },
  taskUnit: { words: '项 件 条', overlap: 'units of goals and tasks' },
  /** What only a time that is over was: “十三五”时期，是·极不平凡·的五年. */
  toldOfPast: { words: '极不平凡 极不寻常 非凡', overlap: 'as courseOfYears, of what is over alone' },
  /** What a plan sets out, as its chapters are headed. */
  outlineOfPlan: {
    words: '指导思想 总体要求 总体思路 主要目标 目标任务 奋斗目标 发展思路 主要任务',
    overlap: 'headings of plans',
  },
  bringsAbout: { words: '打好 打赢 完成 实现 取得 迎来 确保 力争 推动 奋力 奋战', overlap: 'before the end of a plan' },
  /** Says that a day or year was moved to an earlier one: 由2025年·提前·到2023年. */
  movedForward: { words: '提前 提早 缩短 前移', overlap: 'moves of other things' },
  /** Done later than planned: 比计划·推迟·2个月. */
  postponed: { words: '推迟 延后 延期 滞后 延迟', overlap: 'of a work against its plan' },
  /** Before a plan these say that its end is not meant: 为“十五五”开局, 提前完成. */
  planElsewhen: { words: '提前 超前 年度 中期 谋划 衔接 迎接 准备', overlap: 'before a plan' },
  /** What is left for a plan to come: 给“十六五”·预留空间. */
  room: { words: '预留 留足 留有 留出 腾出' },
  /** 收支·相抵: what is left between two sums. */
  setOff: { words: '相抵 抵消 品迭' },
  /** Taken in beyond the budget, or short of it: 超收·0.6亿元. */
  beyondBudget: { words: '超收 多收' },
  shortOfBudget: { words: '短收 歉收 欠收 少收' },
  /** What is said of years as a whole: 我省·发展历程·极不寻常. */
  courseOfYears: { words: '发展历程 极不平凡 极不寻常 历史性 关键时期', overlap: 'as alreadyPast, of a plan' },
  /** What of a plan is held against: 较“十三五”·末·净增. */
  comparedTime: { words: '时期 同期 期间 末 末的', overlap: 'behind a plan' },
  /** What is done to a plan before it begins: 科学编制·“十五五”规划. */
  drafting: { words: '编制 起草 谋划好 编制好 编制实施', overlap: 'as preparing, without what may follow a beginning' },
  /** The year that is planned, without its number: 新的一年·是…的关键一年. */
  yearAhead: { words: '新的一年 新一年' },
  /** The year that is reviewed, likewise. */
  yearBehind: { words: '过去一年 过去的一年 刚刚过去的一年' },
  /** Looks back on a whole plan or term: 回望·“十四五”·这极不平凡的五年, 政府工作·回顾. */
  lookingBack: { words: '回望 回顾 回首 总结', overlap: 'as the headings of reviews, here before a plan' },
  /** Looks ahead, in a sentence on a plan: 展望未来，我们有信心…，完成“十五五”规划目标任务. */
  looksAhead: { words: '今后 奋力 努力 确保 力争', overlap: 'intentions of many classes, beside a plan' },
  sightAhead: { words: '展望未来 有信心 满怀信心' },
  /** Looks back after all: 在圆满完成·了…, 回顾过去. */
  toldBack: { words: '已 了 曾 回顾 过去', overlap: 'signs of what is done' },
  /** What is done with the goals of a plan to come: 围绕·“十五五”时期·率先实现现代化的目标. */
  aimsAt: { words: '围绕 聚焦 锚定 瞄准 紧扣 对标', overlap: 'what takes a slogan, too' },
  /** 刚刚过去的·2025年 */
  justPast: { words: '刚刚过去的 刚过去的' },
  /** Before the years that a report looks back on: 过去·五年，我们坚定…. */
  pastSpan: { words: '过去 这 刚刚过去的', overlap: 'before 五年 at the head of a sentence' },
  /** Before the years that a report plans for: 今后·五年. */
  comingSpan: { words: '今后 未来 接下来', overlap: 'before 五年' },
  /** 把2021年作为项目建设年 */
  designates: { words: '作为 定为 确定为 列为' },
} as const satisfies LexiconTable;
