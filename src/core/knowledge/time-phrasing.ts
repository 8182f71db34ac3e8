/** How a text names times: years, parts of them, spans, and what is only compared with. */

/** Behind a year: the time from it on. 2019年以来首次 tells only how long it was not so. */
export const timeSince = /^(?:以来|至今)(?![^，。；]{0,4}(?:首次|最))/;

/** 特别是2019年 · 以来疫情的严重冲击，: what had to be faced, and no time of what was done. */
export const timeFaced = /^(?:以来|至今)[^，。；\d]{1,24}的?[^，。；\d]{0,4}(?:冲击|影响)[，、]/;

/** Without one of these a sentence names no time. */
export const timeSigns = /[年月季“]|十[一二三四五]五/;

/** 由2017年的25平方公里: the time of a base. */
export const timeOfBase = /[由从]$/;

/** 去年, 上年. */
export const timeLastYear = /^[去上]年/;

/** 较2016年: before what is compared with. */
export const timeAgainst = /[比较与]$/;

/** 同2006年相比, 2006年与2011年相比: behind what is compared with. */
export const timeCompared = /^[底末]?(?:与((?:19|20)\d\d)年[底末]?)?相比/;

/** 2006年 · 与2011年相比: the later of two years that are compared. */
export const timeBesideOther = /((?:19|20)\d\d)年[底末]?与$/;

/** 是2015年的1.2倍, 相当于2015年的水平. */
export const timeEquals = /[是于]$/;

/** 增加到2022年的12亿元: an amount of that year, unless a multiple follows. */
/** 由2010年的11.2%下降到 · 2015年的4.8%. */
export const timeReachedFrom = /[由从]\d{4}年的?[^，。；]{0,20}[到至为]$/;

export const timeReaches = /[至到为]$/;

/** 是“十三五”期间 · 8300万元的3.4倍. */
export const timeTimes = /^的?[^，。；\d]{0,4}[\d.]{1,10}[万亿]?[^，。；\d]{1,4}的[\d.]{1,6}倍/;

/** 的1.2倍. */
export const timeMultiple = /^的[\d.]+(?:倍|%)/;

/** 2018年7月至2019年6月. */
export const timeMonths =
  /(?<fromYear>(?:19|20)\d\d)年(?<fromMonth>\d{1,2})月份?[-—至到～]{1,2}(?<toYear>(?:19|20)\d\d)年(?<toMonth>\d{1,2})月份?/;

/** 2021年, 2016—2020年, 2020年1-6月, 2023年上半年, 2015年底. */
export const timeYears =
  /(?<year>(?:19|20)\d\d)(?:年?(?:[-—至～]{1,2}|到)(?<last>(?:19|20)\d\d)年| ?年(?:(?<m1>\d{1,2})(?:[-—至](?<m2>\d{1,2}))?月份?|(?<ypart>[上下]半年|前三季度|一季度))?[底末初]?)/;

/** 去年, 今年1至6月份, 上年前三季度. */
export const timeRelative =
  /(?<relative>去年|上年|今年|本年|明年|年内)(?:(?<r1>\d{1,2})[-—至](?<r2>\d{1,2})月份?|(?<rpart>[上下]半年|前三季度|一季度))?/;

/** 1-11月, 上半年, 前九个月: of the year that the part speaks of; 全年 at the head of a clause is its last. */
export const timePart =
  /(?<whole>(?<![^，。；：计])全年(?![无度]))|(?<p1>\d{1,2})[-—至](?<p2>\d{1,2})月份?|(?<part>[上下]半年|前三季度|一季度)|前(?<months>\d{1,2}|十一)个月/;

/** 五年来, 五年竣工, 近三年, 四年来, 连续五年累计, 三年内, 今后五年. */
export const timeSpans =
  /(?<years>五年来|过去五年|这五年|五年间|五年(?=新增|累计|间|共)|(?<![^。；，])五年(?=[^规计行目任纲期的前后以左内一制级之、，]))|[近过](?:去)?(?<recent>[二两三四五十]|\d)年(?=[^来间]|来)|(?<since>[三四六七八九十]|\d{1,2})年来|连续(?<run>[两三四五六七八九十]|\d)年(?=累计|共)|(?<ahead>[两二三四五2345])年(?:内|(?<next>(?<=(?:今后|未来)的?.年)))/;

/** “十三五”时期, “十四五”末. */
export const timePlan =
  /(?:“(?<plan>十[一二三四五]?)五”|(?<![二三四五六七八九“])(?<bare>十[一二三四五])五(?=时期|期间|末))(?:时期|期间)?(?<end>末|期末|初)?/;
