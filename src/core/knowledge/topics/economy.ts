import type { TopicRow } from './topic.ts';

/** What is produced, built, sold and paid for. */
export const economy: readonly TopicRow[] = [
  {
    id: 'economy',
    name: { zh: '经济发展', en: 'Economy' },
    cues: `
      经济运行 经济增长 稳增长 经济社会发展 经济发展 产业体系 现代化产业 产业结构 产业转型 实体经济 六稳 六保
      经济结构 转型升级 楼宇经济 总部经济 海洋经济 建筑业 新质生产力 产业链 产业发展 主导产业`,
  },
  {
    id: 'industry',
    parent: 'economy',
    name: { zh: '工业与制造业', en: 'Industry and manufacturing' },
    cues: `
      工业 制造业 工业园区 开发区 产业园区 工业强区 工业强市 工业强县 规上 技改 技术改造 新型工业化 装备制造
      战略性新兴产业 先进制造 智能制造 新能源汽车 新材料 生物医药 电子信息 化工 钢铁 建材 食品加工 煤矿 矿产
      投产 达产 生产线 专精特新 单项冠军 链主 集群 传统产业 绿色制造 产业集聚区 高新区 经开区 扩能 停产 复产
      复工复产 钒钛 光伏产业 锂电 集成电路 标准厂房 医药产业 新兴产业`,
  },
  {
    id: 'investment-projects',
    parent: 'economy',
    name: { zh: '投资与项目建设', en: 'Investment and projects' },
    cues: `
      项目建设 投资 项目库 储备项目 项目储备 前期工作 项目谋划 谋划项目 政府投资 有效投资 项目开工 竣工投产
      重点工程 百大项目 续建项目 新建项目 项目推进 项目落地 要素保障`,
  },
  {
    id: 'investment-attraction',
    parent: 'economy',
    name: { zh: '招商引资', en: 'Investment promotion' },
    cues: `
      招商 招商引资 引资 招引 专班招商 以商招商 产业链招商 推介会 招商活动 驻点招商 基金招商 世界500强 域外
      引荐 洽谈 延链补链 签约落地 集中签约 签约仪式`,
  },
  {
    id: 'consumption',
    parent: 'economy',
    name: { zh: '消费与商贸', en: 'Consumption and trade' },
    cues: `
      消费 商贸 夜经济 夜间经济 首店 商圈 步行街 直播电商 电商 电子商务 以旧换新 购物中心 商业综合体 零售 餐饮
      住宿 老字号 超市 市场繁荣 扩内需 内需 网红 购物节 促销 品牌店 家电 汽车消费 商贸流通 物价 批发市场
      商业街`,
  },
  {
    id: 'services',
    parent: 'economy',
    name: { zh: '服务业与物流', en: 'Services and logistics' },
    cues: `
      服务业 物流 快递 仓储 会展 生产性服务业 现代服务业 冷链物流 物流园 配送 供应链 邮政 中介服务 康养产业
      家政 文创产业园 商务服务 货运 寄递`,
  },
  {
    id: 'public-finance',
    parent: 'economy',
    name: { zh: '财政税收', en: 'Public finance' },
    cues: `
      财政 税收 预算 国债 债券 紧日子 化债 转移支付 财源 税源 减收 增收节支 争取资金 非税 收支 税费 偿债 三保
      债务`,
  },
  {
    id: 'finance',
    parent: 'economy',
    name: { zh: '金融', en: 'Finance' },
    cues: `
      金融 银行 贷款 信贷 保险 融资 上市 基金 普惠金融 农商行 证券 资本市场 小额贷款 担保 非法集资 不良贷款
      政银企 首贷 续贷 风投 创投 信用社 期货 股权`,
  },
  {
    id: 'private-economy',
    parent: 'economy',
    name: { zh: '民营经济与企业培育', en: 'Private economy and enterprises' },
    cues: `
      民营经济 中小企业 非公经济 升规入统 企业家 民营企业家 助企纾困 惠企 企业培育 瞪羚 独角兽 雏鹰 龙头企业
      非公有制 个转企 小升规 企业上规`,
  },
];
