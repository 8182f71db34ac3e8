import type { TopicRow } from './topic.ts';

/** Safety, disasters, order and local governance. */
export const safety: readonly TopicRow[] = [
  {
    id: 'safety',
    name: { zh: '安全与社会治理', en: 'Safety and governance' },
    cues: `
      社会稳定 安全发展 国家安全 社会治理 安全稳定 和谐稳定 社会大局`,
  },
  {
    id: 'work-safety',
    parent: 'safety',
    name: { zh: '安全生产', en: 'Work safety' },
    cues: `
      安全生产 消防 隐患 燃气安全 事故 安全事故 隐患排查 危化品 自建房 安全监管 矿山安全 应急通道 重特大
      特种设备 煤矿安全 生产安全 道路交通安全 建筑施工 烟花爆竹 消防安全 高层建筑 重大事故`,
  },
  {
    id: 'disaster',
    parent: 'safety',
    name: { zh: '防灾减灾与应急', en: 'Disasters and emergencies' },
    cues: `
      应急 防灾 减灾 防汛 地质灾害 避难 救灾 灾后 气象 森林防火 地震 洪涝 台风 应急救援 应急管理 抗震 灾害
      应急物资 防火 汛期 灾后重建 救援 防灾减灾 受灾 救灾物资 灾后恢复 山洪 极端天气 滑坡 避险 应急处置 旱灾
      雪灾 应急避难 风灾`,
  },
  {
    id: 'public-order',
    parent: 'safety',
    name: { zh: '平安建设', en: 'Public order' },
    cues: `
      平安 扫黑除恶 治安 犯罪 电信诈骗 禁毒 公安 黑恶 反恐 网络诈骗 刑事 平安建设 命案 天网 雪亮工程 社会治安
      严打 派出所 维稳 养老诈骗 违法犯罪 治安防控 综治 涉黑涉恶 反诈 警务 执法办案 黄赌毒 盗抢骗 诈骗 社区矫正`,
  },
  {
    id: 'social-governance',
    parent: 'safety',
    name: { zh: '基层治理', en: 'Local governance' },
    cues: `
      基层治理 矛盾纠纷 信访 调解 枫桥经验 社区 网格化 社会组织 街道 居委会 社区治理 村居 村规民约 自治
      综治中心 积案 接诉即办 诉求 市域社会治理 社区服务 基层社会治理 三社联动 社区工作者 矛盾 三治 上访 社工
      全岗通 群团`,
  },
  {
    id: 'food-drug-safety',
    parent: 'safety',
    name: { zh: '食品药品安全', en: 'Food and drug safety' },
    cues: `
      食品安全 药品 食品 市场监管 食品药品 抽检 农产品质量 产品质量 质量强 追溯 食药 疫苗安全 明厨亮灶
      消费者权益 假冒 质量安全 食品药品安全`,
  },
];
