import type { LexiconTable } from './lexicon-table.ts';

/** What the rules of wording and form look for. */
export const wording = {
  /** 低于3%左右的·控制·目标: what a hedge may belong to. */
  goalNoun: { words: '目标 预期 警戒线 要求 任务 上限 限额 控制数 控制指标', overlap: 'nouns of what is aimed at' },
  /** Opens a printed bound that was passed: 突破200亿元. */
  passed: { words: '突破 首破 超过 超 逾', overlap: 'hedges, here of a mark' },
  /** Opens a printed bound that is not reached: 近·500亿元, 不足·三成. */
  nearly: { words: '近 接近 将近', overlap: 'hedges, here below a mark' },
  notQuite: { words: '不足 不到', overlap: 'hedges, here below a mark' },
  /** Behind a mark: what the value is come to by. */
  markReach: { words: '完成 达 达到 实现 为', overlap: 'reaches and completions alike' },
  /** Counts heads, where visits may be meant: 旅游人数500万人次. */
  headCount: { words: '人数 户数', overlap: 'names of counts' },
  visitUnit: { words: '人次 户次', overlap: 'units of visits' },
  /** A growth that is told to grow: 增速增长. */
  growthName: { words: '增速 增幅 增长率', overlap: 'names of growth as subjects' },
  aimsTo: { words: '力争 努力 继续 始终', overlap: 'manners before 与全国同步' },
  /** Before a year that is aimed at: 力争到2025年. */
  strives: {
    words: '力争 确保 争取 努力',
    overlap: 'words of intention, without those that may tell of what was meant',
  },
  /** Between the name of a growth and 增长. */
  steadily: {
    words: '保持 实现 继续 持续 稳定 较快 快速 平稳 同步',
    overlap: 'manners and verbs, between a name and its verb',
  },
  /** What is done with things at the head of a clause, when the place itself is counted. */
  founding: {
    words: '新建 新设 新增 建成 建立 设立 改建 扩建 改造 认定 评定 打造 创建 启用 投用',
    overlap: 'verbs of many classes, here at the head of a clause',
  },
  /** Between a thing and its count. */
  countReach: {
    words: '达 达到 到 增至 增加到 升至 扩大到 发展到 超 超过 过 近 约 破 突破 共',
    overlap: 'reaches and hedges alike, before a count',
  },
  /** Behind a number these are counted one by one, so that 千 and 百 before them are a slip: 6千603个. */
  oneByOne: {
    words: '个 户 家 名 件 项 座 所 亩 吨 元 辆 头 只 张 套 台 棵 株 人',
    overlap: 'measure words',
  },
  /** Of these no count comes in tenths: 8.6家. */
  wholeThing: { words: '家 所 座 名 位 栋 台 辆 艘 架', overlap: 'measure words' },
  /** A rate or a mean, which may come in tenths. */
  perUnit: {
    words: '每 均 班额 户规模 比 率 千人 万人 百人 亿元GDP 亿元生产总值 亿元地区生产总值 亿元国内生产总值',
    overlap: 'means and rates alike',
  },
  /** Behind a measure word, another word begins: 个百分点, 个小时. */
  noMeasure: { words: '百分点 小时 月 工作日 单位 标 点', overlap: 'ends of units that begin as a measure word does' },
  /** 二十年·来. */
  lasting: { words: '来 间 如一日' },
  /** Before a value: 预计·达到, 已·完成. */
  comeToLead: { words: '预计 已 同比', overlap: 'before how a value was come to' },
  /** A month with its day or a span from it: no bare month. */
  noBareMonth: { words: '日 当月 份 底 末 初 中 以 前 起 旬', overlap: 'what goes on behind 月' },
  /** Behind a rate, what the clause says of it: 参合率·再创新高. */
  rateManner: {
    words: '再 又 实现 稳中 持续 稳步 不断 大幅 明显 进一步 继续 全面 始终 逐年',
    overlap: 'manners, behind the name of a rate',
  },
  rateNoun: { words: '率 占比 比重 比例', overlap: 'what the name of a rate ends with' },
  /** Before a percentage of something planned: no level of a rate. */
  ofAimed: { words: '目标的 计划的 任务的' },
  /** Between the name of a rate and its value. */
  rateLead: {
    words: '均 都 全部 已 分别 始终 继续 稳定 保持 控制 提升 提高 上升 下降 降低 实现 为 达 在 至 到 是',
    overlap: 'manners, movements and reaches alike, between a rate and its value',
  },
  /** Rates of what may be passed although they end like others: 产能占比. */
  passableRate: { words: '毛 产能 投资 繁殖', overlap: 'before the name of a rate' },
  /** Headings of more than one year. */
  headingSpan: {
    words: '五年 时期 以来 远景 今后 上半年 季度',
    overlap: 'spans and times alike, in a heading',
  },
  /** Verbs and prepositions before a pair that make it a way down, and not a range. */
  wayDown: {
    words: '由 降 减 缩 压 跌 下落 回落 收窄 控制',
    overlap: 'movements and openings alike, before a pair of numbers',
  },
  /** Behind a pair, that what is told lies between the two: 50元至30元·分档. */
  liesBetween: { words: '之间 不等 分档', overlap: 'behind a pair of numbers' },
  /** Says how or what is done, and never stands twice in a row: 认真认真. */
  neverTwice: {
    words:
      '认真 切实 坚决 自觉 努力 始终 继续 不断 充分 严格 进一步 增长 下降 上升 增加 减少 达到 加强 提高 提升 促进 支持 强化 深化 优化 完善 落实 巩固 坚持 生态 财政 就业 医疗 教育 农村 乡村 城乡 群众 民生 社区 环境 乡镇 工业 农业',
    overlap: 'manners, verbs and nouns of many classes',
  },
} as const satisfies LexiconTable;
