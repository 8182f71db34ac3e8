import type { TopicRow } from './topic.ts';

/** Air, forests, water and energy. */
export const ecology: readonly TopicRow[] = [
  {
    id: 'ecology',
    name: { zh: '生态文明', en: 'Ecology' },
    cues: `
      生态文明 绿色发展 绿水青山 生态建设 生态保护 生态环境 生态文明建设 美丽中国 生态屏障 生态安全 生态优先`,
  },
  {
    id: 'environment',
    parent: 'ecology',
    name: { zh: '污染防治', en: 'Environment' },
    cues: `
      污染 环保 大气 空气质量 蓝天 碧水 净土 污水 扬尘 环保督察 水质 黑臭水体 散乱污 固废 秸秆禁烧 臭氧 土壤
      排污口 治污 燃煤锅炉 减排 排放 污染防治 攻坚战 生态环境保护督察 环境质量 锅炉 重污染 危废 医疗废物 煤改
      双代 蓝天保卫战 断面 排污 环境治理 清洁型煤 烟花 噪声 禁燃 除尘 无废城市 尾气 散煤 白洋淀 水环境
      环境保护 面源污染 空气 监测点位`,
  },
  {
    id: 'greening',
    parent: 'ecology',
    name: { zh: '国土绿化与生态修复', en: 'Greening and restoration' },
    cues: `
      国土绿化 森林 林业 湿地 草原 水土流失 矿山修复 生态修复 林长制 沙化 封山 生物多样性 林地 自然保护 防护林
      山水林田 三北 国家公园 矿山 荒山 园林 林草 林木 风沙 防沙治沙 苗木 退耕 自然保护区 大熊猫 古树 草畜
      红树林 林下`,
  },
  {
    id: 'water',
    parent: 'ecology',
    name: { zh: '水利', en: 'Water' },
    cues: `
      水利 水库 河道 灌溉 饮水 河长制 防洪 供水 节水 地下水 堤防 灌区 清淤 引水 水源 水系 河湖 中小河流 水网
      调水 自来水 水资源 护岸 江河 水务 水土保持 水厂 河湖长制 水闸 自备井 河流 抗旱 补水 蓄水 海塘 机井 水井
      饮用水 幸福河`,
  },
  {
    id: 'energy',
    parent: 'ecology',
    name: { zh: '能源与双碳', en: 'Energy and carbon' },
    cues: `
      能源 电力 光伏 风电 储能 节能 双碳 碳达峰 电网 天然气 煤炭 清洁能源 抽水蓄能 氢能 碳中和 能耗 用电 低碳
      新能源 变电站 煤电 发电 装机 绿电 水电 核电 沼气 供电 碳排放 热电 输变电 循环经济 节能减排 万千瓦 充电
      换电 电厂 油气 气源 加氢 虚拟电厂 页岩气 燃料 零碳 火电 充电站 热源`,
  },
];
