import type { LexiconTable } from './lexicon-table.ts';

/** What says that a value became more or less: «增长», «由…降至», «比上年多60家». Every verb has its direction. */
export const movement = {
  /** Budgets are adjusted in the year: 收入调整为6亿元，调增9000万元. */
  adjusted: { words: '调增 调减' },
  /** Of a budget that was changed within its year: 调整·预算数, 变动·预算. */
  revised: { words: '调整 变动', overlap: 'changes of other things' },
  /** A verb of rise before the amount or the rate of the rise: 增长13%, 提高2个百分点. */
  up: {
    words:
      '增长 增加 提高 提升 上升 递增 上涨 延长 扩大 扩充 扩增 净增 净增长 净增加 增收 增支 增产 增发 攀升 跃升 加快 正增长 增 升 涨 高 快 多 高出 超出 前移 进位 上浮 上调 回升 增大 增强 拓展 扩容 翻升 抬升 走高',
    reasons: {
      高: 'behind a comparison only: 比上年高2个百分点',
      快: 'behind a comparison only: 比全国快1.2个百分点',
      多: 'behind a comparison only: 比上年多60家',
      前移: 'of ranks: 前移3位',
      进位: 'of ranks: 进位5位',
      净增长: 'counted things: 净增长60家',
    },
  },
  /** A verb of fall: 下降22.3%, 压减三公经费10%. */
  down: {
    words:
      '下降 减少 降低 回落 压减 压降 精简 削减 缩减 递减 收窄 缩小 缩短 压缩 下调 下浮 下滑 减轻 降 减 跌 负增长 低 慢 少 放缓 节约 节省 后移 走低 减小 缩水 萎缩 净减 净减少 下跌 减收 减支 减产',
    reasons: {
      低: 'behind a comparison only: 比上年低0.3个百分点',
      慢: 'behind a comparison only: 比全国慢1.2个百分点',
      少: 'behind a comparison only: 比上年少60家',
      后移: 'of ranks: 后移2位',
    },
  },
  /** Units of what is better the lower it is: 由5类·提升至3类, 由10天·提升至3天. */
  gradeUnit: {
    words: '类 级 位 名 等 档 天 日 月 个月 小时 分钟 秒 个工作日 工作日 步 个环节 环节 项 件 道 张纸 次 趟',
    overlap: 'units and measure words, here between two numbers',
  },
  /** A noun that is a rise or a fall and has the rate behind it: 增速8.5%, 降幅3%. */
  upNoun: { words: '增幅 涨幅 增速 增长率 增长速度 升幅' },
  downNoun: { words: '降幅 跌幅 减幅' },
  /** Holds a value against another one: what follows is a gap, not a growth (高于省定标准2%). */
  aboveGap: {
    words: '高于 快于 跑赢 好于 优于 大于 多于 高出 超出 领先',
    reasons: { 高出: 'behind 比 a rise: 比上年高出2个百分点' },
  },
  belowGap: { words: '低于 慢于 差于 小于 少于 低出' },
  /** Adds to a stock that can be counted again: 新增规上企业12家. */
  addition: {
    words: '新增 净增 净增加 净增长 增加 增设 扩充 扩增 新设 增添',
    reasons: {
      净增: 'a rise that is told as an amount of a stock',
      净增加: 'as 净增',
      净增长: 'as 净增',
      增加: 'with a counted thing behind it an addition, with a rate a rise',
      扩充: 'as 增加',
      扩增: 'as 增加',
    },
  },
  /** Adds what comes anew each year, whatever there was before: 新登记市场主体4800户. */
  newly: {
    words: '新增 新登记 新设立 新注册 新认定 新培育',
    reasons: { 新增: 'adds to a stock, too' },
  },
  /** Says that a growth changed its sign. */
  turnedUp: { words: '由负转正 由降转升 由跌转涨 由降转增 由负扭正 扭负为正 转负为正 由跌转升 由减转增' },
  turnedDown: { words: '由正转负 由升转降 由涨转跌 由增转降 由增转减' },
  /** Says that a value moved the same way at each step: 逐季·回升. */
  stepByStep: {
    words: '逐季 逐月 逐年 逐季度 逐步 节节 稳步 持续 不断 继续',
    overlap: 'manners, before the verb of a movement',
  },
  /** Ends a part of the year that a value is of: 上半年, 前三季度, 8月. */
  endOfTime: { words: '年 季度 月 月份 月底 年末 年底', overlap: 'units of time, before a value' },
  /** Says that there are more, before how many: 发展·到156家. */
  develops: { words: '发展 壮大 成长', overlap: 'verbs of many classes, here between two counts' },
  /** Says that a value moved the way it is wanted to, up or down. */
  better: { words: '改善 好转 优化', overlap: 'verbs of many classes: here before the rate of a move' },
  /** What a movement is called that was turned: 扭转下滑·势头. */
  trendNoun: { words: '势头 局面 态势 趋势 走势 状况 问题 现象', overlap: 'nouns, here behind the verb of a movement' },
  /** By multiples: 翻一番, 翻了两番. */
  doubling: { words: '翻一番 翻了一番 翻番 翻一倍 翻两番 翻了两番' },
} as const satisfies LexiconTable;
