/** What stands around a number, and says whether it is a figure and of what kind. */

/** 提高2个点: points of a rate, and no places. */
export const figurePointsMoved = /[高低升降增减快慢涨跌落窄大了约近][^，。；、]?$/;

/** 由20%到30%: no range. */
export const figureFrom = /[由从][^，。；]{0,14}$/;

/** 放在第一位: a place in mind. */
export const figureNoRank = /(?:放在|摆在|置于|作为)$/;

/** 总量位居全市第三. */
/** 第一、第四、 before another of the row. */
export const figureRankRow = /(?:第[一二三四五六七八九十\d]{1,3}[位名]?[、和]){1,4}$/;

export const figureRanked =
  /(?:[居列排]|位次|名次|排名|位于|进入|跻身|获得?|全[国省市区县州]|升至|跃升[至到]|提升[至到]|前移[至到]|稳居|保持|综合|[十百千]强|\d{1,3}个[县市区州旗乡镇]|[两三四五六七八九十][县市区州旗])[^，。；、0-9]{0,6}$/;

/** 每千人口床位数6.6张, 万人发明专利拥有量12.4件: a mean of things has decimals. */
export const figureAveraged =
  /(?:每[百千万亿]|(?<!\d)万人(?:[口有高]|发明)|(?<![\d万])千人(?:[口床托医执拥])|人均|户均|平均|均)[^。；]{0,80}$/;

/** 三次产业结构比为22.3∶31.5∶46.2; 三次产业结构持续优化，调整为22.3∶31.5∶46.2. */
export const figureComposition =
  /(?:[比构](?:[^，。；]{0,40}，(?:调整|优化|转变|演变|演进|变化|改善)[为到至成])?)[^，。；]{0,60}$/;

/** 位居全国百强县投资潜力第3、绿色发展第5: in what each place was taken stands before its number. */
export const figureRankedIn =
  /(?:位[居列]|[名排]列|排名|排在|稳居|荣居)(?:[^，。；、\d]{1,20}第\d{1,3}、){0,8}[^，。；、\d]{1,20}$/;

/** 三次、四次全会. */
export const figureSessions = /^[、和]?[一二三四五六七八九十]{1,3}次/;

/** 以下 · 三项工作: the text counts what it is about to tell. */
export const figureFollowing = /(?:以下|如下|下面|下列)$/;
export const figureOwnTask = /^(?:重点|主要|具体)?(?:工作|任务|事项|举措|措施)/;

/** 一、县农业农村局牵头事项 · （8项）: a numbered heading, up to the count of its items. */
export const figureItemsHeading =
  /^ {0,4}(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；，\d]{2,40}$/;

/** 连续4年, 历时30天. */
export const figureHowLong = /(?:连续|历时|为期|持续|最近|近|过去|前|每|奋战|长达)$/;

/** 用20天时间 · 完成: how long it took, and no result. */
export const figureWithinTime = /(?:^|[，。；：用仅以在内\n])$/;

/** 15分钟生活圈. */
export const figureCircle = /^.{0,5}圈/;

/** 审批时限压缩至15个工作日. */
export const figureTimeTaken = /(?:压缩|压减|缩短|时限|时间|天数|平均|提速|缩减|提前|优良天气|良好天气)[^。；]{0,80}$/;

/** 3天内办结. */
export const figureTimeLimit = /^(?:内?办结|内?完成|内?送达|内?审批|缩短|压缩)/;

/** 指数达到6.14: a number without a unit that is measured. */
export const figureMeasured = /(?:达到?|为|[^，。；]{2}[到至]|超过|突破|余)$/;

/** 由380增加到440. */
export const figureBase = /[由从]$/;

/** 380增加到440. */
export const figureBaseBehind = /^[^，。；\d]{0,4}[到至]/;

/** 5%和3%以内. */
export const figureBoundBehind = /(?:以[上下内]|左右|之内)$/;

/** 至少引进3亿元以上的项目 · 4个: the bound before a threshold binds what is counted. */
export const figureLeastOf = /至少[一-鿿]{1,4}\d{1,4}[万亿]?元?以上的?[一-鿿]{1,8}$/;

/** 三个 · 100%行动, “五个 · 1000”: a count of numbers is a name. */
export const figureOfNumbers = /^\d{2,4}(?:%|[\]】”）]|行动|工程|计划)/;

/** 不低于5家、8家. */
export const figureBoundBefore = /^(?:不[低少高超]|至少|超)/;

/** 不少于2个, 至少2个: the least of each thing in a list; 超 is of its own number. */
export const figureLeastEach = /^(?:不[低少]于|至少)/;

/** 2个 · 中心村、 · 3个: a counted noun and the mark of a list. */
export const figureItem = /^[一-鿿]{2,11}、$/;
