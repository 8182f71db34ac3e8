/** How the text around a figure says what it is: patterns by the question that they answer, named for its file in metrics/. */

/** 高于全省3个和5个百分点: the first 个 is short for the same. */
export const aspectPointsBehind = /^[、和]\d+(?:\.\d+)?个百分点/;

export const aspectGrowthBehind = /^的?(?:正|负)?增长|^的?增[速幅]|^的速度/;

export const aspectGap = /(?:高于|低于|快于|慢于|高出|超出)[^，。；]{1,14}$/;

/** 实现100%行政村通车: the whole stands right behind its share. */
export const aspectWhose = /^(?:行政村|自然村|建制村|村|乡镇|社区|小区|学校|农户|企业|街道)/;

/** 增加到, 增加值, 新增改造, 新增、恢复: the verb adds nothing to a stock; nor does it reach over a comma. */
export const aspectNotAdded =
  /^(?:[到至值为]|了?[^，；]{0,6}(?:改造|改建|建设(?!用地))|[、和]?(?:改善|恢复)|[^，；]{2,8}惠及)|[，；]/;

/** 科技型企业入库260家 says what became of them. */
export const aspectHappened = /(?:参保|续保|入库|入统|入规|上市|挂牌|签约|落地|开工|投产)$/;

/** 超额完成年度任务2.1亿元: how far beyond the plan. */
export const aspectBeyondPlan = /超(?:额?完成)?[^，。；\d过]{0,6}(?:目标|任务|计划)(?:指标|数)?$/;

/** 督察反馈问题已整改98%: what was acted on. */
export const indicatorActedOn = /^(.{2,40}?)(?:已|累计){1,2}(?:整改|办结|完成|销号)$/;

/** 养老保险覆盖36.2万人, where nothing was named before. */
export const indicatorCovered = /^(.{3,60})(?:覆盖|惠及|涉及|完成|建成)$/;

export const indicatorLabel = /^[一-鿿]{2,10}$/;

/** 其中已完成22项、7项……: nothing new is named. */
export const indicatorSameAgain = /^[、和]?(?:其中|[已有共]){0,4}$/;

/** 22.3∶31.5∶46.2, 优化为24.3∶27.1∶48.6: one indicator throughout. */
export const indicatorPartOfStructure = /^(?: ?[:：∶] ?|，?(?:优化|调整|转变|演变|演进|改善){1,2}[为到至])$/;

export const indicatorRanking =
  /(?:连续\d{1,2}年|总量|分|[增排]速|双双|继续|均|全部|全省|全市|城区|一直){0,4}(?:稳居|位居|位列|名列|排名|排在|位次|跃居|跻身|进入|保持|[提跃上]?升[至到]|前移[至到]|居(?![民住])|列|排(?![放水污])|[由从])[^，。；]{0,80}$/;

/** 空气质量在全国重点城市排第16位: among whom. */
export const indicatorAmong =
  /在(?:全[国省市县区][^，。；、]{0,12}|(?:20\d\d年)?[^，。；、\d]{2,16}(?:考核|考评|评估|评比|测评|评价)中?)$/;

/** 在全省91个县中, 两项考核中: among whom, not what. */
export const indicatorAmongEnd = /中$/;

/** 在全省一类县考核中排名第五: what was held, where nothing else is named. */
export const indicatorAssessed = /在([^，。；、\d]{2,16}(?:考核|考评|评估|评比|测评|评价))中/;

/** 位居全国百强县投资潜力第3: where no other name stands before it, the field is what was ranked. */
export const indicatorRankedField =
  /^(?:位[居列]|[名排]列|排名|排在|稳居|荣居)(?:全[国省市县区州](?:百强)?[县市区]?)?([一-鿿]{2,12})$/;

/** 位列 · 全国综合实力百强区 · 第64位. */
export const indicatorRankedList =
  /^(?:位[居列]|[名排]列|入选|跻身|荣登)([一-鿿]{2,16}[十百千]强(?:[县市区镇旗]|县市|园区)?)$/;

/** 在全省 · 91个县 · 中. */
export const statusAmong = /在全[国省市县区州盟旗][^，。；\d]{0,4}$/;

export const statusAmongBehind = /^[^，。；\d]{1,8}中/;

/** 总量全市第三: no verb stands before the place. */
export const indicatorRankedAmong = /(?:总量|增[速幅])?(?:全[国省市县区州]|全疆|全盟|[三四五六七八九十][县市区州旗])$/;

