/** Goals that the whole nation has set a year for: what is told of them lies within these years, which a place may be ahead of. */
export const goalYears: readonly {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The year as it is told. */
  readonly due: number;
}[] = [
  { name: '碳达峰', from: 2015, to: 2030, due: 2030 },
  { name: '碳中和', from: 2040, to: 2060, due: 2060 },
  { name: '基本实现社会主义现代化', from: 2020, to: 2035, due: 2035 },
];

/** Since these goals are told as they are now. */
export const goalsSince = 2018;

/** The year in which each national congress of the party met; the next is the first to carry its spirit out. */
export const congressYears: Readonly<Record<string, number>> = {
  十六: 2002,
  十七: 2007,
  十八: 2012,
  十九: 2017,
  二十: 2022,
};

/** The month in which each plenum of a term met, by the term and its number. */
export const plenumMonths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  十六: { 三: '2003-10', 四: '2004-09', 五: '2005-10', 六: '2006-10' },
  十七: { 二: '2008-02', 三: '2008-10', 四: '2009-09', 五: '2010-10', 六: '2011-10' },
  十八: { 二: '2013-02', 三: '2013-11', 四: '2014-10', 五: '2015-10', 六: '2016-10' },
  十九: { 二: '2018-01', 三: '2018-02', 四: '2019-10', 五: '2020-10', 六: '2021-11' },
  二十: { 二: '2023-02', 三: '2024-07', 四: '2025-10' },
};

/** The first year in which those may meet that have not met yet. */
export const plenumsToCome: typeof plenumMonths = { 二十: { 五: '2026', 六: '2026', 七: '2027' } };

/** The year of each national census, by its kind and its number. */
export const censusYears: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  人口: { 五: 2000, 六: 2010, 七: 2020, 八: 2030, 九: 2040, 十: 2050 },
  经济: { 一: 2004, 二: 2008, 三: 2013, 四: 2018, 五: 2023, 六: 2028, 七: 2033, 八: 2038, 九: 2043, 十: 2048 },
  农业: { 二: 2006, 三: 2016, 四: 2026, 五: 2036, 六: 2046, 七: 2056, 八: 2066, 九: 2076, 十: 2086 },
  // The fourth took three years and was at its height in the second.
  文物: { 四: 2025, 五: 2040, 六: 2055 },
};

/** What is open all day is open so many hours. */
export const hoursOfDay = 24;

/** The animals of the years, and the two signs that a year is called by, those of 4 A.D. first. */
export const zodiac = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
export const branchSigns = '子丑寅卯辰巳午未申酉戌亥';
export const stemSigns = '甲乙丙丁戊己庚辛壬癸';

/** The months of what a year is divided into. */
export const monthsOfParts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前两季度: [1, 6],
  前两个季度: [1, 6],
  前三季度: [1, 9],
  前三个季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
};

/** From which age people are called so, and up to which. */
export const agesOf: Readonly<Record<string, readonly [least: number, most: number]>> = {
  老年: [60, Infinity],
  老龄: [60, Infinity],
  未成年: [0, 18],
};

/** Numbers that the whole nation calls, by what answers there. */
export const hotlines: Readonly<Record<string, string>> = {
  政务服务便民: '12345',
  政务服务: '12345',
  政府服务: '12345',
  市民服务: '12345',
  消费投诉举报: '12315',
  消费维权: '12315',
  公共法律服务: '12348',
  法律援助: '12348',
  纳税服务: '12366',
  住房公积金: '12329',
  青少年服务: '12355',
  妇女维权: '12338',
  医保服务: '12393',
  环保举报: '12369',
};

/** Times that have a name, in minutes. */
export const namedMinutes: Readonly<Record<string, number>> = { 一刻钟: 15, 半小时: 30, 半个小时: 30, 一小时: 60 };

/** Feasts by their day in the calendar of the moon. */
export const lunarDays: Readonly<Record<string, string>> = {
  春节: '正月初一',
  元宵: '正月十五',
  端午: '五月初五',
  七夕: '七月初七',
  中秋: '八月十五',
  重阳: '九月初九',
  腊八: '腊月初八',
};

/** Fairs that are held once a year, by the year before the first. */
export const yearlyFairs: Readonly<Record<string, number>> = {
  国际进口博览会: 2017,
  进博会: 2017,
  国际消费品博览会: 2020,
  消博会: 2020,
};

/** Grades by what has them: those that there are not, the highest, and what it is of. */
export const topGrades: readonly (readonly [beyond: string, most: string, name: string])[] = [
  ['(?:[6-9]|1\\d)A级?(?:国家级?)?(?:旅游)?景区', '5A', '景区'],
  ['[五六七八九]级公路', '四级', '公路'],
  ['[四五六]级[甲乙]等', '三级', '等'],
];
