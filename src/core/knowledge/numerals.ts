/** Chinese digits, the formal ones (壹) and the two spoken ones (两, 廿 is below) among them. */
export const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Chinese digits, each at the place of its value, and the signs that a small number begins with or is. */
export const digitSigns = '〇一二三四五六七八九';
export const numeralSigns = '一二三四五六七八九十';

/** Multipliers inside a section of four digits. */
export const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 廿 and 卅 are two characters in one. */
export const doubled: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Scales that multiply all that stands before them, longest first. */
export const scales: readonly (readonly [written: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
