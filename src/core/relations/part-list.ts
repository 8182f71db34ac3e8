import type { Metric } from '../metrics/metric.ts';
import { justBefore } from '../text/beside.ts';
import { onceFor } from '../text/once-a-text.ts';
import { rx, wordPattern } from '../text/word-pattern.ts';
import type { RowRecord } from './conclude.ts';
import { conclude } from './conclude.ts';
import { totalOf, valueOf } from './interval.ts';
import type { Pattern } from './pattern.ts';
import { halfSteps } from './printed-digits.ts';
import type { Verdict } from './relation.ts';

/** A relation of a whole and the list of its parts, which no pattern of words reads: «反馈问题29项，其中已完成22项、正在推进7项». */
export interface PartListRow extends Pick<RowRecord, 'kind' | 'name'> {
  /** Where the lists are read; behind 其中 and 包括, if not said. */
  readonly lists?: (text: string, metrics: readonly Metric[]) => Iterable<PartList>;
  readonly law: (list: PartList, source: string) => Iterable<Verdict>;
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
export function partList({ law, lists = partLists, ...row }: PartListRow): Pattern {
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
        for (const verdict of law(list, masked.source)) {
          const relation = conclude({ ...row, shared: [] }, places, verdict, masked);
          if (relation) yield relation;
        }
      }
    },
  };
}

/** Several rows ask for the lists of the same report. */
const partLists = onceFor((text: string, metrics: readonly Metric[]): readonly PartList[] => [
  ...readLists(text, metrics),
]);

/**
 * Every 其中 and 包括 with exact figures of one unit on both sides. Parts stand in a row, or share the last character of their
 * names (工业类3个，总投资…；农业类5个): what has another kind of name is no part of this whole.
 */
function* readLists(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  let next = 0;
  for (const { index: at, 0: word } of text.matchAll(WORD)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    if (metrics[next]?.unit === '岁') next++;
    const first = metrics[next];
    if (!first || !isPlain(first) || first.range[0] - at > FARTHEST) continue;
    if (text.slice(at, first.range[0]).includes('。')) continue;
    const whole = wholeBefore(text, at, metrics, next - 1, first.unit);
    if (whole && word === '包括' && !STANDS_FOR.test(text.slice(whole.range[1], at))) continue;
    // 已开放12处，包括东园、西园；在建29处: what 包括 names has no number.
    if (text.slice(at, first.range[0]).includes('；')) continue;
    const parts = whole && !isPerHead(text, whole) ? partsFrom(text, metrics, next, whole) : null;
    if (whole && parts && !movesApart(whole, parts)) yield { whole, parts };
  }
}

/** 净增3亿元，其中企业贷款增加5亿元、居民贷款减少2亿元: a rest of rises and falls is no sum. */
export function movesApart(whole: Metric, parts: readonly Metric[]): boolean {
  return (
    whole.aspect === 'change' &&
    parts.some(({ aspect, direction }) => aspect === 'change' && direction !== whole.direction)
  );
}

const WORD = wordPattern('{partOpening}', 'g');
/** 2400套，包括: of the whole itself, and not of another thing named in between. */
const STANDS_FOR = /^[^，。；]{0,12}[，：（]?$/;

/** How far before 其中 the whole may stand. */
const FARTHEST = 120;

/** How many figures may stand between the whole and 其中: 2261.1亿元、增长7%、居全省第3位，其中. */
const BETWEEN = 3;

function wholeBefore(text: string, at: number, metrics: readonly Metric[], last: number, unit: string): Metric | null {
  for (let index = last; index >= 0 && index >= last - BETWEEN; index--) {
    const metric = metrics[index];
    if (!metric || at - metric.range[1] > FARTHEST || /[。；]/.test(text.slice(metric.range[1], at - 1))) return null;
    if (metric.unit !== unit || isBase(text, metric, metrics[index + 1]) || isSince(text, metric)) continue;
    const level = metrics[index - 1];
    // 18项完成，2项未完成；其中: of both, and not of the last.
    if (text.charAt(at - 1) === '；' && level?.unit === unit && level.sentence === metric.sentence) return null;
    if (level?.unit === unit && ADDED_SINCE.test(text.slice(level.range[1], metric.range[0]))) continue;
    return isPlain(metric) ? metric : null;
  }
  return null;
}

