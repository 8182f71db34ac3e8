import type { LexiconTable } from './lexicon-table.ts';

/** What stands around a count of things: whether it sums up the things named before it, or counts something else. */
export const enumeration = {
  /** Fixed names with a count of their own: the count sums up nothing that stands before it. */
  fixedCount: {
    words:
      '四项基本原则 铁人三项 现代五项 冬季两项 两项补贴 三位一体 四位一体 五位一体 八项规定 三项制度 两个毫不动摇 两个健康 五险一金 四大班子 三重一大 三会一课 四好农村路 三品一标 三级联创 三级甲等 三级医院 二级医院 两类人员 三类人员 三类监测 三个一批 两个一百年 四个全面 长三角 珠三角 大三角 金三角',
    reasons: {
      长三角: 'a region by its name, too',
      珠三角: 'a region by its name, too',
      铁人三项: 'a sport',
      两项补贴: 'for the disabled: a fixed name of two subsidies',
      三级医院: 'a grade of hospitals',
      三类人员: 'a group of people by its name',
    },
  },
  /** Who decides or grants: 省委、省政府三个“一号工程” counts the projects, not those who decide. */
  owner: {
    words:
      '党中央 国务院 中央 国家 中组部 国家部委 部委 省委 省政府 市委 市政府 县委 县政府 区委 区政府 州委 州政府 旗委 旗政府 盟委 行署 自治区 自治区党委 自治区政府 党委 政府 人大 政协 人大常委会 省 市 全国 全省 全市 全区',
    reasons: {
      国家: 'as the one who grants; as a place the nation',
      全国: 'before a count of honours: 全国、全省3个',
      全省: 'as 全国',
      全市: 'as 全国',
      全区: 'as 全国',
    },
  },
  /** What is counted one by one, so that its count has no decimals. */
  countedThing: {
    words:
      '企业 公司 工厂 商户 村 社区 学校 小学 中学 幼儿园 医院 卫生院 卫生室 项目 载体 小区 乡镇 街道 园区 部门 单位 县区 基地 合作社 家庭农场 站点 窗口 平台 重点项目 工业企业 规上企业 行政村 贫困村 老旧小区',
    overlap: 'nouns here, behind a measure word',
  },
  /** Ends the name of a kind of goods or of a trade, which may be named by several: 服装、鞋帽·类, 电力、热力供应·业. */
  endOfKind: { words: '类 业', overlap: 'characters of many names' },
  /** Behind N类 or N级 these make a grade: 三类及以上水质. */
  grade: { words: '及以上 水质 水体 水标准 甲等', reasons: { 及以上: 'of grades; behind an amount a bound' } },
  /** A verb right before a count takes what is counted as its object: 围绕规模、质量、节奏提出5项指标. */
  countTaker: {
    words:
      '提出 确定 明确 列出 形成 梳理 排查 遴选 评选 选取 选派 建立 设立 成立 组建 召开 举行 举办 承办 出台 制定 修订 印发 发布 推出 ' +
      '争取 获得 获批 获评 荣获 入选 认定 签约 签订 引进 招引 培育 储备 谋划 包装 办理 办成 办结 解决 整改 化解 配备 配置 购置 安装 ' +
      '发放 投入 安排 建成 新建 新增 改建 扩建 完成 实施 开展 推进 推动 打造 创建 涉及 覆盖 共有 拥有 包含 包括 设置 划分 划定 派出 抽调 开通 开行 开设 增设',
    reasons: {
      争取: 'also an intention',
      新建: 'also what every report has',
      签约: 'also a stage of projects',
      签订: 'also a stage of projects',
      储备: 'also a stage of projects',
      谋划: 'also a stage of projects',
      包装: 'also a stage of projects',
      办理: 'also a stage of cases',
      办结: 'also a stage of cases',
      整改: 'also a stage of cases',
      化解: 'also a stage of cases',
      建成: 'also a stage of works',
      推进: 'also a stage of works',
      实施: 'also a stage of works',
      新增: 'also an addition',
      增设: 'also an addition',
      完成: 'also a completion',
      安排: 'also an intention',
      共有: 'also a total',
      包括: 'a list follows',
    },
  },
  /** Says how, and before a verb is no thing: 分批分期、稳步有序、统筹推进五类村镇建设. */
  manner: {
    words:
      '统筹 加快 稳步 全面 深入 扎实 有序 有力 大力 持续 积极 协同 一体 同步 着力 重点 先后 集中 全力 聚力 稳步有序 分批分期 分类 分批 分期 逐步 科学 精准 高效 高标准 高质量 系统 一体化 滚动 压茬',
    reasons: { 加快: 'as a verb before another verb; before a number a rise', 重点: 'also what every report has' },
  },
  /** A list of rules goes by the number of its articles: 民营经济22条, 人才新政36条. */
  policyVerb: {
    words: '出台 印发 制定 发布 推出 落实 贯彻 执行 兑现 实行 修订 颁布 落细 用好 细化',
    reasons: {
      出台: 'also takes a count',
      印发: 'as 出台',
      制定: 'as 出台',
      发布: 'as 出台',
      推出: 'as 出台',
      修订: 'as 出台',
      用好: 'also what every report has',
    },
  },
  /** Kinds of places, and of those who work there: in brackets behind a count they say what else is counted so. */
  placeKind: {
    words:
      '乡镇 镇街 街镇 街道 社区 村居 村屯 行政村 县区 区县 县市 市区 城区 园区 开发区 高新区 新区 办事处 农场 林场 牧场 苏木 嘎查 单位 部门 企业 机构 团体 组织 个人 学校 医院 公司 站所',
    overlap: 'names of kinds, in brackets',
  },
  /** What remarks in brackets begin with that list nothing: （含标准厂房）. */
  bracketRemark: {
    words: '含 不含 见 如 原 又称 包含 涵盖 包括',
    overlap: 'in brackets behind a count',
  },
  /** What a name made of digits names: “1118工程”, “136”战略. */
  codeNoun: {
    words: '工程 任务 工作 举措 措施 行动 计划 方案 规划 攻坚 战略 体系 格局 布局',
    overlap: 'nouns behind a name',
  },
  /** Between what rises and that it rises: 粮食面积、总产、单产连续三年实现“三增长”. */
  jointly: { words: '同步 全面 均', overlap: 'between a list and its verb' },
  showsUp: { words: '实现 呈现 取得 保持', overlap: 'before what is named in quotes' },
  /** What is counted and then named one by one: 分12个领域…，明确产业发展、…等领域. */
  field: { words: '领域 方面 行业 环节 板块 门类 维度 层面 产业', overlap: 'nouns behind a count' },
  /** Leads from such a count to the names. */
  namesParts: { words: '明确 涵盖 涉及 包括 覆盖 包含 囊括 部署', overlap: 'before what is named one by one' },
  /** How the parts of a list go together, behind their number: 三线并进, 四措并举, “四流合一”. */
  goesTogether: {
    words:
      '并进 并举 并重 并行 并发 并施 一体 合一 联动 协同 同步 共进 齐进 齐发 齐抓 齐动 发力 齐发力 同发力 同向发力 同频共振',
    overlap: 'behind a number and a noun of one character',
  },
  /** What is done for several titles at once: “四城·同创”. */
  createdTogether: {
    words: '同创 联创 共创 齐创 创建 共建 同建',
    reasons: { 创建: 'of several at once, behind their number' },
  },
  /** Leads from a name to what it means: “三个不变”是指…. */
  gloss: { words: '是指 即指 指的是 就是指 指 即 包括', reasons: { 包括: 'a list follows; it also takes a count' } },
  /** Points to what follows: 以下四点. */
  leadIn: { words: '以下 如下 下列 下面', reasons: { 以下: 'before a count; behind an amount a bound' } },
  /** What a government does for its people each year, by name. */
  publicProject: { words: '实事 好事 民生 民心 惠民' },
  /** What an announced count counts where it is no public project: 重点抓好两项工作. */
  task: {
    words: '工程 任务 工作 事项 举措 措施 行动',
    reasons: {
      工程: 'of a list that is announced',
      行动: 'as 工程',
      工作: 'as 工程',
      任务: 'as 工程',
      措施: 'as 工程',
      举措: 'as 工程',
      事项: 'as 工程',
    },
  },
  /** Behind the measure word of an announced count, one with it: 七个方面, 三项重点, 十件实事. */
  announcedPart: {
    words: '方面 重点 环节 着力点 任务 举措 措施 工作 实事 民生实事 好事 大事 要事',
    reasons: {
      重点: 'counted itself: 四项重点工作',
      任务: 'as in task',
      举措: 'as in task',
      措施: 'as in task',
      工作: 'as in task',
      实事: 'a public project',
      好事: 'a public project',
    },
  },
  /** Between them, and at the end of what is announced: 七个方面的重点工作. */
  announcedManner: {
    words: '重点 主要 具体 中心 突出 民生 为民',
    reasons: {
      重点: 'an adjective here',
      民生: 'an adjective here',
      突出: 'an adjective here',
      中心: 'an adjective here',
    },
  },
  announcedHead: {
    words: '工作 任务 问题 举措 措施 实事 目标 要求 不足 困难',
    reasons: {
      工作: 'as in task',
      任务: 'as in task',
      举措: 'as in task',
      措施: 'as in task',
      实事: 'as in announcedPart',
      目标: 'a goal that is told in parts',
      不足: 'shortcomings, told in parts',
      问题: 'told in parts',
      要求: 'told in parts',
      困难: 'told in parts',
    },
  },
  /** The lead sentence of a part that has no number: 经济实力显著增强. */
  leadManner: {
    words: '显著 明显 持续 大幅 深入 全面 更加 进一步 稳步 不断 有效 加快',
    reasons: {
      持续: 'as in manner',
      深入: 'as in manner',
      全面: 'as in manner',
      稳步: 'as in manner',
      加快: 'as in manner',
    },
  },
  leadVerb: {
    words: '增强 提升 推进 进步 改善 提高 优化 完善 夯实 跃升 拓展 发展 健全 协调',
    reasons: {
      增强: 'ends a sentence without an amount',
      提升: 'as 增强',
      提高: 'as 增强',
      跃升: 'as 增强',
      拓展: 'as 增强',
      推进: 'as 增强',
    },
  },
  /** What a measure ends with: a subject of 分别 that ends so needs nothing from the one behind it. */
  measureNoun: {
    words:
      '率 量 额 值 收入 支出 面积 人数 户数 投资 产值 总数 比重 总额 存款 贷款 余额 税收 人次 花费 消费 增速 增幅 成本 利润 规模 长度 里程 用水 用电 能耗 补贴 津贴 补助 工资 养老金 标准 待遇 价格 收费',
    reasons: {
      增速: 'as a subject: of what it is said',
      增幅: 'as 增速',
      总数: 'as a subject',
      总额: 'as a subject',
      比重: 'as a subject',
    },
  },
  /** A document or a campaign that runs over years: 三年行动计划. */
  planDocument: {
    words: '行动 计划 方案 规划 攻坚 提升 倍增 工程 专项 提质 培育 实施',
    reasons: {
      行动: 'with its years',
      计划: 'with its years',
      工程: 'with its years',
      提升: 'with its years',
      培育: 'with its years',
      实施: 'with its years',
      规划: 'with its years',
      专项: 'with its years',
    },
  },
  /** Behind a count that is all there are of them: 35座水库·全部·达标. */
  allOfSet: { words: '全部 均 都 已全部 均已 都已 已经全部 悉数', overlap: 'adverbs, behind a count' },
  /** Before a count of those that a cut or a move left there: 保留的298项审批事项. */
  keptOnes: { words: '保留 继续保留 保留下来 现有 现存', overlap: 'verbs, before a count' },
  /** How large a work is, before its number: 这项·总投资·6.3亿元的工程. */
  workSize: {
    words: '总投资 总投资额 总投资达 占地 占地面积 全长 总长 总建筑面积 建筑面积',
    overlap: 'names of measures',
  },
} as const satisfies LexiconTable;
