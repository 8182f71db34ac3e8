import { caseTable } from './case-table.ts';

/** What is measured was named in the clause or the sentence before. */
export const carried = caseTable(`
a comma then growth :: 地区生产总值完成«126亿元»，增长«6.5%»。 => 12600000000 元 | 地区生产总值 => 6.5 % | 地区生产总值 | growth up
a comma then 同比增长 :: 一般公共预算收入完成«9.6亿元»，同比增长«5.2%»。 => 960000000 元 | 一般公共预算收入 => 5.2 % | 一般公共预算收入 | growth up
、 then growth :: 粮食产量«36万吨»、增长«2.1%»。 => 360000 吨 | 粮食产量 => 2.1 % | 粮食产量 | growth up
growth and rank :: 规上工业增加值增长«8.2%»，位居全市«第二位»。 => 8.2 % | 规上工业增加值 | growth up => 2 位 | 规上工业增加值 | rank
总数 carried :: 净增高新技术企业«26家»，总数达到«168家»。 => 26 家 | 高新技术企业 | change up => 168 家 | 高新技术企业
累计 carried :: 新建充电桩«320个»，累计达到«1260个»。 => 320 个 | 充电桩 => 1260 个 | 充电桩
其中 a part with its noun :: 发放补贴«860万元»，其中种粮补贴«520万元»。 => 8600000 元 | 补贴 => 5200000 元 | 种粮补贴
其中 parts by verb :: 交办问题«36个»，其中已整改«32个»、限期整改«4个»。 => 36 个 | 问题 => 32 个 | 问题 => 4 个 | 问题
其中 with its own subject :: 接种疫苗«6.2万剂次»，其中«60岁以上»人群«1.6万剂次»。 => 62000 剂次 | 疫苗 => ≥60 岁 | 人群 | reference => 16000 剂次 | 60岁以上人群
其中 with a share :: 税收收入«18亿元»，其中工业税收占«46%»。 => 1800000000 元 | 税收收入 => 46 % | 工业税收 | share
其中 projects by size :: 签约项目«86个»，其中亿元以上项目«32个»。 => 86 个 | 签约项目 => 32 个 | 亿元以上项目
其中 by industry :: 实施重点项目«105个»，其中工业类«36个»、农业类«21个»。 => 105 个 | 重点项目 => 36 个 | 工业类 => 21 个 | 农业类
其中： with a colon :: 新登记市场主体«2.6万户»，其中：个体工商户增长«32%»、企业增长«11%»。 => 26000 户 | 新登记市场主体 => 32 % | 个体工商户 | growth up => 11 % | 企业 | growth up
a verb alone carries :: 改造老旧小区«19个»，惠及«5600户»。 => 19 个 | 老旧小区 => 5600 户 | 老旧小区改造
subject of the clause before :: 上市企业实现零的突破，达到«3家»。 => 3 家 | 上市企业
five years of additions :: 〔五年〕市场主体«突破8万户»，五年新增«3.6万户»。 => >80000 户 | 市场主体 | 2022 => 36000 户 | 市场主体 | change up
growth after a level over two commas :: 社会消费品零售总额达到«68亿元»，占全市«12%»，增长«7%»。 => 6800000000 元 | 社会消费品零售总额 => 12 % | 社会消费品零售总额 | share => 7 % | 社会消费品零售总额 | growth up
is a multiple of an earlier year :: 旅游综合收入达到«26亿元»，是2017年的«2.3倍»。 => 2600000000 元 | 旅游综合收入 => 2.3 倍 | 旅游综合收入 | multiple
above the average :: 地区生产总值增长«7.2%»，高于全市«1.3个百分点»。 => 7.2 % | 地区生产总值 | growth up => 1.3 个百分点 | 地区生产总值 | change up
below the national :: 居民消费价格上涨«2.1%»，低于全国«0.4个百分点»。 => 2.1 % | 居民消费价格 | growth up => 0.4 个百分点 | 居民消费价格 | change down
rank after growth joined :: 进出口总额增长«18.6%»、增速居全省«第5位»。 => 18.6 % | 进出口总额 | growth up => 5 位 | 进出口总额 | rank
new subject in the second clause :: 固定资产投资增长«9%»，民间投资增长«12%»。 => 9 % | 固定资产投资 | growth up => 12 % | 民间投资 | growth up
what passes a mark behind the growth of another thing is of that thing :: 〔安排〕财政收入增长«9%»，达到«6.4亿元»，农民人均收入增长«10%以上»，«突破9800元»。 => 9 % | 财政收入 | growth up | target => 640000000 元 | 财政收入 | target => ≥10 % | 农民人均收入 | growth up | target => >9800 元 | 农民人均收入 | target
what passes a mark behind its growth is of its own part of the row :: 〔安排〕生产总值增长«8%»，总量«突破600亿元»；居民人均可支配收入增长«9%»，«超过2万元»。 => 8 % | 生产总值 | growth up | target => >60000000000 元 | 生产总值 | target => 9 % | 居民人均可支配收入 | growth up | target => >20000 元 | 居民人均可支配收入 | target
semicolon starts anew :: 财政收入增长«5%»；工业用电量增长«8%»。 => 5 % | 财政收入 | growth up => 8 % | 工业用电量 | growth up
verb reaches on to a bare noun :: 新增限上批发企业«6家»，住宿餐饮企业«3家»。 => 6 家 | 限上批发企业 | change up => 3 家 | 住宿餐饮企业 | change up
built by the same verb :: 新建公厕«26座»、垃圾中转站«4座»。 => 26 座 | 公厕 => 4 座 | 垃圾中转站
bracketed growth :: 地方财政收入«36亿元»（增长«6.1%»）。 => 3600000000 元 | 地方财政收入 => 6.1 % | 地方财政收入 | growth up
years average :: 〔五年〕固定资产投资年均增长«9.8%»。 => 9.8 % | 固定资产投资 | growth up
rate then handled :: 受理热线诉求«3.6万件»，办结率«99.2%»。 => 36000 件 | 热线诉求 => 99.2 % | 办结率
people and cases :: 破获案件«126起»，抓获犯罪嫌疑人«86人»，挽回损失«1200万元»。 => 126 起 | 案件 => 86 人 | 犯罪嫌疑人 => 12000000 元 | 挽回损失
from the sentence before :: 全力推进招商引资。签约项目«36个»，开工«21个»。 => 36 个 | 签约项目 => 21 个 | 签约项目
total and done :: 实施民生实事«20件»，完成«19件»。 => 20 件 | 民生实事 => 19 件 | 民生实事
amount saved carried :: 完成政府采购«160宗»，节约资金«860万元»。 => 160 宗 | 政府采购 => 8600000 元 | 节约资金
area after count :: 改造棚户区«12片»，面积«36万平方米»。 => 12 片 | 棚户区 => 360000 平方米 | 棚户区
investment after count :: 实施重点项目«68个»，总投资«260亿元»。 => 68 个 | 重点项目 => 26000000000 元 | 总投资
done investment :: 实施重点项目«68个»，完成投资«126亿元»。 => 68 个 | 重点项目 => 12600000000 元 | 投资
a rate between subject and a level of its own :: 新登记经营主体«1.2万户»、增长«16%»，其中企业«3600户»、增长«22%»。 => 12000 户 | 新登记经营主体 => 16 % | 新登记经营主体 | growth up => 3600 户 | 企业 => 22 % | 企业 | growth up
居 after a comma :: 人均可支配收入增长«7.2%»，增幅居全省«第3位»。 => 7.2 % | 人均可支配收入 | growth up => 3 位 | 人均可支配收入 | rank
a new verb ends an addition :: 新增学位«3600个»，招聘教师«126名»，改造校舍«2.1万平方米»。 => 3600 个 | 学位 | change up => 126 名 | 教师 => 21000 平方米 | 校舍
a subject ends an addition :: 新增外贸企业«12家»，进出口总额达到«16亿元»。 => 12 家 | 外贸企业 | change up => 1600000000 元 | 进出口总额
per thousand carried :: 每千人口执业医师数达到«3.1人»、床位数达到«6.6张»。 => 3.1 人 | 每千人口执业医师数 => 6.6 张 | 床位数
per ten thousand with a decimal count :: 每万人高价值发明专利拥有量达到«8.2件»。 => 8.2 件 | 每万人高价值发明专利拥有量
a ratio from and to :: 城乡居民收入比由«2.52»下降到«2.38»。 => 2.52 | 城乡居民收入比 | 2021 | reference => 2.38 | 城乡居民收入比
life expectancy in a review :: 人均预期寿命提高到«79.6岁»。 => 79.6 岁 | 人均预期寿命
a mark passed before the amount :: 生产总值达到«36.8亿元»，财政收入迈过亿元大关，实现«1.16亿元»，增长«21%»。 => 3680000000 元 | 生产总值 => 116000000 元 | 财政收入 => 21 % | 财政收入 | growth up
a rate that stood still :: 城镇登记失业率«3.2%»；居民消费价格指数同比持平，涨幅收窄«2.6个百分点»。 => 3.2 % | 城镇登记失业率 => 2.6 个百分点 | 居民消费价格指数 | change down
tasks of what was named :: 〔安排〕建成托育点«6家»，9月底前完成«8家»建设任务。 => 6 家 | 托育点 => 8 家 | 托育点
入库 after an addition :: 高新技术企业净增«26家»，科技型企业入库«160家»。 => 26 家 | 高新技术企业 | change up => 160 家 | 科技型企业
output beside value added :: 规模以上工业增加值增长«12%»，总产值«突破860亿元»。 => 12 % | 规模以上工业增加值 | growth up => >86000000000 元 | 规模以上工业总产值
a mark passed and the amount behind it :: 全区GDP«突破百亿元»大关，达«116亿元»、增长«9%»。 => >10000000000 元 | GDP => 11600000000 元 | GDP => 9 % | GDP | growth up
a remark behind the amount :: 〔五年〕生产总值从«260亿元»增长到«350亿元»（2022年为预计数，下同），年均增长«7%»。 => 26000000000 元 | 生产总值 | 2018 | reference => 35000000000 元 | 生产总值 | 2022 => 7 % | 生产总值 | growth up
each one's part of it :: 生产总值累计完成«545亿元»，人均«突破15万元»。 => 54500000000 元 | 生产总值 => >150000 元 | 人均生产总值
two measures of one thing :: 帮扶农户«500户»«1300人»，实现«240户»«610人»脱贫。 => 500 户 | 农户 => 1300 人 | 农户 => 240 户 | 脱贫 => 610 人 | 脱贫
money behind a semicolon :: 税收收入完成«12亿元»；投入«3亿元»。 => 1200000000 元 | 税收收入 => 300000000 元 | 投入
a verb of land carries its object :: 〔安排〕释放土地«900万平方米»，挂牌出让«400万平方米»，土地出让收入«3亿元»。 => 9000000 平方米 | 土地 => 4000000 平方米 | 土地 => 300000000 元 | 土地出让收入
against the tide :: 产业税收«11.6亿元»，逆势增长«4%»。 => 1160000000 元 | 产业税收 => 4 % | 产业税收 | growth up
soon to be done :: 云溪产业园等«5个»更新项目投入使用，«3个»即将竣工。 => 5 个 | 更新项目 => 3 个 | 更新项目
money of each thing in a row :: 投资«3500万元»的管网改造、«3800万元»的老街改造等项目完成。 => 35000000 元 | 投资 => 38000000 元 | 投资
money of the next thing :: 投资«836万元»的新敬老院、«550万元»文体馆项目完工。 => 8360000 元 | 投资 => 5500000 元 | 投资
what a clause holds its subject against :: 人均产值超过全省平均水平，去年达到«63200元»。 => 63200 元 | 人均产值
同口径 in a sentence of its own :: 税收收入«8亿元»，增长«3%»。同口径增长«5.2%»。 => 800000000 元 | 税收收入 => 3 % | 税收收入 | growth up => 5.2 % | 税收收入 | growth up
two verbs count each its own :: 全年新开工«77个»、竣工«63个»。 => 77 个 | 新开工 => 63 个 | 竣工
what was spent is of the account that took in :: 政府性基金预算收入«3.2亿元»，支出«2.1亿元»。 => 320000000 元 | 政府性基金预算收入 => 210000000 元 | 政府性基金预算支出
`);
