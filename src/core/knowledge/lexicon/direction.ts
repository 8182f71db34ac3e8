import type { LexiconTable } from './lexicon-table.ts';

/** Which way things are wanted to go, and what says that they went well. */
export const direction = {
  /** What is to rise, by the end of its name: 空气·优良天数. */
  wantsRise: {
    words:
      '优良天数 优良天数比例 优良天数比率 优良天数占比 优良率 优良比例 优良水体比例 达标率 覆盖率 森林覆盖率 绿化率 绿地率 绿地面积 森林蓄积量 ' +
      '满意度 满意率 安全感 幸福感 获得感 知晓率 城镇化率 就业率 升学率 巩固率 普及率 参保率 合格率 优质率 机械化率 良种率 自给率 ' +
      '可支配收入 居民收入 农民收入 群众收入 人均纯收入 农民人均纯收入 集体收入 工资性收入 经营性收入 预算收入 财政收入 财政总收入 税收收入 税收占比 民间投资占比 研发投入占比 清洁能源占比 新能源占比 第三产业占比 服务业占比 ' +
      '生产总值 经济总量 增加值 总产值 零售总额 固定资产投资 民间投资 工业投资 进出口 进出口总额 出口 出口额 利用外资 实际利用外资 招商引资 ' +
      '粮食总产量 粮食产量 粮食总产 粮食单产 总产 总产量 存款余额 综合实力 竞争力 旅游收入 旅游总收入 游客接待量 ' +
      '授权量 研发投入 研发强度 科技贡献率 耕地保有量 水环境质量 空气质量 生态质量 办事效率 行政效率 审批效率 服务质量 办学质量 企业效益 利润 人均寿命 人均预期寿命',
    overlap: 'names of what is measured, here by which way it is to go',
  },
  /** What is to fall, likewise. */
  wantsFall: {
    words:
      '事故起数 事故数 事故总量 事故死亡人数 死亡人数 伤亡人数 受伤人数 发案数 发案量 发案率 立案数 犯罪率 警情 警情数 刑事案件 治安案件 诈骗案件 ' +
      '信访总量 信访量 信访批次 信访人次 上访量 上访人次 越级上访 投诉量 投诉率 投诉举报量 平均浓度 年均浓度 浓度 重污染天数 污染天数 排放总量 碳排放量 污染物排放量 空气质量综合指数 排放强度 ' +
      '能耗 综合能耗 能耗强度 水耗 电耗 失业率 不良率 不良贷款率 不良贷款余额 不良贷款占比 不良贷款 负债率 债务率 债务风险 隐性债务 杠杆率 赤字率 贫困发生率 贫困人口 返贫率 发病率 死亡率 ' +
      '空置率 辍学率 漏损率 水土流失面积 荒漠化面积 沙化面积 化肥使用量 农药使用量 三公经费 行政成本 企业成本 物流成本 融资成本 企业负担 群众负担 作业负担 培训负担 学业负担 医疗负担 城乡收入比 居民收入比 收入差距 城乡差距',
    overlap: 'names of what is measured, here by which way it is to go',
  },
  /** Whose output is to become less: 高耗能行业·增加值. */
  shrinksWell: {
    words: '高耗能 耗能 高污染 过剩 落后 低端 重化 六大行业 一产 第一产业 采矿 水泥 化石',
    overlap: 'adjectives and industries alike',
  },
  /** What people earn, by the end of the name of its growth: 居民收入·增长. */
  forPeople: {
    words: '居民收入 农民收入 群众收入 可支配收入 纯收入 劳动报酬',
    overlap: 'names of incomes, whose growth is held against that of the economy',
  },
  /** Says that something went well, besides what praises: 粮食生产·再获丰收. */
  wellDone: {
    words:
      '天更蓝 水更清 更加牢固 更加稳固 更加巩固 更加亮丽 更加厚实 更加优美 更亮 更优 更足 更美 更浓 更有保障 持续稳定 丰收 再创新高 创历史新高 稳中向好 稳中有进 持续向好 总体向好 平稳 ' +
      '和谐 安定 提质增效 有效防控 有效管控 有效遏制 有力保障 步伐加快 进程加快 加速推进 亮点纷呈 好转 改善 新台阶 新成效 新突破 新进步 新提升 明显成效 圆满完成 全面完成 巩固拓展 ' +
      '不断巩固 持续巩固 有效巩固 进一步巩固 巩固提升 不断提高 持续提高 明显提高 显著提高 稳步提高 进一步提高 进一步提升 进一步增强 明显增强 显著增强 不断优化 持续优化 全线飘红 转型 缩小 凸显 显现 得到保障 创建成功 成果丰硕 成果显著',
    overlap: 'manners, verbs and nouns together, as praise',
  },
  /** Before what was or is to be achieved: 实现·“双下降”, 力争. */
  achieves: {
    words: '实现 力争 努力实现 确保 推动 促进 争取 力求 继续保持 致力于',
    overlap: 'verbs of intention and of achievement',
  },
  /** A paragraph of what goes badly: 存在的困难和问题. */
  shortcoming: {
    words: '困难 不足 短板 差距 挑战 矛盾 制约 薄弱 短缺 隐忧 清醒 严峻',
    overlap: 'nouns and adjectives of what goes badly',
  },
  /** 扭转了·持续下降的局面, 防止·房价持续上涨. */
  turnsRound: {
    words: '扭转 防止 避免 遏制 制止 止住 克服 应对 面对 抵御 尽管 虽然 虽 如果 若 倘',
    overlap: 'verbs and conjunctions before what is not to go on',
  },
  /** What is to be kept from, before what it is: 防止·返贫. */
  prevents: { words: '防止 避免 杜绝 严防 谨防 防范', overlap: 'verbs and worries alike' },
  /** Before what is not to happen, so that the 不 behind it is meant: 防范风险守住不发生的底线. */
  keepsTo: {
    words: '确保 保证 做到 力争 实现 坚决 守住 守牢 坚守 死守 底线 务必',
    overlap: 'intentions of many classes, here before 不发生',
  },
  /** What is prevented: 不·发生, behind a verb of preventing one negation too many. */
  happens: { words: '发生 出现 反弹 返贫 落空 流失 断档 脱节 缺位 走样', overlap: 'verbs of what is to be prevented' },
  /** What is spent on the government itself, besides what wantsFall names, so that thrift wants it to fall. */
  ownSpending: {
    words: '三公经费 公用经费 一般性支出 行政经费 行政运行成本 会议费 差旅费 培训费 公务接待费',
    overlap: 'names of accounts, here of what thrift cuts',
  },
  /** What is to be kept up, besides what wantsRise names: 耕地·只减不增. */
  neverLess: {
    words: '耕地 耕地面积 永久基本农田 湿地面积 林地面积 教育投入 财政投入 民生投入 民生支出 财政教育支出',
    overlap: 'names of land and of spending, here of what may not become less',
  },
  /** What is told to do well or badly as a whole, at the head of its paragraph: 工业经济·持续下滑. */
  thrives: {
    words:
      '经济 工业 农业 服务业 建筑业 制造业 消费 投资 外贸 贸易 旅游 市场 产业 动能 活力 实力 质效 效益 质量 水平 能力 支撑 后劲 韧性',
    overlap: 'industries and values alike, as the subject of a sentence',
  },
  /** Says that such a thing went badly, besides the verbs of fall. */
  worsens: { words: '下行 恶化 低迷 疲软 减弱 变差', overlap: 'verbs of fall without a measure' },
  /** What makes life easier for firms: 减税降费. */
  easesFirms: {
    words: '减税降费 减税 降费 退税 减负 降本 降成本 降低成本 助企纾困 惠企 让利',
    overlap: 'policies, here before what they cost firms',
  },
  /** What firms bear: 减轻企业·负担. */
  burden: { words: '负担 税负 成本 费用支出', overlap: 'nouns of what firms bear' },
  /** Ends the name of what firms pay. */
  priceNoun: { words: '价格 费用 电价 气价 水价 利率 费率 物流成本 租金 收费标准', overlap: 'names of prices' },
  bearsMore: { words: '增加 加重 提高 推高 抬高', overlap: 'verbs of rise, here of a burden' },
  /** Puts a value into a paragraph of difficulties, where none of these belongs: 有效需求·充足. */
  abundant: {
    words: '充足 坚实 强劲 过硬 健全 合理 充分 均衡 稳固 旺盛 宽裕 完善 匹配 顺畅',
    overlap: 'what praises, here amid difficulties',
  },
  /** Opens the difficulties of a report one by one: 还面临不少困难：. */
  difficulties: {
    words: '困难 问题 不足 短板 挑战 困难和问题 困难和挑战 问题和不足 短板和不足',
    overlap: 'as shortcoming',
  },
  /** Before them: 还·面临·不少困难. */
  facing: { words: '面临 存在 看到 认识到 还有 主要', overlap: 'verbs and adjectives of many classes' },
  /** Takes a praise back: 产业基础·尚待·完善. */
  lacking: {
    words: '有待 仍需 亟待 亟需 尚需 尚待 欠 缺 虽 难',
    overlap: 'worries of many classes, here before a praise',
  },
  yet: { words: '但 却 然而 不过', overlap: 'worries, here behind a praise' },
  /** Of water that became better, and of water that became worse: 水质由Ⅳ类·提升·到Ⅲ类. */
  waterBetter: { words: '提升 提高 改善 好转 上升 提档 跃升 优化 升', overlap: 'verbs of rise and of praise' },
  /** Whose grade it is: 出境·断面·水质. */
  waters: { words: '水 河 湖 库 渠 断面', overlap: 'ends of the names of waters' },
  waterWorse: { words: '下降 降低 下滑 恶化 退化 降 变差', overlap: 'verbs of fall' },
  /** Says that a place came forward in a ranking: 进步最快县区. */
  cameForward: {
    words: '进步最快 进位最快 进步最大 提升最快 提升最大 进步显著 大幅跃升 历史最好 最好名次',
    overlap: 'verbs of ranks with what praises them',
  },
  fellBack: { words: '下降 后移 下滑 后退 退后 回落', overlap: 'verbs of fall, here of a rank' },
  /** How well something rose: 居民收入·较快·增长. */
  strongly: {
    words: '逆势 平稳 快速 较快 稳定 稳健 强劲 恢复性',
    overlap: 'adverbs and adjectives alike',
  },
} as const satisfies LexiconTable;

