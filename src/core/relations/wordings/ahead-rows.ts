import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const SAID = '(?<said>\\d{1,3}|{numeral}{1,3}|两)';
const DONE = '{within}{0,8}?(?:{finished|running|completion|honoured})';
const YEAR = { at: '年', offset: [4, 4] } as const;

/** Years by which goals and tasks are met ahead, and years that further years lead to. */
export const aheadRows: readonly WordingRow[] = [
  {
    name: 'a goal that is met ahead by other years',
    find: (text) => AHEAD(text),
    read: ahead,
    example: '2023年提前«三»年实现2025年规划目标。',
    right: '两',
  },
  {
    name: 'a goal of a year that is met other years ahead of it',
    find: search(
      `(?<!\\d)(?<to>20\\d\\d)年[底末]?的?{within}{0,12}?提前${SAID}年{within}{0,6}?[于在](?<from>20\\d\\d)年[底末]?${DONE}`,
      YEAR,
    ),
    read: aheadOfGoal,
    example: '比规划确定的2025年提前«三»年于2024年完成全部任务。',
    right: '一',
  },
];

const OTHER = { zh: '另一时间', en: 'The other time' };

function endOf([, end]: Range, { length }: string): Range {
  return [end - length, end];
}

/** 2023年提前三年实现2025年规划目标 */
const AHEAD = search(
  '(?<year>20\\d\\d)年[底末]?，?{within}{0,8}?(?<ahead>提前(?<years>{numeral}|两|\\d{1,2}))年{within}{0,12}?(?<goal>20\\d\\d)年{within}{0,10}?{planGoals}',
  YEAR,
);

function ahead({ word, firstOf, lastOf }: WordingMatch): WordingVerdict | null {
  const years = Number(word('goal')) - Number(word('year'));
  if (years < 1 || valueOfNumeral(word('years')) === years) return null;
  return {
    range: endOf(firstOf('ahead'), word('years')),
    says: aheadBy(years, word('years')),
    elsewhere: { range: lastOf('goal'), message: OTHER },
  };
}

/** 比规划确定的2025年提前一年于2024年完成 */
function aheadOfGoal({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const years = Number(word('to')) - Number(word('from'));
  if (years < 1 || valueOfNumeral(word('said')) === years) return null;
  return { range: lastOf('said'), says: aheadBy(years, word('said')) };
}

function aheadBy(years: number, said: string): WordingVerdict['says'] {
  return {
    zh: `前后两个年份相差${years}年，文中为提前${said}年`,
    en: `The two years are ${years} apart, the text says ${said}`,
  };
}
