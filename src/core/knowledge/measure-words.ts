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
  {
    measures: ['名', '位', '条', '辆', '家'],
    noun: /^(?:居民|住宅|办公|教学|宿舍|沿街)*楼(?=[\d，。；、]|房[，。；、])/,
    why: { zh: '楼用“栋”“幢”“座”', en: 'Buildings take 栋, 幢 or 座' },
  },
];

/** Nouns of one kind, and the measure words and units that never count them. A longer noun is known by its last word. */
export interface NeverCountedBy {
  readonly nouns: string;
  readonly measures: string;
  /** What these persons are in: 园区35人 counts the people there, so only the newly built is surely counted itself. */
  readonly holdsPeople?: true;
  readonly why: Bilingual;
}

export const neverCountedBy: readonly NeverCountedBy[] = [
  {
    nouns:
      '教师 教职工 干部 人才 医生 护士 学生 职工 工作人员 村民 党员 志愿者 民警 专家 毕业生 劳动力 残疾人 老年人 农民工 ' +
      '第一书记 博士 硕士 院士 技术人员 就业人员 网格员 护理员 校长 退役军人 困难群众 贫困人口 大学生 运动员 游客 旅客',
    measures: '家 座 条 栋 幢 辆 所 套 台 列 艘 头 只 亩 公顷 公里 处 间 张 吨',
    why: { zh: '人用“名”“人”“位”', en: 'People take 名, 人 or 位' },
  },
  {
    nouns: '企业 公司 合作社 规上企业 高新技术企业 工厂 银行 商户 市场主体 商超',
    measures: '名 位 人 条 座 栋 幢 辆 头 只 台 列 艘 公里 张 亩',
    why: { zh: '企业用“家”“户”', en: 'Firms take 家 or 户' },
  },
  {
    nouns:
      '公路 道路 街道 管网 隧道 航线 高速公路 农村公路 步道 绿道 干道 主干道 次干道 主干路 次干路 断头路 街巷 国道 省道 大道',
    measures: '名 位 人 家 所 辆 头 只 台 公顷 平方公里 吨 栋 户',
    why: { zh: '道路、管网用“条”“公里”', en: 'Roads and pipes take 条 or 公里' },
  },
  {
    nouns:
      '学校 小学 中学 幼儿园 医院 卫生院 卫生室 公园 游园 广场 停车场 博物馆 图书馆 文化馆 美术馆 体育馆 纪念馆 展览馆 科技馆 ' +
      '酒店 宾馆 饭店 养老院 敬老院 福利院 候机楼 航站楼 教学楼 办公楼 综合楼 门诊楼 水库 泵站 变电站 充电站 加油站 污水处理厂 ' +
      '水厂 公厕 菜市场 农贸市场 书屋 驿站 服务站 体育场 剧院 影院 研究中心 技术中心 服务中心 文化中心 活动中心 实验室 孵化器 ' +
      '孵化基地 创业基地 示范基地 产业基地 产业园 工业园 物流园 科技园',
    measures: '名 位 人 条 辆 艘',
    holdsPeople: true,
    why: { zh: '场所、建筑用“个”“家”“所”“座”', en: 'Places and buildings take 个, 家, 所 or 座' },
  },
  {
    nouns: '学校 小学 中学 幼儿园 医院 卫生院 卫生室 公园 游园 广场 博物馆 图书馆 文化馆 酒店 宾馆',
    measures: '头 只 列 公里 吨',
    why: { zh: '学校、医院、公园用“所”“家”“个”“座”', en: 'Schools, hospitals and parks take 所, 家, 个 or 座' },
  },
  {
    nouns: '小区 棚户区 社区',
    measures: '名 位 人 条 辆 头 只 台 列 艘 吨',
    holdsPeople: true,
    why: { zh: '小区、社区用“个”', en: 'Estates and communities take 个' },
  },
  {
    nouns: '公交车 汽车 校车 客车 货车 出租车 救护车 消防车 洒水车 环卫车 巴士',
    measures: '名 位 人 座 家 所 栋 户 公里 亩',
    why: { zh: '汽车用“辆”“台”', en: 'Cars take 辆 or 台' },
  },
  {
    nouns: '桥梁 大桥 立交桥 人行天桥 过街天桥',
    measures: '名 位 人 家 所 辆 头 只 公顷 亩 吨 户',
    why: { zh: '桥用“座”', en: 'Bridges take 座' },
  },
  {
    nouns: '重点项目 重大项目 建设项目 工业项目 产业项目 招商项目 签约项目 开工项目 续建项目 新建项目',
    measures: '名 位 辆 头 艘',
    why: { zh: '项目用“个”', en: 'Projects take 个' },
  },
  {
    nouns: '学位',
    measures: '家 条 亩 公里 吨 名 栋 所 头',
    why: { zh: '学位用“个”“座”', en: 'Places of a school take 个 or 座' },
  },
  {
    nouns: '养老床位 医疗床位 停车位 停车泊位 车位 泊位',
    measures: '家 座 条 亩 公里 吨 名 栋 所 头',
    why: { zh: '床位用“张”，车位用“个”', en: 'Beds take 张; places for cars take 个' },
  },
  {
    nouns: '充电桩 基站 路灯',
    measures: '名 位 人 家 所 亩 公里 吨 辆 头 户',
    why: { zh: '充电桩、路灯、基站用“个”“盏”“座”', en: 'Chargers, lamps and masts take 个, 盏 or 座' },
  },
  {
    nouns: '高标准农田 耕地 林地',
    measures: '公里 千米 米 吨 名 人 家 座 辆 台 条',
    why: { zh: '田地用“亩”“公顷”', en: 'Land takes 亩 or 公顷' },
  },
  {
    nouns: '生猪 肉牛 肉羊 奶牛 肉鸡 蛋鸡',
    measures: '名 位 人 座 条 辆 台 艘 公里 亩 栋',
    why: { zh: '畜用“头”“只”，禽用“只”“羽”', en: 'Livestock takes 头 or 只, poultry 只 or 羽' },
  },
  {
    nouns: '发明专利 授权专利 有效专利',
    measures: '名 位 人 家 座 辆 亩 公里 吨 头 所',
    why: { zh: '专利用“件”“项”', en: 'Patents take 件 or 项' },
  },
  {
    nouns: '录取人数 招生人数 就业人数 参保人数 总人数 受益人数 脱贫人数 在校生人数 从业人数',
    measures: '家 座 条 栋 幢 辆 所 套 台 列 艘 亩 公顷 公里 平方米 吨 元',
    why: { zh: '人数用“人”', en: 'A number of people takes 人' },
  },
  {
    nouns: '总面积 建筑面积 营业面积 种植面积 播种面积 绿化面积 占地面积 造林面积 耕地面积',
    measures: '公里 千米 米 吨 人 名 家 条 座 辆 元',
    why: { zh: '面积用“平方米”“亩”“公顷”“平方公里”', en: 'An area takes 平方米, 亩, 公顷 or 平方公里' },
  },
  {
    nouns: '运营里程 通车里程 通车总里程 公路里程 公路总里程 营业里程 总里程',
    measures: '平方公里 平方米 亩 公顷 吨 人 名 家 元',
    why: { zh: '里程用“公里”', en: 'A length of way takes 公里' },
  },
  {
    nouns: '粮食产量 粮食总产 粮食总产量 蔬菜产量 油料产量 水果产量 肉类产量 粮食生产总产',
    measures: '米 公里 平方公里 平方米 人 名 家 座 条 辆',
    why: { zh: '产量用“吨”“斤”“公斤”', en: 'An output of food takes 吨, 斤 or 公斤' },
  },
];

/** 3.9万人·加入·合作社: what joins persons to a noun, and tells nothing of it. */
export const joiningVerbs: readonly string[] = '加入 入股 参加 参与 进入'.split(' ');

/** What may stand before such a noun and counts nothing of its own: 9辆新能源公交车, 5家市级示范基地. */
export const plainAdjectives: readonly string[] = (
  '国家级 自治区级 省级 市级 区级 县级 州级 乡级 镇级 村级 省 市 区 县 国家 重点 骨干 龙头 大型 中型 小型 新型 优质 优秀 特色 综合 ' +
  '公共 公办 民办 普惠 普惠性 标准化 智能 智慧 数字 现代 现代化 农村 城镇 城市 城区 城乡 乡镇 新能源 纯电动 电动 燃气 无人售票 ' +
  '无障碍 双层 高速 等级 主 次 新 老旧 星级 科技 创业 创新 工程 企业 养老 便民 政务 文化 健身 口袋 街心 生态 体育 社区 中心'
).split(' ');
