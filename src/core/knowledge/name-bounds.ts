/** One-character words behind which a name begins; 占 is none, for 占地区生产总值 speaks of a share of it. */
export const joiningSigns = '的和及与或将把使让对向了达超均各该是年';

/** Measure words behind which, after a number, a name begins: 5家 · 上市公司. */
export const openingSigns = '个家所座条项户人名件处台套亩米里吨辆场次批支元';

/** What may end a count before its measure word: 5家, 十余家, 两家. */
export const countSigns = '万亿千百十余多几两';

/** Words behind a name that make it something else: 固定资产投资 · 项目, 地区生产总值 · 能耗. */
export const turningWords: readonly string[] = (
  '项目 工程 企业 服务 占比 比重 比例 强度 能耗 贷款 政策 问题 力度 风险 专项 管理 活力 压力 教师 事业 事务 康复 护理 家庭 教育 ' +
  '学生 儿童 基金 补贴 补助 资金 改革 制度 体系 机制 市场 行动 计划 贡献 环境 领域 能力 质量 平台 园区 基地 率 化 性 员 者'
).split(' ');
