import type { TopicRow } from './topic.ts';

/** How government governs itself. */
export const governmentBuilding: readonly TopicRow[] = [
  {
    id: 'government-building',
    name: { zh: '政府建设', en: 'Government building' },
    cues: `
      政府建设 自身建设 政府自身 服务型政府 人民满意政府 政府系统 政府治理`,
  },
  {
    id: 'law',
    parent: 'government-building',
    name: { zh: '法治', en: 'Law' },
    cues: `
      法治 依法 普法 行政执法 行政复议 法治政府 立法 依法行政 法律 执法 合法性 法规 规章 法律服务 出庭应诉
      法制 司法 行政诉讼 行政决策 决策程序 律师 公证 仲裁 裁量 尊法 重大决策 规范性文件 执法监督 府院联动 审判
      法治素养 普法规划 八五`,
  },
  {
    id: 'party',
    parent: 'government-building',
    name: { zh: '党的建设', en: 'Party building' },
    cues: `
      党的领导 党建 两个维护 主题教育 党中央 政治建设 党纪学习教育 习近平 四个意识 四个自信 党史学习 党组 党史
      党委 政治站位 党组织 政治判断力 二十大 从严治党 十九大 意识形态 两个确立 理论学习 群众路线 不忘初心 党性
      三严三实 政治责任 巡视 党员`,
  },
  {
    id: 'integrity',
    parent: 'government-building',
    name: { zh: '廉政', en: 'Clean government' },
    cues: `
      廉政 廉洁 反腐 三公 八项规定 四风 形式主义 审计 腐败 一岗双责 违纪 党风廉政 不正之风 风腐 官僚主义 纠治
      过紧日子 监督执纪 审计监督 厉行节约 追责 清廉 以权谋私 招投标 公共资源交易 问责 政府采购 勤俭节约
      铺张浪费 政务诚信 约谈 纪检 清正`,
  },
  {
    id: 'efficiency',
    parent: 'government-building',
    name: { zh: '政务服务与效能', en: 'Government services' },
    cues: `
      政务服务 行政效能 政务公开 效能 一件事 督查 精简 文山会海 执行力 政务大厅 便民服务 12345 热线 办事
      政府信息公开 服务大厅 行政审批 政务服务中心 担当作为 跨省通办 政务 狠抓落实 绩效 高效办成 抓落实
      高效政府 马上办 信息公开 工作效率 办事大厅 即办 懒政 责任清单 权责清单 调查研究 网上可办 作风建设
      担当实干`,
  },
  {
    id: 'supervision',
    parent: 'government-building',
    name: { zh: '人大政协监督', en: 'Oversight by deputies' },
    cues: `
      人大 政协 提案 民主监督 建议办理 人大代表 政协委员 民主党派 工商联 法律监督 人民团体 统一战线 社会监督
      舆论监督 民主协商 统战 议案 报告工作 无党派 群众监督`,
  },
  {
    id: 'ethnic-religious',
    parent: 'government-building',
    name: { zh: '民族宗教', en: 'Ethnic and religious affairs' },
    cues: `
      民族团结 宗教 民族 中华民族共同体 石榴籽 少数民族 侨务 港澳 民族工作 宗教事务 对台 台胞`,
  },
];
