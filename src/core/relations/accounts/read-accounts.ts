import { yearsIn } from '../../outline/years.ts';
import { matchAt } from '../../text/all-matches.ts';
import { justBefore } from '../../text/beside.ts';
import { figureChars } from '../figure-class.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { MaskedText } from '../masked-text.ts';
import { figurePattern } from '../figure-pattern.ts';
import type { Account, Entry, Role } from './account.ts';
import { SPAN } from './account.ts';
import { rx } from '../../text/word-pattern.ts';

/** Every account of a text, in text order, each of two figures or more. */
export function* readAccounts(masked: MaskedText): Iterable<Account> {
  let past = -1;
  for (const at of placesUnseen(masked)) {
    if (at <= past) continue;
    const account = accountAt(at, masked);
    if (account.entries.length < 2) continue;
    past = account.end;
    yield account.entries;
  }
}

/** Where figures stand, but for those of sentences that were looked at already. */
function* placesUnseen({ metricAt, stretches }: MaskedText): Iterable<number> {
  const sentences = stretches.flatMap((near) => near.sentences.filter(({ seen }) => seen !== true));
  let next = 0;
  for (const at of metricAt.keys()) {
    for (let own = sentences[next]; own && own.start + own.text.length <= at; own = sentences[next]) next += 1;
    if (at >= (sentences[next]?.start ?? Infinity)) yield at;
  }
}

function accountAt(at: number, masked: MaskedText): { readonly entries: Account; readonly end: number } {
  const entries: Entry[] = [];
  let end = at;
  for (let next = opening(at, masked); next; next = following(pastPlan(end, masked), entries, masked)) {
    entries.push(next.entry);
    end = next.at;
  }
  return { entries, end };
}

interface Found {
  readonly entry: Entry;
  readonly at: number;
}

/** «达到213家» opens an account; 由380家 does not, since 由…到… may name things between its figures. */
function opening(at: number, masked: MaskedText): Found | null {
  const metric = masked.metricAt.get(at);
  const before = justBefore(masked.text, at, BEFORE);
  if (!metric || !OPENS.includes(masked.text[at] ?? '') || FROM.test(before)) return null;
  const isFlow = metric.aspect === 'change' && ADDED.test(before);
  return metric.aspect === 'level' || metric.aspect === 'share' || isFlow
    ? { at, entry: { role: 'level', metric, move: CAME_TO.exec(before)?.groups?.move ?? '', since: '' } }
    : null;
}

function following(from: number, entries: Account, masked: MaskedText): Found | null {
  for (const [role, expression] of LINKS) {
    const match = matchAt(masked.text, expression, from + 1);
    const at = match ? match.index + match[0].length - 1 : -1;
    const metric = masked.metricAt.get(at);
    if (!match || !metric || (role === 'former' && entries.some((entry) => entry.role === role))) continue;
    if (!isItsOwn(match.groups?.own, entries, masked) || isOfChange(match[0], entries)) continue;
    if (role === 'former' && entries[0]?.metric.aspect === 'change' && OF_STOCK.test(match.groups?.time ?? ''))
      continue;
    if (match.groups?.each !== undefined && !isOfEach(entries, masked)) continue;
    // 较2015年的93亿元增加44亿元，增长33%: what is held against no other time is held against the last one told.
    const since = timeOf(match.groups?.time) || (entries.at(-1)?.since ?? '');
    return { at, entry: { role, metric, move: match.groups?.move ?? '', since } };
  }
  return null;
}

/** 完成24.6亿元，为调整预算数的102%，比上年增加: how much of a plan it is tells nothing of other times. */
function pastPlan(at: number, { text }: MaskedText): number {
  const match = matchAt(text, OF_PLAN, at + 1);
  return match ? at + match[0].length : at;
}

/** 生猪出栏46万头，上年出栏42万头: named as the level is, which is no sum of years: 五年累计完成投资1300亿元，去年完成投资320亿元. */
function isItsOwn(own: string | undefined, [level]: Account, { source }: MaskedText): boolean {
  if (own === undefined || !level) return true;
  if (level.metric.span === 'cumulative' && level.metric.period?.includes('/')) return false;
  const [start] = level.metric.range;
  const named = justBefore(source, start, BEFORE);
  return named.slice(named.lastIndexOf('。') + 1).includes(own) && !NOT_OF_A_YEAR.test(named);
}

