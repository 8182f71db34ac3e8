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
