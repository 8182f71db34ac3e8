/** Works that are built under a name of their own: behind two characters that only this report knows they are named. */
export const builtWorks = `
  项目 工程 公园 湿地公园 广场 学校 小学 中学 初中 高中 大学 学院 幼儿园 医院 卫生院 分院 院区 校区 分校 水厂 污水厂 污水处理厂 电厂
  电站 变电站 水库 泵站 大桥 立交 隧道 大道 高速公路 高铁 城际 号线 机场 航站楼 枢纽 博物馆 图书馆 美术馆 文化馆 体育馆 展览馆 纪念馆
  科技馆 规划馆 档案馆 酒店 大厦 综合楼 教学楼 门诊楼 住院楼 福利院 养老院 敬老院 客运站 高铁站 火车站 体育场 剧院 剧场 书院 商城
  体育中心 文化中心 会展中心 市民服务中心 快速路 连接线 延伸线 外环 环路 管廊 灌区 码头 植物园 动物园 殡仪馆 一期 二期 三期`;

/** Works of the lexicon that stand for a body or a tract, or are counted rather than named. */
export const worksUnnamed = `
  公司 集团 银行 基金 联盟 指挥部 总部 系统 平台 市场 片区 地块 街区 新区 新城 园区 开发区 高新区 经开区 保护区 生态区 小镇 试点 线路
  航线 学位 车位 泊位 厕所 公厕 驿站 路 桥 馆 园 厂 港 湖 矿 库 渠 巷 弄 地铁 铁路 公路 高速 商圈 集聚区 功能区 走廊 班列
  热线 工作室 服务点 联合体 互通`;

/** What is done with a work, and stands behind its name: 城东水厂 | 建设, 竣工投用. */
export const worksDone = `
  建设 规划建设 改造 改扩建 扩建 迁建 新建 续建 提升 改造提升 前期 前期工作 工作 主体 实施 开工 开工建设 动工 建成 建成投用 投用 投入使用
  投入运营 运营 投产 通车 竣工 完工 封顶 结顶 落地 复工 签约 招标 设计 选址 并网 达产 收尾 交付 进度 修缮 维修 维护 保护 搬迁 整体搬迁 异地搬迁 开发 综合治理`;

/** Names of kinds, of which a place may have several. */
export const worksOfAKind = `
  郊野公园 山地公园 湿地公园 森林公园 口袋公园 街心公园 体育公园 社区公园 主题公园 带状公园 通用机场 货运机场 奶源基地 储运基地 种植基地
  养殖基地 分布式电站 抽水蓄能电站 光伏电站 充电站 社区医院 乡镇卫生院 普惠幼儿园 公办幼儿园 寄宿制学校 中心小学 中心学校 小微水库
  应急水库 平急酒店 星级酒店 民宿酒店 康养中心`;

/** Papers that hold for good: carrying them out promises nothing that ends. */
export const standingPapers = `
  政策 条例 规定 规则 规程 章程 标准 意见 办法`;

/** What is done with promised works beyond that, and stands behind their names: 邯云铁路 | 前期准备. */
export const worksMoved = `
  规划设计 勘察设计 开工准备 步伐 进程 转设 转设步伐 前期准备 准备工作 筹建 筹建工作 重组 整治 综合整治 治理 整治提升 提升工程 改造升级 升级改造 提升改造 修复 复建 重建 加固 拓宽 贯通 开发建设
  建设步伐 建设进度 建设改造 提质提速 建设力度 整治力度 治理力度 改造力度 建设任务 治理进度 资源整合 重组整合 绿化 保护建设 除险加固 申建 申建工作 申报 申遗 转设工作 安置工作 移民安置`;

/** Parts no two titles: 全国创新|与|应用示范市. */
export const worksPartedBy = '与';

