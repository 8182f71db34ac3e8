import type { TopicRow } from './topic.ts';

/** Work, schools, health, homes and care. */
export const livelihood: readonly TopicRow[] = [
  {
    id: 'livelihood',
    name: { zh: '民生保障', en: "People's livelihood" },
    cues: `
      民生 民生工程 惠民 民生福祉 公共服务 幸福感 获得感 急难愁盼 民生事业 民心工程`,
  },
  {
    id: 'employment',
    parent: 'livelihood',
    name: { zh: '就业', en: 'Employment' },
    cues: `
      就业 失业 稳岗 招聘 创业 农民工 高校毕业生 零就业 劳务 零工 公益性岗位 劳动力 创业担保 就业创业 欠薪
      工资 劳动关系 劳动者 用工 招聘会 见习 务工 职业技能 根治欠薪 和谐劳动 稳就业 灵活就业 新就业形态`,
  },
  {
    id: 'income',
    parent: 'livelihood',
    name: { zh: '居民收入', en: 'Income' },
    cues: `
      可支配收入 纯收入 居民收入 增收 收入差距 收入分配 最低工资 城乡收入 共同富裕 中等收入 扩中提低 增加收入
      致富`,
  },
  {
    id: 'education',
    parent: 'livelihood',
    name: { zh: '教育', en: 'Education' },
    cues: `
      教育 学校 小学 中学 高中 教师 校园 义务教育 学前 职业教育 双减 大学 普惠性 校舍 办学 教学 高考 师资 师德
      集团化办学 课后服务 职教 产教融合 高等教育 名师 学区 寄宿制 中职 特殊教育 教研 学院 立德树人 学校食堂
      招生 学科 思政课 班额 送教 师专 专科学校 实训`,
  },
  {
    id: 'health',
    parent: 'livelihood',
    name: { zh: '医疗卫生', en: 'Health' },
    cues: `
      医疗 医院 卫生院 卫生室 医保支付 公共卫生 疫情 疫苗 健康 医改 医共体 医联体 家庭医生 床位 中医 疾控 核酸
      新冠 传染病 诊疗 卫生健康 就医 分级诊疗 药品集采 妇幼 急救 医务 看病 临床 疫情防控 流行病 康复 两癌 体检
      献血 发热门诊 方舱 艾滋病 爱国卫生 卫生城市 卫生服务 名医 中医药 医生 卫生县城 精神卫生 职业病 医技 病房
      防疫`,
  },
  {
    id: 'social-security',
    parent: 'livelihood',
    name: { zh: '社会保障', en: 'Social security' },
    cues: `
      社会保障 社保 养老保险 医疗保险 低保 救助 五保 特困 医保 工伤 参保 社会救助 福利 慈善 养老金
      最低生活保障 退休 临时救助 保障标准 兜底 弱势群体 孤儿 残联 公益事业 福彩 流浪 帮困 新农合 扩面 社会保险
      残障 红十字 殡葬 公墓 殡仪`,
  },
  {
    id: 'elderly',
    parent: 'livelihood',
    name: { zh: '养老服务', en: 'Care of the elderly' },
    cues: `
      养老 老年 敬老院 日间照料 适老化 助餐 医养结合 幸福院 老龄 康养 银发 居家养老 高龄 为老服务 养老服务
      老人 长者 失能 护理员 养老产业`,
  },
  {
    id: 'children',
    parent: 'livelihood',
    name: { zh: '妇女儿童与托育', en: 'Women and children' },
    cues: `
      儿童 妇女 托育 婴幼儿 未成年人 留守儿童 生育 妇联 儿童友好 三孩 青少年 关爱留守 家庭教育 妇女儿童
      青年发展 生育支持 母婴`,
  },
  {
    id: 'housing',
    parent: 'livelihood',
    name: { zh: '住房', en: 'Housing' },
    cues: `
      住房 廉租 房地产 保交楼 危房 物业 回迁 商品房 公积金 房屋 征收补偿 还迁 危旧房 小区改造 电梯 安居
      住宅小区 租购 止跌回稳 楼盘 不动产 住有所居 旧改`,
  },
  {
    id: 'veterans',
    parent: 'livelihood',
    name: { zh: '退役军人与双拥', en: 'Veterans' },
    cues: `
      双拥 优抚 转业 烈士 拥军 国防动员 征兵 民兵 国防教育 光荣牌 军民融合 现役 军属 义务兵 军政军民 人民武装
      国防 退役 英烈 伤残军人 人民防空 人防`,
  },
  {
    id: 'population',
    parent: 'livelihood',
    name: { zh: '人口', en: 'Population' },
    cues: `
      人口 户籍 流动人口 人口普查 落户 市民化 生育率 计划生育 农业转移人口 居住证`,
  },
];
