import {
  branchSigns,
  hotlines,
  hoursOfDay,
  lunarDays,
  monthsOfParts,
  namedMinutes,
  stemSigns,
  topGrades,
  yearlyFairs,
  zodiac,
} from '../../knowledge/known-facts.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

/** What everybody knows to be otherwise: a grade that there is not, the day of a feast, the animal of a year. */
export const factRows: readonly WordingRow[] = [
  {
    name: 'a grade above the highest',
    find: search(`(?<![A-Za-z\\d一-十])(?:${topGrades.map(([beyond]) => beyond).join('|')})`, {
      at: '[A级]',
      behind: '[五六七八九四\\d]',
      offset: [1, 2],
    }),
    read: beyondHighest,
    example: '成功创建国家«6A级旅游景区»。',
    right: '5A级旅游景区',
  },
  {
    name: 'a time by its name and in minutes',
    find: search(
      `(?<name>${Object.keys(namedMinutes).join('|')})”?(?:（|{within}{0,8}”?，?(?:即|是指)[^，。；、\\d\\n]{0,8})(?<said>\\d{1,3})分钟`,
      { at: '[钟时]', offset: [2, 3] },
    ),
    read: otherMinutes,
    example: '打造“一刻钟”便民生活圈，即步行«30»分钟可达。',
    right: '15',
  },
  {
    name: 'a feast and its day',
    find: search(
      `(?<name>${Object.keys(lunarDays).join('|')})节?（(?:农历)?(?<said>[正腊]月{han}{2,3}|{numeral}{1,2}月{han}{2,3})）`,
      { at: '（', offset: [2, 3] },
    ),
    read: otherDay,
    example: '办好端午（农历«八月十五»）龙舟赛。',
    right: '五月初五',
  },
  {
    name: 'a fair of every year and its number',
    find: search(
      `第(?<said>{numeral}{1,3}|\\d{1,2})届(?:中国)?(?<name>${Object.keys(yearlyFairs).join('|')})（(?<year>20\\d\\d)年`,
      { at: '届', offset: [2, 4] },
    ),
    read: otherFair,
    example: '组织企业参加第«八»届进博会（2024年11月）。',
    right: '七',
  },
  {
    name: 'a year and its animal',
    find: search(`(?<!\\d)(?<year>20\\d\\d)年?(?:农历)?(?<said>[${zodiac}])年(?<feast>{newYear})?`, {
      at: `[${zodiac}]`,
      behind: '[年历\\d]',
      offset: [4, 7],
    }),
    read: ofAnimal,
    example: '2024年«马»年新春走访慰问困难群众。',
    right: '龙',
  },
  {
    name: 'a year by its two signs, and its number or its animal',
    find: search(
      `(?:(?<!\\d)(?<year>20\\d\\d)年?（?)?(?<stem>[${stemSigns}])(?<branch>[${branchSigns}])(?<said>[${zodiac}])?年`,
      { at: '年', behind: `[${branchSigns}${zodiac}]`, offset: [2, 9] },
    ),
    read: ofSigns,
    example: '甲辰«蛇»年春节期间举办灯会。',
    right: '龙',
  },
  {
    name: 'a part of the year and its months',
    find: search(
      `(?<name>${Object.keys(monthsOfParts).join('|')})（即?(?<said>(?<from>\\d{1,2})月?份?{until}(?<to>\\d{1,2})月)份?）`,
      { at: '（', behind: '[度年]', offset: [3, 5] },
    ),
    read: otherMonths,
    example: '二季度（«4至7月»）集中开工项目23个。',
    right: '4至6月',
  },
  {
    name: 'a number that the whole nation calls',
    find: search(`(?<!\\d)(?<said>12\\d{3})”?(?<name>${Object.keys(hotlines).join('|')})(?:服务)?[热专]线`, {
      at: '1',
      offset: [0, 0],
    }),
    read: ({ word, firstOf }) => {
      const due = hotlines[word('name')] ?? '';
      return due === word('said') ? null : isKnown(firstOf('said'), `${word('name')}热线`, due);
    },
    example: '«12335»政务服务便民热线接通率达到99%。',
    right: '12345',
  },
  {
    name: 'all hours of seven days',
    find: search('(?<![\\d.])7[×xX*](?<said>\\d{1,2})小时', { at: '[×xX*]', behind: '7', offset: [1, 1] }),
    read: ({ word, lastOf }) =>
      Number(word('said')) === hoursOfDay ? null : isKnown(lastOf('said'), '一天', `${hoursOfDay}小时`),
    example: '推行“7×«25»小时”不打烊服务。',
    right: '24',
  },
];

function beyondHighest({ words }: WordingMatch): WordingVerdict {
  const most = topGrades.find(([, , name]) => words.includes(name))?.[1] ?? '';
  return { says: { zh: `最高是${most}，没有“${words}”`, en: `There is no ${words}: the highest is ${most}` } };
}

function otherMinutes({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const due = namedMinutes[word('name')] ?? 0;
  return due === Number(word('said')) ? null : isKnown(lastOf('said'), word('name'), `${due}分钟`);
}

function otherDay({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const due = lunarDays[word('name')] ?? '';
  return inShort(word('said')) === inShort(due) ? null : isKnown(lastOf('said'), word('name'), due);
}

function otherFair({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const due = Number(word('year')) - (yearlyFairs[word('name')] ?? 0);
  return due === valueOfNumeral(word('said')) ? null : isKnown(firstOf('said'), `${word('year')}年`, `第${due}届`);
}

/** 九月初九 is 九月九日 as well. */
function inShort(day: string): string {
  return day.replace('初', '').replace('日', '');
}

function ofAnimal({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const year = word('year');
  const due = zodiac.charAt((Number(year) - FIRST) % zodiac.length);
  if (word('said') === due) return null;
  const verdict = isKnown(lastOf('said'), `${year}年`, `${due}年`);
  // At the end of January it may be the year of the animal before.
  return word('feast') === '' ? { ...verdict, certainty: 'information' } : verdict;
}

/** A year of the rat. */
const FIRST = 4;

/** 2024年 is 甲辰, and 辰 the dragon's. */
function ofSigns({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const [stem, branch, said] = [word('stem'), branchSigns.indexOf(word('branch')), word('said')];
  const animal = zodiac.charAt(branch);
  if (said !== '' && said !== animal) return isKnown(lastOf('said'), `${stem}${word('branch')}年`, `${animal}年`);
  const since = Number(word('year')) - FIRST;
  if (word('year') === '') return null;
  const due = stemSigns.charAt(since % stemSigns.length) + branchSigns.charAt(since % branchSigns.length);
  const [start] = lastOf('stem');
  return due === stem + word('branch') ? null : isKnown([start, start + due.length], `${word('year')}年`, `${due}年`);
}

/** 一季度（1—2月）: what is told of the months so far. */
function otherMonths({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const [first, last] = monthsOfParts[word('name')] ?? [1, 12];
  const isWithin = Number(word('from')) === first && Number(word('to')) <= last;
  return isWithin ? null : isKnown(firstOf('said'), word('name'), `${first}—${last}月`);
}

function isKnown(range: readonly [number, number], name: string, due: string): WordingVerdict {
  return { range, says: { zh: `“${name}”是${due}`, en: `${name} is ${due}` } };
}