export const indicatorHeld = /(?:持平|大关|新高|台阶|翻番|转正)(?:（[^）]{1,8}）)?$/;

/** 税收8亿元，增长3%。·同口径增长5.2%: a sentence that tells once more of what was just told. */
export const alikeOpening =
  /^(?:若|如)?按?(?:同口径|可比口径|可比价(?:格|计算)?)[^，。；]{0,4}(?:增长|下降|增幅|增速|降幅)/;

/** 建设项目 · 从备案到取得施工许可: from where to where a thing goes. */
export const indicatorWay = /(?<=^[一-鿿]{4,24})从[一-鿿]{2,10}到[一-鿿]{2,12}$/;

/** 2020—2022年, 自2012年创建以来: a time, no subject. */
export const indicatorTimeAlone = /^自?(?:19|20)\d\d[^，。；]{0,12}(?:[年底末初]|以来)$/;

export const investmentInvestment =
  /((?:累计|共|已|年度)?完成(?:年度)?)?((?:计划|概算|估算)?总?投资)(?:额?[达为约超逾近]*|超过|突破)?$/;

export const investmentWhole = /[产业术改利设目资输电路上]$|开发$|(?<!实)施$|直接$/;

/** What stands at a moment: 存款余额, 常住人口, 城镇化率. */
export const momentStock = /(?:余额|人口|里程|比重|占比|化率|覆盖率|失业率)$/;

export const momentReached =
  /(?:达到?|突破|超过|增[加至]?[至到]|[提扩升][高大升]?[至到]|降[低至]?[至到]|(?:演[进变]|调整|优化|转变)[为至到成]|稳定在|控制在|保持在|接近|总数|保有量|发展[到至])[^，]{0,3}$/;

/** 达到44900元和: the figures of a list are reached alike. */
export const momentListed = /\d{1,9}(?:\.\d{1,4})?[^，。；\d]{1,6}[、和]$/;

/** 人均可支配收入: what one person has in a year. */
export const momentEach = /人均[^，。；]{0,8}收入/;

/** 财政收入突破10亿元: a mark that a year's amount passes. */
export const momentPassed = /(?:突破|超过|接近|迈上|迈过|跨过)[^，]{0,3}$/;

/** 12亿元 · ，同比增长8%, ，是2019年的1.4倍: what is held against one year is of one year. */
export const momentOfYear =
  /^，(?:同比|[比较][上去]年(?:同期)?)[^，。；\d]{0,4}[增提上下减降]|^，(?:是|为|相当于)20\d\d年的[\d.]{1,6}倍/;

/** What is told year by year. */
export const momentYearly = /(?:收入|产值|增加值|税收)$/;

/** 由“十一五”时期的0.8亿元增长到2亿元: what each of two spans came to. */
export const momentOfSpans = /(?:[由从是为]|相当于)“?十[一二三四五]?五”?(?:时期|期间)(?![末初])/;

export const momentGrewFrom = /[由从][^，。；]{0,80}\d[^，。；]{0,80}[到至为][^，。；\d]{0,4}$/;

export const momentFlow = /(?:累计|收入|投资|产值|成交额|交易额|资金|贷款|税收|总额|销售)/;

export const openingsTime =
  /^(?:到?(?:20|19)\d\d年?(?:[-—至]{1,2}(?:20|19)\d\d年)?(?:底|末|初)?前?|[近过]去?[两三四五十\d]年|[三四六七八九十]年来|自(?:20|19)\d\d年.{0,4}以来|\d{1,2}[.、）](?!\d) ?|\d{1,2}(?:[-—至]\d{1,2})?月份?(?:底|末|初|[上中下]旬)?前?|上半年|下半年|前?[一二三四]季度|前(?:\d{1,2}|十一)个月|“十[一二三四五]五”(?:时期|期间|末|以来)?|过去五年|五年来|今后五年|未来五年|\d{1,2}年来|连续[\d两三四五六七八九十]{1,3}年|[\d两三四五]年内|[一二三四五六七八九十]{1,2}是(?!否))/;

/** 53个省、市级试点: the list of levels belongs to the noun. */
export const phraseAfterLevels = /^[国省市区县州镇乡村]级?(?:、[国省市区县州镇乡村]级?)*$/;

