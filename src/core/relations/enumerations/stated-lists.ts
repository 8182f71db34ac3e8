import { hasAny, justBefore } from '../../text/beside.ts';
import { largest } from '../../text/extremes.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { countsOf, levelsIn, namesIn } from './counts-of.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import type { Members } from './members.ts';
import { membersBefore } from './members.ts';
import { isNoSummary } from './no-summary.ts';
import { isOfTheirKind, suitsMeasure } from './suits-measure.ts';
import { isFixedName, summingCounts } from './summing-counts.ts';

/** Lists with 、 that run straight into their count, but for those that give examples only. */
export const statedLists: readonly ListRow[] = [
  {
    name: 'things named one by one, and their count right behind them',
    find: summingCounts,
    read: listBefore,
    shown: true,
    example: '推进城东、城西、城北«四个»片区改造。',
    right: '三个',
  },
];

/** Longer lists than this are not summed up in passing. */
const LONGEST = 20;

const LONGEST_NOUN = 6;

function listBefore({ text, at, number, measure, stated, end }: ListMatch): ReadList | null {
  if (stated < 2 || stated > LONGEST || isFixedName(text, at, end)) return null;
  const arabic = number.charCodeAt(0) < 58;
  if (arabic && text.charAt(at - 1) !== '等' && hasAny(text.charAt(end) || '\n', COUNT_ENDS)) return null;
  const members = measure === '级' ? levelsOf(membersBefore(text, at)) : membersBefore(text, at);
  if (!members || members.things.length < 2 || !suitsMeasure(members, measure, arabic)) return null;
  const { start, open } = members;
  const isNumbered = HEADING_NUMBER.test(members.things[0] ?? '') && hasAny(text.charAt(start - 1) || '\n', '\n');
  const things = withoutLead(isNumbered ? members.things.slice(1) : members.things);
  if (things.length < 2) return null;
  if (OF_SEVERAL.test(justBefore(text, start, LONGEST_GLOSS))) return null;
  if (OPEN_AFTER.test(text.slice(end, end + 8)) || LIST_GOES_ON.test(text.slice(end, end + 8))) return null;
  const counts = countsOf(things, measure === '级' ? levelsIn : namesIn);
  if (open) {
    if (!things.every(isName) || !namesAll(things, counts, stated)) return null;
  } else if (!things.every(isThing) || isNoSummary({ ...members, things }, measure, arabic)) return null;
  if (
    arabic &&
    !open &&
    stated > things.length &&
    !isOfTheirKind(things, counts, stated, text.slice(end, end + LONGEST_NOUN))
  )
    return null;
  return { range: [start, end], things, counts, open };
}

/** 将16支政府投资基金整合为产业、科创: the list begins behind what is made into it. */
function withoutLead([first = '', ...others]: readonly string[]): readonly string[] {
  const lead = BECOMES.exec(first)?.[0] ?? '';
  return [first.slice(lead.length), ...others];
}

/** 五、统筹三大环节: what a heading begins with is no thing of its list. */
const HEADING_NUMBER = rx`^{numeral}{1,3}$`;
const BECOMES = rx`^.*{madeInto}(?=.{2})`;

/** Whether a list with 等 names all that its count says or more, or is long, closed by 和, and one short. */
function namesAll(things: readonly string[], counts: ReadonlySet<number>, stated: number): boolean {
  const most = largest(counts);
  if (most >= stated) return true;
  const named = counts.has(things.length) ? things.length : things.length + 1;
  return most === stated - 1 && named >= LONG && JOINS.test(things.at(-1) ?? '');
}

const JOINS = rx`{joiner}`;
/** Who names so many things and closes the row names them all. */
const LONG = 5;

/** 绿色食品、有机农产品10个，: an Arabic count that ends its clause counts what each word names, not the words. */
const COUNT_ENDS = '，。；：、！？\n余以左多';

/** 残疾人两项补贴等: the count belongs to the last item of an open list. */
const OPEN_AFTER = rx`^[^，。；：、]*?(?<!{equalHead})等`;
/** 农村“三变”、综合执法: the count belongs to one item of a list that goes on. */
const LIST_GOES_ON = /^[^，。；：、“”]{0,4}”、/;

function isThing(part: string): boolean {
  return part.length > 0 && !NO_THING.test(part.replace(QUOTED_NUMBER, '').replace(SIZE, ''));
}

/** Whether a part of a list with 等 names something: a road by its number (省道21), a plant by its size, but no count. */
function isName(part: string): boolean {
  return part.length > 1 && !COUNTED.test(part);
}

/** What holds a count of its own, or 等 of its own, is not one thing: 银行等43家. */
const COUNTED = rx`{openList}|{ownCount}`;

/** “6”即…: the name of the list. */
const QUOTED_NUMBER = /“\d{1,2}”/;

/** The size of a work within its name: 日产3000吨熟料生产线, 2×60万千瓦机组. */
const SIZE = wordPattern('\\d{1,6}(?:[.×]\\d{1,6})?万?{sizeUnit}(?=\\p{Script=Han}{2})', 'gu');

/** “一区三带”建设，即：甲区、乙带、丙带、丁带三条: the count is of the last kind only. */
const OF_SEVERAL = rx`“{numeral}{han}{1,2}{numeral}{han}{1,2}”{within}{0,6}(?:[，：]|{gloss}){1,3}$`;
const LONGEST_GLOSS = 24;

/** 等 leaves the list open; a figure makes it a list of counts. */
const NO_THING = rx`{openList}|{ownAmount}`;

const LEVELS = new Set(wordsOf('levelCharacter'));

const ENDS_JOINED = rx`{joiner}$`;

/** The levels alone: 健全区、街道、社区三级 lists 区, 街道 and 社区. Null where something else is listed. */
function levelsOf(members: Members | null): Members | null {
  if (!members) return null;
  // 镇（街道）: one level by two names.
  const [first = '', ...others] = members.things.map((thing) => thing.split('（')[0] ?? '');
  let from = first.length;
  while (from > 0 && LEVELS.has(first.charAt(from - 1))) from--;
  // 由国家和省、市、区两级: whether the two levels begin before 和 or behind it is open.
  if (ENDS_JOINED.test(first.slice(0, from))) return null;
  const things = [first.slice(from), ...others];
  const allLevels = things.every((thing) => thing !== '' && Array.from(thing).every((char) => LEVELS.has(char)));
  return allLevels ? { ...members, start: members.start + from, things } : null;
}
