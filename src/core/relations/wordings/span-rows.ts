import { yearsIn } from '../../outline/years.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const COUNT = '\\d{1,2}|{numeral}{1,2}|两';

/** Numbers of years against the first and the last of them. A span may be counted without its first year, years in a list may not. */
export const spanRows: readonly WordingRow[] = [
  {
    name: 'an action of so many years',
    find: (text) => matchesBeside(text, YEARS_IN_BRACKETS, ACTION),
    read: (said) => counted(said, said.firstOf('said'), [1, 0]),
    example: '制定养老服务«三年»行动计划（2017—2021年）。',
    right: '五年',
  },
  {
    name: 'from one day to another',
    find: (text) => matchesBeside(text, '为期', LASTING),
    read: lasting,
    example: '项目自2017年3月1日至2021年3月1日实施，为期«3年»。',
    right: '4年',
  },
  {
    name: 'since a year, up to the one told of or the one planned for',
    find: search(
      '自(?<from>(?:19|20)\\d\\d)年[^，。；\\d\\n]{2,14}以来，(?<walked>{within}{0,6}?(?:{walked}|(?<took>{took}))了?)?(?<said>\\d{1,3}|{numeral}{1,3})(?<more>多|余)?年(?<lasting>{lasting})?',
      { at: '年', offset: [5, 5] },
    ),
    read: untilNow,
    example: '2021年政府工作报告\n自1993年定点帮扶以来，«38年»如一日。',
    right: '28年',
  },
  {
    name: 'in a row since a year: no more than have passed when the year that is planned begins',
    find: search(
      '(?<!\\d)(?<from>20\\d\\d)年(?:以来，?(?:已|均)?(?:{within}{0,6}(?=连续第))?|首次[^，。；\\d\\n]{2,12}以来，?{within}{0,10}?)连续(?<nth>第)?(?<said>\\d{1,3}|{numeral}{1,3})(?:个)?(?<unit>{lapse})',
      {
        at: '年',
        offset: [4, 4],
      },
    ),
    read: inARow,
    example: '2026年政府工作报告\n经济增速2022年以来连续«20个季度»高于全省。',
    right: '16个季度',
  },
  {
    name: 'from one year to another, in a row or in all',
    find: search(
      `(?<!\\d)(?<from>20\\d\\d)年?{until}(?<to>20\\d\\d)年(?:的|，)?(?:{within}{0,10}?连续(?<row>${COUNT})年|(?<sum>${COUNT})年(?:{overAll}|{planDocument}))`,
      { at: '年', offset: [4, 10] },
    ),
    read: (said) => counted(said, said.lastOf(said.word('row') === '' ? 'sum' : 'row'), [1, 0]),
    example: '2019年至2021年我县连续«4年»入围百强县。',
    right: '3年',
  },
  {
    name: 'in a row, with the years in brackets',
    find: search(`连续(?<said>${COUNT})年（(?<from>20\\d\\d)年?{until}(?<to>20\\d\\d)年?）`, {
      at: '年',
      offset: [3, 4],
    }),
    read: (said) => counted(said, said.firstOf('said'), [1]),
    example: '连续«三年»（2015年至2018年）入围百强县。',
    right: '四年',
  },
  {
    name: 'in a row, with the years one by one in brackets',
    find: search(`连续(?<row>${COUNT})年（(?<list>(?:20\\d\\d年?[、和]){1,5}20\\d\\d)年?）`, {
      at: '年',
      offset: [3, 4],
    }),
    read: oneByOne,
    example: '连续«三年»（2021、2022、2023、2024年）入围百强县。',
    right: '四年',
  },
  {
    name: 'won so many times, in a row of other years',
    find: search(
      '连续(?<said>{numeral}{1,2}|\\d{1,2})(?<unit>[年届次])(?:{honoured}|{takesRank})(?:{within}{2,20}，(?:成功|再次)?{showsUp}了?|(?:(?!{and}|{showsUp}){within}){2,14})“?(?<row>(?<times>{numeral}{1,3})连[冠优])',
      { at: '[年届次]', offset: [3, 4] },
    ),
    read: again,
    example: '连续«三年»荣获全省考核一等奖，实现“四连冠”。',
    right: '四年',
  },
  {
    name: 'a harvest or a title so many times, in a row of other years',
    find: search(
      '(?<row>(?<times>{numeral}{1,3})连[丰增冠优])”?，(?:粮食)?(?:总?产量?)?连续(?<said>{numeral}{1,3}|\\d{1,3})(?<unit>[年届次])(?:丰收|增产|{honoured})',
      { at: '连', offset: [1, 3] },
    ),
    read: again,
    example: '粮食生产实现“十八连丰”，连续«十七年»丰收。',
    right: '十八年',
  },
  {
    name: 'grown from one year to another',
    find: search(
      `(?<=[由从])(?<from>20\\d\\d)年(?<end>[末底])?的?[^，。；\\n]{1,20}?[到至](?<to>20\\d\\d)年[末底]?的?[^，。；\\n]{1,16}，(?<said>${COUNT})年(?:间|来)?(?:{up|down|yearly|doubling})`,
      { at: '年', offset: [4, 4] },
    ),
    read: (said) => counted(said, said.lastOf('said'), said.word('end') === '' ? [0, 1] : [0], 2),
    example: '财政收入由2018年底的12亿元增加到2023年底的18亿元，«六年»增长50%。',
    right: '五年',
  },
  {
    name: 'years one by one, in a row or in all',
    find: search(
      `(?<!\\d)(?<![\\d年][、和])(?<list>(?:20\\d\\d年?[、和]){1,5}20\\d\\d)年，?(?:{within}{0,4}?连续(?<row>${COUNT})年|(?<sum>${COUNT})年间)`,
      { at: '[、和]', offset: [4, 5] },
    ),
    read: oneByOne,
    example: '2019、2020年连续«三年»获评先进。',
    right: '两年',
  },
];

