import { planYears } from '../../knowledge/periods.ts';
import { lineStart } from '../../text/beside.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

/** Times of works and goals that do not go with another one beside them. */
export const workTimeRows: readonly WordingRow[] = [
  {
    name: 'finished before it was begun, or in other months than lie between',
    find: (text) => BEGUN_AND_DONE(text),
    read: begunAndDone,
    example: '水库2023年5月开工，«2022年12月»建成。',
    right: '2023年12月',
  },
  {
    name: 'finished before it was begun, in the next sentence',
    find: (text) => BEGUN_THEN_DONE(text),
    read: begunAndDone,
    example: '物流园2023年5月动工，总投资6.8亿元。项目于«2022年8月»建成投用。',
    right: '2024年8月',
  },
  {
    name: 'a goal that is met ahead by other years',
    find: (text) => AHEAD(text),
    read: ahead,
    example: '2023年提前«三»年实现2025年规划目标。',
    right: '两',
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

const YEAR = { at: '年', behind: '\\d', offset: [4, 4] } as const;
const PART = '(?:\\d{1,2}日|[底初]|[上中下]旬)?';
/** 2021年6月开工，历时18个月，于2023年12月竣工 */
const BEGUN_AND_DONE = search(
  `(?<begun>(?<year>20\\d\\d)年(?<month>\\d{1,2})月)${PART}{within}{0,4}?{started}{within}{0,2}[，、](?:(?<took>历时(?<months>\\d{1,2}))个月，)?[于已将计预并划当年]{0,3}(?<done>(?<lastYear>20\\d\\d)年(?<lastMonth>\\d{1,2})月)${PART}{within}{0,6}?{finished|running}`,
  YEAR,
);

/** 2023年5月动工，总投资6.8亿元。项目于2024年8月建成 */
const BEGUN_THEN_DONE = search(
  `(?<begun>(?<year>20\\d\\d)年(?<month>\\d{1,2})月)${PART}{within}{0,4}?{started}[^。；\\n]{0,40}。(?:[^。；，\\d\\n]{0,16}，)?(?:该?(?:项目|工程)|该[路桥线站馆])[现已于]{0,2}(?<done>(?<lastYear>20\\d\\d)年(?<lastMonth>\\d{1,2})月)${PART}{within}{0,6}?{finished|running}`,
  YEAR,
);

function begunAndDone({ word, firstOf, lastOf }: WordingMatch): WordingVerdict | null {
  const [begun, done] = [firstOf('begun'), lastOf('done')];
  const between = (Number(word('lastYear')) - Number(word('year'))) * MONTHS + inMonths(word);
  if (between < 0)
    return {
      range: done,
      says: { zh: `${word('done')}在开工的时间以前，请核对`, en: `${word('done')} comes before the work was begun` },
      elsewhere: { range: begun, message: OTHER },
    };
  const said = word('months');
  if (said === '' || Math.abs(between - Number(said)) <= 1) return null;
  return {
    range: endOf(firstOf('took'), said),
    says: {
      zh: `前后两个时间相隔${between}个月，文中为${said}个月`,
      en: `${between} months lie between, the text says ${said}`,
    },
    elsewhere: { range: done, message: OTHER },
  };
}

function inMonths(word: WordingMatch['word']): number {
  return Number(word('lastMonth')) - Number(word('month'));
}

const MONTHS = 12;
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
    says: {
      zh: `前后两个年份相差${years}年，文中为提前${word('years')}年`,
      en: `The two years are ${years} apart, the text says ${word('years')}`,
    },
    elsewhere: { range: lastOf('goal'), message: OTHER },
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
