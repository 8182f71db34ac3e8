import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const SAID = '(?<said>\\d{1,3}|{numeral}{1,3}|两)';
const PART = '(?:\\d{1,2}日|[底初]|[上中下]旬)?';
const YEAR = { at: '年', behind: '\\d', offset: [4, 4] } as const;
/** Nothing of another year. */
const NEXT = '(?:(?!20\\d\\d年|[去今当同次翌]年)[^\\n])';
/** Behind how long it took nothing else is told of that time: 经过三年·奋战，, and not 历时18个月完成主体，. */
const MID = '的?(?:{within}{0,2}?{effort})?，[^，。；\\d\\n]{0,6}?';
const ENDED = '{within}{0,8}?(?:{finished|running})';
const DONE = '{within}{0,8}?(?:{finished|running|completion|honoured})';

/** The course of a work from sentence to sentence: when it was begun, how long it took or was to take, when it was done. */
export const courseRows: readonly WordingRow[] = [
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
      `(?<!\\d)(?<from>20\\d\\d)年(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}${NEXT}{0,60}?(?:{took}|经过)了?(?<exact>整整)?${SAID}(?:个(?<unit>月)|年(?<half>半)?)(?![内多余])${MID}(?<to>20\\d\\d)年(?<toMonth>\\d{1,2})月${PART}${DONE}`,
      YEAR,
    ),
    read: monthsTaken,
    example: '大桥于2021年9月开工，全长1860米。经过整整«两»年建设，2024年9月正式通车。',
    right: '三',
  },
  {
    name: 'done in a month of the year that is before the one it was begun in',
    find: search(
      `(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}(?:${NEXT}{0,80}?[，。]|[^，。；\\d\\n]{0,10}?)于?[当同]年(?<last>(?<toMonth>\\d{1,2})月)${PART}${DONE}`,
      { at: '月', behind: '\\d', offset: [1, 2] },
    ),
    read: beforeBegun,
    example: '电池项目去年4月动工建设，专班驻场服务。当年«2月»一期建成投产。',
    right: '12月',
  },
  {
    name: 'a step of a work in an earlier month than its beginning',
    find: search(
      `(?<![\\d年])(?<month>\\d{1,2})月${PART}{within}{0,3}?{started}{within}{0,2}[，、](?<last>(?<toMonth>\\d{1,2})月)(?:\\d{1,2}日|[底初]|[上中下]旬)?以?前?(?:{within}{0,2}(?:{finished|running})|{completion}{within}{2,8}?施工)`,
      { at: '月', behind: '\\d', offset: [1, 2] },
    ),
    read: stepBefore,
    example: '大桥3月开工建设，«2月»底前完成主塔桩基施工。',
    right: '6月',
  },
  {
    name: 'done so many months before or behind the month that was planned',
    find: search(
      `(?:原定|{planned}|{intention})[于在]?(?<month>\\d{1,2})月${PART}${ENDED}${NEXT}{0,40}?(?<!\\d)(?<toMonth>\\d{1,2})月${PART}${ENDED}[^。；\\d\\n]{0,10}?(?<way>提前|{postponed})了?${SAID}个月(?=[，。；）\\n])`,
      { at: '月', behind: '\\d', offset: [3, 8] },
    ),
    read: besidePlan,
    example: '北延工程原定12月底完工，10月底全线通车，比计划«推迟»2个月。',
    right: '提前',
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
    name: 'from a day to another, and the days that it took',
    find: search(
      `(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:(?!\\d{1,2}月\\d)[^\\n]){0,90}?(?:{took}|经过|奋战)了?${SAID}[天个]?(?:昼夜|日夜|[天日])(?![内多余])${MID}(?<done>(?<toMonth>\\d{1,2})月(?<toDay>\\d{1,2})日)(?!至)`,
      { at: '月', behind: '\\d', offset: [1, 2] },
    ),
    read: daysTaken,
    example: '8月12日遭遇特大暴雨，省道多处塌方。经过«17»天连续奋战，8月19日道路恢复通行。',
    right: '7',
  },
];

