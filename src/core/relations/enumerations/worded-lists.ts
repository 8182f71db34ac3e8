import { justBefore } from '../../text/beside.ts';
import { hasDigit } from '../../text/characters.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** “三·增长”: how far behind the list the number stands. */
const TOGETHER = { at: '{countNumeral}', behind: '“', offset: [6, 62], past: '，。；：\n' } as const;

/** Lists that are known by the words around them. */
export const wordedLists: readonly ListRow[] = [
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

const AND = rx`{and}`;

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

/** 面积、单产和总产“三增长”: 和 joins two of them or is within a name. */
function together({ list }: ListMatch): ReadList | null {
  const names = list.split('、');
  const things = [...names.slice(0, -1), ...(names.at(-1) ?? '').split(AND)];
  return names.includes('') ? null : { things, counts: new Set([names.length, things.length]) };
}
