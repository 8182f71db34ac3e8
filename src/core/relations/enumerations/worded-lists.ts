import { justBefore } from '../../text/beside.ts';
import { hasDigit } from '../../text/characters.ts';
import { search } from '../../text/search.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { countsOf, namesIn } from './counts-of.ts';
import { addsUp } from './list-laws.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { membersIn } from './members.ts';

/** “三·增长”: how far behind the list the number stands. */
const TOGETHER = { at: '{countNumeral}', behind: '“', offset: [6, 62], past: '，。；：\n' } as const;

/** Lists that are known by the words around them. */
export const wordedLists: readonly ListRow[] = [
  {
    name: 'a name made of numbers and the list that explains it',
    find: search('(?<=“)(?<number>\\d{1,2}(?:\\+\\d{1,2}){1,3})”{han}{1,6}：(?<list>(?:{han}|、){4,120})(?=。)', {
      at: '“',
      offset: [-1, -1],
    }),
    read: explained,
    example: '壮大“«2+1»”产业：纺织服装和现代家居。',
    right: '1+1',
  },
  {
    name: 'things that the next clause names and calls by the same noun',
    find: search(
      '(?<!{noCountBefore})(?<number>{smallCount})(?<measure>[个大类])(?<noun>{field})(?:[^，。；：、\\n]{0,20})，(?:分别)?{namesParts}了?(?<list>[^，。；：“”（）\\d\\n]{6,160}?)(?<open>等?)\\k<noun>',
      { at: '[个大类]', offset: [1, 3] },
    ),
    read: ofOneNoun,
    example: '分«四个»领域细化任务，明确产业发展、科技创新、民生保障领域的举措。',
    right: '三个',
  },
  {
    name: 'things that all end with the counted noun, behind a colon',
    find: search(
      '(?<!{noCountBefore})(?<number>{smallCount})(?<measure>{sloganMeasure}|[本笔])“?(?<noun>{han}{1,3})”?：(?<list>[^，。；：“”（）\\d\\n]{0,30}\\k<noun>(?:、[^，。；：“”（）\\d\\n、]{0,14}\\k<noun>){0,6}(?:[、和][^，。；：“”（）\\d\\n、]{1,14}\\k<noun>))(?=[，。；])',
      { at: '：', offset: [3, 9] },
    ),
    read: together,
    example: '算清«五本»“账”：人口账、收入账、退出账和时间账。',
    right: '四本',
  },
  {
    name: 'levels named by one character each',
    find: search(
      '(?<before>(?<!{levelSign}|{noLevelBefore}){levelSign}{2,6})(?<number>{countNumeral})(?<measure>级)(?!以上|公?路)',
      {
        at: '级',
        offset: [3, 7],
      },
    ),
    read: levels,
    example: '完善省市县乡村«四级»体系。',
    right: '五级',
  },
  {
    name: 'kinds that are named and counted all told',
    find: search(
      '(?<before>[^，。；：、“”（）\\d\\n]{2,14}(?:、[^，。；：、“”（）\\d\\n]{2,12}){2,8}(?<!等)共)(?<number>{smallCount})(?<measure>大?类|种)',
      { at: '共', offset: [8, 120], past: '，。；：“”（）\n' },
    ),
    read: allTold,
    example: '扶持产业集群、创新平台、小微企业共«五类»主体。',
    right: '三类',
  },
  {
    name: 'round marks that were passed',
    find: search(
      '(?<before>(?<![\\d.])(?:\\d{1,6}(?:\\.\\d)?{scale}?[^\\d、和万亿，。；\\n]{0,2}[、和]){1,8}\\d{1,6}(?:\\.\\d)?{scale}?[^\\d、和万亿，。；\\n]{0,2}?)(?<number>{countNumeral}|\\d(?!\\d))(?<measure>[个大道])(?=大?{markNoun})',
      { at: '[台关]', behind: '[个大道]', offset: [5, 120], past: '，。；\n' },
    ),
    read: marks,
    example: '经济总量连续迈上4万亿、5万亿«三个»台阶。',
    right: '两个',
  },
  {
    name: 'two groups that are counted in words, before all of them',
    find: search(
      '(?<before>(?<list>(?:{numeral}{1,3}|[两\\d])(?<noun>{countedAlone})(?:{and}|加)[^，。；：、“”（）\\d\\n]{0,8}(?:{numeral}{1,3}|[两\\d])\\k<noun>)[^。；“”\\n]{0,24}?)(?<number>{smallCount})(?<measure>个?\\k<noun>)',
      { at: '{countedAlone}', offset: [1, 3] },
    ),
    read: groups,
    law: addsUp,
    example: '联盟由南亚五国和中亚四国组成，现有«十国»。',
    right: '九国',
  },
  {
    name: 'a quoted count of a word that each part of the list behind it has',
    find: search(
      '(?<before>“)(?<number>{smallCount})(?<measure>个|大?)(?<word>(?:\\d[^”“，。；：、\\n]{0,5}|[^”“，。；：、\\d\\n]{2,5}))”[^，。；：、（“”\\d\\n]{0,8}(?:[：，（]|{gloss}){1,2}(?<list>[^。“”\\n]{8,240})',
      { at: '“' },
    ),
    read: repeated,
    last: true,
    example: '坚持“«三个»突出”，突出项目、突出民生。',
    right: '两个',
  },
  {
    name: 'things that are told to rise together, before how many they are',
    find: search(
      '(?<=[，。；：\\n]|^)(?<before>(?<list>[^，。；：“”\\d\\n]{2,30}、[^，。；：“”\\d\\n、]{2,12}?)(?:连续{countNumeral}年|{jointly})?{showsUp}了?“)(?<number>{countNumeral})(?:{up|down}|突破)”',
      TOGETHER,
    ),
    read: together,
    example: '粮食面积、单产、总产连续三年实现“«四»增长”。',
    right: '三',
  },
  {
    name: 'things that are made one',
    find: search(
      '(?<=[，。；：\\n]|^)(?<before>(?<list>[^，。；：“”（）\\d\\n等]{2,30}(?:、[^，。；：“”（）\\d\\n、等]{2,10}){2,7})“)(?<number>{countNumeral})(?<measure>[证码卡]?合一|位一体)”',
      { at: '一', behind: '[合位]', offset: [10, 110], past: '，。；：\n' },
    ),
    read: together,
    example: '推行供电、供水、供气、广电“«三合一»”服务。',
    right: '四合一',
  },
  {
    name: 'the same behind their verb',
    find: search(
      '(?<=[，。；：\\n]|^)(?<before>[^，。；：、“”\\d\\n]{0,12}{showsUp}(?<list>[^，。；：“”\\d\\n、]{2,12}、[^，。；：“”\\d\\n]{2,30})“)(?<number>{countNumeral})(?:{up|down}|突破)”',
      TOGETHER,
    ),
    read: together,
    example: '实现总产、单产、播种面积“«四»增长”。',
    right: '三',
  },
];

