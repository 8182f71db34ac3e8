import { planYears } from '../../knowledge/periods.ts';
import { lineStart } from '../../text/beside.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
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
  {
    name: 'a task that took more years than it was given',
    find: (text) => matchesBeside(text, '任务', TASK),
    read: ({ word }) => (valueOfNumeral(word('needed')) > valueOfNumeral(word('given')) ? { says: LONGER } : null),
    example: '恢复重建«两年任务三年完成»。',
    right: '三年任务两年完成',
  },
  {
    name: 'a year that some more years do not lead to',
    find: (text) => matchesBeside(text, '在此基础上', FURTHER),
    read: further,
    example: '到2035年，粮食产能达到1000亿斤。在此基础上再奋斗五年，到«2035»年基本实现现代化。',
    right: '2040',
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

const TASK = wordPattern(
  '(?<given>\\d{1,2}|[两一二三四五六七八九十]{1,2})年的?(?:建设)?任务，?(?<needed>\\d{1,2}|[两一二三四五六七八九十]{1,2})年内?(?:完成|干完)',
  'g',
);
const LONGER = { zh: '完成用的年数多于任务的年数，请核对先后', en: 'It took more years than it was given: check' };

/** 在此基础上再奋斗五年，到2035年 */
const FURTHER = wordPattern(
  '在此基础上，?再[^，。；\\d\\n]{0,4}?(?<years>\\d{1,2}|{numeral}{1,2})年，到(?<to>20\\d\\d)(?=年)',
  'g',
);

/** Behind a year told before in the paragraph, or behind the five-year plan that the part is of. */
function further({ text, start, word, lastOf }: WordingMatch): WordingVerdict | null {
  const more = valueOfNumeral(word('years'));
  const from = lastYear(text, lineStart(text, start), start) ?? (more === FIVE ? lastPlan(text, start) : null);
  const due = (from?.year ?? 0) + more;
  if (!from || due === Number(word('to'))) return null;
  return {
    range: lastOf('to'),
    says: {
      zh: `前文到${from.year}年，再过${word('years')}年应是${due}年，此处为${word('to')}年`,
      en: `${word('years')} years behind ${from.year} is ${due}, the text says ${word('to')}`,
    },
    elsewhere: { range: from.range, message: { zh: '前文的年份', en: 'The year told before' } },
  };
}

const FIVE = 5;
const UP_TO = wordPattern('(?<!\\d)(20\\d\\d)年', 'g');
const PLAN = wordPattern('“({planNumber})五”时期', 'g');
/** The plan is told in the part whose end this is. */
const PART_LENGTH = 2000;

interface From {
  readonly year: number;
  readonly range: Range;
}

function lastYear(text: string, start: number, end: number): From | null {
  const match = Array.from(text.slice(start, end).matchAll(UP_TO)).at(-1);
  return match ? { year: Number(match[1]), range: [start + match.index, start + match.index + match[0].length] } : null;
}

function lastPlan(text: string, end: number): From | null {
  const start = Math.max(0, end - PART_LENGTH);
  const match = Array.from(text.slice(start, end).matchAll(PLAN)).at(-1);
  const years = planYears[match?.[1] ?? ''];
  return match && years
    ? { year: years[1], range: [start + match.index, start + match.index + match[0].length] }
    : null;
}
