/**
 * Words that divide a whole without a rest: what is not 城市 is 农村. Parts named by all words of one row are all the parts
 * there are. No words of levels, sizes or grades: between 省级 and 市级 there is more.
 */
export const complements: readonly (readonly string[])[] = [
  ['男', '女'],
  ['城市', '农村'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城区', '农村'],
  ['公办', '民办'],
  ['出口', '进口'],
  ['上级', '本级'],
  ['本级', '下级'],
  ['夏粮', '秋粮'],
  ['税收', '非税'],
  ['本金', '利息'],
  ['还本', '付息'],
  ['农业', '林业', '牧业', '渔业', '服务'],
  ['中央', '地方'],
  ['国有', '民营'],
  ['内资', '外资'],
  ['线上', '线下'],
  ['国内', '入境'],
  ['财产险', '人身险'],
  ['金牌', '银牌', '铜牌'],
  ['上半年', '下半年'],
  ['预期性', '约束性'],
  ['提前完成', '按期完成'],
  ['提前完成', '如期完成'],
  ['代表建议', '委员提案'],
  ['代表建议', '政协提案'],
  ['一产', '二产', '三产'],
  ['第一产业', '第二产业', '第三产业'],
];

/**
 * All parts of one amount that no indicator is known for, and how their whole is named; the levels of a budget have its own name
 * before or behind them. Parts of known indicators: `exhaustiveParts`.
 */
export const growingParts: readonly { readonly parts: readonly string[]; readonly whole?: string }[] = [
  { parts: ['工业用电', '非工业用电'], whole: '全社会用电量' },
  { parts: ['国有', '非国有'], whole: '固定资产投资' },
  { parts: ['民间投资', '非民间投资'], whole: '固定资产投资' },
  { parts: ['民生', '非民生'], whole: '一般公共预算支出' },
  { parts: ['轻工业', '重工业'], whole: '工业增加值 工业总产值' },
  { parts: ['采矿业', '制造业', '电力'], whole: '工业增加值' },
  { parts: ['第一产业投资', '第二产业投资', '第三产业投资'], whole: '固定资产投资' },
  { parts: ['市本级', '各县市区'] },
  { parts: ['市本级', '县区'] },
  { parts: ['市本级', '区县'] },
  { parts: ['市本级', '区级'] },
  { parts: ['市级', '县区级'] },
  { parts: ['市级', '区县级'] },
  { parts: ['县本级', '乡镇级'] },
  { parts: ['区本级', '街镇级'] },
];

/** Names of parts that shut each other out, whether or not there are more: together they are never more than their whole. */
export const exclusiveKinds: readonly (readonly string[])[] = [
  '幼儿园 小学 中学 初中 高中 普通高中 职业高中 中职 中等职业学校 特殊教育学校 九年一贯制学校'.split(' '),
  '教育 社会保障 社保 卫生 卫生健康 医疗 医疗卫生 农林水 科技 科学技术 交通 交通运输 出行 城乡社区 节能环保 公共安全 养老 托育 住房 就业 文体 文化体育 文化旅游 市政 水利'.split(
    ' ',
  ),
  '种植业 林业 畜牧业 渔业'.split(' '),
  '第一产业 第二产业 第三产业'.split(' '),
  '小麦 玉米 水稻 大豆 薯类 油料'.split(' '),
  '谷物 豆类 薯类'.split(' '),
  '粮食作物 经济作物 饲料作物'.split(' '),
  '水田 旱地 水浇地'.split(' '),
  '人工造林 封山育林 飞播造林 退化林修复'.split(' '),
  '猪肉 牛肉 羊肉 禽肉'.split(' '),
  '火电 水电 风电 光伏 核电 生物质'.split(' '),
  '公路 铁路 水路 水运 民航 航空'.split(' '),
  '民事 刑事 行政 执行'.split(' '),
  '博士 硕士 本科 大专 中专'.split(' '),
  '正高 副高 中级 初级'.split(' '),
  '特等奖 一等奖 二等奖 三等奖'.split(' '),
  '上半年 下半年'.split(' '),
  '减税 降费 退税 缓税'.split(' '),
  '5A级 4A级 3A级 2A级'.split(' '),
  '一日游 过夜游'.split(' '),
  '一季度 二季度 三季度 四季度'.split(' '),
  '工业 农业 服务业 建筑业'.split(' '),
  '国家级 中央 省级 市级 县级 区级 县级配套 社会资本 中央财政 省级财政 市级财政 县级财政 区级财政 企业自筹 区级自筹 县级自筹 市级自筹 群众自筹 乡镇自筹 社会捐助 社会捐赠 银行贷款 上级补助'.split(
    ' ',
  ),
  '国道 省道 县道 乡道 村道'.split(' '),
  '企业 个体工商户 个体户 农民专业合作社 农民合作社 专业合作社 合作社'.split(' '),
  '一般转移支付 一般性转移支付 专项转移支付 税收返还 地方政府债券 政府债券 债券'.split(' '),
  '一般债券 专项债券'.split(' '),
  '集中安置 分散安置 投亲靠友'.split(' '),
  '新建 改建 扩建 改扩建 迁建 续建 重建'.split(' '),
  '三级医院 二级医院 一级医院 基层医疗机构 基层医疗卫生机构 专业公共卫生机构'.split(' '),
  '港澳 港澳台 台湾 欧洲 欧盟 欧美 中东 东盟 东南亚 日本 韩国 日韩 美国 北美 非洲'.split(' '),
  '发明 发明专利 实用新型 实用新型专利 外观设计 外观设计专利'.split(' '),
  '公租房 廉租房 经济适用房 共有产权房 保障性租赁住房 安置房 限价房'.split(' '),
  '城区 镇区 乡村'.split(' '),
  '城区 乡镇'.split(' '),
  '城区线路 城市线路 城乡线路 镇村线路 城际线路'.split(' '),
  '来信 来访 来电 网上信访'.split(' '),
  '供水 供热 供气 燃气 雨水 污水 通信'.split(' '),
];

/** Characters of which each tells its name from the others: 城东站, 城西站; 一期, 二期. */
export const contrasts: readonly string[] =
  '东西南北中 一二三四五六 上下 大中小微 新旧老 男女 内外 高中低初 甲乙丙丁 前后 左右 春夏秋冬 农林牧渔 城乡 干支'.split(
    ' ',
  );

/** What may stand behind such a name without making it another one: 教育支出, 小学学位, 省级资金. */
export const kindTails: readonly string[] =
  '支出 资金 投入 项目 企业 学校 学位 产值 增加值 面积 产量 配套 补助 方面 发行 完成 实现 到位 货运量 客运量 周转量 装机 装机容量 发电量 案件 职称 自筹 管网 管线 线路 公交 公交线路'.split(
    ' ',
  );

/** Kinds that cut across each other, so that shares of them may well make more than all: 民间投资 may be 制造业投资. */
export const overlappingKinds: readonly string[] =
  '民间 技改 重大 重点 制造业 高技术 高新技术 新兴产业 规上 规模以上 外资 小微 民营 普惠 公办'.split(' ');
