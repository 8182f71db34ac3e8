/** What lists, parts and shares are told by, for patterns (text/word-pattern.ts). */
export const listPhrases = {
  /** 等 that leaves a list open, and no other word with that character: 平等, 等级. */
  openList: '(?<!{equalHead})等(?!{equalTail})',
  /** A thing that holds a count of its own: 3家, 十种. */
  ownCount: '(?:\\d|[两三四五六七八九十百千]){ownMeasure}',
  /** The same in words, or an amount: 三亿. */
  ownAmount: '\\d|[两三四五六七八九十百千](?:{ownMeasure}|[亿万元])',
  /** 24个项目·中有·19个: what follows is taken from what stands before. */
  amongHave: '中(?:的|，?(?:已有?|有))',
  /** The same, where 中 is no end of another word: 其中, 集中, 高中. */
  amongThem: '(?<![其集初高]){amongHave}',
  /** Opens a sentence that says on what those before it have told, with a rate, a mean, a total or a change: 合格率达, 户均, 五年提高. */
  tellsOn:
    '(?:仅?此一项|[^，。；：、\\d\\n]{0,16}?(?:{rateEnd}|[存贷负债]比|{aboveGap|belowGap})|[^，。；：、\\d\\n]{0,5}?(?:{meanOfEach|mean}|{yieldName}|{harvest}|{up|down|upNoun|downNoun}))[^，。；：、\\d\\n]{0,12}?{figure}',
  /** All projects, whatever their stage: 谋划实施项目. */
  allProjects: '{projectTaker}[^，。；\\d开竣续签在储前]{0,10}项目',
  /** How a share stands to half of all: 超过一半, 近半数, 首次·过半. */
  ofHalf: '{passedHow}{0,2}(?:(?<side>{hedgeBefore})(?:{half})|(?<passed>过)半|(?:{half})以上)',
  /** Of a half year, that time and works are past their half: 实现时间任务·“双过半”. */
  bothPastHalf:
    '(?:{planManner}?(?:实现|完成)了?)?(?:(?:时间{joiner}?任务)?“?双过半|“?(?:时间过半[”、，]{0,2}“?)?(?:任务|进度|投资)过半)',
  /** Between what is told and its value: 占比·达. */
  comesTo: '(?:达到?|为|约)?',
  /** Opens the share of a plan that a result is: 占年度计划的, 完成目标任务的. */
  ofPlan: '(?:占|为|完成|达到?)?了?{plan}的?(?:比重)?',
  /** Before a task, that it is not the year's alone: 完成·总·任务的92%. */
  ofAllYears: '(?:总|全部|规划|{severalYears})',
  /** A plan in money, right before how much of it was reached: 占调整·预算·105.5%; 预算收入 is an account. */
  asBudgeted: '预算(?:[数额]|调整[数额]?)?(?:的(?:比重|比例)?)?',
  /** Opens a structure in numbers: 三次产业结构为, 由2.1:3.4:4.5调整·为. */
  structureOpens:
    '(?:(?:产业|{structureNoun})[^，。；：\\d\\n]{0,8}(?:，{structureMove}(?=[为到至成]))?|\\d[^，。；：\\d\\n]{0,2}，?{structureMove}(?=[为到至成]))[为由是到至成]?(?:\\d{4}年的?)?',
  /** Opens the shares of the three industries: 三次产业比重分别为. */
  industriesOpen: '三次?产业?{between}{0,12}(?:{shareNoun}|结构){between}{0,6}',
  /** What makes the later of two figures a part of the earlier one. */
  withinIt:
    '{among}|^[^，。；\\d]{2,14}{workDone|stageEnd}$|中[，、]|^[^，。；\\d]{1,8}中有?$|的有?$|的有|^[^，。；]{0,16}，(?:已|有)',
  /** Opens all the parts of what was just told: 按性别分, 分产业看. */
  dividedBy: '(?:按{between}{1,10}分(?:组|类)?|分{between}{1,6}看)',
  /** A former value with its time behind what it is held against: 比2019年的, 较上年完成的. */
  thanTime: '[比较](?<time>{formerTime})(?:{completion}?的)?',
  /** A former value told by itself: ，上年为; ，而2019年仅有. */
  timeIs: '而?(?:在)?(?<time>{formerTime})(?:[这该]一?(?:{shareNoun}|{growthName}|数字?))?[仅只]?[为是有]',
  /** ，相当于上年的 */
  isOfTime: '(?:是|为|相当于)(?<time>{formerTime})的?',
  /** A former time before the same thing's name and value: 上年出栏42万头. */
  timeOfOwn: '(?<time>{formerTime}){within}{0,3}(?<own>{within}{2})',
  /** What moved over some years: 五年累计提高. */
  movedOverYears: '(?<time>{years}){up|down:move}了?',
  /** A movement and what it is held against: 比上年净增, 再提高. */
  movedSince: '(?<time>{since})?[净共又再多]?{up|down:move}了?',
  /** The same by its noun: 增幅达, 同比增长. */
  movedByNoun: '(?<time>{since})?[净又再]?{up|down|upNoun|downNoun:move}[了达为]?',
  /** A count that a quoted name holds: “四个意识”, “三张网”. */
  quotedCount: '“{countNumeral}(?:{partMeasure}|[件张])[^”]{0,8}”',
  /** What a year is to a five-year plan, behind the plan's name: 规划的收官之年. */
  roleInPlan: '(?:{planNoun}|[、和]){0,5}的?(?:承上启下的?)?({planRole}){1,2}的?[之一]?年',
  /** 和2035年远景目标 */
  outlook: '(?:和|暨|以及)(?:2035|二〇三五|二○三五|二0三五)年远景目标(?:纲要)?',
  /** 增速保持增长: a growth that is told to grow. */
  growingGrowth: '({growthName})(?:{aimsTo}?与{between}{1,10}?)?{steadily}{0,4}增长(?=[，。；、\\d约近左\\n])',
  /** Growth, not a level: 提高5%; 提高到95% is a level. */
  moveNoLevel: '增长|(?:提高|下降)(?![到至为])|{ofAimed}',
  /** A way down: 退 and 自 where they are no other word. */
  leadsDown: '{wayDown}|从(?![业事])|自(?![治然主动身])|退(?![役休耕])',
} as const;