/** 年均采伐限额42万立方米, 处理能力18万吨: no amount of the year that follows another one. */
const NOT_OF_A_YEAR = rx`(?:{mean|planned|capacityName|goalNoun})[^，。；、]*$`;

/** 标准提高到每人每年670元, 人均增加: what each one gets. */
function isOfEach([level]: Account, { source }: MaskedText): boolean {
  return level !== undefined && EACH_ONE.test(justBefore(source, level.metric.range[0], BEFORE));
}

const EACH_ONE = rx`{perHead}|标准`;

/** 余额864亿元，比年初增加92亿元，同比多增31亿元: how much more was added. */
function isOfChange(words: string, [level, ...others]: Account): boolean {
  return (
    OF_CHANGE.test(words) && (STOCK.test(level?.metric.indicator ?? '') || others.some(({ role }) => role === 'change'))
  );
}

const OF_CHANGE = rx`[多少]{up|down}`;
const STOCK = rx`余额$`;
/** 新增图书1.6万册，比上年末的33万册: what there was at the end of a year is no flow. */
const OF_STOCK = rx`{spanStart}|[末底]$`;

/** 比上年同期, 去年 and 同比 are one time; of «2019年末» the year. */
function timeOf(words: string | undefined): string {
  if (words === undefined) return '';
  const [year] = yearsIn(words);
  if (year !== undefined) return String(year);
  return PREVIOUS.test(words)
    ? 'previous'
    : YEARS.test(words)
      ? `${SPAN}${valueOfNumeral(words)}`
      : words.replace(THAN, '');
}

const OF_PLAN = figurePattern('{ofItsPlan}', 'y');
const PREVIOUS = rx`{lastYear}|{sameTime}`;
const YEARS = rx`^{years}(?!前)`;
const THAN = rx`^{than}`;
const OPENS = figureChars.amount + figureChars.percent;
const BEFORE = 18;
/** 新增市场主体4800户 is a level of what comes in each year, which is held against that of the year before. */
const ADDED = figurePattern('(?:^|{stop})[^比较，。]{0,6}{newly}{within}{2,10}$');
/** 上升为42.7% */
const CAME_TO = rx`{up|down:move}{becomes}$`;
const FROM = figurePattern('{from}[^，。；：、\\n]{0,14}$');

/** What may stand between the last figure and the next one of the same thing, and what that makes the next one. */
const LINKS: readonly (readonly [role: Role, expression: RegExp])[] = [
  ['former', figurePattern('{pause}?{thanTime}{hedgeBefore}?(?:{amount}|{percent})', 'y')],
  ['former', figurePattern('(?:{pause}|。){timeIs}{hedgeBefore}?(?:{amount}|{percent})', 'y')],
  ['former', figurePattern('{pause}[与和同]{formerTime}的?{within}{0,4}{hedgeBefore}?{amount}(?=相比)', 'y')],
  ['former', figurePattern('{pause}{isOfTime}{hedgeBefore}?{amount}', 'y')],
  ['former', figurePattern('{pause}{timeOfOwn}{hedgeBefore}?{amount}', 'y')],
  ['change', figurePattern('{pause}?{movedOverYears}{hedgeBefore}?{points}', 'y')],
  ['change', figurePattern('(?:相比)?{asideOfPlan}{pause}?{movedSince}{hedgeBefore}?(?:{amount}|{points})', 'y')],
  ['change', figurePattern('{pause}(?<each>{perHead}){up|down:move}了?{hedgeBefore}?{amount}', 'y')],
  ['rate', figurePattern('(?:相比)?{asideOfPlan}{pause}?{movedByNoun}{hedgeBefore}?{percent}', 'y')],
  ['ratio', figurePattern('{pause}{movedOverYears}{times}', 'y')],
  ['ratio', figurePattern('(?:相比)?{pause}?{movedSince}{times}', 'y')],
  ['ratio', figurePattern('(?:的|{pause}{isAs}(?<time>{formerTime})的){hedgeBefore}?{times}', 'y')],
];
