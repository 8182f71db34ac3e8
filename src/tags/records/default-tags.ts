/** The tags that a person finds before making some: what supervision offices and drafters sort commitments by. */
export const defaultTags: readonly string[] = [
  '重点督办',
  '民生实事',
  '重大项目',
  '约束性指标',
  '已分解',
  '需核实',
  '跨年事项',
];
