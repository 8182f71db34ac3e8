import { caseTable } from './case-table.ts';

/** Relative change. */
export const growth = caseTable(`
增长 :: 工业增加值增长«6.1%»。 => 6.1 % | 工业增加值 | growth up
同比增长 :: 工业用电量同比增长«9.2%»。 => 9.2 % | 工业用电量 | growth up
比上年增长 :: 固定资产投资比上年增长«13%»。 => 13 % | 固定资产投资 | growth up
较上年增长 :: 快递业务量较上年增长«21.3%»。 => 21.3 % | 快递业务量 | growth up
下降 :: 单位能耗下降«3.6%»。 => 3.6 % | 单位能耗 | growth down
同比下降 :: 安全事故起数同比下降«12.5%»。 => 12.5 % | 安全事故起数 | growth down
较 an earlier year :: “三公”经费较2016年减少«36%»。 => 36 % | “三公”经费 | growth down
压减 :: 一般性支出压减«10.2%»。 => 10.2 % | 一般性支出 | growth down
压降 :: 行政运行成本压降«8%»。 => 8 % | 行政运行成本 | growth down
减量 :: 矿权减量«30%»。 => 30 % | 矿权 | growth down
精简 :: 文件数量精简«35%»。 => 35 % | 文件数量 | growth down
削减 :: 主要污染物削减«4%»。 => 4 % | 主要污染物 | growth down
上涨 :: 居民消费价格上涨«1.9%»。 => 1.9 % | 居民消费价格 | growth up
涨幅 :: 〔安排〕居民消费价格涨幅«3%左右»。 => ~3 % | 居民消费价格 | growth up
涨幅控制在 :: 〔安排〕居民消费价格涨幅控制在«3%以内»。 => ≤3 % | 居民消费价格 | growth up
增速达到 :: 规上服务业营业收入增速达到«10.3%»。 => 10.3 % | 规上服务业营业收入 | growth up
增幅 :: 税收收入增幅«7.6%»。 => 7.6 % | 税收收入 | growth up
降幅 :: 刑事案件降幅达«16%»。 => 16 % | 刑事案件 | growth down
年均增长 :: 〔五年〕农村居民人均可支配收入年均增长«8.8%»。 => 8.8 % | 农村居民人均可支配收入 | growth up
年均递增 :: 〔五年〕财政收入年均递增«9%»。 => 9 % | 财政收入 | growth up
cumulative growth :: 〔五年〕地区生产总值累计增长«36%»。 => 36 % | 地区生产总值 | growth up
正增长 behind :: 财政收入在逆境中实现«4%»的正增长。 => 4 % | 财政收入 | growth up
N per cent of growth behind :: 粮食产量实现«3.2%»的增长。 => 3.2 % | 粮食产量 | growth up
提高 a per cent :: 退休人员养老金提高«4%»。 => 4 % | 退休人员养老金 | growth up
提升 a per cent :: 审批效率提升«60%以上»。 => ≥60 % | 审批效率 | growth up
缩短 :: 审批时间缩短«70%»。 => 70 % | 审批时间 | growth down
扩大 :: 种植面积扩大«15%»。 => 15 % | 种植面积 | growth up
减少 with 以上 :: 生活垃圾填埋量减少«40%以上»。 => ≥40 % | 生活垃圾填埋量 | growth down
名义 and 实际 :: 居民收入实际增长«6.3%»。 => 6.3 % | 居民收入 | growth up
at comparable prices :: 地区生产总值按可比价格计算增长«7.4%»。 => 7.4 % | 地区生产总值 | growth up
same scope :: 一般公共预算收入同口径增长«6.6%»。 => 6.6 % | 一般公共预算收入 | growth up
plan growth :: 〔安排〕一般公共预算收入增长«5%以上»。 => ≥5 % | 一般公共预算收入 | growth up
plan with 力争 :: 〔安排〕社会消费品零售总额力争增长«8%»。 => 8 % | 社会消费品零售总额 | growth up
plan with 确保 :: 〔安排〕工业投资确保增长«9%»。 => 9 % | 工业投资 | growth up
plan with 预期 :: 〔安排〕地区生产总值预期增长«6%左右»。 => ~6 % | 地区生产总值 | growth up
约 before growth :: 游客接待量增长«约12%»。 => ~12 % | 游客接待量 | growth up
two growths :: 旅游人数、旅游收入增长«12%»和«18%»。 => 12 % | 旅游人数 | growth up => 18 % | 旅游收入 | growth up
回落 :: 居民消费价格涨幅回落«0.8个百分点»。 => 0.8 个百分点 | 居民消费价格 | change down
growth joined by 、 :: 用电量增长«6%»、用气量增长«11%»。 => 6 % | 用电量 | growth up => 11 % | 用气量 | growth up
达到 after 增长率 :: 地区生产总值增长率达到«6.8%»。 => 6.8 % | 地区生产总值 | growth up
negative growth :: 房地产投资负增长«5.1%»。 => 5.1 % | 房地产投资 | growth down
a remark behind the verb :: 公共预算支出下降（剔除专款）«8.6%»。 => 8.6 % | 公共预算支出 | growth down
a goal held against :: 税收收入增长«16%»，高于年初人代会«11%»的目标«5个百分点»。 => 16 % | 税收收入 | growth up => 11 % | 税收收入 | growth up | reference => 5 个百分点 | 税收收入 | change up
a saving :: 采购成本节约«11%»。 => 11 % | 采购成本 | growth down
more and less of a harvest :: 秋粮总产量«62.8万吨»，减产«7.6%»；油菜籽总产量«3.6万吨»，增产«2.1%»。 => 628000 吨 | 秋粮总产量 => 7.6 % | 秋粮总产量 | growth down => 36000 吨 | 油菜籽总产量 => 2.1 % | 油菜籽总产量 | growth up
a blank before the joiner :: 二氧化硫、氮氧化物排放量分别下降«2.16%» 和«3.28%» 。 => 2.16 % | 二氧化硫 | growth down => 3.28 % | 氮氧化物排放量 | growth down
growth by a kind of rate :: 财政收入«4.5亿元»，自然增幅«3%»，同口径完成«4.6亿元»，增幅«6%»。 => 450000000 元 | 财政收入 => 3 % | 财政收入 | growth up => 460000000 元 | 财政收入 => 6 % | 财政收入 | growth up
growth with something left out :: 财政收入扣除政策性减收和一次性因素增长«3.6%»。 => 3.6 % | 财政收入 | growth up
growth of what was just told, with something left out :: 财政收入«4.5亿元»，剔除不可比因素增长«6.1%»。 => 450000000 元 | 财政收入 => 6.1 % | 财政收入 | growth up
growth behind a remark :: 生产总值«460亿元»（含新区）、增长«5.6%»。 => 46000000000 元 | 生产总值 => 5.6 % | 生产总值 | growth up
`);
