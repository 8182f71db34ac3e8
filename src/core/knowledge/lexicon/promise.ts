import type { LexiconTable } from './lexicon-table.ts';

/** What promises are made of, each word by what it does in them. */
export const promise = {
  /** Ends a clause that only says where: 在社会治理·上. */
  placedAt: { words: '上 中 下', overlap: 'ends of a place' },
  /** Before where or on what ground a promise stands: 坚持·以项目为王. */
  beforeGround: { words: '努力 力争 着力 坚持 全力 始终', overlap: 'manners, before 在 and 以' },
  /** How firm a promise is, where it is no noun: 计划, 安排. */
  firmOrNoun: {
    words: '计划 拟 预计 安排 保证 一定 努力 争取 我们将 我们要',
    overlap: 'degrees of firmness that are nouns and adverbs as well',
  },
  /** Makes a kind of thing, and not one thing: 开放·式·平台. */
  kindEnd: { words: '型 式 类', overlap: 'ends of words' },
  /** Carries out what a paper says. */
  carryOut: { words: '实施 组织实施 编制实施', overlap: 'verbs of a promise' },
  /** Whole regions, which are helped along: 支持松塘·新区·建设. */
  helpedRegion: { words: '新区 开发区 高新区 经开区 自贸区', overlap: 'zones' },
  /** Works that are carried out rather than stood up. */
  carriedOut: { words: '工程 项目 试点 示范区', overlap: 'works' },
  /** Deeds that go on and on, if they have no name of their own. */
  standingDeed: { words: '行动 行动计划 计划 活动', overlap: 'plans and deeds' },
  /** What a place wishes to be as often as it is built: 打造区域物流·中心. */
  aspired: { words: '中心 基地 枢纽 新区 新城 港 总部 市场 平台', overlap: 'works' },
  /** Those of them that a name of their own makes one thing. */
  seat: { words: '中心 基地 平台', overlap: 'works' },
  /** What is done to a work of which a place has but one: 火车站·建设. */
  building: { words: '建设 扩建 迁建 改扩建 新建 改造', overlap: 'verbs of building, behind their work' },
  /** What is passed or failed: 通过国家卫生城市·复审. */
  examined: { words: '验收 复审 认证 评审 复核 评估 考核', overlap: 'examinations' },
  /** Before a work of which a place has one at its own level: 市·中医院. */
  ownLevel: { words: '省 市 州 盟 区 县 旗 镇 乡', overlap: 'levels of government' },
  /** Works that a report has many of. */
  genericWork: { words: '项目 工程 园区 系统 平台 公司 中心', overlap: 'works' },
  /** Helps others to do what is told: 支持·企业上市. */
  helps: { words: '支持 推动 助力 争取 力争', overlap: 'verbs of a promise' },
  /** Done to whole fields, too: 社会·治理. */
  doneToFields: { words: '整治提升 治理 综合治理 整治 综合整治 修复 清理', overlap: 'verbs of a promise' },
  /** Done all the time: 落实政策. */
  keptUp: { words: '落实 贯彻 执行 维护 保护 发挥', overlap: 'verbs of a promise' },
  /** What is helped stands already. */
  helped: { words: '支持 保障 助力 做好', overlap: 'verbs of a promise' },
  /** Thinks of a thing, and does not yet do it. */
  planning: { words: '谋划 谋划好 研究谋划', overlap: 'verbs of a promise' },
  /** Keeps in check what is there without a promise: 管控·新建农房. */
  keptInCheck: { words: '管控 规范 严控 遏制 杜绝 打击 整治 查处 规划管控 清理', overlap: 'verbs of a promise' },
  /** Works of one character: only a long name before them names one. */
  shortWork: { words: '园 馆 港', overlap: 'ends of names' },
  /** Verbs that no name of a work holds. */
  inNoName: {
    words: '加快 推进 推动 启动 支持 打造 组建 完成 争取 谋划 办好 开通 设立',
    overlap: 'verbs of a promise',
  },
  /** Before the name of a work, and no part of it. */
  beforeName: {
    words: '对 将 为 重大 重点 重要 关键 新一轮 首批 一批 年度 续建 新建 在建 全市 全区 全县 我市 我区 我县 好',
    overlap: 'grades, scopes and stages alike',
  },
} as const satisfies LexiconTable;