function apart(due: string, said: string): WordingVerdict['says'] {
  return { zh: `前后两个时间相隔${due}，文中为${said}`, en: `${due} lie between the two times, the text says ${said}` };
}

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
const MONTHS = 12;

function beforeBegun({ word, lastOf }: WordingMatch): WordingVerdict | null {
  if (Number(word('toMonth')) >= Number(word('month'))) return null;
  return {
    range: lastOf('last'),
    says: {
      zh: `${word('month')}月开工，同一年的${word('last')}在它以前，请核对`,
      en: `Begun in month ${word('month')}: ${word('last')} of the same year comes before it`,
    },
  };
}

/** 10月开工、3月完成: of the next year, most likely. */
function stepBefore({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const back = Number(word('month')) - Number(word('toMonth'));
  if (back < 1 || back >= MONTHS / 2) return null;
  return {
    range: lastOf('last'),
    certainty: 'information',
    says: {
      zh: `${word('month')}月开工，${word('last')}在它以前，请核对`,
      en: `Begun in month ${word('month')}, and ${word('last')} comes before it: check`,
    },
  };
}

function aheadOfGoal({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const years = Number(word('to')) - Number(word('from'));
  if (years < 1 || valueOfNumeral(word('said')) === years) return null;
  return { range: lastOf('said'), says: apart(`${years}年`, `提前${word('said')}年`) };
}

/** 三年 may be three of the calendar, 整整三年 are not. */
function monthsTaken({ word, words, lastOf }: WordingMatch): WordingVerdict | null {
  const years = Number(word('to')) - Number(word('from'));
  const between = years * MONTHS + Number(word('toMonth')) - Number(word('month'));
  const count = valueOfNumeral(word('said'));
  const isMonths = word('unit') !== '';
  if (between < 1 || MEANT.test(words)) return null;
  const off = Math.abs((isMonths ? count : count * MONTHS + (word('half') === '' ? 0 : MONTHS / 2)) - between);
  const isOfCalendar = !isMonths && word('exact') === '' && count === years + 1;
  if (off <= (isMonths ? 1 : MONTHS / 2) || isOfCalendar) return null;
  return {
    range: lastOf('said'),
    says: apart(`${between}个月`, `${word('said')}${isMonths ? '个月' : `年${word('half')}`}`),
  };
}

/** 计划工期, 提前: what was meant, and not how long it took. */
const MEANT = rx`{planned}|提前|合同`;

/** 原定12月底，10月底: two months ahead; the parts of months may make one more or less. */
function besidePlan({ word, firstOf, lastOf }: WordingMatch): WordingVerdict | null {
  const ahead = Number(word('month')) - Number(word('toMonth'));
  if (ahead === 0) return null;
  const isAhead = word('way') === '提前';
  const due = `${ahead > 0 ? '提前' : '推迟'}${Math.abs(ahead)}个月`;
  const says = {
    zh: `原定${word('month')}月，实际${word('toMonth')}月，应是${due}`,
    en: `Planned for month ${word('month')}, done in month ${word('toMonth')}: ${due}`,
  };
  if (isAhead !== ahead > 0) return { range: firstOf('way'), says };
  return Math.abs(Math.abs(ahead) - valueOfNumeral(word('said'))) <= 1 ? null : { range: lastOf('said'), says };
}

/** More days than there are between cannot be; of fewer it is open when they began. */
function daysTaken({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const months = Number(word('toMonth')) - Number(word('month'));
  const between = Number(word('toDay')) - Number(word('day')) + months * DAYS;
  const said = valueOfNumeral(word('said'));
  const room = months === 0 ? 1 : 3;
  if (months < 0 || between < 1 || Math.abs(between - said) <= room) return null;
  const verdict = { range: lastOf(said > between ? 'said' : 'done'), says: apart(`${between}天`, `${word('said')}天`) };
  return said > between ? verdict : { ...verdict, certainty: 'information' };
}

const DAYS = 30;
