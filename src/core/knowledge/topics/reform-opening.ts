import type { TopicRow } from './topic.ts';

/** Reform, business environment and opening up. */
export const reformOpening: readonly TopicRow[] = [
  {
    id: 'reform-opening',
    name: { zh: '改革开放', en: 'Reform and opening up' },
    cues: `
      改革开放 深化改革 全面深化改革 开放合作`,
  },
  {
    id: 'reform',
    parent: 'reform-opening',
    name: { zh: '体制机制改革', en: 'Reform' },
    cues: `
      改革 国企改革 国资国企 国有企业 机构改革 医药卫生体制改革 农村综合改革 供给侧 事业单位改革 产权制度
      要素市场化 国有资产 国资 统一大市场 体制机制 市属国企 平台公司 融资平台 混改 投融资`,
  },
  {
    id: 'business-environment',
    parent: 'reform-opening',
    name: { zh: '营商环境', en: 'Business environment' },
    cues: `
      营商环境 放管服 一网通办 降本增效 信用体系 社会信用 市场准入 双随机 公平竞争 审批 证照 开办企业 亲清
      政商关系 不见面 首席服务员 告知承诺 包容审慎 承诺制 最多跑一次 清欠 拖欠账款 政府守信 注册商标 办照
      项目审批 容缺 企业服务 惠企政策 知识产权保护 免申即享`,
  },
  {
    id: 'trade-opening',
    parent: 'reform-opening',
    name: { zh: '对外开放', en: 'Opening up' },
    cues: `
      外贸 外资 自贸 综保区 口岸 一带一路 跨境电商 保税 海关 通关 RCEP 外商 友城 境外 东盟 陆海新通道 国际合作
      外经贸 出海 外向型 国际贸易 对外贸易 边境 跨境 国际友好 对外开放 扩大开放 开放型 开放发展 高水平开放
      开放平台 开放高地`,
  },
  {
    id: 'regional-cooperation',
    parent: 'reform-opening',
    name: { zh: '区域协作', en: 'Regional cooperation' },
    cues: `
      京津冀 雄安 大湾区 长三角 成渝 双城经济圈 都市圈 一体化发展 对口支援 东西部协作 协同发展 区域协调
      区域合作 同城化 飞地 承接产业转移 兵地 承接北京 非首都功能 毗邻 山海协作 对口合作 城市群`,
  },
];
