import type { LexiconTable } from './lexicon-table.ts';

/** What tells what part of a whole something is. */
export const share = {
  /** Rates of herds, which are of those there were when the year began: 商品·率, 出栏·率. */
  herdRate: { words: '商品 出栏 总增 繁活 繁殖 产仔', overlap: 'nouns and verbs of herds, before 率' },
  /** Rates of what was cut, which are of what was handed in to be looked through, before 率. */
  cutRate: { words: '审减 核减 审增 核增 压减 节约 节支', overlap: 'verbs of cutting and saving, before 率' },
  claimed: { words: '送审 报审 送评 申报 预算 概算 控制价', overlap: 'what is asked for and what is planned alike' },
  /** The noun of shares that make a whole: 产业结构, 三次产业比例. */
  structureNoun: {
    words: '结构 比例 比重 比',
    reasons: { 比例: 'of several, one value each', 比重: 'as 比例', 比: 'a noun here: 三次产业比' },
  },
  /** “三二一”·格局: what the order of the industries is said to be. */
  orderNoun: { words: '结构 格局 产业', overlap: 'nouns of structures and trades, behind three numbers' },
  /** 三次产业结构由…·调整·为. */
  structureMove: {
    words: '调整 优化 演进 演变 转变 变化 改善 提升 变',
    reasons: { 提升: 'of a structure', 优化: 'as 提升', 改善: 'as 提升' },
  },
  /** Two figures told before, by their order: 前者占后者的35%. */
  formerOfLatter: { words: '前者占后者' },
  latterOfFormer: { words: '后者占前者' },
  theFormer: { words: '前者' },
  theLatter: { words: '后者' },
  theOther: { words: '对方 后者 前者', overlap: 'the former and the latter, here either' },
  /** How much of a plan was done. */
  progress: { words: '进度 完成进度' },
  /** All of the whole just named: 占总数的, 占其中. */
  allOf: { words: '其中 全部 总数 总量', overlap: 'behind 占' },
  /** Narrows nothing: what stands between is still all of it. */
  unnarrowing: {
    words: '全省 全市 全区 全县 全州 全年 全社会 完成 实现 共 现 有 拥有 总 达 达到 固定资产',
    overlap: 'words of many classes, here before the name of a whole',
  },
  /** Opens the name of what is all of its kind: 全部工业增加值, 一般公共预算支出. */
  wholeName: { words: '全部 一般公共预算', reasons: { 全部: 'before a name' } },
  /** Words that stand beside shares of anything and name no thing. */
  commonPair: {
    words: '占比 实现 达到 完成 全区 全市 全县 全年 参保 保险 居民 人员 率达 率为',
    overlap: 'words of many classes, here of no name',
  },
  /** What a share is called in a wording that makes a part of it: 占…比重的. */
  shareName: { words: '比重 比例 份额', overlap: 'names of shares, before 的' },
  /** Half of all, in words: 超过·一半. */
  /** What a share may be of that is told in money: 占总·产值·的82%. */
  moneyTold: { words: '产值 市值 总额 收入 税收 投资额 营收 增加值', overlap: 'names of money, of many classes' },
  half: { words: '一半 半数 半壁江山' },
  /** The end of the name of what is itself a percentage. */
  rateEnd: { words: '率 比重 占比 比例 增速 增幅 涨幅 降幅', overlap: 'ends of names of rates' },
  growthRate: { words: '率 增速 增幅', overlap: 'as rateEnd' },
  shareEnd: { words: '率 占比 比重 比例 份额', overlap: 'as rateEnd' },
} as const satisfies LexiconTable;
