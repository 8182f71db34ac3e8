import { caseTable } from './case-table.ts';

/** What is measured stands before the number. */
export const indicatorsBefore = caseTable(`
of a whole township :: 全乡共发展水稻«3.2万亩»。 => 32000 亩 | 水稻
a flow that reaches a stock :: 新增减税降费惠及市场主体«8.2万户»。 => 82000 户 | 市场主体
subject, verb, rate :: 固定资产投资同比增长«9.6%»。 => 9.6 % | 固定资产投资 | growth up
subject and 完成 :: 地区生产总值完成«168.3亿元»。 => 16830000000 元 | 地区生产总值
subject and 实现 :: 社会消费品零售总额实现«52.6亿元»。 => 5260000000 元 | 社会消费品零售总额
subject and 达 :: 专利申请量达«1260件»。 => 1260 件 | 专利申请量
subject and 为 :: 城镇调查失业率为«5.1%»。 => 5.1 % | 城镇调查失业率
subject and 突破 :: 各类市场主体«突破4万户»。 => >40000 户 | 市场主体
what is spent on, behind a row :: 财政收入增长«9.2%»，投入研发增长«15%»。 => 9.2 % | 财政收入 | growth up => 15 % | 投入研发 | growth up
object before the number :: 全年新建保鲜冷库«2座»。 => 2 座 | 保鲜冷库
object with two verbs :: 新建改建标准化公厕«26座»。 => 26 座 | 标准化公厕
an opening time word :: 去年完成工业技改投资«6.2亿元»。 => 620000000 元 | 工业技改投资
an opening manner word :: 扎实推进老旧小区改造«32个»。 => 32 个 | 老旧小区改造
累计 opens :: 累计发放小额贷款«1.3亿元»。 => 130000000 元 | 小额贷款
先后 opens :: 先后打通断头路«5条»。 => 5 条 | 断头路
通过 opens with a subject after :: 通过以商招商引进企业«12家»。 => 12 家 | 企业
a place at the front :: 全区开工重点项目«76个»。 => 76 个 | 重点项目
a quoted name in the phrase :: 培育“专精特新”企业«28家»。 => 28 家 | “专精特新”企业
a colon before the value :: 〔安排〕主要预期目标是：地区生产总值增长«6%»。 => 6 % | 地区生产总值 | growth up
a rate's own level :: 森林覆盖率达到«34.2%»。 => 34.2 % | 森林覆盖率
稳定在 :: 义务教育巩固率稳定在«98%»。 => 98 % | 义务教育巩固率
保持在 :: 食品抽检合格率保持在«99.2%»。 => 99.2 % | 食品抽检合格率
a bare rate after its object :: 全面推行垃圾分类收集，覆盖率达到«92%»。 => 92 % | 垃圾分类收集覆盖率
满意率 after its object :: 办理人大代表建议«86件»，满意率«98.8%»。 => 86 件 | 人大代表建议 => 98.8 % | 满意率
per head belongs to it :: 城镇居民人均可支配收入达到«38260元»。 => 38260 元 | 城镇居民人均可支配收入
per head at the front :: 人均公园绿地面积提高到«13.6平方米»。 => 13.6 平方米 | 人均公园绿地面积
per unit :: 万元生产总值能耗下降«3.2%»。 => 3.2 % | 万元生产总值能耗 | growth down
a brand before the noun :: 引进恒信集团等“民企500强”企业«6家»。 => 6 家 | “民企500强”企业
等 before the noun :: 实施滨河湿地等生态修复工程«8个»。 => 8 个 | 生态修复工程
investment of a project :: 总投资«12亿元»的新材料产业园开工建设。 => 1200000000 元 | 总投资
投资 as a verb :: 投资«2.6亿元»建设物流园。 => 260000000 元 | 投资
投入 as a verb with an aim :: 投入«1680万元»改善办学条件。 => 16800000 元 | 改善办学条件
累计投入 used for :: 累计投入«320亿元»用于保障和改善民生。 => 32000000000 元 | 保障和改善民生
a fund by what it is for :: 发放春耕贷款«3.2亿元»。 => 320000000 元 | 春耕贷款
tax cut :: 减免各类税费«2.1亿元»。 => 210000000 元 | 减免税费
新增 with a flow keeps it :: 全年城镇新增就业«4260人»。 => 4260 人 | 城镇新增就业
新增减税 is a flow :: 新增减税降费«1.8亿元»。 => 180000000 元 | 新增减税降费
inner city rank words :: 规上工业增加值增速位居全市«第二位»。 => 2 位 | 规上工业增加值增速 | rank
a long modifier before the noun :: 建成集养老托育助餐于一体的综合服务体«9个»。 => 9 个 | 综合服务体
a verb-object name :: 办理行政复议案件«63件»。 => 63 件 | 行政复议案件
a noun opening like a verb :: 建设用地供应«2600亩»。 => 2600 亩 | 建设用地供应
rate beginning like a verb :: 开工率达到«96%»。 => 96 % | 开工率
完成率 :: 省市重点项目投资完成率«112%»。 => 112 % | 省市重点项目投资完成率
an indicator with 占比 :: 高技术产业投资占比提高到«36%»。 => 36 % | 高技术产业投资占比 | share
price index :: 居民消费价格指数为«101.8»。 => 101.8 | 居民消费价格指数
area covered :: 建成区绿地面积扩大到«1260公顷»。 => 1260 公顷 | 建成区绿地面积
number word 总数 with noun :: 高新技术企业总数达到«132家»。 => 132 家 | 高新技术企业
总量 with noun :: 市场主体总量达«5.6万户»。 => 56000 户 | 市场主体
用户数 :: 千兆宽带用户达到«8.6万户»。 => 86000 户 | 千兆宽带用户
bracketed addition :: 建成区级医疗中心（含分院）«3个»。 => 3 个 | 医疗中心
an abbreviation :: 规上工业总产值突破百亿，达到«103亿元»。 => 10300000000 元 | 规上工业总产值
a rate of decline :: 刑事发案率下降«16.8%»。 => 16.8 % | 刑事发案率 | growth down
air days :: 空气优良天数«321天»。 => 321 天 | 空气优良天数
trade :: 外贸进出口总额完成«6.8亿元»。 => 680000000 元 | 外贸进出口总额
retail online :: 实现网络零售额«12.6亿元»。 => 1260000000 元 | 网络零售额
subject with 的 :: 群众关心的停车难问题解决«36个»。 => 36 个 | 停车难问题
a comma after a time phrase :: 一年来，新建农村公路«128公里»。 => 128 公里 | 农村公路
contract value :: 技术合同成交额达到«3.6亿元»。 => 360000000 元 | 技术合同成交额
deposits :: 住户存款余额达到«286亿元»。 => 28600000000 元 | 住户存款余额
grain :: 粮食总产实现“十八连丰”，达到«9.6亿斤»。 => 960000000 斤 | 粮食总产
before the end of a month :: 〔安排〕日间照料站：4月底前新建成«3家»，8月底前建成«6家»。 => 3 家 | 日间照料站 => 6 家 | 日间照料站
up to a step :: 〔安排〕生产总值增长«7%»、奋力站上«600亿元»大台阶。 => 7 % | 生产总值 | growth up => 60000000000 元 | 生产总值
an extension :: 〔安排〕实施三水厂«6万吨»扩建工程。 => 60000 吨 | 三水厂
investment in an attribute :: 实施投资«1.4亿元»的灌区改造工程。 => 140000000 元 | 投资
what was enacted :: 配合市人大及其常委会出台地方性法规«6件»。 => 6 件 | 地方性法规
for whom it is provided :: 为留校大学生提供公寓«360套»、工位«800个»。 => 360 套 | 公寓 => 800 个 | 工位
a span behind the phrase :: 〔五年〕固定资产投资五年累计完成«420亿元»。 => 42000000000 元 | 固定资产投资
an investment of a named project :: 城北水厂项目完成投资«1.6亿元»。 => 160000000 元 | 投资
a field of investment :: 老城改造完成投资«8.6亿元»。 => 860000000 元 | 投资
a span inside the phrase :: 湿地连续4年扩面累计«超过2万亩»。 => >20000 亩 | 湿地
a value of a field named before :: 乡村旅游业稳步复苏，实现增加值«6.8亿元»。 => 680000000 元 | 乡村旅游业增加值
who made it before 实现 :: 规模以上工业实现增加值«6.2亿元»，增长«8%»。 => 620000000 元 | 规模以上工业增加值 => 8 % | 规模以上工业增加值 | growth up
who made it before 完成 :: 民营企业完成产值«36亿元»。 => 3600000000 元 | 民营企业产值
the year alone makes nothing :: 全年实现税收«3.6亿元»。 => 360000000 元 | 税收
what was stored up :: 储备土地«620亩»。 => 620 亩 | 土地
what was bought :: 收购玉米«16万吨»。 => 160000 吨 | 玉米
what was won :: 获省级以上科技奖«3项»。 => 3 项 | 省级以上科技奖
a plan's end as the base :: 生产总值由“十五”末的«16.2亿元»增加到«26.1亿元»。 => 1620000000 元 | 生产总值 | 2005 | reference => 2610000000 元 | 生产总值
a mark passed in between :: 税收收入完成«62亿元»，首次«突破60亿元»大关，增长«6%»。 => 6200000000 元 | 税收收入 => >6000000000 元 | 税收收入 => 6 % | 税收收入 | growth up
预计 between base and level :: 〔五年〕生产总值由2018年的«62亿元»预计增加到«130亿元»。 => 6200000000 元 | 生产总值 | 2018 | reference => 13000000000 元 | 生产总值 | 2022
what is left out of it :: 生产总值剔除矿井关闭等不可比因素增长«6.8%»。 => 6.8 % | 生产总值 | growth up
what happened :: 发生火灾事故«3起»，下降«6%»。 => 3 起 | 火灾事故 => 6 % | 火灾事故 | growth down
what was hardened :: 硬化村内道路«16公里»。 => 16 公里 | 村内道路
what was developed :: 开发公益性岗位«620个»。 => 620 个 | 公益性岗位
work that is done ahead :: 完成滨江、城北、河东«3个»码头项目前期。 => 3 个 | 码头项目
what is planted :: 〔安排〕实现大棚西瓜«360亩»、露地西瓜«620亩»种植。 => 360 亩 | 大棚西瓜 => 620 亩 | 露地西瓜
a listed company :: 挂牌上市公司实现零的突破，达到«3家»。 => 3 家 | 挂牌上市公司
for whom each amount is :: 低保标准由每人每月«620元»提高到«680元»。 => 620 元 | 低保标准 | 2021 | reference => 680 元 | 低保标准
who solves it :: 便民热线解决群众诉求«3600件»。 => 3600 件 | 群众诉求
who draws them :: 灯会吸引外地游客«16万人次»。 => 160000 人次 | 外地游客
a step of a round height :: 服务业增加值迈上千亿台阶，增长«6%»。 => 6 % | 服务业增加值 | growth up
what was paid over :: 上缴税金«1.6亿元»。 => 160000000 元 | 税金
what something is done to :: 对城东园区进行高标准规划，总面积达到«36平方公里»。 => 36 平方公里 | 城东园区
nouns that end like a link :: 淘汰水泥产能«160万吨»，今年财政拟安排«2.6亿元»。 => 1600000 吨 | 水泥产能 => 260000000 元 | 财政拟安排 | 2023 | target
nouns that begin like a verb :: 有线电视用户«11.6万户»，等外级公路«186公里»。 => 116000 户 | 有线电视用户 => 186 公里 | 等外级公路
a summand :: 加上上解支出«0.86亿元»，以及结转下年«3.2亿元»后，支出总计«51.6亿元»。 => 86000000 元 | 上解支出 => 320000000 元 | 结转下年 => 5160000000 元 | 支出
who they are before the number :: 组织脱贫群众«1.6万人»外出务工。 => 16000 人 | 脱贫群众
what became of people :: 实现«26个»贫困村退出、«8600人»脱贫。 => 26 个 | 贫困村 => 8600 人 | 脱贫
people behind a counted place :: «106个»村、«32000人»脱贫出列。 => 106 个 | 村 => 32000 人 | 脱贫出列
two verbs in a row name nothing :: 培育优质品种«8个»，引进推广«2个»。 => 8 个 | 优质品种 => 2 个 | 优质品种
people of the whole district :: 全县«660户»«1350人»稳定脱贫。 => 660 户 | 稳定脱贫 => 1350 人 | 稳定脱贫
arranged in the year :: 安排重点项目«60个»，开工«31个»，试投产«12个»。 => 60 个 | 重点项目 => 31 个 | 重点项目 => 12 个 | 重点项目
behind a verb that ends the item :: «12个»村出列、«6200人»稳定脱贫。 => 12 个 | 村 => 6200 人 | 稳定脱贫
what each had in the year :: 工资补贴全年人均增长«2600元»。 => 2600 元 | 工资补贴人均 | change up
a mean of households :: 村民分红户均«2600元»。 => 2600 元 | 村民分红户均
a verb that ends like a link :: 累计摸排«71.6万人次»。 => 716000 人次 | 摸排
works of a project :: 护坡工程完成修复、加固«2万米»。 => 20000 米 | 护坡工程
carried out, of some size :: 组织实施亿元以上重点项目«36个»。 => 36 个 | 亿元以上重点项目
an assessment of a year :: 东郊经开区在2021年省级经开区综合发展水平考核中列«第23位»。 => 23 位 | 东郊经开区 | rank | 2021
a level before its rank :: 食品抽检覆盖率达9.4批次/千人，居全市«第一»。 => 1  | 食品抽检覆盖率 | rank
a number in a bracket :: 项目位于县职教中心新校区三期教学楼（总面积«4900平方米»）。 => 4900 平方米 | 总面积
what a firm did :: 城北燃气公司改造老旧中压管线«4公里»。 => 4 公里 | 老旧中压管线
what was carried out :: 行业开展液化石油气“瓶改管”改造«6万户»。 => 60000 户 | “瓶改管”改造
two ranks of one assessment :: 东郊经开区、西郊经开区在2022年省级经开区综合发展水平考核排名分别提升«23位»、«48位»。 => 23 位 | 东郊经开区 | change up => 48 位 | 西郊经开区 | change up
where it was told :: 在全市文明创建总结大会中企业满意度排名«第一»。 => 1  | 企业满意度 | rank
a name in letters :: 疾病诊断相关分组（DRG）付费病种覆盖率达到«90%»。 => 90 % | 疾病诊断相关分组付费病种覆盖率
what only sums up :: 新就业形态人员职业伤害保障累计参保«6.3万人»。 => 63000 人 | 新就业形态人员职业伤害保障参保
the whole of a limit :: 〔安排〕累计提高总额不超过封顶线的«20%»。 => 20 % | 累计提高总额 | share
a verb that belongs to a measure :: 育成牛培育规模达到«2000头»，新品种引进数量达到«30个»。 => 2000 头 | 育成牛培育规模 => 30 个 | 新品种引进数量
among whom, and no place :: 经济总量在全市各县区中率先«突破500亿元»。 => >50000000000 元 | 经济总量
whose it is, of a township :: 我镇新改建校舍«12所»。 => 12 所 | 校舍
what was held :: 组织线上线下招聘会«6场»。 => 6 场 | 线上线下招聘会
a size in the attribute :: 新建较大规模的菌菇大棚«36个»。 => 36 个 | 较大规模的菌菇大棚
direct investment :: 外商直接投资«3020万美元»，增长«5%»。 => 30200000 美元 | 外商直接投资 => 5 % | 外商直接投资 | growth up
a list of investments :: 投资«900万元»的泵站改造、«350万元»的公园绿化、«120万元»的校车更换等项目完成。 => 9000000 元 | 投资 => 3500000 元 | 投资 => 1200000 元 | 投资
money by its verb :: 筹措«1300万元»妥善解决了一批群众关心的出行问题。 => 13000000 元 | 筹措
an irrigated area has no yield :: 恢复有效灌溉面积«12万亩»，稻谷再获丰收，总产达«23.4亿斤»。 => 120000 亩 | 有效灌溉面积 => 2340000000 斤 | 总产
减到 is no part of it :: 小煤窑数量由«130座»减到«50座»。 => 130 座 | 小煤窑数量 | reference | 2021 => 50 座 | 小煤窑数量
下同 in brackets, with a comma :: 完成生产总值（预计，下同）«82亿元»。 => 8200000000 元 | 生产总值
a year behind what was reached :: 贫困发生率由2015年的«11.2%»下降到2019年的«4.8%»。 => 11.2 % | 贫困发生率 | reference | 2015 => 4.8 % | 贫困发生率 | 2019
实现 before its rate :: 限上消费品零售额实现增速«8.4%»。 => 8.4 % | 限上消费品零售额 | growth up
及时 is one word :: 及时出台稳增长«16条»措施。 => 16 条 | 措施
from where to where :: 一般投资项目从备案到取得许可压缩至«50个工作日»。 => 50 个工作日 | 一般投资项目
its unit said twice :: 水泥产量万吨«51.6万吨»，增长«3%»。 => 516000 吨 | 水泥产量 => 3 % | 水泥产量 | growth up
its unit in brackets and behind :: 财政收入（亿元）«12.6亿元»。 => 1260000000 元 | 财政收入
of a thousand people :: 千人托位数达«4.2个»，布建感知设备«50套»。 => 4.2 个 | 千人托位数 => 50 套 | 感知设备
what came of a budget :: 支出年初预算«22亿元»，决算数«24亿元»。 => 2200000000 元 | 支出 | target => 2400000000 元 | 支出
what a budget sets aside :: 〔安排〕一般公共预算收入安排«10.8亿元»，教育资金安排«3000万元»。 => 1080000000 元 | 一般公共预算收入 => 30000000 元 | 教育资金
chapters of a plan in words :: 〔安排〕做好“山水茶”三篇大文章，新建茶园«2个»。 => 2 个 | 茶园
behind the number of its sentence :: 〔安排〕三是新增学位«300个»。四是改造危房«20户»。十一是失业率控制在«3.2%以内»。 => 300 个 | 学位 | change up => 20 户 | 危房 => ≤3.2 % | 失业率
a court's verbs :: 法院共受理各类案件«8216件»，审结刑事案件«412件»。 => 8216 件 | 案件 => 412 件 | 刑事案件
a developer's investment is a name of its own :: 房地产开发投资«36.4亿元»。 => 3640000000 元 | 房地产开发投资
`);
