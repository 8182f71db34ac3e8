/** Words by which a target is paired with what a later report says of it. Parted by blanks. */

/** Open the name of a part of the place: what follows is the same indicator of another scope. */
export const partsOfPlace: readonly string[] = '区本级 市本级 县本级 州本级 旗本级 省本级 本级'.split(' ');

/** Stand before a value that may be lower, not higher: 失业率控制在4.5%, 贫困发生率降到0.5%, 审批时限压减至15个工作日. */
export const ceilingWords: readonly string[] =
  '控制在 控制到 降到 降至 下降到 下降至 降低到 降低至 减至 减少到 减少至 压减到 压减至 压缩到 压缩至 压到 压至 缩短到 缩短至 缩减至 收窄至 不超过 不高于'.split(
    ' ',
  );

/** Say that what is counted is done away with: 消除大班额30个. */
export const dealtWith: readonly string[] = '打通 消除 整治 取缔 退出 清理 销号 出列 化解 关停'.split(' ');

/** Phrases that measure whatever was named before them: only what stands around tells one from another. */
export const wantingPhrases: readonly string[] =
  '投资 总投资 资金 项目 工程 重点项目 任务 产值 面积 企业 销售收入 营业收入 综合效益 收入 税收 支出 补贴 规模 人员 群众 道路 住宅 人 户 家 个'.split(
    ' ',
  );

/** Add to what there was before: 新开通航线3条 is no 航线达到34条. */
export const addingWords: readonly string[] =
  '新增 净增 新建 新开通 新开 新设 新培育 新认定 新引进 新改建 新创建 新签约 增加 增设 新评定'.split(' ');

/** An indicator that is promised for two groups at once, and told of each: 城乡居民收入. */
export const jointConcepts: Readonly<Record<string, readonly string[]>> = {
  'urban-and-rural-disposable-income': ['urban-resident-disposable-income', 'rural-resident-disposable-income'],
  kindergartens: ['public-kindergartens'],
  'new-urban-employment': ['new-employment'],
};

/** Words by which bodies and places are counted, this one or that. */
export const countingUnits: readonly string[] = '个 家 所 处 座 项 件 户'.split(' ');

/** Units in which what is promised without one is counted: 市场主体突破2万, 市场主体2.1万户. */
export const unitsLeftOut: readonly string[] = '个 家 户 人 名'.split(' ');

/** Ends of a phrase that count the same: 就业人员, 就业人数, 就业. */
export const countingEnds: readonly string[] = '人员 人数 岗位 户数 个数 家数 保有量 总数 数量'.split(' ');

/** Say that a thing that was promised is there. */
export const doneWords: readonly string[] = (
  '建成 竣工 完工 投产 投用 投运 投入使用 投入运营 通车 通航 开馆 开业 开园 开学 招生 正式运营 封关 交付 启用 上线 落成 贯通 开街 开放 验收 打赢 印发 出台 颁布 发布 挂牌 创成 成功创建 ' +
  '获评 荣获 获批 转设 升格 蝉联 命名 入选 升级为 晋升 授予 组建 成立 入驻企业 常态运行 常态化运行 试运行 试运营 编制完成 编制了 迎客 完成了 圆满完成 全部完成 顺利完成 如期完成 全面完成 完成编制 并网 开通 办结 已完成 建立了 举办 召开 通水 通气 承办 批准设立 成为首批 成为首个 成为全国 成为全省 成为国家'
).split(' ');

/** Say that it is on its way. */
export const goingOnWords: readonly string[] =
  '开工 动工 启动 推进 进展 加快 在建 封顶 结顶 主体 前期 形象进度 序时进度 有序 稳步 扎实 顺利 实施 签约 征地 征收 招标 核准 立项 筹建 建设 完成 试点 部分 雏形 成型 初具规模 初步形成 成效 推开 铺开 迈出 提速 运转 轨通 洞通 车通 修编 申报 改造 提升 整治 治理 修复 绿化 疏浚 清淤 拓宽 打通 修缮 扩建 亮相'.split(
    ' ',
  );

