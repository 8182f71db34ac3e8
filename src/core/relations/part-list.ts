import type { Metric } from '../metrics/metric.ts';
import { reportMatches } from '../text/report-matches.ts';
import { clauseBefore, hasAny, justBefore, lastClause } from '../text/beside.ts';
import { addTo } from '../text/group-by.ts';
import { onceFor } from '../text/once-a-text.ts';
import { rx, wordPattern } from '../text/word-pattern.ts';
import type { RowRecord } from './conclude.ts';
import { conclude } from './conclude.ts';
import type { Pattern } from './pattern.ts';
import { areAllParts } from './all-parts.ts';
import { valueOf } from './interval.ts';
import { areMade, closes, closesBracket, isPlain, partsBehind } from './parts-behind.ts';
import { isLimit } from './is-limit.ts';
import { placeAmong } from './place-among.ts';
import type { Verdict } from './relation.ts';

/** A relation of a whole and the list of its parts, which no pattern of words reads: «反馈问题29项，其中已完成22项、正在推进7项». */
export interface PartListRow extends Pick<RowRecord, 'kind' | 'name'> {
  /** Where the lists are read; behind 其中 and 包括, if not said. */
  readonly lists?: (text: string, metrics: readonly Metric[]) => Iterable<PartList>;
  readonly law: (list: PartList, source: string, metrics: readonly Metric[]) => Iterable<Verdict>;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

/** The whole before 其中 or 包括 and the parts after it, all in one unit. */
export interface PartList {
  readonly whole: Metric;
  readonly parts: readonly Metric[];
}

/** The row as a pattern: every list that it reads, and what its law says of it. */
export function partList({ law, lists = partListsOf, ...row }: PartListRow): Pattern {
  return {
    ...row,
    expressions: [],
    guards: [],
    needs: null,
    *find(masked) {
      for (const list of lists(masked.source, masked.metrics)) {
        const places = [
          { role: 'whole', metric: list.whole },
          ...list.parts.map((metric) => ({ role: 'part', metric })),
        ];
        for (const verdict of law(list, masked.source, masked.metrics)) {
          const relation = conclude({ ...row, shared: [] }, places, verdict, masked);
          if (relation) yield relation;
        }
      }
    },
  };
}

/** Several rows ask for the lists of the same report. */
export const partListsOf = onceFor((text: string, metrics: readonly Metric[]): readonly PartList[] => [
  ...readLists(text, metrics),
]);

/** The wholes of the lists that a figure is a part of. */
export function wholesOf(part: Metric, text: string, metrics: readonly Metric[]): readonly Metric[] {
  return wholesByPart(text, metrics).get(part) ?? [];
}

const wholesByPart = onceFor((text: string, metrics: readonly Metric[]): ReadonlyMap<Metric, readonly Metric[]> => {
  const found = new Map<Metric, Metric[]>();
  for (const { whole, parts } of partListsOf(text, metrics)) for (const part of parts) addTo(found, part, whole);
  return found;
});

/** Every 其中, 包括 and 按性别分 with exact figures of one unit on both sides. */
function* readLists(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  let next = 0;
  let last: PartList | null = null;
  for (const { index: at, 0: word, groups } of reportMatches(text, WORD)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    if (isLimit(metrics[next], metrics[next + 1], text)) next++;
    const first = metrics[next];
    if (!first || !isPlain(first) || first.range[0] - at > FARTHEST) continue;
    if (text.slice(at, first.range[0]).includes('。')) continue;
    const told = wholeOfParts(wholeBefore(text, at, metrics, next - 1, first.unit), next, text, metrics);
    const whole: Metric | null = groups?.division === undefined ? told : wholeDivided(first, told, last);
    if (whole && word === '包括' && !STANDS_FOR.test(text.slice(whole.range[1], at))) continue;
    // …；早稻340万吨。其中，主要品种中，稻谷2032万吨: of the whole that the sentence before divided.
    if (whole && isPartOf(whole, last) && hasAny(justBefore(text, at, 1), '。\n') && !holds(whole, first)) continue;
    // 已开放12处，包括东园、西园；在建29处: what 包括 names has no number.
    if (text.slice(at, first.range[0]).includes('；')) continue;
    const parts: readonly Metric[] | null =
      whole && !isPerHead(text, whole) ? partsBehind(text, metrics, next, whole) : null;
    if (!whole || !parts || movesApart(whole, parts)) continue;
    yield (last = { whole, parts });
    for (const all of divisions(parts, text)) yield { whole, parts: all };
  }
}

/** 非农业人口52.65万人，男性47.84万人，女性44.93万人: the last two are a division of their own. */
function* divisions(parts: readonly Metric[], text: string): Iterable<readonly Metric[]> {
  for (let size = 2; size < parts.length; size++) {
    for (let from = 0; from + size <= parts.length; from++) {
      const some = parts.slice(from, from + size);
      if (areAllParts(some, text) && !isInRow(parts, from, from + size, text)) yield some;
    }
  }
}

/** 城市救助·、农村救助·、临时救助: one list with what stands beside them, which they do not divide alone. */
function isInRow(parts: readonly Metric[], from: number, to: number, text: string): boolean {
  return [from, to].some((at) => at > 0 && at < parts.length && text.charAt(parts[at - 1]?.range[1] ?? 0) === '、');
}

/**
 * 净增3亿元，其中企业贷款增加5亿元、居民贷款减少2亿元: a rest of rises and falls is no sum; nor is 面积18万亩，其中花生15万亩，
 * 减少3万亩.
 */
export function movesApart(whole: Metric, parts: readonly Metric[]): boolean {
  const isMoved = (part: Metric, by: Metric['direction']): boolean => part.aspect === 'change' && part.direction === by;
  if (whole.aspect !== 'change') return parts.some((part) => isMoved(part, 'down'));
  return parts.some((part) => part.aspect === 'change' && part.direction !== whole.direction);
}

const WORD = wordPattern('{partOpening}|(?<=[。\\n；，])(?<division>{dividedBy})(?=[，：])', 'g');
/** 2400套，包括: of the whole itself, and not of another thing named in between. */
const STANDS_FOR = /^[^，。；]{0,12}[，：（]?$/;

function isPartOf(metric: Metric, list: PartList | null): boolean {
  return list?.parts.includes(metric) === true;
}

/** How far before 其中 the whole may stand. */
const FARTHEST = 120;

/** How many figures may stand between the whole and 其中: 2261.1亿元、增长7%、居全省第3位，其中. */
const BETWEEN = 3;

function wholeBefore(text: string, at: number, metrics: readonly Metric[], last: number, unit: string): Metric | null {
  for (let index = last; index >= 0 && index >= last - BETWEEN; index--) {
    const metric = metrics[index];
    if (!metric || at - metric.range[1] > FARTHEST || hasAny(text.slice(metric.range[1], at - 1), '。；')) return null;
    if (metric.unit !== unit || isBase(text, metric, metrics[index + 1]) || isSince(text, metric)) continue;
    // 职工589人（正式517人，招聘72人），其中: what a bracket divides is told before it.
    if (closesBracket(text.slice(metric.range[1], at))) continue;
    const level = metrics[index - 1];
    // 18项完成，2项未完成；其中: of both, and not of the last, whatever the growth of the first.
    if (text.charAt(at - 1) === '；' && isTold(unit, metrics.slice(Math.max(0, index - 2), index), metric)) return null;
    if (level?.unit === unit && ADDED_SINCE.test(text.slice(level.range[1], metric.range[0]))) continue;
    return isPlain(metric) ? metric : null;
  }
  return null;
}

function isTold(unit: string, figures: readonly Metric[], { sentence }: Metric): boolean {
  return figures.some((each) => each.unit === unit && each.sentence === sentence);
}

/**
 * 总产值69.9亿元，增加值37.9亿元，其中渔业产值: of what is named as the part is, where that was told before; and whatever the
 * names, of what the parts make.
 */
function wholeOfParts(told: Metric | null, index: number, text: string, metrics: readonly Metric[]): Metric | null {
  const first = metrics[index];
  if (!told || !first) return told;
  const at = placeAmong(metrics, told);
  const before = metrics
    .slice(Math.max(0, at - BETWEEN), at)
    .filter((each) => isPlain(each) && each.unit === told.unit && each.sentence === told.sentence)
    // 引进项目40个；推进779个项目: what stands before a semicolon is told of by itself.
    .filter((each) => !text.slice(each.range[1], told.range[0]).includes('；'));
  const made = [...before, told].findLast((each) => areMade(each, text, metrics, index));
  // 40项任务，32项完成、8项未完成，其中民生类10项; 项目96个，亿元以上12个，其中开工48个: what the nearest is a part of.
  const wider = holds(told, first)
    ? undefined
    : before.find((each) => holds(each, first) && isWithin(told, each, before, text));
  const isAlike = (each: Metric): boolean => lastWord(each, text) === lastWord(first, text);
  // 新增人才30人，累计达到187人，其中创业人才107人: the nearer one holds it.
  const isFuller = (each: Metric): boolean => isAlike(each) && (holds(each, first) || !holds(told, first));
  // 采购4.5亿元，节约0.3亿元。其中中小企业合同4亿元: a new sentence is of what holds it.
  const isApart = !holds(told, first) && text.slice(told.range[1], first.range[0]).includes('。');
  const fuller = isApart ? before.findLast((each) => holds(each, first)) : undefined;
  return made ?? wider ?? fuller ?? (isAlike(told) ? told : (before.findLast(isFuller) ?? told));
}

/** Whether a figure is the last of those that a whole before it was divided into, or of a kind of what was counted. */
function isWithin(last: Metric, whole: Metric, before: readonly Metric[], text: string): boolean {
  const parts = [...before.slice(before.indexOf(whole) + 1), last];
  return closes(whole, parts) || KIND_OF.test(lastClause(justBefore(text, last.range[0], LONGEST_KIND)));
}

const LONGEST_KIND = 12;
const KIND_OF = rx`{crossKind}|的$`;

function holds(whole: Metric, part: Metric): boolean {
  return valueOf(part) <= valueOf(whole);
}

function lastWord({ range: [start] }: Metric, text: string): string {
  return justBefore(text, start, 2);
}

/** 按城乡分，…。按类型分，…: what was divided before, if a part of it stands last; what is less than its first part is no whole. */
function wholeDivided(first: Metric, told: Metric | null, last: PartList | null): Metric | null {
  const end = last?.parts.at(-1);
  const isNext = told === null ? end?.sentence === first.sentence : last?.parts.includes(told);
  const whole = isNext ? (last?.whole ?? told) : told;
  return whole && valueOf(first) <= valueOf(whole) ? whole : null;
}

/**
 * 完成24.6亿元，…，比上年减收1.1亿元，其中: what it changed by since is no whole either, however far before it the level stands; nor is
 * how much more was added than in another year, 同比少·增.
 */
export function isSince(text: string, { aspect, range: [start] }: Metric): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SINCE), start);
  return (aspect === 'change' && CHANGED_SINCE.test(before)) || MORE_SINCE.test(before);
}

