import { yearsIn } from '../../outline/years.ts';
import { justBefore } from '../../text/beside.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow } from './wording-row.ts';

/** What no calendar has. */
export const calendarRows: readonly WordingRow[] = [
  {
    name: 'a day that its month has not',
    find: (text) => matchesBeside(text, '月', DATE),
    read: ({ word }) =>
      impossible(word('year') === '' ? undefined : Number(word('year')), Number(word('month')), Number(word('day'))),
    example: '于«4月31日»前完成。',
    right: '4月30日',
  },
  {
    name: 'the same in words behind its year',
    find: search('(?<=年)(?<month>{numeral}{1,2})月(?<day>{numeral}{1,3})日', { at: '月', offset: [1, 2] }),
    read: writtenDay,
    example: '二〇二二年«六月三十一日»在县人民代表大会上',
    right: '六月三十日',
  },
  {
    name: 'days of one month that end before they begin, or that it has not',
    find: (text) => matchesBeside(text, '月', DAYS_LONG),
    read: ({ words, word }) =>
      Number(word('to')) > Number(word('from'))
        ? impossible(undefined, Number(word('month')), Number(word('to')))
        : {
            says: { zh: `${words}：止日不在起日之后`, en: `${words} ends before it begins` },
            certainty: 'warning',
          },
    example: '文化节于«6月12日至11日»举办。',
    right: '6月11日至12日',
  },
  {
    name: 'a month over twelve behind its year',
    find: search(
      '(?<=(?<![0-9])(?:19|20)\\d\\d年)(?<month>1[3-9]|[2-9]\\d|00?)月(?!\\d|[底份末初前，。；、）]|[上中下]旬)',
      {
        at: '年',
        offset: [-1, -1],
      },
    ),
    read: noMonth,
    example: '大桥于2022年«15月»通车。',
    right: '5月',
  },
  {
    name: 'months or a quarter that no year has',
    find: search('(?<=[，。；、\\n年])前(?:1[3-9]|[2-9]\\d)个月|第[五六七八九]季度', { at: '[个季]', offset: [2, 3] }),
    read: ({ words }) => ({ says: { zh: `一年没有“${words}”`, en: `No year has ${words}` } }),
    example: '今年«前14个月»，投资增长5%。',
    right: '前4个月',
  },
  {
    name: 'a month over twelve, told as one by what follows',
    find: search('(?<![\\d.])(?<month>\\d{1,2})月(?=[底份末初前，。；、）]|[上中下]旬)', {
      at: '月',
      offset: [1, 2],
    }),
    read: ({ word, ...said }) =>
      Number(word('month')) > 0 && Number(word('month')) <= DAYS.length ? null : noMonth({ word, ...said }),
    example: '二期工程«14月»底完工。',
    right: '4月',
  },
  {
    name: 'a time that no clock has',
    find: search(
      '(?<={ofDay}(?:\\d{1,2}[：:∶]\\d\\d{until})?)(?<hour>\\d{1,2})[：:∶](?<minute>\\d\\d)(?![\\d：:∶.%])',
      {
        at: '[：:∶]',
        offset: [1, 2],
      },
    ),
    read: ({ words, word }) =>
      Number(word('hour')) <= HOURS && Number(word('minute')) < MINUTES
        ? null
        : { says: { zh: `没有${words}这个时刻`, en: `No clock has ${words}` } },
    example: '窗口每天延时开放至晚上«18:70»。',
    right: '18:30',
  },
];

const DATE = wordPattern('(?<!\\d)(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]', 'g');
/** 3月19日至20日: days of one month. */
const DAYS_LONG = wordPattern('(?<!\\d)(?<month>\\d{1,2})月(?<from>\\d{1,2})日?{until}{1,2}(?<to>\\d{1,2})日', 'g');
const [HOURS, MINUTES] = [24, 60];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function noMonth({ word }: WordingMatch): ReturnType<WordingRow['read']> {
  const month = word('month');
  return { says: { zh: `一年没有${month}月`, en: `There is no month ${month}` } };
}

function writtenDay({ text, start, word }: WordingMatch): ReturnType<WordingRow['read']> {
  const year = yearsIn(justBefore(text, start, YEAR_LENGTH)).at(-1);
  return impossible(year, valueOfNumeral(word('month')), valueOfNumeral(word('day')));
}

/** 二〇二一年 */
const YEAR_LENGTH = 5;

/** Without a year it may be a leap year. */
function impossible(year: number | undefined, month: number, day: number): ReturnType<WordingRow['read']> {
  const days = month === 2 && !isLeap(year ?? 2000) ? 28 : (DAYS[month - 1] ?? 0);
  if (day >= 1 && day <= days) return null;
  const named = year !== undefined && month === 2 ? `${year}年2月` : `${month}月`;
  return {
    says:
      days === 0
        ? { zh: `一年没有${month}月`, en: `There is no month ${month}` }
        : { zh: `${named}只有${days}日`, en: `${named} has ${days} days` },
  };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
