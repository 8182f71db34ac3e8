/**
 * The styles of numbers that open a heading, in the order of GB/T 9704 (一、 then （一） then 1. then （1） then ①),
 * with those that stand outside it: volumes, parts, chapters and their sections above, notes below.
 */
export type NumberStyle =
  | 'volume'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'bracketed'
  | 'arabic'
  | 'bracketed-arabic'
  | 'circled'
  | 'note';

/** Where a style stands when the document itself does not tell. */
export const styleRank: Readonly<Record<NumberStyle, number>> = {
  volume: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  chinese: 5,
  bracketed: 6,
  arabic: 7,
  'bracketed-arabic': 8,
  circled: 9,
  note: 10,
};

/** What opens an item that counts by words, so that 一是 and 第一， are one series each. */
export const ordinalOpeners: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,2}(?:是|要)/,
  /^第[一二三四五六七八九十]{1,2}[，、：]/,
  /^其[一二三四五六七八九十]，/,
];

/** Unnumbered headings that stand above everything else in their document. */
export const majorHeadings: readonly RegExp[] = [
  /(?:回顾|展望) ?\d{4}|^(?:回顾|展望)(?:过去|今后|未来|[今去明]年)/,
  /\d{4}(?:年|-).{0,14}(?:工作|任务|目标|回顾|安排|展望)/,
  /“十[一二三四五六]五”.{0,12}(?:回顾|目标|思路|任务|成就|发展|规划)/,
  /^(?:过去|今后|未来)(?:[一五]年|一个时期).{0,14}$/,
  /^(?:今年|明年|去年|全年|本届政府|上届政府|新一届政府).{0,10}(?:工作|任务|回顾|目标|安排)/,
  /^(?:主要|重点)?工作(?:回顾|安排|任务|打算|部署|建议)/,
  /^(?:全面|切实|大力|着力|进一步|努力|不断|持续|持之以恒|驰而不息|坚持不懈|始终|深入|从严|扎实|聚力|全力)*(?:加强|推进|强化|抓好)政府(?:系统)?自身(?:改革)?建设$/,
];

/** Headings of what follows the report: its glossary, notes and lists. */
export const appendixHeadings: readonly RegExp[] = [
  /^附(?:件|录|注|表)(?:\d{1,2}|[一二三四五六七八九十])?(?:[：: ]|$)/,
  /^附[：:].{2,20}$/,
  /^[※（【[]?(?:《?政府工作报告》?)?的?(?:部分|有关|相关|专用|新)?(?:名词|名词术语|术语|用语|短语|词语|缩略语|名词和用语|名词及用语)?(?:解释|注释|注解|说明|简释|释义)[※）】\]]?$/,
  // What the importer of Word puts what is printed on each page under.
  /^页眉页脚$/,
];

/** No heading of an appendix is without one of these: most lines are. */
export const appendixSigns = /[附释注明眉]/;

/** Where the entries are terms with their meaning. */
export const glossaryHeading = /(?:名词|术语|用语|短语|词语|缩略语)|注释|注解|附注|简释|释义/;