/** Say that what is told as completed is something done for it, or a part of it: 完成|投资3亿元, 完成|选址. */
export const completedWords: readonly string[] = '完成 审议通过'.split(' ');
export const unfinishedWords: readonly string[] =
  '投资 前期 设计 招标 招投标 核准 备案 批复 环评 选址 可研 可行性 征地 征收 征迁 拆迁 规划 方案 立项 勘 论证 审批 评审 签约 注册 用地 土地 工程量 % 桩 土建 阶段 年度 任务 目标 协议 谈判 融资 路基 安装 调试 装饰 装修 吊装 架梁 基坑 铺设'.split(
    ' ',
  );

/** Say that it is begun, which is all that a promise to begin it asks. */
export const begunWords: readonly string[] = '开工 动工 开建 启动 封顶 结顶 主体 在建 落地'.split(' ');

/** Behind one of a list, the verb of the next one: 青禾大桥|、开工云溪大桥. */
export const listedVerb = /、(?:开工建设|开工|动工|开建|启动)(?=[^、，等]{2})/;

/** Promise no more than to begin. */
export const beginningWords: readonly string[] = '开工 动工 开建'.split(' ');

/** Promise to earn what follows: 争创国家森林城市. */
export const earningWords: readonly string[] = '争创 创建 创成 申创 申建 申报 蝉联 争取获批 争取'.split(' ');

/** Behind what is applied for, and before it: 做好|青禾保税区|申报工作. */
export const applyingTail = /(?:申报|申建|申创|争取|创建)(?:建设)?(?:工作|力度|步伐|任务|目标)$/;
export const applyingWords: readonly string[] = '继续 做好 抓好 推进 加快 加强 加大'.split(' ');

/** A grade that a hospital comes to: 晋升为|二级甲等医院. */
export const gradeToEarn =
  /(?:晋升|升级|晋级|创建|争创|申创)(?:成|为|到)?(?:国家|国家级)?([一二三]级[甲乙]等[一-鿿]{0,4}?医院)/;

/** What the title of a paper ends with that is yet to be drawn up; a law stands. */
export const plansByTitle: readonly string[] = '规划 方案'.split(' ');

/** A count of the whole country: 第三次全国土地调查. */
export const censusNamed = /第[一二三四五六七八九十]次全国[一-鿿]{2,10}?(?:普查|调查)/g;

/** A bid for a list of heritages, and what is done for it: 青禾古街申遗|工作. */
export const heritageBid = '申遗';
export const heritageTails: readonly string[] = ['', '工作', '进程', '步伐'];

/** What is earned ends with, beside titles: 国家级质检中心. */
export const earnedEnds: readonly string[] =
  '中心 基地 实验室 试验区 实验区 示范区 先导区 试点 名城 城市 模范县 生态市 生态县 示范市 示范县'.split(' ');

/** What a title may be told without: 国家云溪枢纽|城市. */
export const titleEnds: readonly string[] = '城市 试点城市'.split(' ');

/** Open a title that more than one place strives for. */
export const titleRanks: readonly string[] = '国家级 国家 全国 中国 全省 省级 首批'.split(' ');

/** Of one rank each: what strives for a title of the one is no title of the other. */
export const ranksApart: readonly (readonly string[])[] = [
  '国家级 国家 全国 中国'.split(' '),
  '全省 省级'.split(' '),
  '全市 市级'.split(' '),
];

/** How many of a kind there are, which is no word of one of them: 38家企业|工程技术研究中心, 工程技术研究中心|4个. */
export const countBefore = /\d[个家所座][一-鿿]{0,3}$/;
export const countBehind = /^\d{1,4}[个家所座]/;

/** Before a title that a place lives up to: 加强国家青禾示范区建设. */
export const livingUpWords: readonly string[] = '加快建设 推进 建设 加强 深化'.split(' ');

/** Before a ranked title, whoever strives for it: 支持云溪区|建设|国家青禾示范基地. */
export const strivingVerbs: readonly string[] = '建设 创建 打造 加快 争创 申创'.split(' ');

/** Between titles: 和 only before the next rank, since titles have it (和谐). */
export const titlesParted = /、|[和及与](?=国家|全国|中国|全省|省级|“)/;

