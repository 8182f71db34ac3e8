/** What a unit does for a promise: answers for it, or helps the one that does. */
export type UnitRole = 'lead' | 'support';

/** What stands before a colon and names units behind it, parted by blanks: 责任单位：区教育局. */
export const unitLabels: Readonly<Record<UnitRole, string>> = {
  lead: `
    责任单位 牵头单位 牵头责任单位 主责单位 主办单位 承办单位 负责单位 主管单位 实施单位 落实单位 责任部门 牵头部门 主责部门
    主办部门 承办部门 负责部门 主管部门 责任主体 实施主体`,
  support: `
    配合单位 协办单位 协同单位 参与单位 参加单位 责任配合单位 配合部门 协办部门 协同部门 参与部门 参加部门`,
};

/** What stands before a colon and names something else, though units stand beside it: 牵头领导：…. */
export const otherLabels =
  '牵头领导 责任领导 分管领导 包联领导 包抓领导 牵头人 责任人 联系人 完成时限 完成时间 办结时限 时限要求 时限 时间节点 进度安排 备注';

/** What a unit is said to do, at the end of its clause: 区教育局牵头，区财政局配合. */
export const chargeWords: Readonly<Record<UnitRole, string>> = {
  lead: '牵头负责 牵头组织 牵头 具体负责 负责落实 负责实施 按职责分工负责 分工负责 分别负责 共同负责 负责 主办 承办 组织实施',
  support: '配合 协助 协办 参加 参与',
};

/** How the name of an office ends: 区教育局, 市发展改革委, 区政府办, 城关街道. */
export const officeEndings = `
  局 委 委员会 办 办公室 厅 街道 街道办 办事处 镇政府 乡政府 人民政府 区政府 县政府 市政府 管委会 公安分局 税务局 集团 公司
  部门 供销社`;

/** How else it may end where a label says that it is a unit: 各乡镇, 区妇联, 市疾控中心. */
export const labelledEndings = `
  ${officeEndings} 政府 镇 乡 部 处 科 所 站 院 室 中心 单位 支队 大队 总队 银行 联 会 社 学校 医院 园区 开发区 高新区 经开区 新区`;