export const phraseBeforeStranded =
  /^(?:[全我][市区县州省旗镇乡]|“十[一二三四五]?五”(?:时期|期间|以来)?|其中|同时|分别|以及|[^，]{0,3}[中下后]|此外|另外|[至到]?(?:20|19)\d\d年?(?:[-—至]{1,2}(?:20|19)\d\d年)?(?:[底末初])?|自(?:20|19)\d\d年.{0,4}以来|[近过]去?[两三四五\d]年|[对为将把于让使由从再共五最减净回负相]|上半年|前三季度|[一二三四]?季度|(?:[上去]年)?同期|近期|年人均|下同|连续\d{1,2}年|五年|全年|去年|今年|上年|年内|\d{1,2}月份?(?:底|末|初)?前?|奋力|努力|全力|第[一二三]产业.{9,60})$/;

export const phraseBeforeRun = /^连续[\d两三四五六七八九十]{1,3}年/;

export const phraseBeforeTimeBehind = /在?(?:(?:20|19) ?\d ?\d|[近过]?去?[三四五]|[全当近]) ?年$/;

export const phraseBeforeComparison =
  /(?:[由从] ?(?:(?:(?:20|19)\d\d|[上去前]一?) ?年|年(?=[初底末])|“[^”]{1,4}”(?:时期|期)?|十[一二三四五]五(?:时期|期)?)(?:[底末初])?的?|(?<![占对之同构评]|次产业)[比较](?!重|例|[大高好强][^，。；、\d]{0,4}的)[^，。；、]{1,12}|占[^，。；]{1,16}?的?|相当于[^，。；]{1,14}的?比[例重]|(?:完成|达到|达|是|为|相当于|增至|增加到|提高到|不超过|不低于)[^，。；]{1,16}的|完成(?:年度|全年|年初|计划|预定|[省市区县]定)?(?:目标|任务|计划|预算)(?:任务|数)?|(?:高于|低于|快于|高出|超出|优于)[^，。；]{1,14}|(?<=率)达到?\d[^，。；、]{1,12}|(?:近|上|数|超|约|逾)[十百千万亿]{1,4}余?(?:元|人次|人|户|家|个|亩|吨|平方米))$/;

/** 第20届东博会共签约项目: 共 sums up what went before. */
export const phraseBeforeInAll = /共(?=签约|实施|完成|引进|落实|建成|新建|发放|办理|办复|争取|投入)/;

/** 第一、二、三产业增加值: what follows the ordinal is shared. */
export const respectivelyNumbered = /^第?[一二三四五](.{2,})$/;

/** A subject that ends like a measure needs nothing from the last one. */
export const respectivelyWhole =
  /(?:率|量|额|耗|值|收入|支出|面积|人数|户数|投资|产值|总数|比重|总额|存款|贷款|余额|税收)$/;

export const spansToldSpanning = /五”|五年/;

export const spansToldYear = /(?:19|20)\d\d年|去年|一年/;

/** 2016年，面对…: the year of a paragraph. */
export const spansToldOpeningYear = /^((?:19|20)\d\d)年，/;

/** 四年来，我们: the years of a term that was not five. */
export const spansToldTerm = /^(?:——)?([三四六七八])年来，/;

/** 2018年以来，: the years of a term, in a part on what a government did in it (十五届人民政府工作回顾). */
export const spansToldSince = /^(?:——)?((?:19|20)\d\d)年以来，/;

export const spansToldOfTerm = /届(?:人民)?政府/;

/** 2016年到2020年，生产总值由…增加到…。财政收入由…: years that open a sentence are those of its paragraph. */
export const spansToldSpan =
  /^(?<first>(?:19|20)\d\d)年?[到至—](?<last>(?:19|20)\d\d)年，|五年[来间]|(?:过去|这|任期)的?五年|刚?刚过去的(?<justPast>(?:19|20)\d\d)年|(?<![是比较为与])“(?<plan>十[一二三四五]?)五”(?:时期|期间)|(?<ended>一年来|过去一年|20\d\d年[，是])/g;

/** 安排重点项目37个， · 总投资90亿元, 其中，农业项目12个， · 总投资20亿元: the whole of several projects, of which a year does a part. */
export const statusOfProjects =
  /^其中，?[^，。；\d]{0,8}项目\d{1,4}个，$|(?:安排|实施|推进|列)(?:(?!谋划|储备|引进|签约)[^，。；\d]){0,16}项目\d{1,4}个，$/;

