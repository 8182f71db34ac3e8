/** Names no longer in use, and the place that answers to them now. A county that became a district or a city needs none. */
export const formerNames: readonly (readonly [former: string, now: string])[] = [
  ['襄樊市', '420600'],
  ['思茅市', '530800'],
  ['思茅地区', '530800'],
  ['潞西市', '533103'],
  ['中甸县', '533401'],
  ['崇文区', '110101'],
  ['宣武区', '110102'],
  ['塘沽区', '120116'],
  ['汉沽区', '120116'],
  ['大港区', '120116'],
  ['卢湾区', '310101'],
  ['闸北区', '310106'],
  ['南汇区', '310115'],
  ['白下区', '320104'],
  ['下关区', '320106'],
  ['沧浪区', '320508'],
  ['平江区', '320508'],
  ['金阊区', '320508'],
  ['下城区', '330105'],
  ['江干区', '330102'],
  ['芳村区', '440103'],
  ['萝岗区', '440112'],
  ['万盛区', '500110'],
];

/** Names that are also words: 新城区 says a part of a town far more often than the district of 西安. */
export const commonWords: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 新城区 老城区 市中区 城中区 城东区 城西区 城北区 和县 兴县 富县 新县 成县 文县 康县 义县 单县 古县 长治 中山 三明 大同'.split(
    ' ',
  ),
);

/** What ends the name of an administrative division, the longest first. */
export const divisionKinds: readonly string[] = '自治区 特别行政区 地区 林区 省 市 区 县 盟 旗'.split(' ');

/** Peoples in the names of autonomous divisions, without 族: 凉山彝族自治州. */
export const peoples: readonly string[] =
  '维吾尔 哈萨克 柯尔克孜 塔吉克 锡伯 达斡尔 鄂温克 鄂伦春 蒙古 壮 回 藏 苗 彝 侗 瑶 白 傣 黎 土家 哈尼 傈僳 拉祜 佤 景颇 布依 水 羌 土 撒拉 保安 东乡 裕固 满 朝鲜 畲 仡佬 仫佬 毛南 纳西 普米 怒 独龙 布朗 各'.split(
    ' ',
  );

/** Kinds that a county or a city gave up for another (清苑县 → 清苑区): its name is looked for with these. */
export const formerKinds: readonly string[] = '县 市 地区'.split(' ');
export const presentKinds: readonly string[] = '区 市 县'.split(' ');

/** Ends the name of an autonomous division: 自治州, 自治县. */
export const autonomousKinds: readonly string[] = '自治区 自治州 自治县 自治旗'.split(' ');

/** Between the name of a people and what follows it. */
export const peopleEnding = '族';

/** Single characters that may stand right before the name of a place and are no part of it: 在, 代表, 印发, 中共, 关于, the end of another name. */
export const signsBeforePlaces = '省市州盟区县旗年日月在于是为由与和及向对的之共表发取国届告报到至从将我';

/** Right before a place that a report deals with rather than is of: 融入武汉市, 与武汉市. */
export const beforeNeighbour =
  /(?:融入|对接|承接|服务|接轨|联动|链接|比邻|毗邻|紧邻|靠近|前往|赴|与|同|和|距|离|从|到|至|往|向|携手|来自|辐射|连接|直达|通往)$/;
export const behindNeighbour = /^(?:合作|方向|等地|等市|等城市|产业转移|企业|同城化|都市圈|经济圈|城市群|协作|对口)/;

/** Who speaks for no district: the nation's own report. */
export const nationSpeaks = /代表国务院/;

/** A part of a place that a table does not know, right behind its name: 宜昌市 · 青岚区第六届, 沛县 · 青石镇政府. */
export const partOfPlace =
  /^[一-鿿]{1,8}?(?:区|县|旗|镇|乡|街道)(?=人民政府|政府|第[一二三四五六七八九十]{1,3}届|人民代表大会|\d{4}年|国民经济|工作报告)/;

/** A place that stands in no table, where a title, a session or an office names it. */
export const placeUnknown =
  /(?:^关于|^在|[日—]在|^\d{4}年度?|^(?!关于|在))([一-鿿]{2,14}?(?:区|县|市|旗|镇|乡|街道))(?=(?:人民)?(?:政府)?(?:\d{4}年)?(?:政府)?工作报告|\d{4}年|第[一二三四五六七八九十]{1,3}届|人民政府|财政局|国民经济)/;

/** A line that says whose report it is: its title, its session, an office. */
export const officialLine = /工作报告|人民代表大会|人民政府|[区县市州旗省盟]长|主席/;

/** A line that names a session. */
export const sessionWords = /会议|届|大会/;

/** The end of a full name. */
export const divisionEnd = /[区县市州旗盟省]$/;

/** （某省）2017年 · 青岚县: between a province in brackets and the place in it. */
export const inBrackets = /^[）\]](?:\d{4}年)?$/;

/** Right behind a place: its government. */
export const governmentBehind = /^(?:人民)?政府/;

/** For which kind of place the speaker speaks. */
export const speakerFor = /代表(?:[^，。]{0,12}?)([区县市州旗省])(?:人民)?政府/;

/** Which kind of place a text calls its own. */
export const ownKinds = /全([区县市州旗省])|([区县市州旗省])(?:人大|政协|政府)/g;