/** Works that a promise is about all of a place, or counts: never the name of one that is followed. */
export const worksNever = `
  公司 银行 基金 联盟 指挥部 试点 学位 车位 泊位 厕所 公厕 驿站 地块 热线 线路 工作室 服务点 联合体 走廊 管网 管线 文物 库 矿 厂 园 馆 港 渠 巷 弄 点 站房`;

/** Works of which a report has one of its own, or many: named by characters that only it knows. */
export const worksOwn = `
  集团 新区 开发区 高新区 经开区 保护区 生态区 航线 班列 商圈 示范区 示范市 示范县 示范城市 试点城市 模范城 双拥模范城 枢纽城市 示范基地`;

/** What names of places and of stretches of road end with, beside the works of the lexicon: 青禾街, 望江高速云溪段, 青禾路西延线. */
export const worksPlaces =
  /[一-鿿]{3}(?:延[长伸]?线|延[长伸]?段|段|街|线|寺|塔|阁|巷|湾|河|湖|江|岛|(?<!矿)山|路口|古镇|古城|新村|港区|度假带|(?:工程|项目)[一二三四]期)$|[A-Z]\d{1,2}号?线$|[一-鿿]{2}地区$|[国省县]道\d{1,3}$|[一-鿿]{2}(?:金融|科学|科技|国际|影视|人才|健康|医药|职教|总部|文化旅游)城$/;

/** Behind 等, beside works, what says that the names before it are works: 等一批载体, 等重要节点. */
export const worksListedAs =
  '载体 节点 区块 地标 板块 商圈 设施 组团 工作 公共设施 标志 街巷 通道 公园绿地 道路 路段 主干道 干道 河流 河道 荒山 山体 水源地 水系 湖泊 高校 院校 口岸 品牌 飞地 新区 流域 河湖 街 线路 线 遗址 村落 古镇 古村 岛屿';

/** Behind 等, tracts that are rebuilt, of which a name alone may be any word: 云溪、红旗等棚户区改造. */
export const worksTracts = '棚户区 城中村 片区 旧城 旧村 老旧小区';

/** 等, which closes a list, and no part of 中等, 等级. */
export const worksEtc = /(?<![中高上平同对初])等(?![级额同待候于效])/g;

/** The roads of a list whose last one says for all what they are: 望云、青江、云禾高速公路. */
export const worksShared = '高速公路 高速 铁路 高铁 城际铁路 城际 城轨 快速路 城市干道 公路 大桥';

/** From here to there: 望江至青禾. */
export const worksRoute = /^[一-鿿]{2,6}至[一-鿿]{2,4}$/;

/** The same where nothing behind 等 says what they are: 青禾、望江客运枢纽, but 望江湾、青禾水库等片区. */
export const worksSharedAlone =
  '客运枢纽 客运站 客运中心 污水处理厂 水质净化厂 水厂 变电站 输变电工程 水库 隧道 立交 湿地公园 森林公园';

/** Before a name, what only ranks it: 国家重点项目|青禾电站. */
export const worksRanked = /^(?:国家|省|市|区|县)?级?(?:重点|重大)(?:建设)?(?:项目|工程)(?=.{4})/;

/** A name of a work, digits only where they are its number or its strength: 110千伏青禾变电站, 3号线. */
export const worksNamed =
  /^(?!(?!\d{3}(?![个座条处所家项户万亩名人张套])[一-鿿]{5}).*(?<![A-Z]\d{0,2}|[国省县]道\d{0,2})\d(?!\d|[号路线国省道kKG×吨]|[千万]伏|万[吨千]))[一-鿿A-Za-z\d“”·（）—―×-]{2,30}$/;

/** A quoted work: “青禾科技服务集聚区”, and not “平安青禾”. */
export const worksQuoted =
  /^“[^“”]{4,24}(?:区|园|院|馆|城|港|中心|基地|平台|公园|广场|大桥|工程|项目|学校|大学|枢纽|系统)”$/;

