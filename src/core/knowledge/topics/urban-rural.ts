import type { TopicRow } from './topic.ts';

/** Towns, their roads and their land. */
export const urbanRural: readonly TopicRow[] = [
  {
    id: 'urban-rural',
    name: { zh: '城乡建设', en: 'Urban and rural development' },
    cues: `
      城乡建设 城乡融合 城镇化 新型城镇化 城乡统筹 国土空间 城乡一体化 县城建设 城乡面貌 城镇体系`,
  },
  {
    id: 'urban-construction',
    parent: 'urban-rural',
    name: { zh: '城市建设', en: 'Urban construction' },
    cues: `
      城市建设 城市更新 市政 管网 地下管网 道路改造 停车场 游园 供热 燃气 主干道 路灯 管廊 城区 新区
      老城区 基础设施 城市品质 拆迁 征地 亮化 广场 步道 城市规划 雨污分流 路网 综合体 夜景 绿化 城市功能 立交
      街区 人行道 天桥 排水 内涝 城市综合体 商务区 园林城市 集中供热 城市设计 新城 拓宽 总体规划 街道改造`,
  },
  {
    id: 'urban-management',
    parent: 'urban-rural',
    name: { zh: '城市管理', en: 'Urban management' },
    cues: `
      城市管理 市容 环卫 垃圾分类 城管 精细化管理 文明城市 占道经营 清扫 路长制 广告牌 户外广告 垃圾 乱停乱放
      城市治理 门前 创城 市容市貌 店外 渣土 环境卫生 保洁 油烟 共享单车 违法建设 一网统管 牌匾 流动摊贩 早市
      餐厨 清运 弃管`,
  },
  {
    id: 'transport',
    parent: 'urban-rural',
    name: { zh: '交通', en: 'Transport' },
    cues: `
      交通 公路 高速 铁路 机场 地铁 轨道交通 公交 港口 桥梁 客运 高铁 互通 大桥 隧道 干线 码头 航运 航道 通车
      道路交通 路面 火车站 四好农村路 水运 运输 客货邮 枢纽 县道 省道 国道 吞吐量 跑道 候机楼 通村 危桥 候车
      站场 连接线 环线 快速路 交通枢纽 路段 通航 绕城 养护 航站楼 货站 出口路`,
  },
  {
    id: 'land',
    parent: 'urban-rural',
    name: { zh: '自然资源与用地', en: 'Land and natural resources' },
    cues: `
      自然资源 建设用地 土地供应 增减挂钩 占补平衡 国土 基本农田 多规合一 矿权 土地整治 不动产登记 耕地保护
      耕地红线 低效用地 收储 地籍 非农化 非粮化 矿业权 三区三线 用海`,
  },
];
