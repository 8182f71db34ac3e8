import {
  agesOf,
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
      `第(?<said>{numeral}{1,3}|\\d{1,2})届(?:中国)?(?<name>${Object.keys(yearlyFairs).join('|')})(?:（|(?<beside>，))(?<year>20\\d\\d)年`,
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
    name: 'the end of a part of the year and its day',
    find: search(
      `(?<name>${Object.keys(monthsOfParts).join('|')})[末底]（?(?<said>(?<month>\\d{1,2})月)(?=\\d{1,2}日|[底末])`,
      { at: '[末底]', behind: '[度年]', offset: [3, 5] },
    ),
    read: otherEnd,
    example: '确保二季度末«7月»30日前完成首批设备更新。',
    right: '6月',
  },
  {
    name: 'an age, and the people who are not of it',
    find: search(
      `(?<!\\d)(?<said>(?<age>\\d{2})周?岁(?:及|\\(含\\))?以(?<side>[上下]))的?(?<name>${Object.keys(agesOf).join('|')})`,
      { at: '岁', offset: [2, 3] },
    ),
    read: otherAge,
    example: '«60岁以下»老年人口占比升至22.4%。',
    right: '60岁以上',
  },
  {
    name: 'an hour that the morning has not',
    find: search('{morning}(?<said>\\d{1,2})(?=[时点：:∶])', {
      at: '[午上晨]',
      behind: '[上早清]',
      offset: [1, 1],
    }),
    read: ({ word, lastOf, words }) =>
      Number(word('said')) <= hoursOfDay / 2 ? null : isKnown(lastOf('said'), words, '下午或晚上'),
    example: '工作日上午«18»时至下午6时不间断受理。',
    right: '8',
  },
  {
    name: 'what is the only one, and several of it',
    find: search('唯一的?(?<said>[2-9]|[1-9]\\d|[两三四五六七八九十])(?=[个家所座项名处县市区])', { at: '唯' }),
    read: ({ words, lastOf }) => ({
      range: lastOf('said'),
      says: { zh: `“${words}”：唯一的只有一个，请核对`, en: `${words}: the only one is one` },
      certainty: 'information',
    }),
    example: '我区为全市唯一«3»个获此殊荣的县区。',
    right: '1',
  },
  {
    name: 'a number that the whole nation calls',
    find: search(`(?<!\\d)(?<said>12\\d{3})”?(?<name>${Object.keys(hotlines).join('|')})(?:服务)?[热专]线`, {
      at: '1',
      offset: [0, 0],
    }),
    read: otherLine,
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
  if (due === valueOfNumeral(word('said'))) return null;
  const verdict = isKnown(firstOf('said'), `${word('year')}年`, `第${due}届`);
  // What was signed there may have come true in the next year.
  return word('beside') === '' ? verdict : { ...verdict, certainty: 'information' };
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

function otherLine({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const due = hotlines[word('name')] ?? '';
  return due === word('said') ? null : isKnown(firstOf('said'), `${word('name')}热线`, due);
}

function otherEnd({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const [, last] = monthsOfParts[word('name')] ?? [1, 12];
  return Number(word('month')) === last ? null : isKnown(firstOf('said'), `${word('name')}末`, `${last}月`);
}

/** 80岁以下老年人 are some of them, 60岁以下 none. */
function otherAge({ word, firstOf }: WordingMatch): WordingVerdict | null {
  const [least, most] = agesOf[word('name')] ?? [0, Infinity];
  const age = Number(word('age'));
  if (word('side') === '上' ? age < most : age > least) return null;
  const due = most === Infinity ? `${least}岁以上` : `${most}岁以下`;
  return isKnown(firstOf('said'), `${word('name')}人`, due);
}

function isKnown(range: readonly [number, number], name: string, due: string): WordingVerdict {
  return { range, says: { zh: `“${name}”是${due}`, en: `${name} is ${due}` } };
}