/** Verbs by which a work is built: 支持县城|新建|青禾学院. */
export const worksBuilding = '建设 建成 新建 开工建设 规划建设 筹建 扩建 建立 启动 开工 组建 兴建 打通 续建';

/** Verbs by which a place means to have a work that stands for it: 精心|打造|青禾古镇. */
export const worksShaping = '打造 精心打造 提升打造 高标准打造';

/** Verbs that give a direction, and that names have: 青禾创新中心. */
export const worksWithin = '畅通 创新 保护 发展 提升 学习 整合 清理 培养 开放 宣传';

/** Verbs that move a work on, and stand in no name. */
export const worksPushed = '加快 推进 推动 支持 确保 争取 力争 力保 实现 完成 做好 抓好 出台 制定 设立 组建 成立';

/** What is done to whole fields too, and so tells no work by itself: 治理. */
export const worksFields = '治理 综合治理 整治 综合整治 整治提升 修复 清理 保护 提升 维护';

/** The last part of a road whose list says at its end what they are: 望云北段. */
export const worksParts = /[东西南北中]?段$/;

/** Before a work, what squares and roads are called in honour of, so that known words name one: 人民广场, 解放路. */
export const worksInHonour =
  /^(?:市|区|县)?(?:人民|解放|胜利|和平|友谊|中山|建国|光明|团结|青年|英雄)(?:公园|广场|路|大道|街|大街|桥|大桥|剧院|会堂|医院|体育场|水库)$/;

/** Ends a list whose things are not built: A、B公司转企改制. */
export const worksAside = /(?:改制|改革|问题|任务|整顿|执法|风险|行为|现象|活动|行动)$/;

/** In a clause and not in a name. */
export const worksUntold =
  /[在向把将使各其]|以.{1,16}为|领域|行业|方面|以及|等|相关|改制|[化性乡]$|[^新]村$|[^古小]镇$|(?:(?<!文)化|[型式类])(?:林场|农场|牧场|养殖场|公园|学校|医院|工厂|厂房|园区|基地|中心|市场|平台|街区|社区|小区)$|^[^“]{0,30}”|“[^”]{0,30}$|”“/;

/** What is done to works that stand, in place. */
export const worksTreated = `
  整治提升 改造 迁建工程 改造工程 扩建工程 改扩建工程 综合改造 整治改造 升级改造 改造升级 提升改造 改造提升 加固改造 治理 综合治理 整治 综合整治 修复 延伸 东延 西延 南延 北延 拓宽 修缮 扩容 迁建 扩建 改扩建 重建 加固 清理 清淤 疏浚 硬化 亮化
  快速化改造 城市化改造 提质改造 提质提档 提质扩容 景观提升 风貌提升 下沉改造 道路改造 道路拓宽 综合环境整治 环境综合整治 环境整治 环境治理 水环境治理 生态修复 生态治理 水质提升 截污`;

/** Works of which a place has but one, so that the word alone names it. */
export const soleWorks = `
  城际铁路 绕城高速 火车站 高铁站 汽车站 客运站 机场 体育馆 体育场 体育中心 体育公园 图书馆 博物馆 文化馆 美术馆 科技馆 规划馆 档案馆 展览馆 会展中心 文化中心
  大剧院 音乐厅 殡仪馆 福利院 植物园 动物园 剧院 市民服务中心 污水处理厂 垃圾焚烧发电厂 热电厂 党校 看守所 消防站 疾控中心 妇幼保健院 中医院 中医医院 电子口岸 综合保税区 综保区 京剧院`;

/** Verbs that, behind the name of a road or a line, name the piece that is built: 滨河路南延. */
export const worksExtended = `东延 西延 南延 北延`;

