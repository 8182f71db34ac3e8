import type { LexiconTable } from './lexicon-table.ts';

/** What makes a printed number less than exact. How each bounds what it measures is said in ../bounds.ts. */
export const bound = {
  /** Before a number: 约12亿元, 超过30%. */
  hedgeBefore: {
    words:
      '约 近 超 超过 突破 首破 逾 大约 接近 将近 多达 不足 不到 少于 低于 不低于 不少于 不小于 至少 不超过 不高于 不突破 不大于 不多于 至多 最多',
    reasons: {
      超过: 'before a mark that was passed it is also a reach',
      突破: 'as 超过',
      低于: 'before a number: a bound; before a noun: a gap',
      少于: 'as 低于',
    },
  },
  /** What is to stay low: a floor under it is a slip. */
  lowWanted: {
    words:
      '失业率 消费价格 物价 价格涨幅 赤字率 死亡率 发病率 发案率 负债率 债务率 不良率 不良贷款率 返贫率 事故率 损失率 物价涨幅 发生率 空置率 辍学率 自然增长率',
  },
  /** Amounts that are to be kept up, by name. */
  highAmount: {
    words:
      '低保标准 最低生活保障标准 供养标准 基础养老金标准 最低工资标准 储备粮 储备粮食 储备化肥 储备农药 储备种子 储备物资 粮食产量 粮食总产量 粮食总产 粮食播种面积 粮食种植面积 粮食作物播种面积 粮食作物种植面积 粮食作物耕种面积 粮食生产面积 大豆播种面积 大豆种植面积 耕地保有量 永久基本农田保护面积 优良天数 优良天气 新增就业 城镇新增就业',
  },
  /** No more than, and no less than, right before the number. */
  ceiling: { words: '不高于 不多于 不大于 不超过', overlap: 'hedges that say which side is open' },
  floor: { words: '不低于 不少于 不小于 至少', overlap: 'hedges that say which side is open' },
  /** What is to be high: a ceiling over it is a slip. */
  highWanted: {
    words:
      '参保率 达标率 合格率 覆盖率 普及率 满意率 满意度 入学率 毛入园率 入园率 巩固率 就业率 优良率 优良天数比例 处理率 利用率 签约率 办结率 完成率 保有率 供水率 知晓率 成活率 治愈率 破案率 兑现率 化解率 整改率',
  },
  /** How the name of a volume ends that a plan sets above the last year's. */
  risingName: {
    words:
      '产值 增加值 交易额 交易总额 进出口额 进出口总额 销售额 销售收入 营业额 营业收入 主营业务收入 零售额 成交额 综合效益 旅游收入 综合收入 接待人数 接待游客 接待人次 游客接待量 吞吐量 业务量 业务收入',
    reasons: { 增加值: 'the end of a name; alone it grows at constant prices' },
  },
  /** Ends the name of what is grown, kept or made: 山羊饲养量. */
  producedName: { words: '产量 总产 饲养量 存栏量 出栏量 养殖面积 栽培面积' },
  /** Names that end so and that a plan may well set lower: of one-off proceeds, of what is to shrink. */
  shrinkingName: {
    words: '基金 出让 土地 罚没 非税 资产处置 煤炭 钢铁 水泥 能耗 债务 房地产 商品房 房产 卖地',
    reasons: { 房地产: 'an industry, and one that plans set lower', 能耗: 'as a name, what is to fall' },
  },
  /** Beside a target that is set lower on purpose: 坚持量力而行，预期完成140亿元. */
  loweredPlan: {
    words: '量力而行 压减 调减 化债 化解债务 紧日子 一次性 减收 同口径 高基数 主动下调 合理下调 稳妥安排',
    overlap: 'as falls and coverages, here of what a plan sets lower on purpose',
  },
  /** What a plan keeps below the last result as well: harvests, land, what is to be thrifty. */
  plannedLower: {
    words:
      '产量 总产 出栏 存栏 面积 用量 用电量 用水量 用地 排放量 消费量 消耗 浓度 强度 成本 时限 起数 死亡 事故 信访 投诉',
    overlap: 'ends of names, here of what a plan may set lower',
  },
  /** Ends the name of works, which each year has its own. */
  yearlyWork: {
    words: '就业 培训 搬迁 治理 整治 改造 造林 绿化 投资 投入 减税 降费 脱贫 转移 招商 到位 签约 修复 服务 活动',
    overlap: 'works that are named as nouns',
  },
  /** Ends the name of how much there can be, which is there until more is built: 服务器装机·能力. */
  capacityName: { words: '能力 产能 装机 保有量', overlap: 'ends of names' },
  /** What is brought forth each year: 原煤·产量, 生产·原煤. */
  produced: { words: '产量 生产', overlap: 'a name and a verb of harvests, here of anything' },
  /** Passes a round mark: 迈上2千亿元新台阶. */
  passing: {
    words: '连跨 连续跨越 连续迈上 连续跨过 连续突破 迈上 跨上 站上 登上 跨越 迈过 跨过 跃上 首超',
    reasons: {},
  },
  /** Before what passes several marks: 先后·跨上5万亿元、6万亿元台阶. */
  inTurn: { words: '连 连续 先后 接连 相继 成功', overlap: 'manners, before a mark' },
  /** 年龄·由70岁扩大到60岁 */
  ageLimit: { words: '年龄 门槛 下限' },
  markNoun: { words: '大关 关口 台阶 新台阶 关' },
} as const satisfies LexiconTable;