/** 创建|为|国家云溪示范市 */
export const titleAs = /^成?为/;

/** Behind a title, what kind of it: （B型）. */
export const titleNote = /（[^（）]{1,6}）$|“[^“”]{1,6}”$/;

/** Behind a title, what is done for it. */
export const titleTail = /(?:创建|建设|申报|称号|工作|任务|目标){1,4}$/;

/** A campaign that a name in quotes tells: “青禾富民工程”, “123”云溪行动. */
export const quotedDeeds =
  /“[^“”、]{2,16}(?:工程|行动|计划)”|“[^“”、]{2,16}”[^，。、；“”等和]{0,10}?(?:工程|行动|计划|会战|活动)(?!”)/g;

/** Carry out a plan or a campaign, which is named by what it is for and ends so: 启动|青禾产业培育三年行动计划. */
export const deedVerbs: readonly string[] = '实施 启动 开展 完成 推进 制定实施 制定'.split(' ');
export const deedEnds: readonly string[] = '三年行动 行动计划 提升计划 培育计划 攻坚行动 行动方案'.split(' ');
/** In what is no single name of one. */
export const deedsParted = /[、和“”]/;
/** Before its name, which one it is: 新一轮. */
export const deedOpenings: readonly string[] = '新一轮 好'.split(' ');

/** The marks that end a sentence, and a clause. */
export const sentenceEnds: readonly string[] = ['。', '！', '？'];
export const clauseEnds: readonly string[] = ['，', '；', ...sentenceEnds];

/** End a clause. */
export const clauseMarks = /[，；。]/;

/** Ends a list. */
export const listBroken = /[，。；！？等的\n]/;

/** A piece of a road or a line by the place that it lies in: 云望高速|清河|段. */
export const pieceEnd = '段';

/** In the name of what is told for one head. */
export const perHead: readonly string[] = '人均'.split(' ');

/** Say behind people what was done to them, which is what is counted: 3万农村人口脱贫. */
export const tellingDeeds: readonly string[] = '脱贫'.split(' ');

/** Before a number of people, that it is through something else that they have it: 创业带动|就业. */
export const bringingAlong = '带动';

/** A trouble that people are helped out of, which is what is counted: 解决2万人的安全饮水问题, 饮水安全任务. */
export const troubleOf =
  /(饮水|吃水|住房|出行|行路|就医|就学|入学|上学|用电)(?:安全|不安全)?(?:困难|问题|难题|难|任务)+$/;

/** What was counted under one name, and is under the next one since: its growth goes on. */
export const renamedConcepts: Readonly<Record<string, string>> = {
  'rural-net-income': 'rural-resident-disposable-income',
};

/** What of a work promised to be finished is told, too, where it is in use; and prices whose index is told as its growth: 指数3%. */
export const finishedStages = { promised: '竣工', told: '投产' } as const;
export const growthByIndex: readonly string[] = ['consumer-prices'];

/** An output of what the sentence named before: 粮食生产再获丰收，|总产量|达…. */
export const bareOutputs: readonly string[] = '总产 总产量 产量'.split(' ');
export const grainWord = '粮食';
export const grainConcept = 'grain-output';

/** Before a measure, that there is to be more or better of it. */
export const bettering: readonly string[] = '恢复 改善'.split(' ');

/** Two names of one thing that is counted. */
export const countedAlike: readonly (readonly [string, string])[] = [['入园企业', '入驻企业']];

/** Say that only a part of it is there: 主体完工. */
export const partWords: readonly string[] = '主体 主路 部分 一期工程 封顶 结顶 基本 局部 首段'.split(' ');

/** Undo what they stand before: 尚未完工, 未能开工. */
export const undoneWords: readonly string[] = '未 尚未 未能 没有 不再 暂缓 停建 前期工作'.split(' ');

/** What companies end with, as lists of them have it behind the last only. */
export const companiesEnd: readonly string[] = '集团 公司'.split(' ');

/** Behind a word that says that a thing is there, what says that it is not there yet: 建成|后，年可接待…. */
export const onceDone = '后';

