import type { LexiconTable } from './lexicon-table.ts';

/** What is done to things, and nouns that say no more than that something is done or was the case. */
export const work = {
  /** What is done for somebody or somewhere: 为企业 · 节约 · 成本, 在居住区 · 新增 · 停车位. */
  given: {
    words: '新建 设置 安装 加装 新装 提供 配备 减免 发布 推送 开放 发放 投放 争取 兑现 拨付',
    overlap: 'verbs of many classes: here what follows them is the phrase',
  },
  /** Works that are not named again: 计划·再建·60座. */
  workAgain: { words: '再 新 建 建设 改建 扩建 改造 再建', overlap: 'verbs of works, here without their object' },
  /** What ends the name of how much there is in all: 高标准农田·面积. */
  endOfExtent: { words: '面积 总数 总量 数量 规模', overlap: 'totals and nouns of extent' },
  /** Adverbs that may open a counted noun's attribute: 9起 · 成功 · 劝返案例. */
  nounManner: {
    words: '成功 正式 有效 首次 全面 高效 快速',
    overlap: 'manners elsewhere too, here behind a measure word',
  },
  /** Who is counted, and has the things that are spoken of: 8000户居民家庭的供热质量. */
  countedPeople: {
    words:
      '居民 居民家庭 群众 村民 农户 农民 职工 学生 老人 老年人 儿童 残疾人 退役军人 劳动者 党员 教师 人才 商户 用户 家庭 移民 市民 牧民 渔民 困难群众 贫困户 患者 企业 学校 医院',
    overlap: 'names of those who are counted',
  },
  /** Places that are counted, with whatever is done in them behind: 80个村 · 生活垃圾处理. */
  countedPlace: {
    words: '村 乡镇 行政村 自然村 建制村 贫困村 街道 乡 镇',
    overlap: 'names of places that are counted',
  },
  /** What makes such a place the beginning of another word. */
  placeTail: {
    words:
      '庄 内 级 居 村振兴 村旅游 社区 集体 委会 两委 民 屯 组 部 史 落 小学 卫生 医 道 容 域 企 办 区 街 镇 镇街 敬老院 文化 便民 污水 公路 党组织 支部 规划 改造 服务 综合',
    overlap: 'beginnings of longer names',
  },
  /** What serves a place and is counted by its name: 24个行政村 · 光伏电站. */
  facility: {
    words:
      '电站 泵站 水厂 服务站 服务中心 活动中心 中心校 卫生室 卫生院 幼儿园 文化室 图书室 农家书屋 食堂 广场 车间 驿站 集市 养老院 福利院 活动室',
    overlap: 'names of things, here of what places have',
  },
  /** Wholes that a share is told of: 96%的·自然屯·通硬化路. */
  sharedWhole: { words: '屯 自然屯 社区 小区 项目', overlap: 'names of places and things, here behind N%的' },
  /** The number before its name is what it can do: 8万吨·再生水厂. */
  plantNoun: {
    words: '厂 机组 电站 生产线 泵站 冷库 水库 船 提质项目',
    overlap: 'names of things, here behind a capacity',
  },
  /** The number right before its name is what it can yield: 300万吨·露天矿. */
  mine: { words: '露天矿 露天煤矿 矿井' },
  /** Where animals are kept; the number before its name is how many it can keep. */
  farm: { words: '养殖基地 养殖场 养殖小区 养殖项目 牧场 种鸡场 猪场 繁育基地', overlap: 'names of things' },
  /** Behind 的 these tell what becomes of the thing before: 3座粮库的改扩建. */
  work: {
    words:
      '改造 建设 绿化 亮化 美化 整治 治理 安置 搬迁 提升 改扩建 扩建 新建 改建 修建 修缮 维修 整修 加固 清淤 疏浚 修复 更新 保护 拆除 检测 维护 管护 监管 迁建 重建 提质',
    overlap: 'verbs of many classes: here nouns behind 的',
  },
  /** Stand behind such a word: 改造 · 工程. */
  workNoun: {
    words: '工程 项目 工作 任务 行动',
    reasons: { 工程: 'of no name here', 项目: 'as 工程', 任务: 'as 工程' },
  },
  /** What amounts of things are called; before a threshold these say what it is of: 年产值超20亿元的镇. */
  amountNoun: {
    words:
      '产值 价值 收入 利润 税收 营收 销售额 销售收入 融资 出口 进口 出口额 产量 亩产 纳税 注册资本 资产 交易额 流水 贷款',
    overlap: 'names of measures, here before a threshold',
  },
  /** What several kinds of things are together: 2个绿茶、红茶产品. */
  groupNoun: {
    words: '产品 品牌 产业 企业 项目 工程 基地 园区 线路 路线 学校 医院 平台 中心 农作物 作物 品种',
    overlap: 'names of things, here of several kinds of them',
  },
  /** What things are the matter of: 3万名群众的 · 愿望. */
  plight: { words: '重托 愿望 困难 问题 难题 同时 情况下 形势下 背景下' },
  /** What a count or an amount is called that has no noun of its own: 90万标箱的 · 新跨越. */
  abstractHead: {
    words:
      '基础 基础上 新跨越 跨越 历史性跨越 高起点 高起点上 起点上 新突破 突破 历史性突破 新台阶 大台阶 台阶 新水平 水平 目标 目标任务 规模 大关 新关口 门槛 新高 佳绩 好成绩 纪录',
    overlap: 'nouns here, whatever else they are elsewhere',
  },
  /** All that a project takes, whatever has been spent of it. */
  wholeInvestment: { words: '总投资 总投资额 计划总投资 概算总投资 投资总额', overlap: 'names of cost' },
  /** What is done to a project, behind its name: 抽水蓄能电站项目·前期. */
  projectPhase: {
    words: '前期 前期工作 建设 开工建设 开工 落地 签约 竣工 投产',
    overlap: 'stages and works, behind a name',
  },
  /** Takes some out of many: 从22个项目中·筛选·出8个. */
  chosenFrom: {
    words: '选出 选取 精选 优选 择优确定 评选 评选出 筛选 筛选出 遴选 遴选出 选定 挑选 挑选出 择优选出',
    overlap: 'verbs that count what they find',
  },
  /** Opens what a counted thing still lacks: 24个·尚未·通水·小区. */
  notYet: { words: '尚未 仍未 还未', overlap: 'before what has not been done' },
  /** Sets a part of what there is apart, before its share: 每年·拿出·70%以上财力. */
  allots: { words: '拿出 划出 切出 列出 留出 腾出 安排 投入', overlap: 'verbs of many classes, before a share' },
  /** Behind 对 and what is worked on: 对老旧管网·进行·改造. */
  carriesOut: { words: '进行 实施 开展', overlap: 'verbs of many works' },
  /** Who is no more among those that are counted: 退出4家. */
  leaves: {
    words: '退出 注销 减少 撤并 关停 淘汰 退库 退规 出库 取消 吊销 到期 摘牌 停运 报废 拆除 撤除 退休 离职',
    overlap: 'what becomes of firms, of things and of staff, as a fall of their number',
  },
  /** What became of things: 14家企业完成上市. */
  became: { words: '完成 实现 成功', overlap: 'verbs, before what things came to be' },
  /** What turns things up that are then settled: 排查隐患60个. */
  found: {
    words: '收集 征集 排查 摸排 核查 发现 检出 受理 检查 查摆 梳理 反馈 交办 接到 征求',
    overlap: 'verbs of many classes',
  },
  /** Opens what is told of a zone: 新区·进入·全面开发阶段. */
  entersStage: { words: '进入 步入 迈入 成为 作为', overlap: 'verbs before a stage' },
  /** Why something is left: 2个因地质原因推迟. */
  because: { words: '因 由于 受 未 暂 正在 尚', overlap: 'openings of a reason' },
  /** Between so many things and that they go on: 7项·按计划·推进. */
  onCourse: { words: '按计划 按期 按时序 有序 正在 持续 加快', overlap: 'manners and times' },
  /** What others made of some of the things just told: 82项·获国家认可. */
  honoured: { words: '获 被 入选 入围 荣获 获评 获批', overlap: 'verbs of those who honour' },
  setsGoing: { words: '拉动 带动 撬动 吸引', overlap: 'verbs of what money does' },
  /** Who sits an examination, and what becomes of those who pass: 参加考试3000人，本科上线1845人. */
  candidates: { words: '考试 高考 中考 报名 考生 参考', overlap: 'verbs and nouns of those who are examined' },
  passedExam: {
    words: '上线 录取 升学 达线 过线',
    overlap: 'verbs of many classes, here before a rate of the same name',
  },
  /** How many times the money what it drew in is. */
  drawnRatio: {
    words: '杠杆比 杠杆率 杠杆比例 杠杆效应 乘数效应 撬动比 撬动比例 拉动比 拉动比例 带动比 带动比例',
    overlap: 'names of one ratio, some of which end as other rates do',
  },
} as const satisfies LexiconTable;