export const statusMoneyed =
  /^的?(?:[^，。；、]{0,6})(?:项目|企业|村|村屯|工程|楼宇|商户|农户|大户|园区|单位|县|镇|乡|乡镇|街道|集群|产业|品牌|固定资产(?:累计)?投资|养殖|规模场|牧场)|^(?:的\d{1,4}个|的?\d{1,4}[家户](?!的))/;

/** 空置率20%以下 · “空心院”, 发生率在20%以上 · 的贫困村76个: what has such a rate. */
export const statusRated =
  /^的?“[^”]{2,8}”|^的[^，。；、\d]{0,4}(?:村|镇|乡|县|企业|学校|小区|社区|农户|医院|园区)(?:有|达|共|\d)/;

export const statusPeopled =
  /^的?(?:[^，。；、]{0,3})(?:安置区|企业|村|园区|学校|社区|小区|单位)|^[^，。；、\d]{0,6}(?:村寨|村落|自然村|安置点)/;

export const statusExisting =
  /(?:现有|已有|原有)[^，。；]{0,80}$|(?:依托|立足|针对|围绕|锚定|紧盯|瞄准)[^，。；]{0,4}$/;

export const statusResource = /^(?:以(?!及)|依托)[^，。；]{0,80}(?:为|等)/;

export const statusDone = /(?:(?<![比较])去年|(?<![比较])上年|已(?:经)?(?:完成|建成|达|有)|截至)[^，。；]{0,80}$/;

/** 比重由2015年的30% · 提高到2020年的51%: the share that was reached. */
export const aspectShareReached = /^[一-鿿]{2}[到至](?:\d{4}年的?)?$/;

/** 产量、产值分别控制在: what stands behind the last of several measures. */
export const aspectBehindSubject = /[^率额值量数幅入比重]{0,10}$/;

/** 收入扣除一次性因素后 · 增长: what is left out of a measure, by its last word. */
export const phraseBeforeDeduction = /(?:扣除|剔除|去除)[一-鿿]{1,24}?因素(?:影响)?后?(?=[一-鿿]{0,8}$)/;

/** 基金预算收入3亿元，支出2亿元: what was spent is of the account that took in. */
export const indicatorAccount = /^(.{0,20}(?:预算|财政|基金))收入$/;

/** 安置点群众 · 搬得出: what can be done, behind who does it. */
export const phraseAfterAbility = /^[一-鿿]得[出住上起稳富下]/;

/** 达到全市总量的52%. */
export const aspectReachedOf = /(?:完成|达到|达|实现|相当于|超过)[^，。；]{1,14}的$/;

/** 完成年度计划103%. */
export const aspectOfPlan =
  /(?:完成|达)(?:年度|全年|年初|市定|省定|区定|计划|预定)?(?:目标|任务|计划|预算)(?:任务|数)?$/;

/** 反馈问题已整改98%. */
export const aspectDealtWith = /(?:已|累计)(?:整改|办结|完成|销号|拆除|拨付|兑现)$/;

/** 居全国百强县·26位, 列全省·15位: a rank without 第. */
export const aspectRanked =
  /(?:位[列居]|名列|排名|稳居|(?<![民家])居|(?<!陈)列|(?<!安)排)(?:在|于)?[^，。；、\d]{0,8}[省市县区国州旗强域]$/;

/** 实现100%行政村通车: nothing but this stands before the share. */
export const aspectAllOf = /^(?:实现|确保|[^，。；]{0,3}使)?$/;

/** 9%的税率, 6%的目标: a rate by itself. */
export const aspectOwnRate = /^的(?:目标|速度|水平|增|降|标准|税率|比例)/;

/** 新增就业累计达到2万人: what is no part of the phrase. */
export const aspectAroundFlow = /[（“]|(?:累计|共|已)?(?:达到?|实现|完成)?$/g;

/** 新增就业 · 人数. */
export const aspectFlowTail = /(?:人数|人员|总?额|规模|资金|等)$/;

/** 下降了约, 增长均超: between a verb of movement and its number. */
export const aspectBehindVerb = /(?:了|(?<!节)约|近|超过?|逾|也|均|各|率?分别|\s){1,4}$/;

/** 12个省级产业集群: what is graded. */
export const indicatorGraded = /级([^级]{2,30})$/;

/** 220万元, 16%: an amount or a rate, and no count. */
export const indicatorOfNoCount = /[元%]|百分点/;

/** 再新增, 又建成, 试投产. */
export const indicatorAgain = /^[再又试]/;

