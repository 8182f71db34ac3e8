/** The five years of each plan, first and last. */
export const planYears: Readonly<Record<string, readonly [first: number, last: number]>> = {
  九: [1996, 2000],
  十: [2001, 2005],
  十一: [2006, 2010],
  十二: [2011, 2015],
  十三: [2016, 2020],
  十四: [2021, 2025],
  十五: [2026, 2030],
};

/** The hundredth year of the People's Republic, which goals are set for. */
export const midCentury = 2049;

/** A plan by its name: “十四五”, 十三五规划, 第十四个五年规划. */
export const planName =
  /(?:“(九|十[一二三四五]?)五”|(?<![二三四五六七八九])(十[一二三四五])五(?=时期|规划|期间|末|工作|发展|主要)|第([九十][一二三四五]?)个五年)/;

/** A plan that is prepared for, and not looked back on: 为“十三五”良好开局打下基础. */
export const planPrepared = /[为向与和][^，。；“]{0,4}“?[九十][一二三四五]?五”?/g;

/** The end of a plan as a base: 比“十五”末增长74%, 是“十三五”时期末的1.4倍. */
export const planEndAsBase = /(?:[比较与是为占]|相当于)(“?第?(?:九|十[一二三四五]?)个?五[^，。；]{0,6}末)/;

/** Headings that look back. They decide where a heading has words of both kinds (目标任务完成情况). */
export const reviewWords =
  /回顾|(?:工作|主要)(?:和|及|与|的)?(?:主要|显著)?成效|圆满完成|完成情况|执行情况|进展情况|落实情况|(?:执行|落实)[^，。：]{1,16}情况|总结|成绩|成就|(?<![实牢固强])发展基础|发展现状|现实基础|工作情况|情况的?报告|自查|过去|以来|[一五]年来|上届|上一届/;

/** Headings that look ahead. 办好办实民生实事 is as well told of what was done. */
export const planWords =
  /安排|目标|任务|展望|思路|要求|打算|部署|今后|未来|新一届|重点工作|主要工作|工作重点|预期|计划|规划|建议|(?<!办[好实办]{1,3})民生实事|落实/;

/** Headings that look ahead whatever stands beside them; 主要工作 and 任务 are words of a review, too. */
export const strongPlanWords = /安排|展望|思路|打算|部署|今后|未来|新一届|预期|建议/;

/** Sentences that turn a report without headings to its plan. */
export const planTurns =
  /(?:今年|20\d\d年|政府)(?:，?全[区市县省]|，?我[区市县省])?[^，。：]{0,12}(?:总体要求|预期(?:发展)?(?:目标|指标)|主要目标|总体思路|指导思想|工作安排|重点工作)|20\d\d年，[^，。：]{0,12}预期(?:发展)?(?:目标|指标)|将(?:(?!用于)[^，。：]){0,8}办好[^，。：]{0,16}实事|^(?:[全我][区市县省州旗镇乡])?(?:(?:国民)?经济(?:和|与)?社会发展的?(?:主要)?(?:预期)?|主要预期)(?:奋斗)?(?:目标|指标)(?:是|为|：)|^(?:[^。；：\d提]{0,20}，)?[^。；：，\d提]{0,6}(?:(?:今后|未来)的?[一三五几][年个段]|[本新]一?届政府|到20\d\d年)[^。；：]{0,30}目标(?:任务)?(?:[是为：]|概括为)/;

/**
 * A paper of matters to be done, which no heading tells: 将优先保障民生投入，重点抓好15件民生实事, 确定了2024年要办的十件实事.
 * 2024年，全县计划实施重点项目68个 and 今年我县将改造望江路 are some, too. 将财力用于办好实事 tells nothing.
 */
export const mattersToDo =
  /提出了?20\d\d年的?(?:(?:主要|重点|工作){1,2}(?:任务|目标)|(?:主要|重点)工作)|报告》?(?:中)?提出(?:：|，(?=加[大快强]|推进|实施|全面|大力))|(?:报告》?(?:中)?(?:提出|明确|提到|指出)，?|今年，?)(?:20\d\d年，?)?[^。；，]{0,6}[我全][省市县区州旗镇乡](?:还)?将|[今明]年，?[^。；，]{0,8}[省市县区州旗镇乡](?:还)?将(?!会)|20\d\d年，[^。；，]{0,8}(?:[省市县区州旗镇乡政府]|我们)(?:还)?将(?:[抓做办]好|[大着努奋]力|全[力面]|继续|重点|聚[焦力]|加[快大强]|推[进动]|实施|投[入资建]|新建|建[设成]|改造|开工|启动|完成)|实事[^。；：]{0,24}(?:预计|计划|将)投[入资]|^[我全][省市县区州旗镇乡](?:还)?将(?:继续|持续|重点|新建|改造|建成|开工|推进|实施|启动)|重点(?:将|要)?(?:做好|抓好|抓实)以下[一二三四五六七八九十几\d]{1,2}(?:项|个|方面)|(?:确定|公布|推出)了?[^。：；，]{0,16}年[^。：；，]{0,10}[要拟]办的?[^，。：]{0,10}(?:实事|大事)|年(?:度|内)?，?[^。；，\d]{1,4}[省市县区州旗镇乡](?:共)?计划(?:投资|实施|建设|新建|安排|完成|招[引商]|引进|新增|启动)|(?:将|要|拟)(?:(?!用于)[^。：；]){0,24}(?:办好|抓好|办成|办理)[^，。：]{0,16}(?:实事|大事|民[生心]工程|民生项目)/;