const CHANGED_SINCE = rx`(?:{than}(?:{lastYear|spanStart})[^，。；]{0,16}|{sameTime})(?:{up|down}){1,2}了?$`;
/** 获奖总数比上年多4项 */
const MORE_SINCE = rx`{than}{lastYear}[多少]$`;
const LONGEST_SINCE = 30;

/** 占年初预算2180万元的44.5%: what a percentage is of is a plan or another whole. */
function isBase(text: string, metric: Metric, next: Metric | undefined): boolean {
  return next?.unit === '%' && text.slice(metric.range[1], next.range[0]) === '的';
}

/** 达到312天，同比增加14天，其中: the whole is what there is, and not what was added to it. */
const ADDED_SINCE = rx`^[，、（](?:{sameTime}|{than}[^，。；、\d]{1,6})?净?{up|down|adjusted}了?$`;

/**
 * 净增企业25家，其中新入库40家、退库15家: what came and what went are each more than what is left of both; so it is with a rise,
 * 用水总量增加7亿立方米，其中农业用水增加9亿立方米, where something fell.
 */
export function isNet(text: string, { range: [start], aspect }: Metric): boolean {
  const clause = clauseBefore(text, start, '，。；：\n');
  return NET.test(clause) || (aspect === 'change' && MOVED.test(clause) && !ADDED.test(clause));
}

const MOVED = rx`(?:{up|down})了?$`;
const ADDED = rx`新{up}了?$`;
const NET = rx`{netOf}`;

/** 每千人6.5批次: a rate, and no whole; 自然增长率1.4‰ is a difference. */
export function isPerHead(text: string, { range, indicator }: Metric): boolean {
  return MEAN.test(indicator) || NO_WHOLE.test(lastClause(justBefore(text, range[0], 14), '，。；：'));
}

const MEAN = rx`{perHead}`;
const NO_WHOLE = rx`[每均]|自然增长|{yieldName}`;