/** Words with which the label of a paragraph may begin: verbs of doing and the adverbs before them. */
export const labelVerbs: readonly string[] = (
  '加快 加强 加大 加力 加速 加紧 推进 推动 推行 推广 强化 深化 深入 坚持 坚定 坚决 坚守 打造 打好 打赢 打牢 提升 提高 ' +
  '提质 提速 提档 完善 健全 优化 构建 构筑 建设 建强 建好 建立 培育 培植 培优 壮大 做强 做大 做优 做实 做活 做精 做深 做好 ' +
  '发展 大力 着力 全力 全面 切实 扎实 积极 稳步 稳妥 持续 不断 进一步 实施 落实 统筹 促进 拓展 拓宽 扩大 扩张 巩固 ' +
  '保障 改善 创新 创优 创建 激发 激活 释放 增强 增进 突出 聚焦 聚力 紧盯 紧抓 狠抓 抓好 抓实 抓牢 抓紧 严格 严守 严打 ' +
  '严肃 规范 防范 化解 维护 守牢 守住 筑牢 夯实 兜牢 织密 办好 繁荣 丰富 弘扬 传承 树牢 树立 恪守 践行 牢记 强力 强攻 ' +
  '高标准 高质量 高水平 高效 全方位 全过程 多措并举 千方百计 毫不 坚定不移 始终 自觉 主动 充分 有效 有序 精准 精心 用心 ' +
  '用情 用好 支持 服务 引领 引导 鼓励 整合 盘活 破解 补齐 共建 共创 共享 让 以 在 把 确保 力促 力争 努力 奋力 合力 ' +
  '倾力 倾心 尽力 竭力 从严 依法 务实 廉洁 敢于 勇于 善于 铁腕 迭代 系统 纵深 协同 一体 分类 整体 优先 深耕 挖掘 ' +
  '彰显 塑造 铸牢 凝聚 汇聚 集聚 拉开 拉动 畅通 贯通 提振 稳定 稳住 稳 抓 强 兴 促 建 治 惠 创 优 改 扩 补'
).split(' ');

/** Deeds that open a sentence of a review as well as one of a plan. */
export const deedVerbs: readonly string[] =
  '完成 新增 新建 新改建 启动 开展 制定 建成 出台 举办 引进 开工 改造 组织 开通 设立 成立 培训 发放 投入 争取'.split(
    ' ',
  );

/** Words with which the label of a paragraph may end: what became of its subject. */
export const labelPredicates: readonly string[] = (
  '提升 增强 改善 加快 推进 好转 提高 优化 深化 扩大 完善 健全 进步 突破 成效 实效 成果 步伐 实惠 向好 发展 增长 见效 ' +
  '有力 有序 有效 稳定 和谐 繁荣 开展 落实 加强 攀升 壮大 显现 凸显 释放 转变 转型 升级 提速 提质 增效 提效 提档 巩固 ' +
  '夯实 拓展 畅通 强劲 精细 牢固 充分 明显 显著 变化 跨越 新高 台阶 局面 进展 活力 优势 成势 有为 回升 回暖 集聚 ' +
  '有升 有进 方面 协调 协同 平稳 良好 兜牢 守稳 铺开 满意 丰硕 喜人 更优 更强 更好 更美 常态 上水平 下功夫 迅速 优良 过硬 安全'
).split(' ');

/** A paragraph that opens so states something; it is not labelled. */
export const statementOpeners =
  /^(?:各位|同志们|现在|我们|我[区县市省州旗]|今[年后天]|去年|明年|当前|目前|近年|近些|过去|回[首顾望]|展望|面对|同时|此外|另外|与此|对此|为此|因此|总之|但|其中|这|那|它|他|新时代[、，要]|新征程[、，展]|新的|成绩[来的]|事实|实践[证告]|历史[证告的]|时代[赋在的]|一[年直]来|[一二三四五六七八九十两几多]{1,5}年来|\d{4}年|“十[一二三四五六]五”|根据|按照|经过|随着|由于|如果|只有|只要|没有|主要|具体|特别|尤其|一方面|围绕上述|为实现|做好今年|综合[考研判各])/;

/** Words that make a sentence of what would be a label. */
export const statementWords =
  /(?<!求)是|我们|了|来之不易|离不开|没有|(?<!^)必须|标志|意味|任重|无小事|重要要求|更高要求|明确$|已经|仍然|还[有不存]|永远|充满|如何|什么|他们|大家|[？！：；]/;

/** A paragraph that opens so ends the item before it, though it has no heading of its own. */
export const turnOpeners =
  /^(?:各位代表|同志们|在(?:肯定|看到|总结|取得)|总结成绩|同时，|此外|另外|与此同时|一年来|[五几]年来，|过去|回[首顾望]|以上|上述|这些|成绩|我们(?:也|在)|特别是|总的|综上)/;

