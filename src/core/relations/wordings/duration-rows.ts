import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const SAID = '(?<said>\\d{1,3}|{numeral}{1,3}|两)';
const PART = '(?:\\d{1,2}日|[底初]|[上中下]旬)?';
const YEAR = { at: '年', offset: [4, 4] } as const;
/** Nothing of another year. */
const NEXT = '(?:(?!20\\d\\d年|[去今当同次翌]年)[^\\n])';
/** Behind how long it took nothing else is told of that time: 经过三年·奋战，, and not 历时18个月完成主体，. */
const MID = '的?(?:{within}{0,2}?{effort})?，[^，。；\\d\\n]{0,6}?';
const DONE = '{within}{0,8}?(?:{finished|running|completion|honoured})';
const BEGUN = `(?<year>20\\d\\d)年(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}`;

/** How long something took, runs or has been, against the times told beside it. Years may be counted with their first or without. */
export const durationRows: readonly WordingRow[] = [
  {
    name: 'begun and done in months, and how long it took',
    find: search(
      `${BEGUN}[^。；\\d\\n]{0,10}(?<toYear>20\\d\\d)年(?<toMonth>\\d{1,2})月${PART}{within}{0,8}?{finished|running}[^。；\\d\\n]{0,14}?(?:工期|{took})[为约近仅只达]{0,2}${SAID}(?:个(?<unit>月)|年(?<half>半)?)(?![内多余])`,
      YEAR,
    ),
    read: betweenMonths,
    example: '水库2022年3月开工，2024年9月建成，工期«三年半»，结束了缺水的历史。',
    right: '两年半',
  },
  {
    name: 'begun in one year and done in another, and how long it took',
    find: search(
      `(?<from>20\\d\\d)年[^。；\\d\\n]{0,24}?{started|registered}[^。；\\d\\n]{0,10}?(?<to>20\\d\\d)年[^。；\\d\\n]{2,16}[，。]{took}${SAID}年(?![多余半])`,
      YEAR,
    ),
    read: ({ word, lastOf }) => years(Number(word('to')) - Number(word('from')), [-1, 1], word('said'), lastOf('said')),
    example: '创建工作从2021年启动、到2024年成功获评，历时«六»年。',
    right: '三',
  },
  {
    name: 'begun in a year, how long it took and the year it was done in',
    find: search(
      `(?<!\\d)(?<from>20\\d\\d)年[^。；\\d\\n]{0,24}?(?:{started|registered}|以来)[^。；\\d\\n]{0,30}?(?:(?<took>{took})|经过)(?:了|整整)?${SAID}年(?![多余半])${MID}(?<at>[于在到])?(?<to>20\\d\\d)年`,
      YEAR,
    ),
    read: yearsTaken,
    example: '自2019年启动创建以来，历时«七»年，终于在2024年成功获评。',
    right: '五',
  },
  {
    name: 'begun in a month, how long it took and the month it was done in',
    find: search(
      `(?<!\\d)(?<year>20\\d\\d)年(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}${NEXT}{0,60}?(?:{took}|经过)了?(?<exact>整整)?${SAID}(?:个(?<unit>月)|年(?<half>半)?)(?![内多余])${MID}(?<toYear>20\\d\\d)年(?<toMonth>\\d{1,2})月${PART}${DONE}`,
      YEAR,
    ),
    read: betweenMonths,
    example: '大桥于2021年9月开工，全长1860米。经过整整«两年»建设，2024年9月正式通车。',
    right: '三年',
  },
  {
    name: 'the years of a work up to the last of them',
    find: search(
      `(?<from>20\\d\\d)年[起以][^\\n\\d]{2,40}?[。，；]到?(?<to>20\\d\\d)年，[^，。；\\d\\n]{0,14}?${SAID}个年头`,
      YEAR,
    ),
    read: ({ word, lastOf }) => years(Number(word('to')) - Number(word('from')), [0, 1], word('said'), lastOf('said')),
    example: '自2020年起实施惠民工程。到2024年，工程已实施«七»个年头。',
    right: '五',
  },
  {
    name: 'which year of a term a year is',
    find: search(
      `(?<from>20\\d\\d)年?{until}20\\d\\d年[^\\d。\\n]{0,4}[。，；](?<to>20\\d\\d)年是[^，。；\\d\\n]{0,16}第${SAID}年`,
      YEAR,
    ),
    read: ({ word, lastOf }) => years(Number(word('to')) - Number(word('from')), [0, 1], word('said'), lastOf('said')),
    example: '任期为2022年至2026年。2024年是任期的第«四»年。',
    right: '三',
  },
  {
    name: 'what was founded in a year, and its anniversary',
    find: search(
      `{founded}于(?<from>(?:18|19|20)\\d\\d)年[^。\\d\\n]{0,24}?(?:(?<last>{lastYear})|(?<to>20\\d\\d)年)[^。\\d\\n]{0,12}?${SAID}周年`,
      { at: '年', offset: [6, 9] },
    ),
    read: sinceFounded,
    example: '中学创建于1934年，2024年喜迎建校«80»周年。',
    right: '90',
  },
  {
    name: 'months in a row, and the first and last of them',
    find: search(
      `(?:连续${SAID}个月[^。；\\d\\n]{0,24}?[自从](?:20\\d\\d年)?(?<from>\\d{1,2})月份?起?[，至到]{1,2}(?<to>\\d{1,2})月)`,
      { at: '连' },
    ),
    read: monthsInARow,
    example: '工业增速连续«5»个月回升，自2024年5月起至12月增速始终领先。',
    right: '8',
  },
  {
    name: 'from one day to another, in months',
    find: search(
      `(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日{until}(?:(?<toYear>20\\d\\d)年)(?<toMonth>\\d{1,2})月(?<toDay>\\d{1,2})日[的，共]?(?:为期|历时)?${SAID}个月`,
      YEAR,
    ),
    read: dayToDay,
    example: '2023年11月15日至2024年3月15日«5»个月供暖期平稳运行。',
    right: '4',
  },
];