/** 蔬菜种植面积: the measure of a product. */
export const indicatorOfProduct =
  /(?:(?:种植|播种|养殖)?面积|总?产量|总产|单产|存量|存栏量?|出栏量?|保有量|增加值|总?产值)$/;

/** 面积, 工业总产值, 有效灌溉 (面积): no product that has a measure. */
export const indicatorOfNothing = /^.{0,40}面积.{0,40}$|^.{0,60}[率额值]$|^.{0,20}灌溉$/;

/** 近三年累计投入: the time before the verb. */
export const indicatorTimeBefore = /^.*[年月]/;

/** 新增, 共建成, 已完成. */
export const indicatorPrefix = /^[新再共已]/;

/** 实施背街小巷整治工程: a clause that names a deed. */
export const indicatorDeed = /(?:工程|项目|行动)$/;

/** 始终保持在95%以上: of each year of the span. */
export const momentThroughout = /始终|每年|年均|一直/;

/** 上半年税收3亿元，同比增长6%: the next clause tells more of the same time. */
export const periodGoesOn = /^(?:同比|比|较|其中|增|下降)/;

/** 由2019年的18间增加到: before the base. */
export const statusFrom = /[由从](?!于|事|严|业|此)[^，。；]{0,22}$/;

/** 8300万元 · 的3.4倍. */
export const statusTimes = /^的[\d.]{1,6}倍/;

/** 是“十三五”期间 · 8300万元, 相当于2016年 · 12亿元. */
export const statusTimesOf =
  /(?:是|为|相当于)[^，。；\d]{0,2}(?:(?:19|20)\d\d年|[去上]年|“?十[一二三四五]?五”?(?:时期|期间|末))[^，。；\d]{0,6}$/;

/** 18间增加到245间, 0.9亿元，增长到了2.1亿元: behind the base. */
export const statusTo =
  /^[^，。；]{0,24}?(?:到|至|为|成)|^，(?:增[加长]|提[高升]|上升|扩大|发展|减少|下降|降低|增|升|降)[到至为]/;

/** 比全国平均水平6.1%高. */
export const statusThan = /比[^，。；]{1,14}$/;

/** 优于35微克的标准. */
export const statusAgainstStandard = /(?:优于|好于|高于|低于)[^，。；\d]{0,8}$/;

/** 12%的预期目标2.4个百分点. */
export const statusGoalBehind = /^的(?:预期|年度|年初|既定|计划)?目标[^，。；]{0,2}\d/;

/** 高于年初12%的目标. */
export const statusAgainstGoal = /(?:高于|低于|快于|超过?|超出|高出)[^，。；\d]{0,14}$/;

/** 平均预期寿命达到78岁: an age that is measured. */
export const statusAge = /(?:寿命|年龄)[^，。；]{0,80}$/;

/** Units of thresholds for things: 500万元以上项目, 50头以上养殖大户. */
export const statusMoneyUnit = /^(?:元|万元|吨|亩|平方米|美元|头|只|羽|口|尾)$/;

/** Units of thresholds for places: 3000人以上安置区. */
export const statusPeopleUnit = /^[人户名]$/;

/** 猪、牛和羊. */
export const respectivelyJoint = /、|以及|[和与]|(?<![普惠涉遍波触])及(?![时其])/;

/** 第一、二、三产业. */
export const respectivelyOrdinal = /^第?[一二三四五]$/;

/** 收入、利润、利税 · 三项指标增幅: what sums up the subjects behind the last. */
export const respectivelySummed = /(?<=[一-鿿])[两二三四五六七八九十\d]{1,2}[项个](?:主要)?(?:经济)?指标[一-鿿]{0,6}$/;

/** 第 of such an ordinal. */
export const respectivelyOrdinalSign = /^第/;

/** Verbs that hardly ever stand inside a noun: what follows them is their object. */
export const indicatorInner =
  '发放 建成 新建 完成 实现 开展 减免 申报 争取 获得 引进 培育 打造 带动 安置 拨付 兑现 筹集 化解 拆除 清运 栽植 铺设 修建 ' +
  '审议 编制 承办 落户 全年 预计 今年 签订 出台 新（改、扩）建 新（扩）建 新（改）建 查处 破获 惠及 推动 确保 减轻 解决 帮助 吸引 下放 推介 刊播 追回 追缴 挽回 收缴 共受理 审结 核定 后预计 后可 后将 目标是 目标为 ，';