const YEARS_IN_BRACKETS = /[（(](?:19|20)\d\d/g;
/** 三年行动计划（2017—2021年） */
const ACTION = wordPattern(
  '(?<![第0-9一二三四五六七八九十])(?<said>[两三四五六七八九十]|\\d{1,2})年{planDocument}{1,3}”?[（(](?<from>(?:19|20)\\d\\d)年?[—－~～至-]{1,2}(?<to>(?:19|20)\\d\\d)年?[）)]',
  'g',
);
/** 自2017年3月1日至2021年3月1日实施，为期3年 */
const LASTING = wordPattern(
  '自?(?<from>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日[至到—-](?<to>\\d{4})年(?<lastMonth>\\d{1,2})月(?<lastDay>\\d{1,2})日[^。；\\d\\n]{0,12}为期(?<said>\\d{1,2}|[一两三四五六七八九十])年',
  'g',
);

/** What is said of a span must be its years and one of `more`, the first of which is the usual. */
function counted({ word }: WordingMatch, range: Range, more: readonly number[], least = 1): WordingVerdict | null {
  const [from, to] = [word('from'), word('to')];
  const span = Number(to) - Number(from);
  const said = word('said') + word('row') + word('sum');
  if (span < least || more.some((years) => valueOfNumeral(said) === span + years)) return null;
  return otherSpan(range, `${from}—${to}`, span + (more[0] ?? 0), said);
}

function lasting({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const [from, to] = ['from', 'to'].map(word);
  const exact = (dayOf(to, word('lastMonth'), word('lastDay')) - dayOf(from, word('month'), word('day'))) / DAYS;
  const said = word('said');
  if (exact <= 0 || Math.abs(exact - valueOfNumeral(said)) < HALF) return null;
  return otherSpan(lastOf('said'), `${from}.${word('month')}—${to}.${word('lastMonth')}`, Math.round(exact), said);
}

const DAYS = 365.25;
const DAYS_OF_MONTH = 30.44;
const HALF = 0.5;

/** Days since the year 0, as far as spans of years need them. */
function dayOf(year = '', month = '', day = ''): number {
  return Number(year) * DAYS + (Number(month) - 1) * DAYS_OF_MONTH + Number(day);
}

/** Counted with its first year or without. */
function untilNow({ word, lastOf, year }: WordingMatch): WordingVerdict | null {
  if (year === null || word('walked') + word('lasting') === '') return null;
  const span = year - Number(word('from'));
  const said = valueOfNumeral(word('said'));
  const most = said + (word('more') === '' ? 1 : DECADE);
  // 历经三年建设 may be long over.
  if (span < LEAST_SPAN || (span >= said - 1 && (span <= most || word('took') !== ''))) return null;
  return otherSpan(lastOf('said'), `${word('from')}—${year}`, span, word('said'));
}

const LEAST_SPAN = 2;
/** 40多年 are fewer than 50. */
const DECADE = 10;

function inARow({ word, lastOf, end, year }: WordingMatch): WordingVerdict | null {
  if (year === null) return null;
  const [count, unit] = [word('said'), word('unit')];
  const passed = year - Number(word('from'));
  const most = unit === '年' ? passed + 1 : passed * (unit === '月' ? MONTHS : QUARTERS);
  // 连续第18年 counts up to now.
  const least = word('nth') !== '' && unit === '年' ? passed - 1 : 0;
  if (passed < 1 || (valueOfNumeral(count) <= most && valueOfNumeral(count) >= least)) return null;
  const measure = unit === '年' ? '' : '个';
  return {
    range: [lastOf('said')[0], end],
    says: {
      zh: `${word('from')}年到${year}年初${least > 0 ? `应为${least}到` : '至多'}${most}${measure}${unit}，文中为${count}`,
      en: `From ${word('from')} to the beginning of ${year} there are ${least} to ${most}, the text says ${count}`,
    },
  };
}

const QUARTERS = 4;
const MONTHS = 12;

/** 连续三年…，实现“四连冠” */
function again({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const due = valueOfNumeral(word('times'));
  return due === valueOfNumeral(word('said'))
    ? null
    : otherSpan(lastOf('said'), word('row'), due, word('said'), word('unit'));
}

function oneByOne({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const years = yearsIn(word('list'));
  const said = word('row') + word('sum');
  const follow = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  const again = years.find((year, at) => year === years[at - 1]);
  if (again !== undefined) return { says: { zh: `${again}年列了两次`, en: `${again} is listed twice` } };
  if (!follow || valueOfNumeral(said) === years.length) return null;
  return otherSpan(lastOf(word('row') === '' ? 'sum' : 'row'), years.join('、'), years.length, said);
}

/** With the 年 behind the number, or the 届. */
function otherSpan([start, end]: Range, span: string, due: number, years: string, unit = '年'): WordingVerdict {
  return {
    range: [start, end + 1],
    says: {
      zh: `${span}是${due}${unit}，文中为${years}${unit}`,
      en: `${span} are ${due} years, the text says ${years}`,
    },
  };
}