/** Ends a clause whose subject is a work, with when and how it comes to that: 青禾戏院 | 力争10月底前建成开放. */
export const projectEnding =
  /(?:确保|实现|完成|力争|力保|争取|计划|预计|规模化|对外|今年|年内|年底前?|上半年|下半年|[一二三四]季度|\d{1,2}月(?:底|份|初|中旬|上旬|下旬)?前?|如期|按期|全面|全线|早日|尽早|尽快|正式|顺利|同步|基本|全部){0,6}(?:并?(?:开工建设|开工|动工|开建|建成|竣工|完工|[封结]顶|落成|投产|达产|投用|投运|投入使用|投入运营|运营|建成使用|竣工使用|建成入住|通水调试|搬迁|开放|通车|通航|贯通|开通|开馆|开园|开业|开街|启用|交付使用|通水|通气|试运行|试运营|“?[车轨洞]通”?)){1,3}$|(?:全面|全部|基本|如期|按期)完成$/;

/** The last two characters of all that becomes of a work, or four where many clauses end with those, so that few are looked through. */
export const projectEnds =
  '开工建设 全面完成 全部完成 基本完成 如期完成 按期完成 投入使用 建成使用 竣工使用 交付使用 开工 动工 开建 建成 竣工 完工 封顶 结顶 落成 投产 达产 投用 投运 入住 调试 运营 开放 通车 通航 贯通 开通 开馆 开园 开业 开街 启用 通水 通气 运行 车通 轨通 洞通 通”';

/** A quoted name of what is carried out. */
export const namedDeed = /(?:行动|计划|工程|活动|项目)”$/;

/** Fields, and no names: 等领域项目. */
export const projectFields = /领域|方面|行业/;

/** 等12个重点项目. */
export const projectsListed =
  /等(?:\d{1,4}|[一二三四五六七八九十两几]{1,3})?[个项处座条所家批]?[^、，等的]{0,10}?(?:项目|工程)/;

/** 等10个总部大楼, 等特色街区: works, and what they are. */
export const worksListed =
  /等(?:\d{1,4}|[一二三四五六七八九十两几]{1,3})?[个项处座条所家批]?[^、，等的创]{0,10}?(?:酒店|大厦|大楼|楼宇|综合体|商场|商城|景区|景点|场馆|展馆|街区|园区|公园|干道|道路|大桥|桥梁|水库|铁路|公路|高速|通道|枢纽|水厂|污水处理厂|平台|中心|基地|学校|医院|游园)/;

/** Before what a list is of, how many there are: 等3个|污水处理厂. */
export const examplesCounted = /^等(?:\d{1,4}|[一二三四五六七八九十两几]{1,3})[个项处座条所家]/;

/** Behind the last of a list, how many all of it are, and what: 青禾水库、云溪水库|两座水库. */
export const listSummed = /(?:\d{1,3}|[两二三四五六七八九十]{1,2})[个座条所处家项][一-鿿]{0,8}$/;

/** Before the things, and behind them, that something is done to: 对|青禾水库|进行|加固. */
export const doneTo = '对';
export const doneHow = '进行';

/** Before 等, what any place has ends with: 老旧小区, 特色产业. */
export const kindEnds: readonly string[] =
  '产业 行业 企业 小区 领域 设施 配套 管网 服务 经济 技术 产品 工作 水果 蔬菜'.split(' ');

/** Verbs that found a body or begin a new part of a place. */
export const foundingVerbs: readonly string[] =
  '组建 成立 设立 筹建 发起设立 启动 启动建设 开工建设 建成 开通 辟建 开辟'.split(' ');

/** What is founded ends with, and how long a name tells which one. */
export const bodiesFounded: readonly (readonly [string, number])[] = [
  ['集团', 4],
  ['公司', 6],
  ['基金', 7],
  ['银行', 5],
  ['学院', 6],
  ['研究院', 6],
  ['新区', 4],
  ['新城', 4],
  ['航线', 6],
  ['轨道交通', 6],
  ['班列', 4],
];

/** What lists of works have for the places where those are, which are no works: 云溪镇等水厂. */
export const partsOfPlaces = '镇村乡区县市街';

