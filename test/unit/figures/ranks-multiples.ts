import { caseTable } from './case-table.ts';

/** Places in an order, and times of a base. */
export const ranksMultiples = caseTable(`
第N位 in words :: 固定资产投资增速位居全市«第三位»。 => 3 位 | 固定资产投资增速 | rank
第N位 in digits :: 民间投资增速居全省«第6位»。 => 6 位 | 民间投资增速 | rank
第N名 :: 营商环境评价列全市«第4名»。 => 4 名 | 营商环境评价 | rank
第N without a word :: 综合考核排名全市«第二»。 => 2 | 综合考核 | rank
first :: 工业投资增速全市«第一»。 => 1 | 工业投资增速 | rank
前三 :: 主要经济指标增速位居全市«前三»。 => ≤3 | 主要经济指标增速 | rank
前十 :: 综合实力进入全省«前十»。 => ≤10 | 综合实力 | rank
前三位 :: 公众满意度稳居全市«前三位»。 => ≤3 位 | 公众满意度 | rank
前N名 :: 水质改善幅度排在全省«前5名»。 => ≤5 名 | 水质改善幅度 | rank
前1% :: «12个»学科进入全球«前1%»。 => 12 个 | 学科 => ≤1 % | 学科 | rank
rank after an amount :: 出口«36亿元»、居全市«第1位»。 => 3600000000 元 | 出口 => 1 位 | 出口 | rank
rank kept in a row :: 外贸依存度连续5年保持全省«第一»。 => 1 | 外贸依存度 | rank
two ranks :: 规上工业增加值、固定资产投资增速均列全市«第二位»。 => 2 位 | 规上工业增加值、固定资产投资增速 | rank
rank from a place to a place :: 创新能力由全省«第30位»上升到«第21位»。 => 30 位 | 创新能力 | rank | 2021 | reference => 21 位 | 创新能力 | rank
jump to :: 综合指数跃升至全国«第92位»。 => 92 位 | 综合指数 | rank
a plan's rank :: 〔安排〕主要指标增速进入全市«前三»。 => ≤3 | 主要指标增速 | rank
an ordinal that is no rank :: 第一书记驻村帮扶实现全覆盖。
a first that is no rank :: 始终把安全放在第一位。
first time :: 首次入选全国百强区。
倍 of a base :: 快递业务量是2017年的«3.6倍»。 => 3.6 倍 | 快递业务量 | multiple
倍 of growth :: 跨境电商交易额增长«1.3倍»。 => 1.3 倍 | 跨境电商交易额 | multiple
倍 in words :: 技术合同成交额增长«两倍»。 => 2 倍 | 技术合同成交额 | multiple
倍 of the target :: 直接利用外资完成市定目标的«12倍»。 => 12 倍 | 直接利用外资 | multiple
倍 of a plan's end :: 〔五年〕高新技术企业总数增至“十二五”末的«3.2倍»。 => 3.2 倍 | 高新技术企业 | multiple
翻一番 :: 〔五年〕规上工业企业数量«翻一番»。 => 1 番 | 规上工业企业数量 | multiple
翻两番 :: 〔规划〕数字经济规模«翻两番»。 => 2 番 | 数字经济规模 | multiple
翻了一番 :: 〔五年〕居民收入«翻了一番»。 => 1 番 | 居民收入 | multiple
近倍 :: 新增贷款增长«近2倍»。 => ~2 倍 | 新增贷款 | multiple
倍 with 以上 :: 集装箱运量增长«2倍以上»。 => ≥2 倍 | 集装箱运量 | multiple
倍 of the national average :: 规上工业增速是全国平均水平的«1.8倍»。 => 1.8 倍 | 规上工业增速 | multiple
倍 with 余 :: 电商交易额达到2017年的«5倍多»。 => >5 倍 | 电商交易额 | multiple
a plan's multiple :: 〔规划〕高新技术企业数量增长«1.5倍»。 => 1.5 倍 | 高新技术企业数量 | multiple
倍增 is no number :: 深入实施高新技术企业倍增计划。
half as much again :: 特色产业产值增长«0.5倍»。 => 0.5 倍 | 特色产业产值 | multiple
times of events are counts :: 专题研究«6次»。 => 6 次 | 专题研究
each its place :: 一般公共预算支出«36.2亿元»，增长«8.1%»，分居全市«第6»、«第4位»。 => 3620000000 元 | 一般公共预算支出 => 8.1 % | 一般公共预算支出 | growth up => 6  | 一般公共预算支出 | rank => 4 位 | 一般公共预算支出 | rank
first for years :: 城镇居民人均消费支出连续4年居城区«第一»。 => 1  | 城镇居民人均消费支出 | rank
from a place :: 生产总值增长«7.2%»，总量由全省«第9位»升至«第6位»。 => 7.2 % | 生产总值 | growth up => 9 位 | 生产总值 | rank | 2021 | reference => 6 位 | 生产总值 | rank
a place without a verb :: 固定资产投资«426亿元»，增长«9%»，总量全市«第二»。 => 42600000000 元 | 固定资产投资 => 9 % | 固定资产投资 | growth up => 2  | 固定资产投资 | rank
among cities :: 空气质量在全国重点城市排«第16位»。 => 16 位 | 空气质量 | rank
more than doubled :: 税收«翻了一番多»，粮食产量«翻两番以上»。 => >1 番 | 税收 | multiple => ≥2 番 | 粮食产量 | multiple
among how many the rank is :: 生产总值达到«168亿元»，总量在全省«86个»县（市）中继续排名«第七»。 => 16800000000 元 | 生产总值 => 86 个 | 县（市） | reference => 7 | 生产总值 | rank
the assessment where nothing else is named :: 在全省营商环境评价中排名«第三»。 => 3 | 全省营商环境评价 | rank
ranked in an assessment :: 人民医院在二级医院绩效考核中位居全省«第三»。 => 3 | 人民医院 | rank
ranks in a row :: 营业收入、利润、利税«三项»指标增幅分别居全市«第一»、«第四»、«第三»。 => 3 项 | 指标增幅 => 1 | 营业收入 | rank => 4 | 利润 | rank => 3 | 利税 | rank
places each in a field of its own :: 位居全国百强县投资潜力«第3»、城镇化质量«第4»、绿色发展«第5»。 => 3  | 投资潜力 | rank => 4  | 城镇化质量 | rank => 5  | 绿色发展 | rank
a list that a place is taken in :: 出台政策措施«26项»，位列全国综合实力百强区«第62位»。 => 26 项 | 政策措施 => 62 位 | 全国综合实力百强区 | rank
among so many districts :: 生产总值«186亿元»，总量五区«第一»。 => 18600000000 元 | 生产总值 => 1  | 生产总值 | rank
`);