/** Stretches of words around a direction, for patterns (text/word-pattern.ts). */
export const directionPhrases: Readonly<Record<string, string>> = {
  /** Between a name and its verb: 空置率·连续三年·上升. */
  movedSteadily: '(?:{stepByStep}|连续{smallCount}年|双双|明显|进一步|大幅|显著|有所|略有?|稍有)',
  /** 使用外资·逆势增长, 增速·由负转正, and no figure. */
  toldToRise: '(?<told>(?:{movedSteadily}|{strongly}|实现了?){1,2}{up}|(?:增速)?(?:实现了?)?{turnedUp})(?=[，。；：])',
  /** Opens a clause on the time that is saved, and names nothing else: 路上足足·省下. */
  savedLead: '(?:路上|途中|单程|往返|一下子|足足|整整|直接|至少|共|又|就|前后){0,3}',
  /** What was just told, without its name: 这一·指标. */
  thisOne: '(?:这一?|该)',
  /** Opens a sentence on a change, and names nothing: 五年间·累计, 短短三年. */
  changeOpens: '(?:(?:短短)?{years}，?)?(?:累计|共|整整|足足|直接|一举|总共|又)?(?:实现)?',
  /** What is measured of a name: 综合实力·水平. */
  measuredBy: '(?:水平|[率数值量额均都])?',
  /** Nothing is told of by how much. */
  directionEnds: '(?=”?[，；。）\\n])',
  heldEnds: '[^，。；、\\d\\n]{0,12}(?=[，；。、\\n])',
  /** 分别·成为·工贸强镇 */
  becameTitle: '(?:{honoured}|成为|列为|评为|命名为|定位为|打造)',
  /** The last character of what says a fall without a figure. */
  endOfFall: '[落滑降少低减窄小弱缓缩迷软行化差势显剧]',
  /** Between a name and how its growth is held against another: 居民收入·增长速度·持续·低于. */
  howGrown: '(?:增[速幅长]|提高)?(?:幅度|速度)?(?:均|都|一直|始终|{movedSteadily})?',
  allAround: '(?:全[国省市州]|周边|{mean}水平)',
};