/** Behind 等, what says that the names before it are those of companies. */
export const companiesListed: readonly string[] = '企业 公司 上市'.split(' ');

/** Before a kind, how many or which: 一批, 各类; and verbs that a name has not. */
export const worksUncounted = /^[\d一二三四五六七八九十两几多各等该本]|以上|并|的/;

/** What is done for works before they begin, at the end of a clause, says that what it names are works: 深化云岭高速|前期. */
export const worksPrepared: readonly string[] = '项目前期 前期工作 等前期'.split(' ');

/** Behind what is founded, that it is: 推进|青禾农商银行|组建. */
export const foundedTail = /(?:组建|筹建|设立)$/;
/** Before it, whose it is. */
export const ownBefore = /^我[省市县区州旗]/;

/** When it comes to that, behind a thing: 云岭煤矿|一季度|完成核准. */
export const quarterNamed = /^[一二三四]季度$/;

/** Behind what a clause is about, that it is to be done. */
export const plainTail = /(?:建设|前期)?(?:工作|任务|步伐)?$/;

/** In what is no one thing: numbers, lists, what is only hoped for. */
export const plainUntold = /[\d、，等将使]|一批|各[类项级]|[和与及].*[和与及]|以上|问题$|目标|水平$|能力$/;

/** Verbs and what they want to come and stay: 争取|云岭重卡项目|落户我市. */
export const luringVerbs: readonly string[] = '争取 力争 推动 促成 力促 确保 引进'.split(' ');
export const settlingWord = '落户';

/** A name in quotes that opens a clause. */
export const quotedThing = /^“([^“”]{2,12})”/;

/** Behind a name in quotes, what becomes of it. */
export const becomingWords: readonly string[] = '年内 年底前 上半年 下半年 实现 全面 全部 建成 完成 开工 投用'.split(
  ' ',
);

/** Those whose names need not say what they are. */
export const buildingsListed = /(?:酒店|大厦|大楼|楼宇|综合体|商场|商城|景区|景点|场馆|展馆)$/;

/** 望江至青禾铁路, 城北至高铁站段. */
export const projectRoute =
  /^[一-鿿]{2,12}至[一-鿿]{2,12}(?:铁路|公路|高速|通道|专线|快速路|干道|大道|段|线)(?:建设|工程|改造)?$/;

/** 轨道交通3号线, 第二水厂: the number says which. */
export const projectNumbered = /\d号|[一二三四五六七八九十]号|第[一二三四五六七八九十]/;

/** 三水厂, 市八中学: of these a place has so many that they go by their numbers. */
export const worksByNumber =
  /^[市区县]?第?[一二三四五六七八九十]{1,2}(?:大桥|人民医院|水质净化厂|自来水厂|净水厂|水厂|污水处理厂|污水厂|热电厂|电厂|医院|中学|高中|小学|幼儿园|变电站)$|^[一-鿿]{0,6}[A-Z]\d{1,2}(?:号?线|航站楼)(?:[一二三]期)?$|^(?:地铁|轨道交通|轻轨)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})号线(?:[一二三]期)?$/;

/** What else may be named and built, and is as often only a field: one that a later report names again is a name. */
export const worksSupposed = `
  经济带 产业带 文化带 示范带 创新区 海关 口岸 文化园 创意园 商务区 保税区 合作区 试验区 示范区 新区 新城 中心 平台 基地 体系 制度`;

/** “三馆一院”: several works under one name. */
export const worksTogether = /^“(?:[一二三四五六七八九两双][馆园厅桥隧站场院港校库廊路江河湖街环轴塔寺国]){2,4}”/;

/** Before the last of several lines, the others: 地铁1、3、|4号线. */
export const lineBefore = /(地铁|轨道交通|轻轨|)((?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、和及与]){1,9})$/;
export const linesParted = /[、和及与]/;
export const lineName = /^(\d{1,2}|[一二三四五六七八九十]{1,2})号线/;

