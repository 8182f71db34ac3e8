/** Stretches of words that say how one amount is held by another, for patterns (text/word-pattern.ts). */
export const amountPhrases: Readonly<Record<string, string>> = {
  /** Before what some years added to a stock: 五年新增, 五年来净增, 五年间累计新增了. */
  addedOverYears: '{years}(?:净)?{addition}了?{hedgeBefore}?',
  /** All there are by now, before its number or what else is said of it: 累计, 总数. */
  allTold: '(?:累计|总数|总量|总计|保有量)(?:已|已经|将)?',
  /** 实现·翻番, 翻倍·增长 */
  saidDoubled: '(?:实现|完成)?了?(?:翻番|翻倍|倍增)(?:式?增长)?',
  /** What was done of counted things: 已完成整改, 建成投用, 化解. */
  doneTo: '{doneLead}?(?:{handled|finished|running|completion|started|resumed}){1,2}了?',
  /** The same of what was found, signed or brought in: 已解决, 试投产, 落地开工. */
  settledTo: '(?:已经?)?(?:实现)?{doneLead}?试?(?:{handled|finished|running|completion|started|settled}){1,2}了?',
  /** Beyond a target by: 超·目标, 比目标多, 超额完成. */
  beyondTarget: '(?:超(?:额完成|出|过)?了?(?:{planned}(?:任务|目标)?)?|[比较]{planned}多)',
  /** What firms take in, and what they keep of it: 主营业务收入·838亿元, 实现利润总额·55.2亿元. */
  takings: '(?:主营业务|营业|销售)收入',
  gains: '(?:实现)?(?:利润|利税)(?:总额)?',
  extentTail: '(?:规模|容量|总量|量)?',
  /** Ends the name of what there is in all: 铁路运营里程, 存款余额. */
  wholeExtent: '(?:装机|里程|面积|库容|存栏|余额|存量|保有量)(?:规模|容量|总量)?',
  /** All that trade, and two of the kinds that make them up. */
  businesses: '(?:经营主体|市场主体|商事主体)(?:总数|总量)?',
  firms: '(?:民营|私营)?(?:企业|个体工商户|个体户)(?:总数|总量)?',
  /** What is to become fewer, with what is counted of it: 生产安全事故起数、死亡人数, 刑事案件立案数. */
  unwanted:
    '(?:(?:(?:安全|交通|生产|火灾|亡人)事故|事故)(?:起数|总量|数量?)?(?:[、和]死亡人数)?|死亡人数|(?:刑事|治安|电信网络诈骗|电诈|盗抢|侵财)(?:案件|警情)(?:立案|发案)?[数量]?|刑事立案数|信访(?:总量|批次|人次)|发案率)',
  /** What makes the air or the water dirty, with what is measured of it. */
  dirtInAir:
    '(?:(?:PM2\\.5|PM10|细颗粒物|可吸入颗粒物|空气质量综合指数)(?:（[^（）。\\n]{1,6}）)?(?:年|日)?(?:平?均)?(?:浓度)?(?:值)?|污染天[数气]|劣.类{within}{0,6}(?:{shareNoun})?)',
  /** Before what makes a move a record: 为·近三年来最大降幅. */
  isRecord: '(?:均|都)?(?:是|为|创下?|创造)了?',
  /** Between an amount and its growth, how it was counted and what part of the plan it is: （自然口径），占调整预算105.4%. */
  asideOfPlan:
    '(?:（{within}{1,16}）)?(?:[，、](?:占|完成|为){within}{0,4}{planned}{within}{0,2}(?:{amount}的)?{percent})?',
  /** How much of its plan or budget it is: ，为调整预算数的102.4%; ，完成年初预算25.2亿元的98%. */
  ofItsPlan: '[，、（](?:占|完成|为){within}{0,6}(?:{planned}|预算){within}{0,3}(?:{amount})?的?{percent}）?',
  /** Names the account of a budget, before 收入 or 支出: 县级一般公共预算, 政府性基金. */
  budgetAccount: '(?:公共预算|基金预算|基金|资本经营预算|资本经营|保险基金预算|本级预算|财政预算|财政总?)',
  /** Between the name of an account and its amount. */
  budgetVerb: '(?:累计|决算数?|执行数?|预算数|完成|执行|安排|实现|预计|为|达到?|总计){1,2}',
  /** The three industries by one name: 一二三产增加值, 三次产业增加值, 第一产业、第二产业、第三产业增加值. */
  allIndustries: '(?:三[次大]产业|第?一(?:次?产业?)?、?第?二(?:次?产业?)?[、和]?第?三次?产业?)',
  /** Before an amount in another currency: 按年平均汇率·折算约为. */
  inCurrency: '(?:折合|约合|折算|折成|换算)(?:人均)?[约为成是达]{0,2}',
  /** 快于经济·增长, 高于生产总值·增速. */
  economyGrew: '(?:{growthRate}|增长(?!速))',
  /** A part and that it is a share of a whole, which may be named: 税收收入4512万元，增长5%，占总收入的. */
  partWithShare:
    '{amount}{between}{0,24}(?:[，、（]{within}{0,8}{percent}）?)?[，、（]约?占(?<thing>[^，。；：、（）\\d占]{0,14}?)的?{shareNoun}?的?(?:{reach}|约为?|[为是])?',
};
