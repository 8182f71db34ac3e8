/** How numbers, years and counts are written, for patterns (text/word-pattern.ts). */
export const numberPhrases = {
  numeral: '[一二三四五六七八九十]',
  /** Before a measure word: 两个, 三项. */
  countNumeral: '[两三四五六七八九十]',
  /** Every character of a written number. */
  numberSign: '[〇零一二三四五六七八九十百]',
  /** Makes a number larger by its place: 3·亿元. */
  scaleSign: '[万亿]',
  /** A level named by one character: 省市县乡村五级. */
  levelSign: '[省市州盟旗县区乡镇村组户]',
  /** Several of them that may be one level: 市州, 县市区, 乡镇. */
  oneLevel: '(?:省区市?|省市区|[市州地盟]{2}|旗?县市区|旗县区?|区县|县[区市]|市区(?![镇乡街])|乡镇|镇乡|村组|组户)',
  /** Before such levels, it makes them part of a longer list, or the first of them part of a longer word. */
  noLevelBefore: '[、和与及至到（）街道社居级]',
  /** A count that lists come with: 三, 十二, 25. */
  smallCount: '(?:[两三四五六七八九]|[一二三]?十[一二三四五六七八九]?|\\d{1,2})',
  /** A count of measures or projects: 28, 三十. */
  largerCount: '(?:\\d{1,3}|[两三四五六七八九十]{1,3})',
  /** What goes on to the left of a count, so that it is another number: 第三, 百三十, 3.5. */
  noCountBefore: '[第0-9.百千万一二三四五六七八九十]',
  /** Of “十四五”, 第十四个五年规划. */
  planNumber: '(?:九|十[一二三四五]?)',
  /** “十三五”末, “十二五”期末. */
  endOfPlan: '“({planNumber})五”期?末',
  /** 2024年，我们·隆重庆祝·新中国成立75周年: in the year itself, and not looked forward to. */
  celebrates: '(?:隆重|热烈|共同){0,2}(?:庆祝|纪念|欢庆)了?',
  /** Behind the name of a plan, before a year of it: “十四五”·期间·的2023年; its last year and its first. */
  partOfPlan: '(?:时期|期间|以来|初期?|前期|中期)',
  planEnds: '(?:(?:时期|期)?末|{endsPlan}之?年)',
  planBegins: '{beginsPlan}之?年',
  /** Behind a number, it is more: 300多, 5万余. */
  moreSign: '[多余]',
  fullYear: '(?:19|20)\\d\\d',
  /** What a growth is told of within a year: 5月份, 二季度, 前三季度, 上半年. */
  partOfYear: '(?:\\d{1,2}(?:{until}\\d{1,2})?月份?|(?:[一二三四]|前[两三]个?)季度|[上下]半年|全年)',
  writtenYear: '(?:19|20)\\d\\d年',
  /** Other years than one or five together: 三年来, 连续13年, 党的十八大以来, 近两年. */
  otherYears: '(?:[两二三四六七八九十]|\\d{1,2})年(?:来|间|累计)|连续|(?<![今去一五]年|五”)以来|近(?:[两二三四]|\\d)年',
  /** From one to another: 2016—2020年, 2016至2020年. */
  until: '[—～~至到-]',
  /** Before a growth in per cent: 增长·5.2%. */
  percentMove: '(?:增长|下降|上涨|递增|下滑|增速[为达]?)',
  /** Ends the name of a place with a government of its own: 云溪·区, 河洛·自治州. */
  governedKind: '(?:自治[区州县旗]|[省市县区州旗盟])',
} as const;
