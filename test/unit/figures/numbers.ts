import { caseTable } from './case-table.ts';

/** How numbers are written: scales, Chinese numerals, fractions, ranges, slips of the scanner. */
export const numbers = caseTable(`
an integer with its measure word :: 建成保鲜冷库«2座»。 => 2 座 | 保鲜冷库
万 multiplied out :: 完成改造任务«1.23万户»。 => 12300 户 | 改造任务
亿 multiplied out :: 争取上级资金«7.25亿元»。 => 725000000 元 | 上级资金
万亿 multiplied out :: 金融机构存款余额达到«1.5万亿元»。 => 1500000000000 元 | 金融机构存款余额
千万 as a scale :: 争取帮扶资金«3千万元»。 => 30000000 元 | 帮扶资金
a thousands separator :: 发放助学金«1,380人»。 => 1380 人 | 助学金
two separators :: 筹措资金«12,345,000元»。 => 12345000 元 | 筹措资金
a decimal of two places :: 新增人工造林«6.35万亩»。 => 63500 亩 | 新增人工造林
three decimals :: 敷设庭院管线«2.718公里»。 => 2.718 公里 | 庭院管线
full-width digits :: 新建标准化卫生室«１８所»。 => 18 所 | 卫生室
a full-width decimal and percent sign :: 规模以上工业增加值增长«６.５％»。 => 6.5 % | 规模以上工业增加值 | growth up
spoken two :: 新建景观桥«两座»。 => 2 座 | 景观桥
spoken ten and more :: 新开通公交线路«十二条»。 => 12 条 | 公交线路
spoken twenty-three :: 整治背街小巷«二十三条»。 => 23 条 | 背街小巷
spoken hundred and odd :: 培训致富带头人«一百二十三人»。 => 123 人 | 致富带头人
spoken hundred with a zero :: 慰问困难党员«一百零六户»。 => 106 户 | 困难党员
spoken ten thousand and short thousand :: 栽植行道树«两万三株»。 => 23000 株 | 行道树
spoken ten thousand in full :: 栽植花灌木«三万五千株»。 => 35000 株 | 花灌木
spoken hundred with short ten :: 新建蔬菜大棚«一百八座»。 => 180 座 | 蔬菜大棚
spoken ten-thousands with 余 :: 惠及群众«十五万余人»。 => >150000 人 | 群众
spoken ten-thousands with 多 :: 接待游客«二十多万人次»。 => >200000 人次 | 游客
twenty in one character :: 新建文化广场«廿三个»。 => 23 个 | 文化广场
Arabic digits with 余 :: 拆除废旧围栏«3000余米»。 => >3000 米 | 废旧围栏
余 between digits and 万 :: 栽植各类苗木«40余万株»。 => >400000 株 | 苗木
余 after 万 :: 摆放时令鲜花«6万余盆»。 => >60000 盆 | 鲜花
多 after 亿 without a unit :: 惠及«3亿多»农村人口。 => >300000000 | 农村人口
多 after 万 :: 发放消费券«2万多张»。 => >20000 张 | 消费券
几 is no count :: 走访了十几家企业和几十户群众。
a percentage in words :: 农村居民收入增长«百分之五点二»。 => 5.2 % | 农村居民收入 | growth up
a share in words :: 高新技术产业占工业的«百分之三十以上»。 => ≥30 % | 高新技术产业 | share
tenths in words :: 工业用电占全社会用电量的«三成五»。 => 3.5 成 | 工业用电 | share
two tenths :: 亩均用水量下降«两成»。 => 2 成 | 亩均用水量 | growth down
近 with tenths :: 外贸出口增长«近三成»。 => ~3 成 | 外贸出口 | growth up
a third :: 示范社数量占全市«三分之一»。 => 0.3333333333333333 | 示范社数量 | share
two thirds :: 村级服务站覆盖«三分之二»的行政村。 => 0.6666666666666666 | 行政村 | share
a proportion :: 城乡居民收入比缩小到«1∶2.4»。 => 2.4 | 城乡居民收入比
a proportion of teachers :: 小学师生比达到«1∶16.8»。 => 16.8 | 小学师生比
a range with 至 :: 〔安排〕培育农业龙头企业«1至2家»。 => 1..2 家 | 农业龙头企业
a range with a dash :: 〔安排〕培育特色小镇«2—3个»。 => 2..3 个 | 特色小镇
a range with a hyphen :: 〔安排〕新增地理标志产品«1-2个»。 => 1..2 个 | 地理标志产品 | change up
a range with a tilde :: 〔安排〕地区生产总值增长«5%～6%»。 => 5..6 % | 地区生产总值 | growth up
a range of percentages with a long dash :: 〔安排〕地区生产总值增长«5%—6%»。 => 5..6 % | 地区生产总值 | growth up
a range whose unit stands once :: 〔安排〕建筑业总产值增长«6-8%»。 => 6..8 % | 建筑业总产值 | growth up
a range with 到 :: 〔安排〕打造精品民宿«20到30家»。 => 20..30 家 | 精品民宿
a listed pair of neighbours :: 〔安排〕培育领军企业«3、4家»。 => 3..4 家 | 领军企业
a spoken range :: 〔安排〕培育特色产业«两至三个»。 => 2..3 个 | 特色产业
a spoken pair of neighbours :: 〔安排〕建成示范社区«三四个»。 => 3..4 个 | 示范社区
a range with a shared scale :: 〔安排〕年产食用菌«3至5万吨»。 => 30000..50000 吨 | 食用菌
a range with both scales :: 〔安排〕投放贷款«2亿元至3亿元»。 => 200000000..300000000 元 | 贷款
a range with 左右 :: 〔安排〕社会消费品零售总额增长«5%—6%左右»。 => 5..6 % | 社会消费品零售总额 | growth up
the letter O for zero :: 社会消费品零售总额增长«1O%»。 => 10 % | 社会消费品零售总额 | growth up
the letter O after a point :: 农民人均纯收入增长«8.O%»。 => 8 % | 农民人均纯收入 | growth up
a small l inside a number :: 完成工业投资«3l亿元»。 => 3100000000 元 | 工业投资
a blank before the unit :: 敷设供水管网«36 公里»。 => 36 公里 | 供水管网
hundreds of thousands :: 完成土地复垦«5百亩»。 => 500 亩 | 土地复垦
a leading zero :: 单位能耗下降«0.35%»。 => 0.35 % | 单位能耗 | growth down
a negative growth :: 一般公共预算收入增长«-3.2%»。 => -3.2 % | 一般公共预算收入 | growth up
spoken hundred million :: 完成技改投资«三亿二千万元»。 => 320000000 元 | 技改投资
mixed 万 with spoken head :: 完成植树«五点二万株»。 => 52000 株 | 植树
formal digits :: 安排专项资金«叁佰万元»。 => 3000000 元 | 专项资金
several hundred thousand in full :: 新增养老床位«二百一十张»。 => 210 张 | 养老床位 | change up
百万 as a scale :: 培训职工«1.2百万人次»。 => 1200000 人次 | 职工
zero :: 新增政府隐性债务为«0»。 => 0 | 新增政府隐性债务
two scales in one number :: 拨付救灾资金«2亿3600万元»。 => 236000000 元 | 救灾资金
a scale with 千 behind it :: 机动车保有量达到«16万4千辆»。 => 164000 辆 | 机动车保有量
a scale with digits behind it :: 服务旅客«7万3500余人次»。 => >73500 人次 | 旅客
groups of three parted by blanks :: 栽植苗木«318 000株»。 => 318000 株 | 苗木
neighbours of tens :: 带动«四五十户»脱贫户增收。 => 40..50 户 | 脱贫户
neighbours of hundreds :: 培训骨干«两三百人次»。 => 200..300 人次 | 骨干
one and a half times :: 鲜果冷藏能力增加«一倍半»。 => 1.5 倍 | 鲜果冷藏能力 | multiple
half a hundred million more :: 争取国债资金«两亿半元»。 => 250000000 元 | 国债资金
per mille in words :: 人口自然增长率为«千分之四点二»。 => 4.2 ‰ | 人口自然增长率
an index with its base :: 工业生产者出厂价格指数为«98.6»（以上年为100）。 => 98.6 | 工业生产者出厂价格指数
an index without a unit :: 环境空气质量综合指数«4.37»，同比下降«6.2%»。 => 4.37 | 环境空气质量综合指数 => 6.2 % | 环境空气质量综合指数 | growth down
a ratio to one :: 城乡居民收入比缩小到«2.31:1»。 => 2.31 | 城乡居民收入比
a round number of things :: 发放助学卡«近千张»。 => ~1000 张 | 助学卡
a round amount passed :: 税收收入«突破百亿元»大关。 => >10000000000 元 | 税收收入
points told once for two :: 造林合格率高于全省«3.6个»和全市«1.8个百分点»。 => 3.6 个百分点 | 造林合格率 | change up => 1.8 个百分点 | 造林合格率 | change up
a counter that ends its clause :: 举办田间课堂«36期»，培训农民«1800人»。 => 36 期 | 田间课堂 => 1800 人 | 农民
a turnover of goods :: 公路货物周转量«26.4亿吨公里»。 => 2640000000 吨公里 | 公路货物周转量
a density of roads :: 公路密度达到«118公里/百平方公里»。 => 118 公里/百平方公里 | 公路密度
a storage of energy :: 建成储能电站«0.6GWh»。 => 0.6 GWh | 储能电站
so many of one rating :: 滨江电厂«2×36万千瓦»机组建成投产。 => 720000 千瓦 | 机组 | reference
a race is none :: 承办4×100米接力赛等活动«6场»。 => 6 场 | 活动
one of what is built :: 新建停车场«一处»，改建泵站«两座»。 => 1 处 | 停车场 => 2 座 | 泵站
one at the end of a row :: 新改建口袋公园«14座»、体育公园«一座»。 => 14 座 | 口袋公园 => 1 座 | 体育公园
`);
