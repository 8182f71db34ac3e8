import type { LexiconTable } from './lexicon-table.ts';

/** What a value is held against: an earlier time, a plan, another place. */
export const comparison = {
  /** Opens what a value is compared with: 比上年, 较2019年, 与上年相比. */
  than: {
    words: '比 较 比较 相比 同比',
    reasons: { 同比: 'with its base said in it: the same time of the year before', 比较: 'older reports: 比较上年' },
  },
  /** A year before this one, by its place: 上年, 去年, 前一年. */
  lastYear: { words: '上年 去年 上一年 前一年 上年度 上一年度 往年' },
  /** The year that is spoken of. */
  thisYear: {
    words: '今年 本年 当年 全年 本年度 年内 这一年',
    reasons: { 全年: 'of the year that the part speaks of' },
  },
  /** Before a value that a rise or a fall begins from: 由目前的. */
  presently: { words: '目前 现在 当前 现有 原来 原有 原先', overlap: 'times elsewhere, here between 由 and a value' },
  /** The same time of another year, said by itself: 同比增长. */
  sameTime: { words: '同比 同期 上年同期 去年同期 同口径', reasons: { 同比: 'alone it names its own base' } },
  /** Several years that are told of together. */
  severalYears: { words: '五年 十一五 十二五 十三五 十四五 十五五 几年来 多年来 四年来 三年来 本届政府' },
  /** In a clause, that it tells of five years together: 五年生产原煤65亿吨. */
  fiveYears: { words: '五年 五年来 五年间', reasons: { 五年: 'named with others as severalYears', 五年来: 'as 五年' } },
  /** The last period but one: 环比. */
  lastPeriod: { words: '环比 上月 上季 上季度' },
  /** Goes on from what was told: 按此推算，一年处理830万吨. */
  thatWay: { words: '按此推算 照此推算 照此计算 按此计算 据此测算 以此推算' },
  /** An end of a span: 上年末, 年初, 期初. */
  spanStart: { words: '年初 期初 上年末 上年底 去年末 去年底 规划初期' },
  spanEnd: { words: '年末 年底 期末 末期' },
  /** Leaves something out of what is compared: 剔除不可比因素. */
  excluding: { words: '剔除 不含 不包括 不计' },
  /** What was meant to be: 比计划, 超目标. */
  planned: { words: '计划 预期 目标 任务 年度计划 年度目标 年初计划 预算 年初预算 调整预算 序时进度' },
  /** The whole of a place's output, whose growth others are held against: 高于经济增速. */
  economy: { words: 'GDP 地区生产总值 国内生产总值 生产总值 经济' },
  householdIncome: { words: '可支配收入 人均收入 纯收入', overlap: 'names of what grows at constant prices' },
  /** What grows at constant prices, or is made comparable first, so that printed amounts do not give its growth. */
  constantPrices: {
    words:
      '生产总值 GDP 经济总量 第一产业 第二产业 第三产业 增加值 产值 可支配收入 人均收入 纯收入 消费支出 可比 同口径 扣除 不变价 实际增',
    reasons: {
      同口径: 'as a comparison it is of the same coverage',
      产值: 'output grows at constant prices, whatever else it names',
      第一产业: 'an industry, whose value added grows so',
      第二产业: 'as 第一产业',
      第三产业: 'as 第一产业',
    },
  },
  /** Says that a growth is told at the prices of a former year. */
  atPrices: { words: '可比 不变价', overlap: 'as constantPrices, said of the growth and of no amount' },
  above: { words: '高于 低于 高出 超出 超过 快于 慢于 优于 领先', overlap: 'comparisons and bounds' },
  /** What made a value move, before the move: 在临港项目投产·带动·下, 受疫情·影响. */
  drives: {
    words: '带动 推动 拉动 支撑 支持 作用 影响 拖累 牵引 努力',
    overlap: 'verbs and nouns of what sets things going',
  },
  /** Says what share of another growth is owed to this. */
  contribution: { words: '拉动 贡献 带动 增速 增幅 占 影响', overlap: 'verbs and nouns of growth' },
  /** Verbs of an amount, and not of a share beside it. */
  grows: { words: '增长 递增 同比增长 比上年增长 较上年增长', overlap: 'verbs of movement with and without a time' },
} as const satisfies LexiconTable;
