import { caseTable } from './case-table.ts';

/** Absolute change, and what it led to. */
export const changes = caseTable(`
how far it is from another's :: 人均生产总值«5.2万元»，比全省高«1.2万元»；农民收入«1.8万元»，低于全市平均水平«620元»。 => 52000 元 | 人均生产总值 => 12000 元 | 人均生产总值 | change up => 18000 元 | 农民收入 => 620 元 | 农民收入 | change down
points up :: 常住人口城镇化率提高«1.6个百分点»。 => 1.6 个百分点 | 常住人口城镇化率 | change up
points down :: 贫困发生率下降«3.2个百分点»。 => 3.2 个百分点 | 贫困发生率 | change down
points above :: 增速高于全省平均水平«2.1个百分点»。 => 2.1 个百分点 | 增速 | change up
net addition :: 净增规上企业«18家»。 => 18 家 | 规上企业 | change up
an addition of a stock :: 新增市场主体«5200户»。 => 5200 户 | 市场主体 | change up
an addition of two stocks in measures of their own :: 新增市场主体«5200户»、上市企业«8家»。 => 5200 户 | 市场主体 | change up => 8 家 | 上市企业 | change up
an addition of a stock of places :: 新增公办学位«2160个»。 => 2160 个 | 公办学位 | change up
expansion :: 扩充公办学位«900个»。 => 900 个 | 公办学位 | change up
an addition of mileage :: 新增公交运营里程«36公里»。 => 36 公里 | 公交运营里程 | change up
new jobs are a level :: 〔安排〕城镇新增就业«5000人以上»。 => ≥5000 人 | 城镇新增就业
new forest is a level :: 新增造林«1.2万亩»。 => 12000 亩 | 新增造林
interest relief :: 降低企业利息负担«3600万元»。 => 36000000 元 | 企业利息负担 | change down
burden relief :: 为企业减轻负担«2.6亿元»。 => 260000000 元 | 负担 | change down
gap to the standard :: 普惠园覆盖率高于省定标准«5%»。 => 5 % | 普惠园覆盖率 | change up
by so much more :: 空气优良天数同比增加«18天»。 => 18 天 | 空气优良天数 | change up
by so much less :: 重污染天数减少«6天»。 => 6 天 | 重污染天数 | change down
raised by yuan :: 城乡低保标准提高«45元»。 => 45 元 | 城乡低保标准 | change up
raised by yuan each month :: 环卫工人工资每月提高«300元»。 => 300 元 | 环卫工人工资 | change up
shortened by days :: 平均审批时限缩短«6个工作日»。 => 6 个工作日 | 平均审批时限 | change down
from and to, counts :: 隔离床位由«36张»增加到«280张»。 => 36 张 | 隔离床位 | 2021 | reference => 280 张 | 隔离床位
from and to, area :: 建成区面积由«21平方公里»扩大到«46平方公里»。 => 21 平方公里 | 建成区面积 | 2021 | reference => 46 平方公里 | 建成区面积
from and to, rate :: 城镇化率从«51.2%»提高到«58.6%»。 => 51.2 % | 城镇化率 | 2021 | reference => 58.6 % | 城镇化率
from and to, days :: 〔安排〕审批时限由«60个工作日»压缩至«45个工作日内»。 => 60 个工作日 | 审批时限 | 2022 | reference => ≤45 个工作日 | 审批时限
from a year's value :: 〔五年〕地区生产总值由2017年的«86亿元»增长到«132亿元»。 => 8600000000 元 | 地区生产总值 | 2017 | reference => 13200000000 元 | 地区生产总值 | 2022
to a year's value, 跃升至 :: 〔五年〕地区生产总值由2017年的«86亿元»跃升至2022年的«132亿元»。 => 8600000000 元 | 地区生产总值 | 2017 | reference => 13200000000 元 | 地区生产总值 | 2022
to a year's value, 攀升到 :: 〔五年〕地区生产总值由2017年的«86亿元»攀升到2022年的«132亿元»。 => 8600000000 元 | 地区生产总值 | 2017 | reference => 13200000000 元 | 地区生产总值 | 2022
to a year's value, 发展到 :: 〔五年〕地区生产总值由2017年的«86亿元»发展到2022年的«132亿元»。 => 8600000000 元 | 地区生产总值 | 2017 | reference => 13200000000 元 | 地区生产总值 | 2022
from the end of a plan :: 〔五年〕城镇化率由“十二五”末的«36%»提高到«50%»。 => 36 % | 城镇化率 | 2015 | reference => 50 % | 城镇化率 | 2022
reached from, with 上升为 :: 医护人员从«260人»增加至«410人»。 => 260 人 | 医护人员 | 2021 | reference => 410 人 | 医护人员
由不足 to 突破 :: 〔五年〕财政收入由«不足5亿元»到«突破12亿元»。 => <500000000 元 | 财政收入 | 2018 | reference => >1200000000 元 | 财政收入 | 2022
rank from and to :: 营商环境评价从«第9名»提升至«第2名»。 => 9 名 | 营商环境评价 | rank | 2021 | reference => 2 名 | 营商环境评价 | rank
raised to is a level :: 城市低保标准提高到«680元»。 => 680 元 | 城市低保标准
reduced to is a level :: 登记失业率下降到«3.2%»。 => 3.2 % | 登记失业率
increased to is a level :: 公共停车位增加到«8600个»。 => 8600 个 | 公共停车位
增至 is a level :: 省级示范社增至«46家»。 => 46 家 | 省级示范社
降至 is a level :: 细颗粒物浓度降至«32微克/立方米»。 => 32 微克/立方米 | 细颗粒物浓度
ranks moved by places :: 综合排名前移«6位»。 => 6 位 | 综合排名 | change up
raise then level :: 医保参保率提高«2个百分点»、达到«97%»。 => 2 个百分点 | 医保参保率 | change up => 97 % | 医保参保率
level then raise :: 森林覆盖率达«36%»，较2017年提高«4.2个百分点»。 => 36 % | 森林覆盖率 => 4.2 个百分点 | 森林覆盖率 | change up
new additions carried :: 新增商业面积«16万平方米»。 => 160000 平方米 | 商业面积 | change up
additional elevators :: 增设电梯«86部»。 => 86 部 | 电梯 | change up
an addition in a plan :: 〔安排〕增加停车位«1200个»。 => 1200 个 | 停车位 | change up
new build is a level :: 新建学校«3所»。 => 3 所 | 学校
cultivated is a level :: 培育专精特新企业«26家»。 => 26 家 | 专精特新企业
signed is a level :: 签约重点项目«63个»。 => 63 个 | 重点项目
reduced by count :: 贫困人口减少«3600人»。 => 3600 人 | 贫困人口 | change down
debt dissolved is a level :: 化解存量债务«5.2亿元»。 => 520000000 元 | 存量债务
由…到 without a verb :: 〔五年〕财政总收入由«21亿元»到«52亿元»，存款余额由«320亿元»到«860亿元»。 => 2100000000 元 | 财政总收入 | 2018 | reference => 5200000000 元 | 财政总收入 | 2022 => 32000000000 元 | 存款余额 | 2018 | reference => 86000000000 元 | 存款余额 | 2022
由…到 in one year :: 服务大厅由«2个»到«6个»。 => 2 个 | 服务大厅 | 2021 | reference => 6 个 | 服务大厅
lists on both sides of 压缩至 :: 三类项目审批时限分别由«45»、«38»、«35个工作日»压缩至«39»、«33»、«31个工作日»。 => 45 个工作日 | 三类项目审批时限 | 2021 | reference => 38 个工作日 | 三类项目审批时限 | 2021 | reference => 35 个工作日 | 三类项目审批时限 | 2021 | reference => 39 个工作日 | 三类项目审批时限 => 33 个工作日 | 三类项目审批时限 => 31 个工作日 | 三类项目审批时限
raised over the year by yuan :: 社区工作者补贴人均每月增长«300元»。 => 300 元 | 社区工作者补贴 | change up
expanded from with 拓展至 :: 直飞航线由«12条»拓展至«26条»。 => 12 条 | 直飞航线 | 2021 | reference => 26 条 | 直飞航线
doubled from with 跃升到 :: 外贸企业从«36家»跃升到«128家»。 => 36 家 | 外贸企业 | 2021 | reference => 128 家 | 外贸企业
shrunk to a rate :: 存量违建率由«6.2%»压降至«1.1%»。 => 6.2 % | 存量违建率 | 2021 | reference => 1.1 % | 存量违建率
more by points than the year before :: 投资占比较上年提高«4.1个百分点»。 => 4.1 个百分点 | 投资占比 | change up
ranks raised by places :: 综合考核排名提升«17位»。 => 17 位 | 综合考核排名 | change up
ranks raised to a place by so many :: 水质指数排名前移«5位»、居全省«第8位»。 => 5 位 | 水质指数排名 | change up => 8 位 | 水质指数 | rank
shortened to by so much :: 平均用时缩短«40分钟»、压缩至«2小时以内»。 => 40 分钟 | 平均用时 | change down => ≤2 小时 | 平均用时
a place won :: 综合排名提升«12位»。 => 12 位 | 综合排名 | change up
behind a goal :: 投资增长«2%»，落后目标«6.2个百分点»。 => 2 % | 投资 | growth up => 6.2 个百分点 | 投资 | change down
added in several units :: 新增茶园«2600亩»、家庭农场«16个»。 => 2600 亩 | 茶园 | change up => 16 个 | 家庭农场 | change up
a verb in the name of what is counted :: 出台降低物流成本«16条»措施。 => 16 条 | 措施
beyond the plan :: 固定资产投资完成«26亿元»，超额完成年度任务«3.1亿元»。 => 2600000000 元 | 固定资产投资 => 310000000 元 | 固定资产投资 | change up
a list of reliefs is a flow :: 新增留抵退税、减税降费等«1.6亿元»，清偿企业账款«8600万元»。 => 160000000 元 | 留抵退税、减税降费等 => 86000000 元 | 企业账款
beyond the year's task :: 地方财政收入«36.8亿元»，超年度任务«6.5亿元»。 => 3680000000 元 | 地方财政收入 => 650000000 元 | 地方财政收入 | change up
insured beside an addition :: 社保扩面净增«1.6万人»，医疗保险参保«86.5万人»。 => 16000 人 | 社保扩面 | change up => 865000 人 | 医疗保险参保
beyond a figure of the plan :: 固定资产投资完成«16亿元»，超出市定任务指标«8000万元»。 => 1600000000 元 | 固定资产投资 => 80000000 元 | 固定资产投资 | change up
applications of a year :: 新增专利申请«720件»。 => 720 件 | 专利申请
jobs are told by their flow :: 新增就业岗位«2600个»，新增停车泊位«300个»。 => 2600 个 | 新增就业岗位 => 300 个 | 停车泊位 | change up
an aim is no move :: 出台稳增长«26份»政策文件，收入增长«26元»。 => 26 份 | 政策文件 => 26 元 | 收入 | change up
新增 reaches the next kind in a row :: 新增高新技术企业«2家»、各类科技型企业«30家»。 => 2 家 | 高新技术企业 | change up => 30 家 | 科技型企业 | change up
land for building is added :: 新增建设用地指标«310亩»。 => 310 亩 | 建设用地指标 | change up
added or made better is a level :: 新增、改善灌溉面积«12万亩»。 => 120000 亩 | 改善灌溉面积
what is recognised is not added :: 新增地理标志品牌«2个»，新认证有机农产品«30个»。 => 2 个 | 地理标志品牌 | change up => 30 个 | 新认证有机农产品
减量 is a fall :: 〔安排〕确保矿权减量«20%»。 => 20 % | 矿权减量 | growth down
what fell short and what came in beyond :: 土地出让收入«5.1亿元»，短收«2.8亿元»。 => 510000000 元 | 土地出让收入 => 280000000 元 | 土地出让收入 | change down
what is cut before its rate :: 〔安排〕从严压减一般性支出«5%以上»。 => ≥5 % | 一般性支出 | growth down
`);
