import type { LexiconTable } from './lexicon-table.ts';

/** What says how much of something there is: that a level was reached, a total, a part, what is left. */
export const amount = {
  /** Before the level that was reached: 达到65%, 增至440家, 为12.6亿元. */
  reach: {
    words:
      '达到 达 为 至 到 增至 增加到 增加至 增长到 增长至 升至 升到 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 跃升至 跃升到 攀升至 攀升到 发展到 发展为 降至 降到 下降到 下降至 降低到 降低至 减至 减少到 减少至 压减至 压减到 压缩至 压缩到 缩短至 缩短到 缩减至 回落至 回落到 扩容至 拓展至 拓展到 拓宽至 延伸至 延伸到 优化至 调整到 调整为 恢复到 稳定在 保持在 维持在 控制在 收窄至 收窄到 突破 超过',
    reasons: { 突破: 'the mark that was passed stands for the level', 超过: 'as 突破' },
  },
  /** Opens the value before: 由380家增加到440家. */
  from: { words: '由 从 自' },
  /** Sums up: 总数达到, 累计完成, 合计. */
  total: {
    words:
      '总数 总量 总额 总计 合计 共计 共 累计 累计达 总共 一共 总规模 总投资 总数量 总产量 总面积 总人数 总户数 总值 全部 全年共 共有',
    reasons: { 共: 'before the number: 共建成12座', 全部: 'of all of them' },
  },
  /** Over years, added up: a sum, never one year's value. */
  cumulative: {
    words: '累计 累计新增 五年累计 三年累计 累积 总计',
    reasons: { 累计: 'over a span it is also the total', 总计: 'as 累计' },
  },
  /** Each year, on the mean. */
  yearly: { words: '每年 年均 年平均 逐年 历年' },
  mean: { words: '平均 人均 户均 均 每人 每户 日均 月均 亩均 村均 校均' },
  /** By so many persons or households, in a name: 万人·拥有量, 百户·充电桩. */
  ofSoMany: { words: '万人 千人 百人 百户 千户 万户 百公里 密度' },
  /** What is measured of one unit of something: 单位产值 · 水耗、能耗. */
  unitOpening: {
    words:
      '单位产值 单位生产总值 单位地区生产总值 单位工业增加值 万元产值 万元生产总值 万元工业增加值 单位面积 单位产品 单位GDP',
  },
  /** Before a mean whose divisor the word itself names (../mean-units.ts). */
  meanOfEach: {
    words: '人均 户均 家均 企均 宗均 亩均 村均 校均 社均 场均 亩产 单产',
    overlap: 'means of all kinds, here of what can be counted',
  },
  /** Verbs of who shares a sum, before the mean: 平均每家使用, 户均投入. */
  sharing: {
    words:
      '使用 占用 占地 用地 消费 花费 获得 获 享受 领取 得到 补助 补贴 投入 投资 支持 贷款 减负 节约 产出 用水 用电',
    overlap: 'verbs of many classes: here what each does with its share',
  },
  /** Who is reached by a sum without sharing it: 产值1.2亿元，带动农户4000户. */
  gain: { words: '带动 辐射 吸纳 拉动' },
  /** Before an amount of one person or household. */
  perHead: {
    words: '人均 户均 每人 每户',
    reasons: { 人均: 'a mean over people', 户均: 'as 人均', 每人: 'as 人均', 每户: 'as 人均' },
  },
  /** A share of a whole: 占比52%, 比重提高. */
  shareNoun: { words: '占比 比重 比例 份额 占有率 占有比重 占有比例' },
  shareVerb: { words: '占 占到 约占 占全 占了' },
  /** Opens parts of the whole that was just told: 其中. */
  among: { words: '其中 里面 内含 这里面 当中' },
  /** Measures that have no unit by their nature: 空气质量综合指数6.14. */
  unitless: { words: '指数 系数 比值 性别比 抚养比 收入比 倍差 比缩小 比扩大' },
  /** What is left of a whole: 其余8个, 剩余. */
  rest: { words: '其余 其他 剩余 余下 其它 剩下' },
  /** Some are not done yet: 还有480套. */
  stillLeft: { words: '还有 尚有 还需 尚需 仍需 仍有 还剩', overlap: 'adverbs, before what is left' },
  /** Behind a count that is left, what it waits for: 尚有29个·未出列. */
  waitsFor: { words: '未 没有 尚未 有待 待 将 正', overlap: 'negations and times, behind a count' },
  /** More beside what was told, which may be no part of it: 另有5个. */
  another: { words: '另 另有 另外' },
  /** Several, one value each: 分别. */
  respectively: { words: '分别 依次 各自' },
  /** Each of several the same: 各, 均, 都. */
  each: { words: '各 均 都 皆', reasons: { 均: 'behind several subjects: A、B均增长6%; 人均 is another word' } },
  /** Statistics of travel count visits of these and name them persons: 接待游客人数500万人次. */
  visitors: {
    words: '旅游 游客 旅客 接待 观演 观展 观赛 参观 出入境 入境 客流',
    overlap: 'nouns and verbs here, before 人数',
  },
  /** Before 天数 or 天: a day that counts as clean. */
  cleanAir: { words: '优良 达标 良好 二级以上 二级及以上 好于二级 空气优良 蓝天' },
  /** What things cost in all: 总投资, 协议投资. */
  cost: {
    words:
      '总投资 总投资额 投资总额 协议投资 协议总投资 计划总投资 协议资金 合同金额 签约金额 投资额 投资规模 投资总规模 协议投资额 合同投资',
  },
  /** Opens the same amount in another unit: （折合6.24亿斤）. */
  converted: { words: '折合 合 约合 折 相当于' },
  /** Rates that a growth, a result or a plan makes, so that a move may be more than their level. */
  openRate: {
    words: '增长 贡献 利润 收益 回报 完成 开工 周转 产销',
    overlap: 'verbs and nouns here, before 率',
  },
  /** Joins members of a list. */
  joiner: { words: '、 和 与 及 以及 并 暨 同' },
  /** Sums up what was just said; 共 alone may count more. */
  summed: { words: '合计 共计 总计', overlap: 'totals, behind what they sum up' },
  /** Before 债务, one kind of it. */
  debtKind: { words: '一般 专项 隐性', overlap: 'adjectives, here of debts' },
  /** What is let off of taxes. */
  relief: { words: '减免 减税 退税 降费 免税', overlap: 'falls of taxes' },
  /** What land is got or given by. */
  landGiven: { words: '争取 出让 供应 保障 落实 收储', overlap: 'verbs of land' },
  /** 亿, 万亿: what multiplies a number. */
  scale: { words: '万亿 亿 万', overlap: 'scales of numbers' },
  /** What of a budget is not spent: 结余, 结转下年. */
  leftOver: { words: '净结余 结余 结转', overlap: 'what is left of money' },
  /** The name of the capacity or extent of all, and of a kind of it: 电力总装机规模, 新能源装机容量. */
  extentNoun: { words: '装机 里程 面积 库容 存栏 产能', overlap: 'ends of names of amounts' },
} as const satisfies LexiconTable;
