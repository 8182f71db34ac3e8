import type { TopicRow } from './topic.ts';

/** Farming, villages and the fight against poverty. */
export const rural: readonly TopicRow[] = [
  {
    id: 'rural',
    name: { zh: '农业农村', en: 'Agriculture and rural areas' },
    cues: `
      三农 农业农村 乡村 农村 农民 农牧区`,
  },
  {
    id: 'agriculture',
    parent: 'rural',
    name: { zh: '农业生产', en: 'Agriculture' },
    cues: `
      农业 粮食 耕地 种植 养殖 畜牧 蔬菜 大棚 农田 生猪 农机 种业 农产品 合作社 良种 播种 大豆 玉米 水稻 小麦
      农业产业 食用菌 中药材 林果 奶牛 肉牛 肉羊 渔业 水产 茶叶 烟叶 农牧业 黑土地 秸秆 化肥 农药 病虫害
      现代农业 农业园区 设施农业 撂荒地 农技 农业产业化 预制菜 种子 牧场 农资 棉花 特色农产品 绿色食品
      地理标志 春耕 粮仓 粮油 马铃薯 水果 花卉 牛羊 种粮 惠农 屠宰 饲料 农垦 菜篮子 米袋子 大米 田园综合体
      采摘园 棚室 出菇棚 养殖场`,
  },
  {
    id: 'rural-development',
    parent: 'rural',
    name: { zh: '乡村振兴', en: 'Rural development' },
    cues: `
      乡村振兴 农村人居环境 人居环境整治 村集体 集体经济 村庄规划 千万工程 农村改革 宅基地 乡村建设 乡村治理
      厕所革命 村容村貌 乡村产业 农村电商 示范村 新农村 村级 产权制度改革 村庄 乡风 农村危旧房 农村产权
      特色小镇 承包地 农村基础设施 电商进农村 农房`,
  },
  {
    id: 'poverty-alleviation',
    parent: 'rural',
    name: { zh: '脱贫攻坚与帮扶', en: 'Poverty alleviation' },
    cues: `
      脱贫 扶贫 返贫 防返贫 贫困 帮扶 搬迁安置 监测对象 驻村 脱贫攻坚成果 三保障 两不愁 摘帽 出列 消费帮扶
      产业帮扶 低收入 建档立卡 扶贫产业 托底性 欠发达`,
  },
];
