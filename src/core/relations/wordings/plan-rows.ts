import { planYears } from '../../knowledge/periods.ts';
import { search } from '../../text/search.ts';
import { isYears } from '../plan-told.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const PLAN = '“(?<plan>{planNumber})五”{planPeriod}';
const COURSE = '[^。；：“”\\d\\n]{2,30}的(?<said>[两三四六七八九十])年(?=[，。；！、])';

/** What is said of a five-year plan with a number that it cannot have. */
export const planRows: readonly WordingRow[] = [
  {
    name: 'its first and last year',
    find: search(
      `“(?<plan>{planNumber})五”(?:{planPeriod}|的五年|(?<since>以来))?(?<years>（(?<from>{fullYear})年?(?:－|{until})(?<to>{fullYear})年?）)`,
      { at: '“' },
    ),
    read: wrongSpan,
    example: '编制“十四五”规划（«2020—2025年»）。',
    right: '2021—2025年',
  },
  {
    name: 'its first and last year, told before it',
    find: search(
      '(?<!\\d)(?<years>(?<from>{fullYear})年?{until}(?<to>{fullYear})年)的“(?<plan>{planNumber})五”{planPeriod}',
      { at: '“', offset: [10, 12] },
    ),
    read: wrongSpan,
    example: '从«2011年到2015年»的“十三五”时期，城乡面貌焕然一新。',
    right: '2016年到2020年',
  },
  {
    name: 'a year that is said to be of it, or its first or last one',
    find: search(
      '“(?<plan>{planNumber})五”(?:{partOfPlan}的|(?:规划)?(?:(?<first>{planBegins})|(?<last>{planEnds}))[的（]?)(?<year>{fullYear})年',
      { at: '“' },
    ),
    read: wrongYear,
    example: '与«“十三五”末的2015年»相比，公路里程增加320公里。',
    right: '“十三五”末的2020年',
  },
  {
    name: 'a year, and the plan that it is said to end',
    find: search('(?<!\\d)(?<year>{fullYear})年“(?<plan>{planNumber})五”(?:规划)?(?<last>{planEnds})', {
      at: '“',
      offset: [5, 5],
    }),
    read: wrongYear,
    example: '到«2020年“十四五”末»，城镇化率达到56%。',
    right: '2025年“十四五”末',
  },
  {
    name: 'a year of its goals, shortly after it; 2035 and other far years are meant',
    find: search(
      `${PLAN}[^。；：“\\n]{0,20}目标是?：[^。“\\n]{0,60}?(?<!\\d)(?<reached>(?<year>{fullYear})年[末底]?{markReach})`,
      { at: '“' },
    ),
    read: wrongTargetYear,
    example: '“十二五”时期的主要目标是：生产总值年均增长9%，«2016年达到»260亿元。',
    right: '2015年达到',
  },
  {
    name: 'its length',
    find: search(`${PLAN}?是${COURSE}`, { at: '“' }),
    read: wrongLength,
    example: '“十四五”时期是我们感恩奋进、阔步向前的«六年»。',
    right: '五年',
  },
  {
    name: 'its length, looked back on',
    find: search(`(?<={lookingBack})${PLAN}?，?(?:这|我们)${COURSE}`, { at: '“' }),
    read: wrongLength,
    example: '回望“十三五”这极不平凡的«四年»，成绩来之不易。',
    right: '五年',
  },
  {
    name: 'its name',
    find: search('第(?:{planNumber})个(?<said>[两三四六七八九十])年(?:规划|计划)', { at: '第' }),
    read: ({ word }) => ({
      says: {
        zh: `每个规划都是五年，文中为${word('said')}年`,
        en: `Every such plan has five years; the text says ${word('said')}`,
      },
    }),
    example: '审议国民经济和社会发展«第十五个六年规划»纲要。',
    right: '第十五个五年规划',
  },
  {
    name: 'its outline, with the goals for 2035, or put before a meeting in its first year',
    find: search('第(?<plan>{planNumber})个五年{planPeriod}(?:纲要)?(?:(?<draft>（草案）)|{outlook})', { at: '第' }),
    read: wrongOutline,
    example: '审议国民经济和社会发展«第十三个五年规划和2035年远景目标纲要»。',
    right: '第十四个五年规划和2035年远景目标纲要',
  },
];

function wrongSpan({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const years = planYears[word('plan')];
  const [from, to] = [Number(word('from')), Number(word('to'))];
  const isToNow = word('since') !== '' && to <= (years?.[1] ?? to);
  if (!years || (from === years[0] && (to === years[1] || isToNow))) return null;
  const [start, end] = lastOf('years');
  const bracket = word('years').startsWith('（') ? 1 : 0;
  return {
    range: [start + bracket, end - bracket],
    says: isYears(`“${word('plan')}五”`, years, `${word('from')}—${word('to')}`),
  };
}

/** “十三五”末的2015年, “十四五”以来的2019年 */
function wrongYear({ word }: WordingMatch): WordingVerdict | null {
  const [years, year] = [planYears[word('plan')], Number(word('year'))];
  const [first, last] = years ?? [];
  const isDue =
    ((word('last') === '' ? first : last) ?? 0) <= year && year <= ((word('first') === '' ? last : first) ?? 0);
  if (!years || isDue) return null;
  return { says: isYears(`“${word('plan')}五”`, years, word('year')) };
}

function wrongTargetYear({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const [years, year] = [planYears[word('plan')], word('year')];
  if (!years || Number(year) <= years[1] || Number(year) >= years[1] + LENGTH) return null;
  return { range: lastOf('reached'), certainty: 'warning', says: isYears(`“${word('plan')}五”`, years, year) };
}

function wrongLength({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const [plan, said] = [word('plan'), word('said')];
  const years = planYears[plan];
  if (!years) return null;
  const [start, end] = lastOf('said');
  return {
    range: [start, end + 1],
    certainty: 'warning',
    says: {
      zh: `“${plan}五”是${years[0]}—${years[1]}年，共五年，文中为${said}年`,
      en: `“${plan}五” covers ${years[0]} to ${years[1]}, five years; the text says ${said}`,
    },
  };
}

const LENGTH = 5;

function wrongOutline({ word, year }: WordingMatch): WordingVerdict | null {
  const years = planYears[word('plan')];
  if (!years) return null;
  const [first] = years;
  if (word('draft') === '')
    return first >= OUTLOOK_2035 ? null : { says: isYears(`“${word('plan')}五”`, years, '2035') };
  return year === null || Math.abs(first - year) <= 1
    ? null
    : { says: isYears(`“${word('plan')}五”`, years, String(year)) };
}

/** The plan that was drawn up together with the goals for 2035 begins in this year. */
const OUTLOOK_2035 = 2021;