/** What all names of works end with, so that 城东水厂建设项目 is also known as 城东水厂. */
export const nameTails: readonly string[] =
  '综合旅游开发 旅游开发 综合旅游 综合开发 建设项目 建设工程 改造工程 改造项目 续建工程 工程建设 项目建设 主体工程 综合整治工程 综合治理工程 整治工程 治理工程 扩建工程 扩建项目 修缮工程 修复工程 保护工程 提升工程 加固工程 项目 工程 建设 改造 改扩建 扩建 治理 整治 迁建 一期 前期 主体 创建 编制 行动 活动 区域'.split(
    ' ',
  );

/** The phases behind the first, which are works of their own. */
export const laterPhases: readonly string[] = '二期 三期'.split(' ');

/** Between the last two of a list, and before its end that says what they are. */
export const listJoiners: readonly string[] = '和 及 与 暨'.split(' ');
export const listEnds = '等';

/** What one name has more than another, where they name two works: 第二水厂, 望江路南延. */
export const tellingApart = /[\d一二三四五六七八九十东西南北上下前后老旧]/;

/** Promise to hold what follows, and it is held under its name: 举办首届青禾论坛. */
export const eventVerbs: readonly string[] =
  '举办好 举办 组织承办 承办好 承办 精心组织 办好 筹办好 筹办 创办 召开 举行 组织办好 申办'.split(' ');

/** What events end with. */
export const eventEnds: readonly string[] =
  '博览会 洽谈会 推介会 交易会 展销会 展览会 运动会 研讨会 发展大会 峰会 论坛 马拉松 会展 年会 博会 洽会 展演 校庆 纪念活动 庆祝活动'.split(
    ' ',
  );

/** Behind a list, what says that all of it are events: 青禾企业家节|等重大活动. */
export const eventsListed = /等[一-鿿]{0,6}(?:活动|赛事|会展|会议|展会)/;

/** The same of names that are not short: 青禾戏剧节, 云溪山地车赛, 望江艺术周. */
export const longEventEnds = '节赛周';

/** An event that goes by its name in quotes: “青禾之夏”文化旅游活动. */
export const quotedEvent = /^“([^“”]{3,14})”(?:[一-鿿]{0,8}活动)?$/;

/** A year before what it is the year of: 2023年|生产总值. */
export const yearOpening = /^\d{4}年/;

/** What parts events that are listed. */
export const eventParts = /[、等和]/;

/** Which time it is: the next one has another number. */
/** An event by the time that it is, whatever is done for it: 做好|第一届全国学生运动会|筹办工作. */
export const numberedEvent =
  /第[\d一二三四五六七八九十]{1,3}届([一-鿿（）—“”]{2,18}?(?:运动会|博览会|艺术节|发展大会|峰会|论坛))/g;

export const eventNumber = /^(?:第[\d一二三四五六七八九十]{1,3}[届次]|首届|\d{4}年?|新一届|本届)/;

/** Two ways to write the same in the name of a work, either of which another report may have. */
export const writtenAlike: readonly string[] = (
  '片区棚户区改造=棚改 片区=棚改 高速公路=高速 立交桥=立交 输变电工程=变电站 输变电工程=输变电站 实验区=试验区 城际轨道=城际铁路 ' +
  '城际轨道=城际 城际铁路=城际 城际=城际线 轨道交通=地铁 轨道交通=轨道 新型公交=新型交通 KV=千伏 kV=千伏 ' +
  'II期=二期 会议展览=会展 总体规划=总规 示范市=示范城市 马拉松赛=马拉松 国际马拉松=马拉松 山地自行车=山地车 ' +
  '新机场=机场 改扩建=扩建 高铁=铁路 新校区=校区 焚烧发电厂=发电厂 焚烧发电=发电 供热管网=热网 自由贸易=自贸 ' +
  '少数民族运动会=民运会 生活垃圾=垃圾 无害化处理=处理 污水处理厂=污水厂 垃圾填埋场=填埋场 中医医院=中医院 ' +
  '慢性非传染性疾病=慢性病 疾病预防控制中心=疾控中心 文化创意=文创 电子商务=电商 经济技术开发区=经开区 ' +
  '经济开发区=经开区 棚户区改造=棚改 长江大桥=大桥 高新技术产业开发区=高新区 国际机场=机场 火车站=站 ' +
  '文化艺术中心=艺术中心 综合交通枢纽=交通枢纽 客运枢纽=枢纽 综合改造=改造 职业技术学院=职院 综合试验区=综试区 ' +
  '物流园区=物流园 工业园区=工业园 产业园区=产业园'
).split(' ');

