import type { LexiconTable } from './lexicon-table.ts';

/** What opens, grounds, times and closes a promise. */
export const commitment = {
  /** Says by when or that it comes to be: 体育馆上半年开工, 实现公交正式运营. */
  dueWord: { words: '上半年 下半年 年底前 月底前 早日 尽快 如期 按期 正式 顺利 全面 主体 季度 年 月' },
  /** Closes a clause that promises something of all there are: 收缴全覆盖. */
  allDone: { words: '全覆盖 清零 全部达标' },
  /** What has become of a work, at the end of its clause: 城东水厂竣工. */
  workDone: {
    words: '开工 开工建设 投产 投用 投入使用 投入运营 通车 竣工 完工 建成 封顶 结顶 落地 复工 并网',
    reasons: {
      开工: 'a stage, and what a promise says of its work',
      开工建设: 'as 开工',
      投产: 'as 开工',
      投用: 'as 开工',
      投入使用: 'as 开工',
      通车: 'as 开工',
      竣工: 'as 开工',
      完工: 'as 开工',
      建成: 'as 开工',
      封顶: 'as 开工',
      结顶: 'as 开工',
    },
  },
  /** What a promise leans on: 以项目建设为抓手. */
  groundRole: {
    words: '抓手 主线 重点 载体 契机 龙头 依托 引领 牵引 核心 导向 目标 基础 支撑 突破口 着力点 主题 方向',
    reasons: {
      目标: 'behind 以…为 what is aimed at, not a value',
      重点: 'behind 以…为 what comes first',
      着力点: 'as 重点',
    },
  },
  /** Opens what is aimed at: 主要目标是… */
  aimOpening: { words: '目标是 目标为 目标概括为 目标包括 目标任务是 目标任务为 目标任务概括为 目标任务包括' },
  /** Where a promise is placed: 在社会治理上. */
  placeEnd: { words: '上 方面 中 领域' },
  /** Opens a sentence of guidance, which names programmes without promising them. */
  guidance: { words: '总体要求 指导思想 总体思路 发展思路 工作思路 基本思路 总的要求 总要求' },
  /** Turns to what is to come, outside the plan. */
  turnsAhead: { words: '我们将 我们一定 下一步 对此' },
  fromNowOn: { words: '今后' },
  /** Tasks that a text counts by itself: 以下6项重点工作. */
  ownTask: {
    words: '工作 任务 重点工作 主要工作 具体工作 重点任务 主要任务 具体任务',
    reasons: { 任务: 'counted it is a part of the text itself' },
  },
  ownField: {
    words: '方面 领域 环节',
    reasons: { 方面: 'counted it is a part of the text itself', 领域: 'as 方面', 环节: 'as 方面' },
  },
  /** Says what figures without a subject of their own do. */
  figureVerb: {
    words: '增长 下降 达 提高 控制 超过 不低于 不少于 保持 完成',
    reasons: {
      增长: 'any word by which a figure is said of something',
      下降: 'as 增长',
      达: 'as 增长',
      提高: 'as 增长',
      超过: 'as 增长',
      不低于: 'as 增长',
      不少于: 'as 增长',
      完成: 'as 增长',
    },
  },
  /** What was named before matters for something: 起好步，事关全局. */
  bearsOn: { words: '关系 事关 关乎' },
  /** Who is spoken to. */
  address: { words: '各位代表 各位委员 各位代表们 各位委员们 同志们' },
} as const satisfies LexiconTable;
