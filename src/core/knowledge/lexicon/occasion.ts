import type { LexiconTable } from './lexicon-table.ts';

/** What is counted by its ordinal: sessions of the congress, fairs, anniversaries. */
export const occasion = {
  /** What meets in terms and sessions and sets the goals of a year: 第十七届·人民代表大会·第四次会议. */
  congress: { words: '人民代表大会 人代会 人大', overlap: 'assemblies, here with a session' },
  /** Sits between the sessions of a congress. */
  standingCommittee: { words: '常委会 常务委员会' },
  /** Before what is still to meet: 喜迎·党的二十大. */
  looksForward: { words: '迎接 喜迎 迎来 献礼 向 即将召开的 将召开 准备', overlap: 'verbs, here before a congress' },
  census: { words: '人口 经济 农业 文物', overlap: 'nouns, here of what is counted in the whole nation' },
  /** Before a census: 开展·第五次全国经济普查. */
  takesCensus: {
    words: '开展 启动 做好 推进 实施 完成 组织 抓好 配合 筹备',
    overlap: 'verbs of many classes, here before a census',
  },
  /** What is left of a census, and used for years. */
  censusData: { words: '数据 成果 结果 资料 公报', overlap: 'nouns, behind a census' },
  /** A year of a government that is in office: 十七届政府履职·第一年. */
  yearInOffice: { words: '第一年 第二年 第三年 第四年 第五年 首年 开局之年 起步之年 收官之年 最后一年 届末之年' },
  /** What a session did, so that it is over: 三次会议·确定·的目标任务. */
  goalsSet: {
    words: '确定 确立 既定 通过 批准 提出 部署 决定 审议通过 审议批准',
    overlap: 'verbs of many classes, behind a session',
  },
  /** Where something was told or judged: 总结大会·上, 现场会·中. */
  gathering: { words: '大会 论坛 峰会 座谈会 推进会 现场会 交流会 总结会', overlap: 'ends of names' },
  /** Behind the session in which a report is given: 第四次会议·上, 四次会议·会场. */
  inSession: { words: '上 会场 期间 开幕', reasons: { 上: 'behind a session' } },
  /** What a session does with what is laid before it: 提请…四次会议·审议. */
  considers: { words: '审议 审查 审批', overlap: 'verbs, behind a session' },
  /** What was held, and what is to be held: 成功举办了第七届…, 办好第八届…. */
  eventHeld: { words: '成功 圆满 顺利 举行了 举办了 承办了 协办了', overlap: 'before the number of an event' },
  eventToHold: {
    words: '办好 做好 服务好 保障好 筹办 筹备 谋划 举办 承办 协办',
    overlap: 'before the number of an event',
  },
  /** Behind an event that a place was chosen for: 第33届运动会·举办权. */
  rightToHold: { words: '举办权 承办权 申办权 举办地 承办地' },
  /** Behind its name, that an event is over. */
  eventOver: { words: '举办 举行 召开 闭幕 落幕', overlap: 'verbs of many classes, behind the name of an event' },
  /** What the name of an event ends with. */
  eventEnd: { words: '展销会 博览会 交易会 洽谈会 运动会 大会 论坛 峰会 会 节 赛 展', overlap: 'ends of names' },
  /** Before a title, that it is to be won: 争创·全国双拥模范城“八连冠”; that it was won. */
  titleSought: {
    words: '争创 力争 争取 冲刺 力夺 夺取 确保 申报 全力 迎接 迎评 有望',
    overlap: 'intentions of many classes, before a title',
  },
  /** The same where nothing says that it was won: 创建·全国双拥模范城“八连冠”. */
  titleWorkedFor: { words: '创建 申创', overlap: 'verbs of many classes, before a title' },
  titleWon: {
    words: '荣获 荣膺 获得 实现 蝉联 夺得 取得 喜获 获评 获 摘得 捧得 成功 被评为 被命名',
    overlap: 'verbs of many classes, before a title',
  },
  /** Says that a title was won, or an event held, for the first time, and once more. */
  wonFirst: { words: '首次 首获', overlap: 'manners elsewhere, here before a title' },
  wonAgain: { words: '再次 再度 蝉联 再获', overlap: 'as wonFirst' },
  titleNoun: { words: '称号 荣誉 奖牌', overlap: 'what is given, behind the name of a title' },
  /** Whose title it is. */
  titleOfNation: { words: '全国 国家', overlap: 'places elsewhere, here who gives a title' },
  titleOfProvince: { words: '全省 全区 省级 自治区级', overlap: 'places elsewhere, here who gives a title' },
  /** What meets by sessions and terms, each level counting for itself. */
  assembly: {
    words: '人民代表大会 人代会 人民政府 政治协商 代表大会 委员会 常委会 全会 妇代会 团代会 党代会',
    overlap: 'congresses, here as no events',
  },
  /** 2019年·已经过去. */
  alreadyPast: { words: '已经过去 刚刚过去 是极不平凡 极不平凡' },
  /** 刚刚过去·的2019年. */
  goingBy: { words: '过去 刚刚过去 即将过去 刚过去', reasons: { 刚刚过去: 'behind a year as well' } },
  /** “十一五”这些·成就: what was come to. */
  achievement: { words: '成就 成绩 成果 辉煌成就' },
  /** 2021年·恰逢·建党100周年. */
  isYearOf: { words: '是 恰逢 正值 适逢 又是 也是 既是', reasons: { 是: 'before an anniversary' } },
  /** What is remembered: 新中国·成立·70周年. */
  remembered: { words: '成立 诞生 建立 胜利 回归 回归祖国 开始', overlap: 'verbs, before a number of years' },
  /** Names of events that need no verb before their anniversary: 建党100周年. */
  datesItself: { words: '建党 建国 建军 开放 国庆 直辖', overlap: 'ends of names of events' },
  /** What the review of a year opens with: 2014年，全区·生产总值·完成. */
  headline: { words: '生产总值 财政总收入 公共预算收入', overlap: 'names of indicators' },
  /** Who gives a report: 区长 黄远志. */
  headOfGovernment: { words: '省长 市长 区长 县长 州长 旗长 盟长 主席 镇长 乡长' },
  /** Behind an anniversary, what is told of later or of long before: 70周年·纪念章, 100周年·大会. */
  laterTold: { words: '纪念章 大会 纪念大会 讲话 以来 之时 时 前后 之际的' },
  /** Some days of a year, whose figures are no others of the year: 国庆·黄金周·期间. */
  festiveDays: {
    words: '黄金周 长假 小长假 假期 假日 春节期间 国庆期间 端午期间 五一期间 节日期间 展会期间',
    overlap: 'holidays, here as the time that a figure is of',
  },
  /** What befell a place, so that all may have fallen by half, and what is built again costs more than it makes. */
  disaster: {
    words: '地震 洪灾 洪涝灾害 泥石流 雪灾 冰冻灾害 灾后 灾害 恢复重建 重建规划',
    overlap: 'names of misfortunes',
  },
  /** Behind a number of days: 七天·假期. */
  holiday: { words: '长假 小长假 假期 假日 期间', overlap: 'times of rest' },
  /** What goes by in a row: 连续16个·季度. */
  lapse: { words: '季度 月 年', overlap: 'units of time' },
  /** What the one year of a review is called: 一年来，我们隆重庆祝. */
  pastYear: { words: '一年来 去年 过去一年 过去的一年', overlap: 'times that a review is of' },
  /** Before how long it was: 历时·三年. */
  took: { words: '历时 耗时 用时 历经 为期 仅用 只用 用了' },
  /** Behind how long it took: 经过三年·建设. */
  effort: { words: '建设 奋战 攻坚 努力 施工 抢修 奋斗 会战 苦战', overlap: 'works and manners, behind a time' },

  /** Says that an event or a campaign began, and that it ended. */
  opened: {
    words: '开幕 启幕 开赛 打响 启动 拉开帷幕 拉开序幕 开启 举行',
    overlap: 'verbs of many classes, behind a day',
  },
  closed: { words: '闭幕 落幕 落下帷幕 收官 结束 收兵', overlap: 'ends of many things, behind a day' },
  /** Between the first and the last month of what went on. */
  untilThen: { words: '直到 直至 一直到 持续到' },
  /** Before how long something took once, and how long it takes now. */
  inThePast: { words: '过去 原来 原先 以前 从前 此前 以往', overlap: 'times before' },
  nowadays: { words: '如今 现在 目前 现今 而今 现 现已', overlap: 'the time that is spoken of' },
  /** What a way or an errand takes. */
  timeSpent: { words: '分钟 小时 天 工作日', overlap: 'units of time' },
  /** Before how much time is saved. */
  saves: { words: '省下 省去 省 节省 节约 缩短 压缩 减少', overlap: 'verbs of fall, here of time' },
  /** 中学·创建·于1934年. */
  founded: { words: '创建 始建 成立 创办 设立 组建', overlap: 'verbs of many classes, before 于 and a year' },
  /** Before a number of years: 以来，已·走过·30年. */
  walked: { words: '走过 经过' },
  /** Before a time of the clock: 每天·18:30. */
  ofDay: { words: '每天 每日 每晚 上午 下午 早上 晚上 当天 当日 当晚 午间 夜间', overlap: 'times of the day' },
  /** Which has twelve hours: 上午·9时. */
  morning: { words: '上午 早上 清晨', overlap: 'as ofDay' },
  /** Behind the year of an animal: 龙年·新春. */
  newYear: { words: '新春 春节 新年 元旦 春晚', overlap: 'feasts' },
  /** Behind a number of years, that they are told of together: 三年·累计. */
  overAll: { words: '间 来 累计 共', overlap: 'totals and times' },
} as const satisfies LexiconTable;