/** What took less may have been begun later or won later; that is open. */
function yearsTaken({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const span = Number(word('to')) - Number(word('from'));
  const said = valueOfNumeral(word('said'));
  if (span < 1 || (said >= span - 1 && said <= span + 1)) return null;
  if (said < span && (word('at') === '' || !TIMED.test(word('took')))) return null;
  const verdict = { range: lastOf('said'), says: apart(`${span}年`, `${word('said')}年`) };
  return said < span ? { ...verdict, certainty: 'information' } : verdict;
}

/** 历经三年攻坚 may be the last ones of more. */
const TIMED = rx`时$`;

function monthsBetween({ word }: WordingMatch): number {
  return (Number(word('toYear')) - Number(word('year'))) * MONTHS + Number(word('toMonth')) - Number(word('month'));
}

const MONTHS = 12;

/** In months they are exact, in half years nearly so; 历时三年 may be said of three years of the calendar. */
function betweenMonths(said: WordingMatch): WordingVerdict | null {
  const { word, words, firstOf, lastOf } = said;
  const between = monthsBetween(said);
  const count = valueOfNumeral(word('said'));
  if (between < 1 || MEANT.test(words)) return null;
  const isMonths = word('unit') !== '';
  const off = Math.abs((isMonths ? count : count * MONTHS + (word('half') === '' ? 0 : MONTHS / 2)) - between);
  const ofCalendar = Number(word('toYear')) - Number(word('year')) + 1;
  const isLoose = !isMonths && word('half') === '' && word('exact') === '';
  if (off <= (isMonths ? 1 : MONTHS / 2 - 1) || (isLoose && (off < MONTHS || count === ofCalendar))) return null;
  const [start] = lastOf('said');
  const written = `${word('said')}${isMonths ? '个月' : `年${word('half')}`}`;
  return {
    range: [start, start + written.length],
    says: apart(`${between}个月`, written),
    elsewhere: { range: firstOf('year'), message: { zh: '开工的年份', en: 'The year in which it was begun' } },
  };
}

/** 计划工期, 提前: what was meant, and not how long it took. */
const MEANT = rx`{planned}|提前|合同`;

/** A span may be so many less and so many more than the last year without the first. */
function years(
  span: number,
  [less, more]: readonly [number, number],
  said: string,
  range: readonly [number, number],
): WordingVerdict | null {
  const count = valueOfNumeral(said);
  if (span < 1 || (count >= span + less && count <= span + more)) return null;
  return {
    range,
    says: {
      zh: `前后两个年份相差${span}年，文中为${said}年`,
      en: `The two years are ${span} apart, the text says ${said}`,
    },
  };
}

function sinceFounded({ word, lastOf, year }: WordingMatch): WordingVerdict | null {
  const told = word('last') === '' ? Number(word('to')) : year === null ? null : year - 1;
  return told === null ? null : years(told - Number(word('from')), [0, 0], word('said'), lastOf('said'));
}

function monthsInARow({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const due = Number(word('to')) - Number(word('from')) + 1;
  return due < 2 || valueOfNumeral(word('said')) === due
    ? null
    : { ...otherMonths(`${word('from')}—${word('to')}月`, due, word('said')), range: firstOf('said') };
}

/** To the day: half a month more or less is told as a month. */
function dayToDay(said: WordingMatch): WordingVerdict | null {
  const { word, lastOf } = said;
  const between = monthsBetween(said) + (Number(word('toDay')) - Number(word('day'))) / DAYS;
  if (between < 0 || Math.abs(between - valueOfNumeral(word('said'))) < 1) return null;
  return { ...otherMonths('起止日期', Math.round(between), word('said')), range: lastOf('said') };
}

const DAYS = 30;

function otherMonths(zh: string, due: number, said: string): WordingVerdict {
  return {
    says: { zh: `${zh}是${due}个月，文中为${said}个月`, en: `These are ${due} months, the text says ${said}` },
    certainty: 'information',
  };
}

function apart(due: string, said: string): WordingVerdict['says'] {
  return { zh: `前后两个时间相隔${due}，文中为${said}`, en: `${due} lie between the two times, the text says ${said}` };
}
