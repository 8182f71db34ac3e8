import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const SAID = '(?<said>\\d{1,3}|{numeral}{1,3}|两)';
const MONTH = { at: '月', offset: [1, 2] } as const;

/** Behind how long it took nothing else is told of that time: 经过三年·奋战，, and not 历时18个月完成主体，. */
const MID = '的?(?:{within}{0,2}?{effort})?，[^，。；\\d\\n]{0,6}?';

/** How many days, months or minutes lie between two times told before, in the same sentence or in the next one. */
export const lapseRows: readonly WordingRow[] = [
  {
    name: 'the first and the last day of something, and how many days it took',
    find: search(
      `(?<month>\\d{1,2})月(?<day>\\d{1,2})日[^\\d\\n]{0,24}?{opened}(?:[^月\\n]){0,60}?(?<!\\d)(?<toMonth>\\d{1,2})月(?<toDay>\\d{1,2})日[^\\d，。；\\n]{0,10}?{closed}[^\\d，。；\\n]{0,4}[，。]在?{took}(?:整整)?${SAID}[天日](?![内多余])`,
      MONTH,
    ),
    read: daysOfEvent,
    example: '9月20日，艺术节在广场开幕。来宾460人。艺术节9月26日落幕，为期«9»天。',
    right: '7',
  },
  {
    name: 'months in a row, between two months told before',
    find: search(
      `(?<!\\d)(?<year>20\\d\\d)年(?<month>\\d{1,2})月[，起][^\\d\\n]{2,40}?{untilThen}(?<toYear>20\\d\\d)年(?<toMonth>\\d{1,2})月[^\\d，；。\\n]{0,8}[。，]连续${SAID}个月`,
      { at: '年', offset: [4, 4] },
    ),
    read: monthsInARow,
    example: '2021年7月，工业增速跃居首位。此后月月领先，直到2022年12月。连续«16»个月保持第一。',
    right: '18',
  },
  {
    name: 'how long something took and takes, and how much that saves',
    find: search(
      `{inThePast}[^。；\\d\\n]{0,16}?(?<was>\\d{1,3})(?<unit>个?{timeSpent})[^。；，\\d\\n]{0,4}，{nowadays}[^。；，\\d\\n]{0,14}?(?<is>\\d{1,3})\\k<unit>[^。；，\\d\\n]{0,6}[，。]{savedLead}{saves}了?(?<said>\\d{1,3})\\k<unit>(?![以多余])`,
      { at: '，', offset: [6, 32], past: '。；\n' },
    ),
    read: saved,
    example: '过去到省城要90分钟，如今只需35分钟。路上足足省下«65»分钟。',
    right: '55',
  },
  {
    name: 'from a day to another, and the days that it took',
    find: search(
      `(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:(?!\\d{1,2}月\\d)[^\\n]){0,90}?(?:{took}|经过|奋战)了?${SAID}[天个]?(?:昼夜|日夜|[天日])(?![内多余])${MID}(?<done>(?<toMonth>\\d{1,2})月(?<toDay>\\d{1,2})日)(?!至)`,
      { at: '月', offset: [1, 2] },
    ),
    read: daysTaken,
    example: '8月12日遭遇特大暴雨，省道多处塌方。经过«17»天连续奋战，8月19日道路恢复通行。',
    right: '7',
  },
];

/** With both its days, or without the first. */
function daysOfEvent(said: WordingMatch): WordingVerdict | null {
  const { word } = said;
  const between = dayOfYear(word('toMonth'), word('toDay')) - dayOfYear(word('month'), word('day'));
  // 马拉松赛…为期2天: of another thing than began months ago.
  const isOther = between > LONGEST || valueOfNumeral(word('said')) * 3 < between;
  return between < 1 || isOther ? null : unlessOneOf([between + 1, between], '天', said, '起止日期');
}

const LONGEST = 150;

/** Of a common year; behind a 29 February it is a day more. */
function dayOfYear(month: string, day: string): number {
  return DAYS_BEFORE.slice(0, Number(month)).reduce((all, days) => all + days, 0) + Number(day);
}

const DAYS_BEFORE = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30];

function monthsInARow(said: WordingMatch): WordingVerdict | null {
  const { word } = said;
  const between =
    (Number(word('toYear')) - Number(word('year'))) * 12 + Number(word('toMonth')) - Number(word('month'));
  return between < 2 ? null : unlessOneOf([between + 1, between], '个月', said, '前后两个月份');
}

function saved(said: WordingMatch): WordingVerdict | null {
  const [was, is] = [Number(said.word('was')), Number(said.word('is'))];
  return was > is ? unlessOneOf([was - is], said.word('unit'), said, `${was}到${is}`) : null;
}

/** A day more may be a leap day. */
function unlessOneOf(
  counts: readonly number[],
  unit: string,
  { word, lastOf }: WordingMatch,
  times: string,
): WordingVerdict | null {
  const told = valueOfNumeral(word('said'));
  const [due = 0] = counts;
  if (counts.includes(told) || (unit === '天' && told === due + 1 && due > LEAP)) return null;
  return {
    range: lastOf('said'),
    says: {
      zh: `${times}应为${due}${unit}，文中为${word('said')}${unit}`,
      en: `From what is told before it is ${due}, the text says ${word('said')}`,
    },
  };
}

const LEAP = 28;

/** More days than there are between cannot be; of fewer it is open when they began. */
function daysTaken({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const months = Number(word('toMonth')) - Number(word('month'));
  const between = Number(word('toDay')) - Number(word('day')) + months * DAYS;
  const said = valueOfNumeral(word('said'));
  const room = months === 0 ? 1 : 3;
  if (months < 0 || between < 1 || Math.abs(between - said) <= room) return null;
  const verdict = {
    range: lastOf(said > between ? 'said' : 'done'),
    says: {
      zh: `前后两个时间相隔${between}天，文中为${word('said')}天`,
      en: `${between} days lie between the two times, the text says ${word('said')}`,
    },
  };
  return said > between ? verdict : { ...verdict, certainty: 'information' };
}

const DAYS = 30;