/** What may stand before the first word of a sentence: 一是, （四）, 3., the star of a copy. */
export const sentenceNumber = /^[*·—◆●■▲★]*(?:（?[一-鿿\d]{1,3}[）、.]|[一-鿿]是|)/;

/** How the title of a report ends, and the papers that lie beside it. */
export const titleEndings =
  /(?:工作报告(?:全文|摘要)?(?:（[^）]{1,20}）)?|(?:预算|决算|计划|审计|规划).{0,24}的?报告|情况的?(?:(?:自查|评估|督查)?报告|通报)|统计公报|任务(?:责任)?分解(?:方案|表)|(?:五年规划|规划纲要|远景目标纲要)(?:（草案）)?)$/;

/**
 * Titles of what departments write of their year: 青岚县水利局2024年工作总结和2025年工作计划, 2025年水利局工作计划, 关于上半年工作情况的汇报. A
 * chapter begins with its year and names no office.
 */
export const paperTitle =
  /^(?:(?:关于|[^。；：\d]{0,12}\d{4}年[上下]半年)[^。；：]{2,44}(?:总结|计划|情况|打算)的?(?:自查|评估|督查)?(?:报告|汇报)|(?![全我])[^。；：\d]{0,30}(?:[局厅委办院处镇乡站所校部区县市州旗省]|中心|公司|政府|街道)(?:关于)?\d{4}年[^。；：]{0,32}(?:总结|计划|思路|打算|安排|要点|规划|目标|汇报|情况的?报告)|\d{4}年度?[^。；：\d全我]{0,16}(?:[局厅委办处镇乡站所校]|中心|公司|街道|[镇乡]政府|办事处)工作(?:总结|计划|要点|思路|打算|安排)|\d{4}年[^。；：]{0,14}(?:总结|情况)[和及与暨、][^。；：]{2,24}(?:计划|思路|打算|安排|要点|规划|目标|重点))(?:的?(?:报告|汇报))?$/;

/** Lines above a report that name a person, an office or a session, and no title. */
export const signatures =
  /[区县市州旗]长|主席|^各位|(?:局长|厅长|院长|检察长|主任|秘书长) {0,4}[一-鿿]{1,4}$|会议上）?$|^人民代表大会/;

/** Calls, captions, counts and list items open so; a sentence, an office and a sign-off end so. */
export const noHeading =
  /^(?:——|--|各位|同志们|现在，|图[为：]|(?:责任|牵头|配合|主办|承办|协办|责任配合)(?:单位|部门|领导)：|完成时[限间]：|(?:单位|注|来源|表)[：\d]|目 ?录$|抄送|此页|记者|[一二三四五六七八九十]{1,2}[是要])/;

/** Behind a task: who is charged with it. */
export const chargedBehind = /^[。；]? ?（(?:责任|牵头|配合|主办|承办|主责|分管)(?:单位|部门|领导|人)/;

/** A line that says who is charged with what stands above it. */
export const chargedLine = /^(?:责任|牵头|配合|主办|承办|主责|分管)(?:单位|部门|领导|人)：/;

/** How lines end that head nothing: in mid-sentence, with an office, with a government that signs, with the title of a report. */
export const noHeadingEnd = /(?:[，、：；的和]|[区县市州旗省]长 {0,4}[^ ]{0,4}|人民政府|政府工作报告)$/;

/** 附件1 alone. */
export const bareAppendix = /^附(?:件|录|表)[\d一二三四五六七八九十]{0,2}：?$/;

/** 附件：1. …: the first of what a notice brings, named at its end. */
export const attachmentsNamed = /^附件：? ?1[.、．]/;

