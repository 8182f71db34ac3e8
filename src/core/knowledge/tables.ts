/** Names of columns, parted by blanks. Two of them in a line make it the head of a table. */
export const columnHeads = `
  序号 项目 指标 名称 项目名称 指标名称 单位 计量单位 数值 绝对数 合计 总计 目标 目标值 属性 类别 备注 2020年 2025年 上年 本年 增长 增速 同比 比重
  年均增速 年均增长 任务 工作任务 工作内容 重点任务 主要任务 具体任务 建设内容 建设规模 总投资 年度投资 责任单位 牵头单位 配合单位 责任部门
  责任人 牵头领导 完成时限 时限 完成时间 时间节点 进度 预算数 决算数 年初预算 调整预算 执行数 完成数`;

/** Columns by what they tell of a row of figures: what is measured, and in what. */
export const rowColumns = { label: '指标 指标名称 项目名称', unit: '单位 计量单位' } as const;

/** Columns by what they tell of a task. */
export const taskColumns = {
  task: '任务 工作任务 工作内容 重点任务 主要任务 具体任务 建设内容 项目 项目名称 名称 事项 实事项目',
  unit: '责任单位 牵头单位 责任部门 承办单位',
  due: '完成时限 时限 完成时间 时间节点',
} as const;

/** 合计, 总计: a row that sums up those above it. */
export const rowTotal = /^(?:合|总|共) ?计(?:数)?$/;

/** 小计, 税收小计: a row that sums up those since the last one. */
export const rowSubtotal = /小 ?计$/;

/** 其中：甲类: a row that is in another. */
export const rowAmong = /^(?:其中|内[：:]|#)/;

/** Heads of columns whose numbers do not add up: 占比, 增长（%）, 完成率, 排名, 人均收入, 序号. */
export const columnNotSummed = /[%‰]|[占比率均]|增|同比|排名|位次|名次|序号|年份|单价|价格|指数|时限|时间/;

/** 占比, 占总额比重: heads of columns of shares. */
export const columnOfShare = /^(?:占比|比重|所占比重|占总[数量额]比重?|占比重)(?:（%）)?$/;

/** 增长（%）, 同比增速: heads of columns of growths. */
export const columnOfGrowth = /^(?:同比)?(?:比上年)?(?:增长|增速|增幅|增减)率?(?:（%）)?$/;

/** 2024年决算数（万元）: the head of a column of one year, and the year. */
export const columnYear = /^((?:19|20)\d\d)年(?:数|实绩|决算数?)?(?:（[^）]{1,6}）)?$/;

/** 续表1, （续）, 单位：万元: between the pages of one table. */
export const tableContinued = /^(?:[（(]?续表?\d{0,2}[）)]?|[（(]?单位[：:].{1,12})?$/;
