import {
  figureAveraged,
  figureBase,
  figureBaseBehind,
  figureCircle,
  figureFollowing,
  figureHowLong,
  figureMeasured,
  figureOfNumbers,
  figureOwnTask,
  figureSessions,
  figureTimeLimit,
  figureTimeTaken,
  figureWithinTime,
} from '../knowledge/figure-phrasing.ts';
import {
  notFigures,
  notSetNouns,
  setEvents,
  setNouns,
  setPairs,
  setPhrases,
  spokenCounters,
} from '../knowledge/not-figures.ts';
import { peopleNouns } from '../knowledge/phrase-words.ts';
import { closingUnits } from '../knowledge/units.ts';
import { justBefore } from '../text/beside.ts';
import { isDigit } from '../text/characters.ts';
import { isChineseNumeral } from '../text/numerals.ts';
import { rx, wordPattern, wordsOf } from '../text/word-pattern.ts';
import type { Quantity } from './quantity.ts';
import { inComposition, touchingSigns } from './touching-signs.ts';
import { addTo } from '../text/group-by.ts';

/**
 * Why the quantity measures nothing, or null where it is a figure. «2021年», «第25届», «5G», «1+6+N», «三大攻坚战»,
 * «12345热线», «七个方面» are none.
 */
export function rejection(text: string, quantity: Quantity): string | null {
  return (
    overlong(text, quantity) ??
    vague(text, quantity) ??
    touchingSigns(text, quantity) ??
    (quantity.script === 'chinese' ? spoken(text, quantity) : named(text, quantity)) ??
    (broken(text, quantity) ? '版本号' : null) ??
    (quantity.unit?.kind === 'time' ? spanOfTime(text, quantity) : null) ??
    (quantity.unit === null ? bare(text, quantity) : null)
  );
}

/**
 * More than 20 digits, with the scale as zeros, count nothing in the world, and a number of 309 is no longer one:
 * «9999…亿元» → 位数过多. Null for all that a report prints.
 */
export function overlong(text: string, { start, numberEnd, value }: Quantity): string | null {
  const isSmall = typeof value === 'number' ? value <= MOST : value.every((each) => each <= MOST);
  return isSmall && (numberEnd - start <= MOST_DIGITS || !hasLongRun(text, start, numberEnd)) ? null : '位数过多';
}

const MOST_DIGITS = 20;
const MOST = 10 ** MOST_DIGITS;

/** Whether a number of the range has too many digits, separators and points aside. */
function hasLongRun(text: string, start: number, end: number): boolean {
  let count = 0;
  for (let at = start; at < end && count <= MOST_DIGITS; at++) {
    const char = text.charAt(at);
    if (isDigit(text.charCodeAt(at)) || isChineseNumeral(char)) count++;
    else if (!SEPARATORS.includes(char)) count = 0;
  }
  return count > MOST_DIGITS;
}

const SEPARATORS = ',.·点OolI';

/** 十几家 and 6个方面 count nothing in the world. */
function vague(text: string, { start, numberEnd, end }: Quantity): string | null {
  if (text.charAt(numberEnd - 1) === '几' || (numberEnd - start > 2 && text.charAt(numberEnd - 2) === '几'))
    return '约数';
  if (figureFollowing.test(justBefore(text, start, 2)) && figureOwnTask.test(text.slice(end, end + 4)))
    return '固定说法';
  if (PROJECT_STARTS.has(text.charCodeAt(end)) && PUBLIC_PROJECTS.test(text.slice(end, end + 16))) return '固定说法';
  return ANNOUNCED_STARTS.has(text.charCodeAt(end)) && ANNOUNCED.some((word) => text.startsWith(word, end))
    ? '固定说法'
    : null;
}

