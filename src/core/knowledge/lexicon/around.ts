import type { LexiconTable } from './lexicon-table.ts';

/** What stands around a figure and says of what, of when and how firm it is. */
export const around = {
  /** Before what a plant can do in a year or a day: 年产20万吨玻纤项目. */
  yearlyOutput: { words: '年产 日产 年处理 日处理 年加工', overlap: 'verbs of output, before a capacity' },
  /** What is not the plant itself: 8万吨·产量. */
  outputOrTask: { words: '产量 产能 任务', overlap: 'names of amounts and plans' },
  /** Before a rule that holds already: 延续9%优惠税率. */
  standingRule: { words: '延续 执行 落实 享受 严格执行', overlap: 'verbs before a rule' },
  /** Does something together with what is there: 与邻市3个内陆港·联动. */
  actsWith: { words: '对接 联动 协同', overlap: 'verbs of doing together' },
  /** Once a work is there, which it is not yet. */
  onceDone: { words: '达产后 建成后 投产后', overlap: 'stages, as times' },
  /** Behind 将, what is to come: 将·带动就业. */
  afterWill: { words: '于 在 会 有 形成 带动 继续 为', overlap: 'verbs and particles behind 将' },
  /** Behind 计划, which is then a noun: 计划·总投资. */
  planOf: { words: '的 任务 总 生育 投资 项目', overlap: 'what goes on behind 计划' },
  /** Before 计划, of which it makes a name or a count: 行动·计划. */
  planName: { words: '年度 创业 行动 工作 五年 倍增 科技 个', overlap: 'nouns before 计划' },
  /** Holds a figure against another, beside 比 and 较: 是2015年的2倍. */
  comparesTo: { words: '与 是 超 占', overlap: 'joiners and verbs, before what is compared with' },
  /** The same before a year. */
  isOfBase: { words: '与 是 为 占', overlap: 'as comparesTo' },
  /** Heads a column of what was done. */
  accountDone: { words: '决算 执行 实绩', overlap: 'heads of columns' },
  /** Before an amount that things have of their own: 75家龙头企业·年·销售收入. */
  ownLead: { words: '年 总 新增 累计 均', overlap: 'times and totals, before an amount' },
  /** Leads to a level that is aimed at, beside 达到: 冲刺·100亿元. */
  raisedTo: { words: '更高 实现 冲刺', overlap: 'aims, before a level' },
  /** What is aimed at, as a noun: 增长·目标. */
  aimNoun: { words: '目标 任务 指标', overlap: 'plans, behind 增长' },
  /** Before a rate whose noun stands behind it: 使·80%机关. */
  beforeRate: { words: '将 使 让 确保 实现 有 其中 超过', overlap: 'words of many classes, before a rate' },
  /** Ends the name of who produces: 现代服务·业. */
  producer: { words: '业 企业 产业 经济 园区', overlap: 'ends of names' },
  /** Ends the name of a field: 数字·经济. */
  fieldEnd: { words: '业 产业 经济 产业集群', overlap: 'ends of names' },
  /** Before a place that is only held against: 居·全省第3. */
  standsIn: { words: '居 列 位 排 在 名 入 与 是', overlap: 'verbs of ranks and joiners' },
  /** In brackets behind a count, what else is counted as one: 12个乡镇（·场）. */
  bracketedPlace: { words: '镇街 场 区 县 市 旗', overlap: 'levels of government, in brackets' },
  /** Behind a five-year plan, that makes it a name and no time: “十四五”·规划. */
  planNamed: { words: '规划 纲要 各项', overlap: 'nouns of plans' },
  /** Behind 百 or 千, which then is no count: 百·强, 百·姓. */
  afterRound: { words: '余 多 年 岁 强 级 家万 元级 分 姓 货 年来', overlap: 'what goes on behind a round number' },
  /** Before 实事, that makes more of it: 利民·实事. */
  goodDeed: { words: '利民 大事', overlap: 'deeds' },
  /** Says in a note what its units do. */
  inCharge: { words: '牵头 负责 配合 参加 协助 组织实施', overlap: 'verbs of units' },
} as const satisfies LexiconTable;