/** Five years that a heading looks back on, without naming them. */
export const pastFiveYears =
  /五年来|(?:过去|近|上届|这)(?:的)?五年|五年(?:的)?(?:工作)?(?:回顾|成就|历程)|第[一二三四五六七八九十]{1,3}届(?:人民)?政府|上一?届政府|本届政府/;

/** Three, four or more years that a heading looks back on: 过去四年工作回顾, 三年来的工作. */
export const pastYears =
  /(?:过去|近|这)(?:的)?([三四六七八])年|(?<![〇零○一二三四五六七八九十])([三四六七八])年(?:来|(?:的)?(?:工作)?回顾)/;

/** Five years ahead. */
export const comingFiveYears = /(?:今后|未来|接下来)(?:的)?五年|新一届政府|五年(?:的)?(?:目标|任务|规划|发展)/;

/** What a review says and a plan hardly ever: 同比, 荣获, 解决了. */
export const resultsTold =
  /了(?!解)|同比|[比较][上去]年|累计|获[评批得]|荣获|被评|成功|先后|圆满|得到|位[居列]|名列|[一五]年来|去年|过去|全年[^。；，]{0,10}[达完]/;

/** What a review says in most sentences, and a plan in some: 达到36亿元, 增长8%, 明显改善. */
export const resultsLikely = /显著|明显(?!提)|[达到至]\d|增长\d|下降\d/;

/** What a plan says and a review hardly ever: 力争, 年内, 20个以上, 8%左右. */
export const aimedAt =
  /力争|确保|争取|争创|力促|务必|年内|将(?!军|来|近)|要(?!求|素|点|道|闻)|[\d万亿个家项座所公里亩%元人名套件只头户‰]以[上内]|\d[^，。；、\d]{0,6}左右/;

/** A number of something, and not of a year, a day, a road (104国道) or a name. */
export const numberTold = /(?<![\d.“+A-Z-])\d[\d.]*(?![\d.年月日“”+-]|[国省县]道)/g;

/** The year of the goals: 2021年全区经济社会发展主要预期目标. */
export const goalsOfYear =
  /(20\d\d)年(?:(?!成就|回顾)[^。；\n]){0,24}(?:预期(?:发展)?(?:目标|指标)|总体要求|工作安排|工作思路)/;

/** A year that is told of; 2024年，全区将大力…… is still to come. */
export const yearTold =
  /(?<![到至])(20\d\d)年(?:，(?![^，。；]{0,12}将[大着全努奋继重聚加推实会抓做办])|是|以来|，?面对)/;

/** The year that a paper without a title is to do its work in: 2024年，全区将大力实施……. */
export const yearAhead = /(20\d\d)年，[^，。；]{0,12}将[大着全努奋继重聚加推实会抓做办]/;

/** A year that a part of a report opens with: 2019年，是我县发展进程中的一年. */
export const yearOpened = /(?<!\d)(20\d\d)年(?=，?(?:是|面对|在))/;

/** What a notice tells of a part of a year: 确定的2021年重点工作上半年完成情况. */
export const partTold =
  /(20\d\d)(年)[^。；，：\d]{0,24}(上半年|前三季度|一季度)[^。；，：\d]{0,10}(?:完成|进展|执行|落实)情况/;

/** A year whose results are told: 2011年预计实现420亿元, 2016年全县生产总值完成. */
export const yearDone =
  /(?<![到至比较])(20\d\d)年(?:[全我][区市县省州旗镇乡][^，。；：\d]{0,8})?(?:预计|全年|完成|实现|达到?)/g;

/** A part of a year in a heading: 2023年上半年工作回顾, 2023年1—9月. */
export const partOfYear = /年(?:(上半年)|(下半年)|(一季度)|(前三季度)|1[-—至](\d{1,2})月)/;

/** 年初确定的主要目标, 重点工作完成情况: goals that are looked back on. */
export const goalsTold = /(?:完成|执行|落实|进展|办理)情况|确定的|完成了|圆满完成/;

/** An item opens with five years that have passed. */
export const fiveYearsOpening = /^(?:五年来|过去五年|这五年)/;

/** Of these a heading below another says a time of its own. */
export const timesInHeadings = /回顾|安排|目标|任务|展望|时期|五年/;

/** What only the title of a chapter says, whatever its number: （一）过去一年工作回顾. */
export const chapterTitle = /工作回顾|工作安排|总体(?:要求|思路)|(?:主要|预期)目标|目标任务|重点工作|工作打算/;

/** Without one of these a title names neither a year nor a span. */
export const namesTimes = /[12年五]|政府/;

/** 2021, 二〇二一年, 二OO三年. */
export const yearWritten =
  /(?<!\d)(?:19|20)\d\d(?!\d)(?=[^.\d]|$)|(?:[一二][九〇零0Oo]|二[Oo])[〇零0Oo一二三四五六七八九]{2}(?=年)/g;

/** 二〇二一年, 二0二一年: a year in Chinese numerals, and no part of the name of 二〇三五年远景目标. */
export const yearInNumerals = /(?:[一二][九〇零0Oo]|二[Oo])[〇零0Oo一二三四五六七八九]{2}(?=年(?!远景))/g;

/** 2021年1月23日, 二〇二一年一月二十三日, 2021-01-23. */
export const dateWritten =
  /((?:19|20)\d\d|[一二][九〇零0Oo][〇零0Oo一二三四五六七八九]{2})[年.-]([\d一二三四五六七八九十]{1,2})[月.-]([\d一二三四五六七八九十]{1,3})日?/;