/** 办好十件民生实事：, 十件大事和实事。分别是：: the text numbers them off itself. */
const PUBLIC_PROJECTS = rx`^(?:{announcedManner|publicProject|goodDeed}|和|、)*实事(?:项目|工程)?[，。]?(?:{respectively}|{announcedManner})?(?:是|为|有)?：`;
const PROJECT_STARTS = new Set(Array.from('实大好重民惠利为', (char) => char.charCodeAt(0)));

/** Things are counted in whole numbers: 3.0版 is a version, 3.5万单 is not. */
function broken(text: string, { step, scaled, unit, start }: Quantity): boolean {
  if (scaled || step >= 1 || unit?.kind !== 'count') return false;
  return !figureAveraged.test(justBefore(text, start, 40));
}

/** 500强, 12345热线; 10亿大关 is an amount. */
function named(text: string, { start, numberEnd, scaled, unit }: Quantity): string | null {
  if (text.charAt(start - 1) === '个' && isChineseNumeral(text.charAt(start - 2)) && isOfNumbers(text, start))
    return '固定说法';
  if (unit !== null && closingUnits.includes(unit.written)) return text.charAt(start - 1) === '第' ? '届次' : null;
  return scaled && text.startsWith('大关', numberEnd) ? null : afterDigits(text, numberEnd);
}

/** 三个100%行动, “五个1000”. */
function isOfNumbers(text: string, at: number): boolean {
  return figureOfNumbers.test(text.slice(at, at + 6));
}

function afterDigits(text: string, at: number): string | null {
  const candidates = AFTER.get(text.charCodeAt(at));
  return candidates?.find(({ word }) => text.startsWith(word, at))?.reason ?? null;
}

const AFTER = new Map<number, { readonly word: string; readonly reason: string }[]>();
for (const { reason, after } of notFigures) {
  for (const word of after) {
    const code = word.charCodeAt(0);
    addTo(AFTER, code, { word, reason });
  }
}

/** Chinese numerals count only with a measure word and from two up: 一个, 一批 are articles. */
/** 6个方面, in whatever script. */
const ANNOUNCED = wordsOf('announcedMeasure');
const ANNOUNCED_STARTS = new Set(ANNOUNCED.map((word) => word.charCodeAt(0)));

function spoken(text: string, { start, end, value, unit, scaled, numberEnd }: Quantity): string | null {
  if (BEFORE_SPOKEN.has(text.charAt(start - 1)) || text.startsWith(SPACED_ORDINAL, start - SPACED_ORDINAL.length))
    return '序数或约数';
  if (unit === null) return scaled ? afterDigits(text, numberEnd) : '没有量词的汉字数';
  if (setPhrases.some((phrase) => text.startsWith(phrase, start))) return '固定说法';
  if (isOfEvent(text, start)) return '固定说法';
  if (value === 0 || (value === 1 && !ONE_MAY.has(unit.written) && !isOneBuilt(text, start, end)))
    return '“一”不作计数';
  if (!SPOKEN.has(unit.written) && !scaled) return '名称中的数字';
  if (text.charAt(end) === '“' || isOfNumbers(text, end)) return '固定说法';
  if (setNouns.some((word) => text.startsWith(word, end)) && !notSetNouns.some((word) => text.startsWith(word, end)))
    return '固定说法';
  if (setPairs.some(([counter, next]) => counter === unit.written && text.startsWith(next, end))) return '固定说法';
  if (unit.written === '次' && ofSession(text, start, end)) return '届次';
  return afterDigits(text, numberEnd);
}

/** 新建泵站一座，, 公园14座、泵站一座。 */
function isOneBuilt(text: string, start: number, end: number): boolean {
  return (
    ONE_BUILT.has(text.slice(start + 1, end)) &&
    CLOSING.has(text.charAt(end)) &&
    BUILT_THING.test(justBefore(text, start, FARTHEST_VERB))
  );
}

const ONE_BUILT = new Set(wordsOf('oneIsBuilt'));
const CLOSING = new Set(['', '，', '。', '；', '、', '\n']);
const BUILT_THING = rx`(?:\d[座处所栋个]、|{work|finished|founding})[一-鿿]{3,12}$`;
const FARTHEST_VERB = 18;

