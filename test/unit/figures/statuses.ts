import { caseTable } from './case-table.ts';

/** Reached, promised, or only held against. */
export const statuses = caseTable(`
done in a review :: 建成停车场«26处»。 => 26 处 | 停车场
expected in a review is actual :: 预计地区生产总值增长«6.2%»。 => 6.2 % | 地区生产总值 | growth up
expected behind the subject :: 社会消费品零售总额预计完成«68亿元»。 => 6800000000 元 | 社会消费品零售总额
expected in a plan is a target :: 〔安排〕预计完成投资«36亿元»。 => 3600000000 元 | 投资
安排 in a plan :: 〔安排〕安排重点项目«126个»。 => 126 个 | 重点项目
拟 in a plan :: 〔安排〕拟新建幼儿园«3所»。 => 3 所 | 幼儿园
力争 in a plan :: 〔安排〕力争到位资金«60亿元»。 => 6000000000 元 | 到位资金
确保 in a plan :: 〔安排〕确保粮食产量稳定在«36万吨以上»。 => ≥360000 吨 | 粮食产量
a base is a reference :: 学位由«6200个»增加到«9800个»。 => 6200 个 | 学位 | 2021 | reference => 9800 个 | 学位
a threshold of age :: 为«65岁及以上»老年人免费体检«2.6万人次»。 => ≥65 岁 | 老年人 | reference => 26000 人次 | 老年人免费体检
a threshold of project size :: 实施«5000万元以上»项目«68个»。 => ≥50000000 元 | 项目 | reference => 68 个 | 5000万元以上项目
a threshold of one 亿 :: 引进«1亿元以上»工业项目«12个»。 => ≥100000000 元 | 工业项目 | reference => 12 个 | 工业项目
above what was planned is what came of it :: 生产总值增长«5.6%»，高于计划«0.6个百分点»。 => 5.6 % | 生产总值 | growth up => 0.6 个百分点 | 生产总值 | change up
a threshold right before its count :: 规模以上企业达到«36家»，«2亿元以上»«4家»。 => 36 家 | 规模以上企业 => ≥200000000 元 | 规模以上企业 | reference => 4 家 | 规模以上企业
a threshold without digits :: 引进亿元以上项目«12个»。 => 12 个 | 亿元以上项目
an existing stock in a plan :: 〔安排〕依托现有«36家»规上企业，延伸产业链条。 => 36 家 | 规上企业 | reference
以…为重点 in a plan :: 〔安排〕以恒达机械等«8个»规上企业为重点开展招商。 => 8 个 | 规上企业 | reference
someone else's figure :: 增速比全国平均水平«6.1%»高«1.2个百分点»。 => 6.1 % | 增速 | growth up | reference => 1.2 个百分点 | 增速 | change up
a promised number in a review :: 承诺的«20件»民生实事全部兑现。 => 20 件 | 民生实事
to be reached :: 〔规划〕医疗床位将达到«2600张»。 => 2600 张 | 医疗床位 | 2025
planned share in a review :: 完成投资«38亿元»，占年度计划的«106%»。 => 3800000000 元 | 投资 => 106 % | 投资 | share
a project's future yield in a review :: 项目达产后可实现年产值«12亿元»。 => 1200000000 元 | 年产值 | target
a projected yield with 预计 in a plan :: 〔安排〕项目投产后预计年产值«6亿元»。 => 600000000 元 | 年产值
will be able to :: 建成后将新增床位«600张»。 => 600 张 | 床位 | change up | target
more than planned in a review :: 超额完成计划任务，造林«1.6万亩»。 => 16000 亩 | 造林
a plan's name in a review :: 实施人才引进计划，引进硕士以上人才«126名»。 => 126 名 | 硕士以上人才
a threshold in a definition :: 年主营业务收入«2000万元以上»工业企业达到«186家»。 => ≥20000000 元 | 主营业务收入 | reference => 186 家 | 2000万元以上工业企业
land by area threshold :: 流转«100亩以上»种植大户«68户»。 => ≥100 亩 | 种植大户 | reference => 68 户 | 种植大户
will in the review's outlook :: 今年将建成学校«6所»。 => 6 所 | 学校 | 2023 | target
in a plan, 累计达到 :: 〔安排〕新建充电桩«600个»，累计达到«2300个»。 => 600 个 | 充电桩 => 2300 个 | 充电桩
problem stated in a plan :: 〔安排〕针对排查出的«36个»问题，逐一整改销号。 => 36 个 | 问题 | reference
a planned investment told in a review :: 引进项目«46个»，计划投资额«近80亿元»，云溪水泥等一批项目落地。 => 46 个 | 项目 => ~8000000000 元 | 计划投资额
birth planning is no plan :: 计划生育符合率«96.2%»。 => 96.2 % | 计划生育符合率
a threshold with its measure :: 〔安排〕培育产值«8亿元以上»企业«4家»。 => ≥800000000 元 | 产值 | reference => 4 家 | 8亿元以上企业
a threshold of counties :: 税收收入«超6亿元»的县由«3个»增加到«7个»。 => >600000000 元 | 税收收入 | reference => 3 个 | 县 | 2021 | reference => 7 个 | 县
on the ground of :: 〔五年〕生产总值在2017年«86亿元»的基础上，2022年达到«138亿元»。 => 8600000000 元 | 生产总值 | 2017 | reference => 13800000000 元 | 生产总值 | 2022
done already in a plan :: 〔安排〕在去年完成«12个»小区改造的基础上，再改造«20个»。 => 12 个 | 小区 | 2022 | actual => 20 个 | 小区
a task and what came of it :: 税收收入任务«320万元»，完成«336万元»。 => 3200000 元 | 税收收入 | target => 3360000 元 | 税收收入
budgets and what was spent :: 支出年初预算«1260万元»，调整预算«1380万元»，实现支出«1366万元»。 => 12600000 元 | 支出 | target => 13800000 元 | 支出 | target => 13660000 元 | 支出
a base of the year's start :: 一般公共预算收入由年初的«36200万元»调整为«38600万元»，调增«2400万元»。 => 362000000 元 | 一般公共预算收入 | 2021 | reference => 386000000 元 | 一般公共预算收入 => 24000000 元 | 一般公共预算收入 | change up
a threshold in an indicator's name :: «500万元以上»固定资产投资累计完成«86.3亿元»。 => ≥5000000 元 | 固定资产投资 | reference => 8630000000 元 | 固定资产投资
how many a farm can keep :: 〔安排〕完成青山«60万只»蛋鸡标准化养殖基地建设。 => 600000 只 | 蛋鸡标准化养殖基地 | reference
what a power plant can give :: «36兆瓦»生物质发电、年产«8万吨»水泥等«12个»项目集中开工。 => 36 兆瓦 | 生物质发电 | reference => 80000 吨 | 水泥 | reference => 12 个 | 项目
trained with what is there :: 〔安排〕依托职教园培训技工«600名»。 => 600 名 | 职教园培训技工
what a ship can carry :: «32万吨»矿砂船交付使用。 => 320000 吨 | 矿砂船 | reference
the whole investment of projects that go on :: 〔安排〕安排重点项目«46个»，总投资«90亿元»，年度投资«12亿元»。 => 46 个 | 重点项目 => 9000000000 元 | 总投资 | reference => 1200000000 元 | 投资
the investment of projects to be found :: 〔安排〕谋划项目«46个»，总投资«90亿元»。 => 46 个 | 项目 => 9000000000 元 | 总投资
villages of a size :: 〔安排〕完成«超260个»«50户以上»木质房屋村寨消防改造。 => >260 个 | 木质房屋村寨消防 => ≥50 户 | 木质房屋村寨消防 | reference
a target above a line on projects :: 〔安排〕完成技改投资«超6亿元»⏎引进优质项目«5个» => >600000000 元 | 技改投资 => 5 个 | 优质项目
a whole investment on the line above :: 〔安排〕建设内容：车间、宿舍等。⏎总投资⏎«1.6亿元»⏎启动 => 160000000 元 | 总投资 | reference
a year striven for, whatever part it stands in :: 争取全年服务业增加值达到«1190亿元»；争取上级资金«12亿元»。 => 119000000000 元 | 服务业增加值 | target => 1200000000 元 | 上级资金
a capacity told with 的 :: 引进年产«2.4万吨»的精制面粉企业。 => 24000 吨 | 精制面粉企业 | reference
growth in a plan is no standing rule :: 〔安排〕营业收入完成«6.2亿元»，同比增长«9%»。 => 620000000 元 | 营业收入 => 9 % | 营业收入 | growth up
a base before a comma :: 固定资产投资由«1.2亿元»，增长到«2.6亿元»。 => 120000000 元 | 固定资产投资 | 2021 | reference => 260000000 元 | 固定资产投资
no base is left without what it grew to :: 从云岚镇引进企业«6家»，到位资金«2亿元»。 => 6 家 | 企业 => 200000000 元 | 到位资金
a task told without its unit :: 一般预算收入任务«186万»，完成«203万»；支出年初预算«1200万»，调整预算«1480万»。 => 1860000 | 一般预算收入 | target => 2030000 | 一般预算收入 => 12000000 | 支出 | target => 14800000 | 支出 | target
a threshold of herds :: 培育存栏«60头以上»养殖大户«18户»。 => ≥60 头 | 养殖大户 | reference => 18 户 | 60头以上养殖大户
a herd is no threshold :: 生猪存栏«60头以上»，肉鸡«300只»。 => ≥60 头 | 生猪存栏 => 300 只 | 肉鸡
thresholds in a row :: 〔安排〕培育销售额«超12亿元»的电商镇«1个»、«超6000万元»的电商村«12个»。 => >1200000000 元 | 销售额 | reference => 1 个 | 电商镇 => >60000000 元 | 销售额 | reference => 12 个 | 电商村
firms that are there already :: 〔安排〕锚定«12家»龙头企业，引进企业«3家»。 => 12 家 | 龙头企业 | reference => 3 家 | 企业
a mine by what it can yield :: 青山«400万吨»露天矿完成核准，亨通«120万吨»褐煤提质项目完工。 => 4000000 吨 | 露天矿 | reference => 1200000 吨 | 褐煤提质项目 | reference
a rate that some have :: 〔安排〕推进空置率«20%以下»“空心院”治理。 => ≤20 % | 空置率 | reference
the whole of a part of the projects :: 〔安排〕其中，农业项目«12个»，总投资«20.5亿元»。 => 12 个 | 农业项目 => 2050000000 元 | 总投资 | reference
a goal beside what came of it :: 老旧小区改造目标«18个»，已开工«11个»。 => 18 个 | 老旧小区改造 | target => 11 个 | 老旧小区改造 | actual
a year's task beside what came of it :: 改造公厕年度任务«20座»，截至9月底完成«16座»。 => 20 座 | 公厕 | target => 16 座 | 公厕 | actual
a goal under its label :: 城镇新增就业：目标«4200人»，已完成«4516人»。 => 4200 人 | 城镇新增就业 | target => 4516 人 | 城镇新增就业 | actual
goals in a row under a label :: 目标任务：新建食堂«15家»，新增托位«600个»。 => 15 家 | 食堂 | target => 600 个 | 托位 | change up | target
tasks that are counted themselves :: 分解任务«86项»，已完成«80项»。 => 86 项 | 分解任务 | actual => 80 项 | 分解任务 | actual
what lies below the plan is what came of it :: 增速低于年初计划«0.7个百分点»。 => 0.7 个百分点 | 增速 | change down
a threshold before its count :: 引进企业«4家»，其中投资«5000万元以上»的«1家»。 => 4 家 | 企业 => ≥50000000 元 | 投资 | reference => 1 家 | 投资
`);