/** Names and years, whose figures make a line no statement. */
export const namesInHeadings = /“[^“”]{0,44}”|《[^《》]{0,44}》|\d{4}(?:[-—]\d{4})?年?/g;

/** A line of a date and no more. */
export const dateAlone = /^[年月日\d ]*$/;

/** The heading of a glossary that runs into its first term: 名词解释1.“双减”. */
export const gluedGlossary =
  /^[※（【]?(?:(?:名词|术语|用语|短语)(?:解释|注释|说明|释义)|注释)[※）】]?(?=：? {0,3}(?:1[.、．]|[〔[]1[〕\]]|（1）|①))/;

/** The first number of a list behind its colon. */
export const firstOfList = /^： *(?=（一）|一、|1[.、](?!\d))/;

/** Behind the title of a chapter: 2022年工作回顾 · （一）. */
export const firstOfItems = /（一）/;

/** A number that a line end cut before its bracket or stop. */
export const numberBegun = /^（?[一二三四五六七八九十]{1,3}$/;

/** What no entry of the contents is: a sentence, a salutation, the title of a report. */
export const noContents = /[。！：]$|报告$|^——/;

/** What a title line does not say: it tells of a session or hands a report out. */
export const noTitle = /[。；]|关于印发|会议?上(?!的)|作(?:了)?(?:政府)?工作报告|^(?:听取|审议|现将)/;

/** The label of a title: 标题：. */
export const titleLabel = /^(?:标题|题目)： */;

/** A title or a session rather than a heading. */
export const titleOrSession = /工作报告|会议|(?:报告|通报|纲要)$/;

/** How a speech opens whose salutation stands on the same line. */
export const speechOpening = /^各位代表： *现在/;

/** Who is spoken to, on a line of its own. */
export const salutation = /^(?:各位|同志们|主席团)/;

/** How a heading ends that bad copies run into its text: 工作回顾, 目标任务. */
const headingTasks =
  '(?:工作的?回顾|回顾|完成情况|工作安排(?:建议)?|(?:主要|预期|奋斗)目标|主要任务|目标任务|目标和任务|重点工作|总体要求|总体思路|发展思路|自身建设|任务|建议)';

/** Such an ending with a time behind it. */
export const taskThenTime = new RegExp(`${headingTasks}(?=\\d{4}年|过去|刚刚|今年|去年|各位代表|我们)`);

/** Such an ending with the beginning of a sentence behind it. */
export const taskThenText = new RegExp(
  `${headingTasks}(?=当前|今后|做好|要|面对|纵观|按照|根据|市|区|县|省|全|“|人民)`,
);

/** 2024年工作安排建议, with 2024年是…… behind it. */
const yearThenTime = `^\\d{4}年[^，。；：]{0,20}?${headingTasks}(?=\\d{4}年|过去|刚刚|今年|一年来)`;
const ownBuilding = '^(?:全面|切实|大力|着力)?加强政府自身建设';

/** Headings without a number that bad copies run into their text: 2024年工作安排建议 · 2024年是……. */
export const gluedHeadings = new RegExp(`${yearThenTime}|${ownBuilding}(?![，。、；：和与及的水])`);

/** Those that do so on a line of their own: no sentence begins with them. */
export const gluedLines = new RegExp(`${yearThenTime}|${ownBuilding}(?=（一）|一是)`);

/** Words that open the first sentence of a section. */
export const sectionOpeners =
  /坚持|坚定不移|毫不|牢固树立|深入|大力|着力|切实|继续|积极|认真|进一步|不断|扎实|努力|全面|高水平|高质量|紧紧|紧扣|围绕|加大|加快|加强|提升|按照|做好|把|要(?=实现|把|坚持|以)|以|在(?=.{2,14}(?:同时|中|下)，)|\d{1,2}[.、](?!\d)/g;

/** A word before which no sentence begins. */
export const titleGoesOn = /[，、；：的地和与及并在以对更为将来不（“持足可得加予是用所难再要能]/;