/** 十三届三次、四次全会, 二次供水. */
function ofSession(text: string, start: number, end: number): boolean {
  if (
    SESSIONS.has(text.charAt(start - 1)) ||
    justBefore(text, start, 2).endsWith('连续') ||
    text.charAt(start) === '二'
  )
    return true;
  return figureSessions.test(text.slice(end, end + 5));
}

/** 铁人三项: a name with a number inside. */
function isOfEvent(text: string, at: number): boolean {
  return setEvents.some((event) => {
    const inside = event.indexOf(text.charAt(at));
    return inside > 0 && text.startsWith(event, at - inside);
  });
}

/** 第 三 次 会 议, spaced for looks. */
const SPACED_ORDINAL = '第 ';
const BEFORE_SPOKEN = new Set('第十百千几数初〇·个唯');
const SESSIONS = new Set('届、次');
const SPOKEN = new Set(spokenCounters);
const ONE_MAY = new Set(wordsOf('oneIsMuch'));

/** A time limit or a number of days is a result; how long something went on is not. */
function spanOfTime(text: string, { start, end, unit }: Quantity): string | null {
  if (unit === null || unit.written.endsWith('工作日') || unit.written.endsWith('岁')) return null;
  const before = justBefore(text, start, 24);
  const after = text.slice(end, end + 6);
  if (figureHowLong.test(before) || figureCircle.test(after)) return '时间跨度';
  if (after.startsWith('时间') && figureWithinTime.test(before)) return '时间跨度';
  if (figureTimeTaken.test(before)) return null;
  if (figureTimeLimit.test(after)) return null;
  return text.charAt(end - 1) === '内' ? null : '时间跨度';
}

/** Without a unit a number is a figure where a scale, a bound or a verb of measure says so. */
function bare(text: string, { start, numberEnd, end, scaled, bound, value }: Quantity): string | null {
  const digits = numberEnd - start;
  if (scaled && !Array.isArray(value)) return null;
  if (inComposition(text, start, numberEnd)) return null;
  const behind = text.slice(end, end + 12);
  if (INDEX_BASE.test(justBefore(text, start, 8)) && text.charAt(end) === '）') return '指数的基准';
  if (INDEXED.test(behind)) return null;
  if (digits > 7) return '号码';
  const isYear = typeof value === 'number' && value >= 1900 && value <= 2100 && Number.isInteger(value);
  if (!isYear && (INDEX_NAME.test(justBefore(text, start, 10)) || isOfPeople(text, start, end))) return null;
  const before = justBefore(text, start, 4);
  const measured = figureMeasured.test(before);
  const base = figureBase.test(before) && figureBaseBehind.test(text.slice(end, end + 6));
  if (base && !isYear) return null;
  if (measured && !isYear && (end === text.length || '，。；、）\n'.includes(text.charAt(end)))) return null;
  return bound === null || bound === 'range' || isYear ? '没有单位' : null;
}

/** 102.3（以上年为100）: an index, and what it is held against. */
const INDEXED = rx`^（以?[^，。；（）\d]{1,8}(?:为|=)100）`;
const INDEX_BASE = rx`（以?[^，。；（）\d]{1,8}(?:为|=)$`;

/** 空气质量综合指数6.14, 居民消费价格指数为102.3: what has no unit by its nature. */
const INDEX_NAME = rx`{unitless}(?:为|达到?|是)?$`;

/** 近6000移民: people that are counted without a measure word. */
function isOfPeople(text: string, start: number, end: number): boolean {
  return HEDGED.test(justBefore(text, start, 3)) && PEOPLE.test(text.slice(end, end + 6));
}

const HEDGED = rx`{hedgeBefore}$`;
const PEOPLE = wordPattern(`^(?:${peopleNouns.join('|')})`);
