/** A sign of a report, and how much it tells. */
export interface Cue {
  readonly points: number;
  readonly match: RegExp;
}

/** What names the document. The mention of a report by its name is the weakest: news does that too. */
export const reportNames: readonly Cue[] = [
  {
    points: 4,
    match: /^[^\n。，；：《]{0,30}政\s{0,3}府\s{0,3}工\s{0,3}作\s{0,3}报\s{0,3}告[^\S\n]{0,9}(?:[（(][^\n]{0,40})?$/m,
  },
  { points: 3, match: /各位代表[：:，,！!]/ },
  { points: 3, match: /向大会(?:报告|作|做)/ },
  { points: 1, match: /请予?审议/ },
  { points: 1, match: /人民代表大会(?:第[一二三四五六七八九十]{1,3}次)?\s{0,3}(?:会议|第)/ },
  { points: 2, match: /政府工作报告/ },
  {
    points: 2,
    match: /^[^\n。，；]{0,20}(?:工作回顾|工作安排|目标任务|主要工作|重点工作|政府自身建设)[^\n。]{0,12}$/m,
  },
];

/** Kinds of document that share the salutation or the vocabulary and are something else. */
export const otherPapers: readonly RegExp[] = [
  /^[^\S\n]{0,9}第[一二三四五六七八九十百]{1,7}条[\s　]/m,
  /^[^\n。，；《]{0,30}(?:法院|检察院|常务委员会|常委会|财政局|发展和改革委员会)\s{0,3}工\s{0,3}作\s{0,3}报\s{0,3}告[^\S\n]{0,9}$/m,
  /^[^\n。，；]{0,40}(?:计划草案|预算草案|预算执行情况|计划执行情况)的?报\s{0,3}告/m,
  /^[^\n。，；]{0,30}(?:统计公报|规划纲要)[^\S\n]{0,9}$/m,
  /^[^\n。]{0,20}中国共产党[^\n。]{0,30}代表大会[^\n。]{0,12}(?:上的)?报\s{0,3}告/m,
  /^```/m,
];

/** Words that only such reports have together. */
export const reportVocabulary =
  /地区生产总值|固定资产投资|规模以上工业|规上工业|公共预算收入|财政收入|消费品零售总额|可支配收入|招商引资|营商环境|乡村振兴|新农村|高质量发展|民生|从严治党|重点项目|新增就业|城镇化|棚户区|老旧小区|五年规划|“十[一二三四五]五”|全[区市县省州]|[区市县省州]委|人大|政协|脱贫|扶贫|社会保障|产业结构|转型升级|信访|安全生产/g;

/** Verbs by which reports promise. */
export const reportVerbs = /确保|力争|推进|加快|实施|完成|实现|建成|深化|加强|提升/g;