/** 市老年活动中心: the place has one. */
export const projectOwned = /^[市区县省州旗](?![级域场政民区县乡镇村内外直属委本])/;

/** Keeping up what stands: 河口老街|保护. */
export const worksCare = /(?:保护利用|保护|修缮|维修|维护|开发|综合开发)$/;

/** Works of one character, which behind 建成 or in a list of works are named: 望江路. */
export const worksShort: readonly string[] = '路 桥 馆 园 港 湖 库 渠'.split(' ');

/** Works and tracts that behind 建成 are one thing if two characters say which: 望江市场. */
export const worksTold: readonly string[] = '市场 系统 平台 小镇 铁路 公路 高速 园区 地铁'.split(' ');

/** Before 建成: what is to become something else, 把全市建成物流中心. */
export const worksTurned = /[把将使]/;

/** Verbs that begin a work, so that their object is one thing: 启动|建设|国际会展中心. */
export const worksBegun: readonly string[] = '启动 新建 兴建 开建 动工 迁建 重建'.split(' ');

/** Verbs before a work and what is to become of it: 确保|望江路|通车. */
export const worksWished = '确保 力争 力保 争取 保证 实现 推动 促进 保障';

/** Who leads what is only helped: 配合省|抓好…. */
export const worksLedBy = '省市州';

/** Before the next one of a list, what is done with it: 、|开工建设|3号线. */
export const worksNext = '开工建设 新开工 开工 启动 打通 建成 新建 续建';

/** Behind 和 at the end of a place's name (太和段), and in a word (和平). */
export const placeEnds = '段站路村镇谐睦';
export const placeWithAnd = /^和平(?=[路街里广大东西南北渠桥河湖公门、])/;

/** 5个村的. */
export const projectCounted = /\d[个座条处所]/;

/** “暖心”工程. */
export const projectQuoted = /“[^“”]{1,16}”(?:工程|项目)/;

/** （二期）主体工程. */
export const projectPhase = /^(?:（?[一二三四五六]期）?)?(?:主体|配套)?(?:工程|项目)?/;

/** （一期）年底前. */
export const projectApart = /^(?:（[^（）]{1,20}）)?(?:年底前?|年内|早日|尽快|如期|全面|主体|顺利)?/;

/** 3个, 十条. */
export const projectCount = /^\s?(?:\d|[一二三四五六七八九十两几]{1,3}[个项处座条所家])/;

/** Letters and words; a digit only in the number of a road or in a capacity: G209国道, 3号线, 青禾30万吨甲醇. */
export const projectName = /^(?!.*\d(?![\d号路线国省道×吨]|万[吨千]))[一-鿿A-Za-z\d“”·（）—―×-]{2,30}$/;

/** What several places have, so that no name says which: 社区养老服务中心. */
export const projectCommon =
  /^(?:社区|农村|乡村|乡镇|镇街|镇村|村级|建制村|自然村|街道|基层|城乡|小区|各级|各类|标准化)/;

/** 四大, 三个, 两级; the 七二五 of 七二五所 is a name. */
export const projectCountedInWords = /(?<![第一二三四五六七八九])[一二三四五六七八九十两几首][个项座条处所家大]|两级/;

/** 重点项目, 二期: kinds of works that every report has. */
export const projectOfAKind =
  /(?:项目|工程)(?:项目|工程)$|^[^“]{0,2}(?:项目|工程)$|^(?:省|市|区|县|国家|自治区)?级?(?:重点|重大)?(?:项目|工程)$|^[一二三四五六]期|(?:重点|重大)(?:项目|工程)$|^(?:试运|包装|布局|[一二三四]级)|^“[^”]{1,2}”$|等|以及|(?:电路|线路|校园|中小学校|基础设施建设项目)$|^智能工厂$|^相关/;
