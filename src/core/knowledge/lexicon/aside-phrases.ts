/** What is said by the way, between figures that belong together, for patterns over figures. */
export const asidePhrases: Readonly<Record<string, string>> = {
  /** A remark in brackets that leaves what is counted as it is: （含所属乡镇）, （下同）. */
  remarkAside:
    '（(?![^（）\\n]{0,60}(?:{coverage|excluding}|可比|扣除|不变价|含{within}{0,6}{carriedOver}))[^（）\\n]{1,60}）',
  /** ，居全省第1位 */
  rankAside: '[，、][^，。；：、（）\\d\\n]{0,6}{takesRank|isAmong}[^，。；：、（）\\d\\n]{0,8}{rank}(?=[，。；])',
  /** ，再创历史新高 */
  recordAside: '[，、]{recordSet}{record}(?=[，。；])',
  /**
   * Opens a clause and leaves open of what it tells: ，全年·净增12间; ，实现·餐饮收入4亿元; 增长·了·8%. Of a plan 完成 tells more:
   * ，完成任务130亿元的95%.
   */
  clauseOpens:
    '(?<=[，、；：])(?:全年|目前|截至目前|到目前|实现|完成)(?={within}{0,12}(?<!的){figure}(?!的{percent}))|了(?={figure})',
  /** ，同比增长8%; ，年均名义增长8% */
  growthAside: '[，、](?:{since})?(?:年均)?(?:实际|名义)?{up|down}了?{percent}(?=[，。；](?![^，。；]{0,12}{points}))',
  /** 结余14.8亿元·，全部结转下年使用: what ends a part of a sentence without a figure. */
  tailAside: '(?<={figure}{within}{0,4})，(?!{rest}|{another}|{among})[^，。；：、（）\\d\\n等]{2,20}(?=[。；])',
  /** 2022年·在临港项目投产带动下·达到; ，受疫情影响，. */
  drivenAside: '(?<=[，。；：年月末底\\n])[在受]{between}{2,24}{drives}下?，?',
  /** ，圆满完成规划目标; ，总量稳居全市前列: a clause without a figure between two that have one. */
  wordyAside:
    '，(?!{within}{0,22}(?:{worried|atPrices|coverage|excluding}|{firstEver}，))(?:(?:{among|measured|shareNoun|shareVerb}){within}{2,22}(?=，)|(?!{among|rest|another}){within}{2,24}(?=，(?!{since}?{up|down|upNoun|downNoun}(?![于出]))))',
  /** 惠及·80岁以上·老人1.05万人: who are counted behind it, where the figure is a limit; what opens a clause with it is told of some alone. */
  limitAside: '(?<={han})(?<limit>{amount})的?(?={han}{1,8}{amount})',
  /** 调整为·目前的·7.4 */
  nowOf: '(?<=[为至到由])(?:目前|现在|当前|今年|现今)的(?={figure})',
};
