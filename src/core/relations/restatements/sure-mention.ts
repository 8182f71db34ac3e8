import { timePart } from '../../knowledge/time-phrasing.ts';
import { clauseBefore, justBefore } from '../../text/beside.ts';
import { hasDigit } from '../../text/characters.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { Mention } from './mentions.ts';

/**
 * Whether all that stands before a value is read, so that nothing can make it another's: its clause says a time, a verb, the
 * whole place and the name, and no zone, firm or trade, and no other way of counting is told of before it.
 */
export function isSureMention(text: string, { metric, lead }: Mention): boolean {
  const { indicator, indicatorRange, range } = metric;
  if (ANY_PROJECTS.test(indicator)) return false;
  const at = lead.lastIndexOf(indicator);
  if (!isRead(lead.slice(0, at)) || !isRead(lead.slice(at + indicator.length))) return false;
  const since = indicatorRange && metric.aspect !== 'growth' ? text.slice(indicatorRange[1], range[0]) : '';
  if (CARRIED.test(since)) return false;
  if (ROW.test(clauseBefore(text, range[0], STOPS))) return false;
  const before = justBefore(text, range[0], LONGEST);
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  // Of a longer sentence it is not all read.
  if (start === 0 && before.length === LONGEST) return false;
  if (RECOUNTED.test(before.slice(before.lastIndexOf('\n') + 1))) return false;
  const sentence = before.slice(start);
  // 按可比价格计算，增长90%；财政收入由144亿元提高到: growths of the item before, and no level of this one.
  const counted = metric.aspect === 'level' ? sentence.slice(sentence.lastIndexOf('；') + 1) : sentence;
  if (OTHER_COUNT.test(counted) || sentence.split(CLAUSE).slice(0, -1).some(tellsOwner)) return false;
  // The whole place, named since, owns what follows in its sentence.
  const own = sentence.search(OWN_PLACE);
  const near = justBefore(text, range[0], NEAR_BY);
  if (metric.status === 'actual' && AIMS.test(before.slice(before.lastIndexOf('\n') + 1))) return false;
  return !ZONE.test(own < 0 ? near.slice(near.lastIndexOf('\n') + 1) : sentence.slice(own));
}

function isRead(words: string): boolean {
  return words.replace(PART, '').replace(READ, '') === '';
}

/** 重大项目: every field has its own. */
const ANY_PROJECTS = rx`^{projectKind}项目$`;
const PART = new RegExp(timePart.source, 'g');
const READ = wordPattern(
  '{leadTime|thisYear|lastYear|sameTime|ownPlace|intention|completion|countTaker|reach|comeTo|up|down|holds}|{writtenYear}|[由从比年幅速新，了将仅使把]',
  'g',
);
/** 实事36件，完成34件: what a clause names neither itself nor by another time. */
const CARRIED = /[，；][^\d，；]*$/;
/** Each value of a 分别 row is as sure as the reading of all its names. */
const ROW = rx`{respectively}`;
const STOPS = '，。；：\n';
const CLAUSE = /[，；]/;
/** In characters. */
const LONGEST = 500;
const NEAR_BY = 200;
const OWN_PLACE = rx`{ownPlace}`;
const ZONE = rx`{zone|park}`;
/** 今后五年的主要奋斗目标是：…城镇化率超过75%: what is to come is no value told again. */
const AIMS = rx`{aimOpening}`;
const OTHER_COUNT = rx`{otherCount}`;
/** 2023年全国经济普查结果：…: all of the paragraph was counted anew. */
const RECOUNTED = rx`^[^，。；：]{0,20}{recount}`;

/** 民营企业表现活跃，: what tells no figure of its own says whose the next ones are. */
function tellsOwner(clause: string): boolean {
  return !hasDigit(clause) && OWNER.test(clause);
}

const OWNER = rx`{otherOwner}`;
