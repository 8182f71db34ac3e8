/** Names of columns, parted by blanks. Two of them in a line make it the head of a table. */
export const columnHeads = `
  序号 项目 指标 名称 项目名称 指标名称 单位 计量单位 数值 绝对数 合计 总计 目标 目标值 属性 类别 备注 2020年 2025年 上年 本年 增长 增速 同比 比重
  年均增速 年均增长 任务 工作任务 工作内容 重点任务 主要任务 具体任务 建设内容 建设规模 总投资 年度投资 责任单位 牵头单位 配合单位 责任部门
  责任人 牵头领导 完成时限 时限 完成时间 时间节点 进度 预算数 决算数 年初预算 调整预算 执行数 完成数`;

/** Columns by what they tell of a task. */
export const taskColumns = {
  task: '任务 工作任务 工作内容 重点任务 主要任务 具体任务 建设内容 项目 项目名称 名称 事项 实事项目',
  unit: '责任单位 牵头单位 责任部门 承办单位',
  due: '完成时限 时限 完成时间 时间节点',
} as const;
