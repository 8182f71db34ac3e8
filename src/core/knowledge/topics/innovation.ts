import type { TopicRow } from './topic.ts';

/** Research, data and talent. */
export const innovation: readonly TopicRow[] = [
  {
    id: 'innovation',
    name: { zh: '创新驱动', en: 'Innovation' },
    cues: `
      创新驱动 创新体系 创新能力 创新型 创新城市 自主创新 创新创业 双创 创新生态 大众创业`,
  },
  {
    id: 'science-technology',
    parent: 'innovation',
    name: { zh: '科技创新', en: 'Science and technology' },
    cues: `
      科技 研发 高新技术 专利 知识产权 实验室 众创空间 成果转化 技术合同 科研 产学研 科技成果 揭榜挂帅
      核心技术 院士工作站 中试 科创 攻关 创新中心 技术中心 技术创新 科学城 大科学装置 概念验证 科普 科技园`,
  },
  {
    id: 'digital',
    parent: 'innovation',
    name: { zh: '数字化', en: 'Digital development' },
    cues: `
      数字 数字经济 大数据 5G 人工智能 智慧城市 工业互联网 数字政府 数据要素 云计算 算力 信息化 智能化 互联网+
      软件 物联网 千兆 区块链 数字化 上云 低空经济 无人机 信息基础设施 光纤 大模型`,
  },
  {
    id: 'talent',
    parent: 'innovation',
    name: { zh: '人才', en: 'Talent' },
    cues: `
      人才 院士 引才 博士后 高层次 人才公寓 招才引智 人才工作 工匠 技能人才 人才强 专业技术人员`,
  },
];
