import type { LexiconTable } from './lexicon-table.ts';

/** Whose figure it is: the place that reports, a larger or a smaller one, a zone, an industry. */
export const scope = {
  /** The whole of the place that reports. */
  ownPlace: {
    words:
      '全区 全市 全县 全州 全旗 全盟 全镇 全乡 全域 我区 我市 我县 我州 我旗 我镇 我乡 本区 本市 本县 本州 本旗 辖区 区域内 全境 全省 我省 本省 全疆',
    reasons: {
      全省: 'of a district another place; of a province its own: the report says which',
      我省: 'as 全省',
      本省: 'as 全省',
      全疆: 'as 全省',
    },
  },
  /** A larger one: what is said of it is somebody else's. */
  nation: { words: '全国 国家 全球 世界 国际 国内 亚洲 央企', reasons: { 国内: 'before a rank: 国内第一' } },
  region: { words: '东部 中部 西部 东北 西北 西南 华北 长三角 珠三角 京津冀 大湾区' },
  /** Before a count, who owns or grants it: 国家级3个, 省级5个. */
  level: {
    words: '国家级 省级 市级 县级 区级 州级 旗级 盟级 镇级 乡级 村级 世界级 部级 厅级 国际级 自治区级 地市级 县区级',
  },
  /** A part of the place with figures of its own. */
  zone: {
    words:
      '开发区 高新区 经开区 保税区 综合保税区 工业园区 产业园区 园区 示范区 新区 自贸区 自贸试验区 合作区 度假区 风景区 物流园 科技园 城区 主城区 中心城区 农村 城镇 乡村',
  },
  /** A branch of the economy with figures of its own. */
  industry: {
    words:
      '工业 农业 服务业 建筑业 制造业 房地产 房地产业 旅游业 跨境电商 电商 批发业 零售业 住宿业 餐饮业 交通运输业 金融业 文化产业 战略性新兴产业 高新技术产业 高技术产业 装备制造业 数字经济 民营经济 第一产业 第二产业 第三产业 一产 二产 三产',
  },
} as const satisfies LexiconTable;
