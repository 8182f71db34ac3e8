import type { Bilingual } from './bilingual.ts';

/** A measure word that cannot count what follows it, and the one that can. Only slips that change what is counted. */
export interface WrongMeasure {
  readonly measures: readonly string[];
  /** What follows the measure word, from its first character. */
  readonly noun: RegExp;
  readonly why: Bilingual;
}

export const wrongMeasures: readonly WrongMeasure[] = [
  {
    measures: ['栋', '幢'],
    noun: /^(?:老旧|住宅|居民|城镇|城市|弃管)*小区(?![的内]|居民楼|住宅楼|楼|住房|房屋|建筑)/,
    why: { zh: '“栋”“幢”数的是楼，小区用“个”', en: '栋 and 幢 count buildings; an estate takes 个' },
  },
  {
    measures: ['辆'],
    noun: /^(?:旅客|客运|货运|过往|进出)*(?:列车|班列|火车)/,
    why: { zh: '“辆”数的是汽车，列车用“列”或“趟”', en: '辆 counts cars; a train takes 列 or 趟' },
  },
  {
    measures: ['艘'],
    noun: /^(?:汽车|公交车|客车|班车|校车)/,
    why: { zh: '“艘”数的是船，汽车用“辆”', en: '艘 counts ships; a car takes 辆' },
  },
  {
    measures: ['头'],
    noun: /^(?:家禽|鸡|鸭|鹅|肉鸡|蛋鸡)/,
    why: { zh: '“头”数的是牲畜，禽用“只”或“羽”', en: '头 counts cattle; poultry takes 只 or 羽' },
  },
];

/** Nouns of one kind, and the measure words and units that never count them. */
export interface NeverCountedBy {
  readonly nouns: string;
  readonly measures: string;
  readonly why: Bilingual;
}

export const neverCountedBy: readonly NeverCountedBy[] = [
  {
    nouns: '教师 教职工 干部 人才 医生 护士 学生 职工 工作人员 村民 党员 志愿者 民警 专家 毕业生 劳动力 残疾人 老年人',
    measures: '家 座 条 栋 幢 辆 所 套 台 列 艘 头 只 亩 公顷 公里 处 间 张 吨',
    why: { zh: '人用“名”“人”“位”', en: 'People take 名, 人 or 位' },
  },
  {
    nouns: '企业 公司 合作社 规上企业 高新技术企业 工厂 银行 商户 市场主体',
    measures: '名 位 人 条 座 栋 幢 辆 头 只 台 列 艘 公里 张 亩',
    why: { zh: '企业用“家”“户”', en: 'Firms take 家 or 户' },
  },
  {
    nouns: '公路 道路 街道 管网 隧道 航线 高速公路 农村公路 步道 绿道',
    measures: '名 位 人 家 所 辆 头 只 台 公顷 平方公里 吨 栋 户',
    why: { zh: '道路、管网用“条”“公里”', en: 'Roads and pipes take 条 or 公里' },
  },
  {
    nouns: '学校 小学 中学 幼儿园 医院 卫生院 卫生室 公园 游园 广场 停车场',
    measures: '名 位 人 条 辆 头 只 台 列 艘 公里 吨',
    why: { zh: '学校、医院、公园用“所”“家”“个”“座”', en: 'Schools, hospitals and parks take 所, 家, 个 or 座' },
  },
  {
    nouns: '小区 棚户区 社区',
    measures: '名 位 人 条 辆 头 只 台 列 艘 吨',
    why: { zh: '小区、社区用“个”', en: 'Estates and communities take 个' },
  },
  {
    nouns: '公交车 汽车 校车 客车 货车',
    measures: '名 位 人 条 座 家 所 栋 户 公里 亩',
    why: { zh: '汽车用“辆”“台”', en: 'Cars take 辆 or 台' },
  },
];