/** 完成24.6亿元，…，比上年减收1.1亿元，其中: what it changed by since is no whole either, however far before it the level stands. */
function isSince(text: string, { aspect, range: [start] }: Metric): boolean {
  return aspect === 'change' && CHANGED_SINCE.test(text.slice(Math.max(0, start - LONGEST_SINCE), start));
}

const CHANGED_SINCE = rx`{than}{lastYear}{within}{0,4}{up|down}了?$`;
const LONGEST_SINCE = 16;

/** 占年初预算2180万元的44.5%: what a percentage is of is a plan or another whole. */
function isBase(text: string, metric: Metric, next: Metric | undefined): boolean {
  return next?.unit === '%' && text.slice(metric.range[1], next.range[0]) === '的';
}

/** 达到312天，同比增加14天，其中: the whole is what there is, and not what was added to it. */
const ADDED_SINCE = rx`^[，、（](?:{sameTime}|{than}[^，。；、\d]{1,6})?净?{up|down|adjusted}了?$`;

function partsFrom(text: string, metrics: readonly Metric[], index: number, whole: Metric): readonly Metric[] {
  const first = metrics[index];
  if (!first) return [];
  const parts = [first];
  let inRow = true;
  let group = 0;
  for (let next = index + 1; next < index + MOST_PARTS; next++) {
    const metric = metrics[next];
    if (metric?.sentence !== first.sentence) break;
    if (metric.unit !== first.unit) {
      inRow = false;
      continue;
    }
    const between = text.slice(parts.at(-1)?.range[1] ?? 0, metric.range[0]);
    // 26亿元，其中工业18亿元；争取资金3亿元，其中: another whole begins after the semicolon.
    if (between.includes('其中')) return group > 0 ? parts.slice(0, group) : parts;
    // 退税1.8亿元（留抵退税1.6亿元）: the bracket is inside the part before it.
    if (between.lastIndexOf('（') > between.lastIndexOf('）')) continue;
    const name = nameEnd(text, metric);
    const sameName = name !== '' && name === nameEnd(text, first);
    if (between.includes('；')) {
      // 建成项目36个，其中产业项目18个；在建项目52个: what bears the name of the whole stands beside it.
      if (!sameName || name === nameEnd(text, whole)) break;
      group = parts.length;
    }
    if (closes(whole, parts)) break;
    if (!isPlain(metric) || (!inRow && !sameName)) break;
    parts.push(metric);
  }
  return parts;
}

/** Whether the parts make the whole, so that what follows divides it in another way or is no part of it. */
function closes(whole: Metric, parts: readonly Metric[]): boolean {
  return parts.length > 1 && Math.abs(valueOf(whole) - totalOf(parts)) <= halfSteps([whole, ...parts]);
}

/** Figures of one sentence that are looked at for parts. */
const MOST_PARTS = 40;

/** 每千人6.5批次: a rate, and no whole. */
export function isPerHead(text: string, { range }: Metric): boolean {
  return /[每均]/.test(justBefore(text, range[0], 6));
}

/** The last character of the name that stands right before a figure; verbs and nothing give "". */
export function nameEnd(text: string, metric: Metric): string {
  const char = text.charAt(metric.range[0] - 1);
  return NO_NAME.includes(char) ? '' : char;
}

const NO_NAME = '，、；：。中有为达到成进行了和与 \n';

function isPlain(metric: Metric): metric is Metric & { readonly value: number } {
  const { bound, value, unit } = metric;
  return bound === 'exact' && typeof value === 'number' && unit !== '%' && unit !== '个百分点';
}
