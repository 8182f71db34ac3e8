import type { LexiconTable } from './lexicon-table.ts';

/** Measure words and names of amounts by what they count, and what stands around a figure. */
export const measure = {
  /** Counts things, and no people: 206·处·居民小区减速带. */
  thingCounted: { words: '个 处 座 所 条 项 块 课时 张 套 部 台 盏 平方米', overlap: 'measure words' },
  /** Counts animals: 5000·头·奶牛牧场. */
  herdMeasure: { words: '头 只 羽 头只 尾', overlap: 'measure words' },
  /** Counts places of a ranking. */
  rankMeasure: { words: '位 名', overlap: 'measure words' },
  /** Counts the places that one has moved in a ranking: 前进3·个位次. */
  placesMoved: { words: '位 名 个位次 位次', overlap: 'measure words' },
  /** What several persons make: 每个·专班·6人. */
  team: { words: '团 队 组 班', overlap: 'ends of names of groups, and measure words' },
  /** Counts people. */
  personMeasure: { words: '人 名 人次', overlap: 'measure words' },
  /** Counts what a text is about to tell, and nothing that it reports: 6个·方面. */
  announcedMeasure: { words: '方面 层面 维度', overlap: 'nouns, as measures' },
  /** Of these even one is a figure: 一倍, 一番. */
  oneIsMuch: { words: '倍 番 成', overlap: 'measure words' },
  /** Of what is built even one is counted where the number closes what is told: 新建泵站·一座. */
  oneIsBuilt: { words: '座 处 所 栋', overlap: 'measure words' },
  /** Before a round number, says nothing of how many: 数·百余. */
  vagueNumber: { words: '几 数 成 上', overlap: 'numerals and verbs, before 百' },
  /** What is weighed by the cubic metre: 28·微克·每立方米. */
  weightInAir: { words: '微克 毫克 克', overlap: 'units' },
  /** Denies what follows: 未·开工17个. */
  isNot: { words: '不 未 没', overlap: 'negations' },
  /** What residents have or spend. */
  householdAccount: { words: '收入 支出 消费', overlap: 'names of amounts' },
  /** Names of amounts that say nothing of what they are of. */
  bareMeasure: { words: '产量 总产 总产量 单产 产值 增加值 总产值', overlap: 'names of amounts' },
  /** Of all of a place, before 面积. */
  allOfPlace: { words: '总 国土 幅员 辖区 行政区域', overlap: 'nouns and an adjective, before an area' },
  /** Grades what follows: 城建·重点·工程. */
  grading: { words: '重点 重大 民生 惠民 实事 专项', overlap: 'adjectives' },
  /** Compares, and moves nothing: 高 and 快 alone. */
  comparing: { words: '高 低 多 快 慢 少 加快 放缓 增速 增幅 涨幅 降幅 节约', overlap: 'movements and comparisons' },
  /** The last character of what leads to a counted figure: 新建·设·, 突·破. */
  endsBeforeCount: { words: '达 到 超 过 近 约 破 共 至 设 工 造 成 车 用', overlap: 'ends of verbs and bounds' },
  /** Bounds a number even where another bound stands between: 超过·近2000. */
  boundTwice: { words: '超过 突破 大约 不足 不到', overlap: 'bounds' },
} as const satisfies LexiconTable;
