import { caseTable } from './case-table.ts';

/** Parts of a whole, of a plan, of a target. */
export const shares = caseTable(`
占 a whole :: 战略性新兴产业产值占规上工业的«28.6%»。 => 28.6 % | 战略性新兴产业产值 | share
占比 :: 二级以上空气质量天数占比«86.5%»。 => 86.5 % | 二级以上空气质量天数占比 | share
占比 reached :: 民生支出占比达到«82%»。 => 82 % | 民生支出占比 | share
比重 raised to :: 服务业增加值占地区生产总值比重提高到«46%»。 => 46 % | 服务业增加值 | share
…比重达到 :: 税收占一般公共预算收入的比重达到«71.3%»。 => 71.3 % | 税收 | share
share of the target :: 新增就业«3600人»，完成年度目标的«120%»。 => 3600 人 | 新增就业 => 120 % | 新增就业 | share
share of the plan :: 完成投资«86亿元»，占年度计划的«104.6%»。 => 8600000000 元 | 投资 => 104.6 % | 投资 | share
of the task :: 开工保障房«620套»，完成市定任务的«103%»。 => 620 套 | 保障房 => 103 % | 保障房 | share
完成目标 without 的 :: 引进内资«32亿元»，完成年度目标«106%»。 => 3200000000 元 | 引进内资 => 106 % | 引进内资 | share
of the budget :: 一般公共预算收入完成调整预算的«101.2%»。 => 101.2 % | 一般公共预算收入 | share
占全市 :: 出口额占全市«32%»。 => 32 % | 出口额 | share
占全省的 :: 苹果产量占全省的«9.6%»。 => 9.6 % | 苹果产量 | share
reaches of the population :: 参保人数达到常住人口的«98.3%»。 => 98.3 % | 参保人数 | share
N per cent of things :: «90%以上»的村实现集体经营性收入«超10万元»。 => ≥90 % | 村 | share => >100000 元 | 集体经营性收入
share lifted by points :: 高新技术产业产值占比提高«3.2个百分点»。 => 3.2 个百分点 | 高新技术产业产值占比 | change up
share in a plan :: 〔安排〕数字经济核心产业增加值占比达到«9%»。 => 9 % | 数字经济核心产业增加值占比 | share
share at 以上 :: 〔安排〕新能源公交车占比达到«80%以上»。 => ≥80 % | 新能源公交车占比 | share
proportion word :: 劣五类水体比例下降到«1.2%»。 => 1.2 % | 劣五类水体比例 | share
good water :: 地表水优良比例达到«96%»。 => 96 % | 地表水优良比例 | share
a rate is a level :: 残疾儿童入学率达到«98%»。 => 98 % | 残疾儿童入学率
a rate with 占 in another clause :: 非化石能源占«18%»，绿化率达到«42%»。 => 18 % | 非化石能源 | share => 42 % | 绿化率
contribution rate is a level :: 消费对经济增长贡献率达到«56%»。 => 56 % | 消费对经济增长贡献率
share of spending :: 民生支出«36.8亿元»，占一般公共预算支出的«83%»。 => 3680000000 元 | 民生支出 => 83 % | 民生支出 | share
a third of the whole :: 外贸额占全市的«三分之一»。 => 0.3333333333333333 | 外贸额 | share
equal to :: 新增投资相当于上年的«36%»。 => 36 % | 新增投资 | share
market share :: 本地品牌市场份额达到«21%»。 => 21 % | 本地品牌市场份额 | share
green space share raised :: 〔安排〕蓝绿空间占比提升至«58%»。 => 58 % | 蓝绿空间占比 | share
a share of villages :: 〔安排〕新增通客车行政村«26个»，实现«100%»行政村通车。 => 26 个 | 通客车行政村 | change up => 100 % | 通客车行政村 | share
a structure of two parts :: 二、三次产业比例由«46.2»:«53.8»调整优化为«41»:«59»。 => 46.2 | 二、三次产业比例 | share | 2021 | reference => 53.8 | 二、三次产业比例 | share | 2021 | reference => 41 | 二、三次产业比例 | share => 59 | 二、三次产业比例 | share
a share that opens its clause :: 自来水普及率达«99%»，«96%以上»的自然屯通硬化路。 => 99 % | 自来水普及率 => ≥96 % | 自然屯 | share
a part of a task behind a blank :: 清偿账款«2.8亿元»，完成清偿任务的 «54%»。 => 280000000 元 | 账款 => 54 % | 账款 | share
a part set apart :: 每年拿出«75%以上»财力用于民生，安排«8%»用地指标。 => ≥75 % | 财力 | share => 8 % | 用地指标 | share
a rate that is laid down :: 安排«9%»税率优惠。 => 9 % | 税率优惠
whose income it is :: 〔安排〕力争实现«20%»的村集体年收入«超30万元»。 => 20 % | 村集体 | share => >300000 元 | 村集体年收入
a share that was reached from one :: 清洁能源占比由«31%»提高到«46%»。 => 31 % | 清洁能源 | share | reference | 2021 => 46 % | 清洁能源 | share
`);