/** “2+1”产业：纺织服装和现代家居; a list that explains each number by itself is left to them. */
function explained({ list }: ListMatch): ReadList | null {
  const things = membersIn(list);
  if (things.some(({ length }) => length < 2)) return null;
  return { things: things.length === 1 ? list.split(AND) : things, counts: countsOf(things, namesIn) };
}

const AND = rx`{and}`;

/** 三个领域…，明确产业发展、科技创新、民生保障等领域: with 等 it may name fewer. */
function ofOneNoun({ list, stated, open }: ListMatch): ReadList | null {
  const things = list.split('、');
  const tells = things.length >= FEWEST && things.every(({ length }) => length > 1);
  return tells && !(open && things.length <= stated) ? { things, counts: countsOf(things, namesIn) } : null;
}

/** Two things may be named by the way. */
const FEWEST = 3;

/**
 * 乡镇 and 市州 are one level or two; the first may belong to the word before it (全省, 我市), and is one level or none there.
 */
function levels({ list, text, start }: ListMatch): ReadList | null {
  const least = list.replace(ONE_LEVEL, '一').length - (BOUND.test(justBefore(text, start, 2)) ? 1 : 0);
  const counts = Array.from({ length: list.length - least + 1 }, (_, more) => least + more);
  return { things: Array.from(list), counts: new Set(counts) };
}

const ONE_LEVEL = wordPattern('{oneLevel}', 'g');
/** A word that the first level may close: 全省, 我市, 杭州市. No verb does. */
const BOUND = wordPattern('{han}$(?<!{countTaker|objectVerb|sloganVerb})');

/** 南亚五国和中亚四国 are nine. */
function groups({ list, word }: ListMatch): ReadList | null {
  const named = list.split(word('noun')).slice(0, -1);
  const counted = named.map((each) => valueOfNumeral(NUMBER_LAST.exec(each)?.[0] ?? ''));
  return { things: [list], counts: new Set([counted.reduce((sum, each) => sum + each, 0)]) };
}

const NUMBER_LAST = rx`(?:{numeral}{1,3}|[两\d])$`;

/** 突出项目、突出民生: as many as the word stands there, each time in a part of its own. */
function repeated({ list, word, stated }: ListMatch): ReadList | null {
  const parts = list.replaceAll('；', '、').replaceAll('，', '、').split('、');
  // 脐橙3万亩、茶叶2万亩，合计5万亩: their sum is none of them.
  const last = parts.findLastIndex((part) => part.includes(word('word')) && !SUM.test(part));
  const things = parts.slice(0, last + 1);
  const isEach = things.length > 1 && things.every((part) => part.split(word('word')).length === 2);
  // “三集中”：集中率38%、集中度72%、比重54%: an indicator in their row may be called otherwise.
  const more = parts.slice(last + 1).findIndex((part) => !hasDigit(part));
  const measured = things.every(hasDigit) ? parts.slice(0, more < 0 ? parts.length : last + 1 + more) : things;
  return isEach && stated > 1 ? { things, counts: new Set([things.length, measured.length]) } : null;
}

const SUM = rx`^(?:{summed}|{total})`;

/** 产业集群、创新平台、小微企业共三类 */
function allTold({ list }: ListMatch): ReadList | null {
  const things = list.slice(0, -1).split('、');
  return { things, counts: countsOf(things, namesIn) };
}

/** 4万亿、5万亿两个台阶 */
function marks({ list }: ListMatch): ReadList | null {
  const things = list.split(JOINERS);
  return { things, counts: new Set([things.length]) };
}

const JOINERS = rx`[、和]`;

/** 面积、单产和总产“三增长”: 和 joins two of them or is within a name. */
function together({ list }: ListMatch): ReadList | null {
  const names = list.split('、');
  const things = [...names.slice(0, -1), ...(names.at(-1) ?? '').split(AND)];
  return names.includes('') ? null : { things, counts: new Set([names.length, things.length]) };
}