/** A strength inside a name, which a later report leaves out: 青禾水厂|2万吨|扩建. */
export const strengthInside = /(?<=[一-鿿])\d{1,6}(?:\.\d{1,3})?万?(?:吨|千瓦|平方米|立方米|亩)/;

/** A number that is a name, digit by digit: 五三一公路 is 531公路. */
export const digitsInWords = /[〇一二三四五六七八九]{3}/;

/** The number of a line: 3号线, 三号线. */
export const numberedLine = /\d{1,2}(?=号)/g;
export const lineNumerals: readonly string[] =
  '〇 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'.split(' ');

/** A line of a railway in a city, told by its ends: 望云线二期 is 望云地铁二期. */
export const cityLine = /^([一-鿿]{2,4})(线|地铁)([一二三四]期)?$/;

/** A line told by the first characters of its ends, which stand either way: 云望高速 is 望云高速. */
export const endsInShort = /^([一-鿿])([一-鿿])((?:城际)?(?:铁路|高速公路|高速|高铁|快速路))$/;

/** The same with a place on the way, which another report leaves out: 云青望高速 is 云望高速. */
export const middleOfRoute = /^([一-鿿])[一-鿿]([一-鿿])((?:城际)?(?:铁路|高速公路|高速|高铁|快速路))$/;

/** A piece of such a line, which goes by its own ends: 云岭高速青望段 is 青望高速. */
export const pieceOfRoute = /^[一-鿿]{2,4}(铁路|高速公路|高速|高铁)([一-鿿])([一-鿿])段$/;

/** From one end to the other: 望江至青禾铁路 is 青禾至望江铁路. */
export const endsOfRoute =
  /^([一-鿿]{2,8})至([一-鿿]{2,8}?)((?:城际)?(?:铁路|公路|高速公路|高速|高铁|通道|快速路|专线))$/;

/** A line by its number, and the words for the kind of line before it. */
export const lineNamed = /^(?:[一-鿿]{0,6}(?:地铁|轨道交通|轻轨))?(\d{1,2}|[一二三四五六七八九十]{1,2})号线(.{0,8})$/;
/** Lines by their numbers, of which only the last one says that they are: 3、4、5号线. */
export const linesListed =
  /(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:号线)?[、和及与]){0,9}(?:\d{1,2}|[一二三四五六七八九十]{1,2})号线/g;
export const lineNumber = /\d{1,2}|[一二三四五六七八九十]{1,2}/g;
export const lineModes: readonly string[] = '地铁 轨道交通 轻轨 轨道'.split(' ');

/** What is done for a paper until it is there: 云溪片区规划|编制. */
export const paperTail = /(?:的?(?:编制|修编|修订|起草|制定|设计|申报|报批)(?:[及和]?(?:评审|审批|报批))?(?:工作)?)$/;

/** Parts papers that are made together; what is only 各专项规划 is none. */
export const papersParted = /、|和各.{0,8}$/;

/** Before a name, until when: 国庆节前|青禾景区. */
export const beforeFeast = /^[一-鿿]{1,3}节前/;

/** Which time it is, inside the name of an event. */
export const eventNumberInside = /第[\d一二三四五六七八九十]{1,3}[届次]/;

/** Tracts that are rebuilt, as names of promised works end with them, and what a later clause calls them. */
export const tractEnds: readonly string[] = '棚户区 城中村 片区 旧城 旧村 老旧小区'.split(' ');
export const tractWords = /棚改|棚户区|城中村|片区|旧城|旧村|老旧小区|村改造|拆迁|征迁|征收/;

