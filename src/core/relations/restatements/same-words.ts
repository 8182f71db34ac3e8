import { clauseBefore, clauseStart } from '../../text/beside.ts';
import { isHan } from '../../text/characters.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { unitNamed } from '../../figures/unit-at.ts';
import type { UnitKind } from '../../knowledge/unit-kind.ts';
import type { Metric } from '../../metrics/metric.ts';
import { earlierAlike } from './earlier-alike.ts';

/** «宏源200万吨水泥项目», and later «宏源300万吨水泥项目»: two figures between the same words. */
export interface SameWords {
  readonly first: Metric;
  readonly later: Metric;
  /** What both stand between: 宏源…水泥项目. */
  readonly words: string;
}

/**
 * Every figure whose neighbours on both sides are those of an earlier one with its unit. Where a verb stands before it
 * (新建, 完成) the works may be others, unless both belong to one period and one kind of speech, result or plan.
 */
export function* betweenSameWords(text: string, metrics: readonly Metric[]): Iterable<SameWords> {
  const keyOf = (metric: Metric): string | null => {
    const after = isPlain(metric) ? wordsAfter(text, metric) : null;
    return after === null ? null : metric.unit + after;
  };
  for (const [later, others] of earlierAlike(metrics, keyOf, WINDOW)) {
    const after = wordsAfter(text, later) ?? '';
    for (const first of others) {
      const pair = together(text, first, later, after);
      if (!pair) continue;
      yield pair;
      break;
    }
  }
}

/** How many figures before the same words back one is held against. */
const WINDOW = 24;

/** The next three characters, all of words; fewer than two tell nothing. */
function wordsAfter(text: string, { range }: Metric): string | null {
  const behind = range[1] + (text.charAt(range[1]) === '的' ? 1 : 0);
  const start = behind + (GRADE.exec(text.slice(behind, behind + LONGEST_GRADE))?.[0].length ?? 0);
  let end = start;
  while (end - start < AS_FAR && isHan(text.charCodeAt(end))) end++;
  return end - start < SHORTEST || MOVES.has(text.charAt(start)) ? null : text.slice(start, end);
}

const AS_FAR = 3;
/** 自治区及以上·绿色园区: of what grade things are is no name of them. */
const GRADE = rx`^(?:自治区|国家|[省市县区州])(?:级(?:及?以上)?|及?以上)的?`;
const LONGEST_GRADE = 8;
/** 至, 提高到 and their like tell a movement, and no name. */
const MOVES = new Set('至到提升增降减扩');

function together(text: string, first: Metric, later: Metric, after: string): SameWords | null {
  const name = longName(text, first, later);
  if (name !== null) return { first, later, words: name };
  const before = sameBefore(text, first.range[0], later.range[0]);
  if (before.length < SHORTEST || before.length + after.length < (after.length < AS_FAR ? BOTH + 1 : BOTH)) return null;
  const oneTime = first.status === later.status && first.period === later.period && first.status !== 'reference';
  if (VERBS.test(before) && (!oneTime || before.length < LONG_WORDS)) return null;
  if (!leadAlike(text, first.range[0] - before.length, later.range[0] - before.length)) return null;
  if (`${before}${after}`.replace(FUNCTION_WORDS, '').length < BOTH - 1) return null;
  const lasts = SIZES.has(unitNamed(later.unit)?.kind ?? 'count') || (later.unit === '条' && after.startsWith('政策'));
  if (!oneTime && (later.aspect === 'change' || !lasts)) return null;
  return { first, later, words: `${before}…${after}` };
}

/**
 * Whether what stands before the same words in both clauses is but a verb or a time: 确保|宏源200万吨 and |宏源300万吨. Where a
 * name goes on (收入|增速, 农业|增速) the words are of two things.
 */
function leadAlike(text: string, a: number, b: number): boolean {
  return [a, b].every((at) => clauseBefore(text, at, STOPS).replace(LEADS, '') === '');
}

const STOPS = '，。；：、！？\n×';
const LEADS = wordPattern(
  '{up|thisYear|lastYear|intention|completion|goingOn|started|finished|running|countTaker|policyVerb|manner|leadVerb|hedgeBefore|supporting}|{writtenYear}',
  'g',
);
/** Words that stand beside figures of anything. */
const FUNCTION_WORDS = wordPattern(
  '{up|down|reach|total|intention|completion|addition|countTaker|commonThing|amountGeneral|rest}',
  'g',
);

/** 26个边远乡镇水源地保护行动: a long name that stands with its count where no verb says what was newly done. */
function longName(text: string, { range: [a, first] }: Metric, { range: [b, later], unit }: Metric): string | null {
  if (unitNamed(unit)?.kind !== 'count') return null;
  let length = 0;
  while (isHan(text.charCodeAt(first + length)) && text.charAt(first + length) === text.charAt(later + length))
    length++;
  const name = text.slice(later, later + length);
  if (length < NAME) return null;
  // With the clause before it told again, it is of one work, whatever its kind.
  const told = clausesBefore(text, a);
  if (told.length >= LONG_NAME && told === clausesBefore(text, b)) return name;
  if (OF_MANY.test(name) || (length < LONG_NAME && OF_KIND.test(name))) return null;
  return SETTLED.test(text.slice(a - 2, a)) && SETTLED.test(text.slice(b - 2, b)) ? name : null;
}

/** 改造村道10公里，完成·36座: what stands before in the clause and in the one before it. */
function clausesBefore(text: string, at: number): string {
  const own = clauseStart(text, at, STOPS);
  return text.slice(clauseStart(text, own - 1, STOPS), at).replace(/^[①-⑳]/, '');
}

/** A name of this length is of one set, unless it is of a kind (特色产业园区); a longer one in any words. */
const NAME = 7;
const LONG_NAME = 9;
const OF_KIND = rx`{kindOfMany}`;
/** What there are always others of. */
const OF_MANY = rx`{manifold}`;
/** What stands before the count of a set that is there already. */
const SETTLED = rx`(?:[，。；：、\n]|{settledLead})$`;

/** How large a work is stays with it from review to plan; how many are helped or built is of each year. */
const SIZES: ReadonlySet<UnitKind> = new Set(['money', 'area', 'length', 'volume', 'mass', 'energy']);

const SHORTEST = 2;
/** 新建 and the name of a kind of works stand at many places; with more before them they are of one. */
const LONG_WORDS = 4;
const BOTH = 5;
const VERBS = rx`{objectVerb|verbEnd}$`;

/** The words that end at both places. */
function sameBefore(text: string, a: number, b: number): string {
  const least = alike(text, a, b);
  let length = least;
  while (
    length < LONGEST &&
    isHan(text.charCodeAt(a - length - 1)) &&
    text.charAt(a - length - 1) === text.charAt(b - length - 1)
  )
    length++;
  return length - least < SHORTEST ? '' : text.slice(b - length, b);
}

/** 城南新区、3平方公里会展园, 2×60万千瓦机组: how much of the list or of the number right before is the same. */
function alike(text: string, a: number, b: number): number {
  const sign = text.charAt(a - 1);
  if (sign !== text.charAt(b - 1) || (sign !== '、' && sign !== '×')) return 0;
  const units = text.charAt(a - 2);
  return sign === '、' ? 1 : units === text.charAt(b - 2) ? 2 : 0;
}

const LONGEST = 12;

function isPlain({ value, unit, bound, aspect }: Metric): boolean {
  return (
    typeof value === 'number' &&
    bound === 'exact' &&
    unit !== '' &&
    unit !== '%' &&
    aspect !== 'rank' &&
    aspect !== 'multiple'
  );
}
