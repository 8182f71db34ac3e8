import { lunarDays, namedMinutes, topGrades, yearlyFairs, zodiac } from '../../knowledge/known-facts.ts';
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

function isKnown(range: readonly [number, number], name: string, due: string): WordingVerdict {
  return { range, says: { zh: `“${name}”是${due}`, en: `${name} is ${due}` } };
}
