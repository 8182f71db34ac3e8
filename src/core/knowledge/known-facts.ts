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
export const congressYears: Readonly<Record<string, number>> = { 十七: 2007, 十八: 2012, 十九: 2017, 二十: 2022 };

/** What is open all day is open so many hours. */
export const hoursOfDay = 24;
