/** Words of tables of facts and of the table that offices send round (数据核实表). Parted by blanks. */

export type FactColumn =
  | 'indicator'
  | 'kind'
  | 'period'
  | 'value'
  | 'unit'
  | 'quote'
  | 'place'
  | 'source'
  | 'responsible'
  | 'verdict'
  | 'corrected'
  | 'by';

/** What the columns are called, in the tables that we write and in those that statistics offices write. */
export const factColumns: Readonly<Record<FactColumn, string>> = {
  indicator: '指标 指标名称 Indicator',
  kind: '口径 类型 数据类型 Kind',
  period: '时期 年份 时间 年度 所属时期 Period',
  value: '数值 数据 数字 完成数 Value',
  unit: '单位 计量单位 Unit',
  quote: '原文 报告原文 Quote',
  place: '出处 Place',
  source: '来源 数据来源 Source',
  responsible: '责任单位 责任部门 牵头单位 核实单位 Responsible',
  verdict: '核实结果 核实情况 Verified',
  corrected: '核实数 更正数 应为 Corrected',
  by: '核实人 填报人 By',
};

/** What a number of a table is of its indicator, by what the column says. */
export const factKinds: readonly {
  readonly aspect: 'level' | 'growth' | 'change' | 'share' | 'multiple' | 'rank';
  readonly direction: 'up' | 'down' | null;
  readonly words: string;
}[] = [
  { aspect: 'level', direction: null, words: '总量 数量 绝对值 绝对数 总数 水平 比率 amount level rate' },
  { aspect: 'growth', direction: 'up', words: '增长 增速 增幅 增长率 同比增长 比上年增长 同比 growth' },
  { aspect: 'growth', direction: 'down', words: '下降 降幅 同比下降 比上年下降 decline' },
  { aspect: 'change', direction: 'up', words: '净增 新增 增加 提高 增量 change' },
  { aspect: 'change', direction: 'down', words: '净减 减少 减量' },
  { aspect: 'share', direction: null, words: '占比 比重 占 share' },
  { aspect: 'multiple', direction: null, words: '倍数 multiple' },
  { aspect: 'rank', direction: null, words: '位次 排名 名次 rank' },
];

/** What rates end with. */
export const rateEnds: readonly string[] = '率 水平'.split(' ');

/** What a unit writes behind a number that it looked at. */
export const factVerdicts: Readonly<Record<'confirmed' | 'corrected', string>> = {
  confirmed: '一致 属实 无误 已核实 准确 正确 是 √ confirmed',
  corrected: '不一致 有误 不符 更正 不准确 错误 否 × corrected',
};