/** Short ends of the names of events, and long ones that say the same: 云洽会, 云溪国际投资洽谈会. */
export const eventsInShort: readonly (readonly [string, string])[] = [
  ['洽会', '洽谈会'],
  ['博会', '博览会'],
  ['交会', '交易会'],
  ['展会', '展览会'],
];

/** Beside its name, in brackets, the one that it is also known by: （青禾大桥工程）. */
export const alsoNamed = /（([一-鿿]{4,14})）/;

/** The marks of a phase in brackets: 青禾路（一期）. */
export const bracketMarks = /[（）]/g;

/** Behind the name of a work, what makes it another one: 城东水厂|二期, 青禾路|南延, 望江隧道|连接线. */
export const otherWork = /^(?:（?[二三四五]期|[东西南北]延|延[长伸]线|连接线|接线)/;

/** Which part of a work it is; another part is another work: 改造二期, 一期改造. */
export const phaseOfWork = /[一二三四五]期/;

/** Behind the name of a work, what makes it a piece of it: 望江路|南口以东, 青禾高速|云溪段. */
export const pieceOfWork = /^[^，。；、等]{0,10}?(?:以[东西南北]|[^阶地手]段|匝道|辅道)/;

/** Heads of which a place has many under names that are near: 青禾路小学, 青禾路实验小学. */
export const headsOfMany: readonly string[] =
  '学校 小学 中学 高中 初中 幼儿园 医院 公司 项目 工程 中心 平台 路 街 道'.split(' ');

/** A piece of a line, and what is said of all of it. */
export const pieceOfLine = /(?<=线|路|道)[东南西北中]段$/;
export const allOfLine: readonly string[] = '全线 全段'.split(' ');

/** Of these, those that tell nothing of what it is. */
export const headsOfAnything: readonly string[] = '项目 工程 中心 平台'.split(' ');

/** Open the name of what a place has of its own: 市|青少年宫. */
export const ownLevels: readonly string[] = '市 县 区 州 旗 省'.split(' ');

/** The hospital of a place, which goes by its level alone: 县人民医院 is 县医院. */
export const hospitalOfLevel = /^.{0,4}?([市县区旗州])人民(?=医院$)/;
/** Behind it, one of its houses, which is another work. */
export const houseOfMany = /^[^，。；、]{0,6}楼/;

/** Road of the state or a province by its number, written this way or that: 312省道, 省道312, S312. */
export const roadByNumber = /(?=\d{0,3}([国省县GSX]))(?:\d{3}[国省县]道|[国省县]道\d{3}|[GSX]\d{3}(?!\d))/g;
/** Behind it, which piece of it. */
export const pieceOfRoad = /^[一-鿿]{1,8}?段/;
export const roadLetters: Readonly<Record<string, string>> = { G: '国', S: '省', X: '县' };

/** Stand between two names that make one, and are left out: 青禾湖|跨|云溪桥. */
export const betweenNames = '跨至';

/** Parts two things, and is in no name that is only turned round. */
export const parted = /[\d的和及与]/;

/** Ends of places that go by their name alone: 青禾河. */
export const placesAlone = '河湖江渠溪山岛';

/** One of several by its number, and what parts the numbers of such: 第十水厂, 第九、十水厂. */
export const numberedWork = /^.{0,6}第([一二三四五六七八九十]{1,3}|\d{1,2})([一-鿿]{2,})$/;
export const numbersParted = /[、和及与]第?/;

/** From here to there: what stands between is no word more. */
export const routeMark = '至';

/** Of these a place has one, so that the word alone means it. */
export const oneOfAPlace: readonly string[] = '综合保税区 综保区 绕城高速 铁路专用线'.split(' ');

/** Before a name, that it is another one than before, which the next report leaves out. */
export const newOnes: readonly string[] = '新建 新'.split(' ');

/** Whose it is, before a name: 全市统一的…, 省实验中学. */
export const ownersOfWorks: readonly string[] =
  '国家 国家级 全国 全省 全市 全区 全县 全州 我省 我市 我区 我县 城市 省 市 区 县 州'.split(' ');
