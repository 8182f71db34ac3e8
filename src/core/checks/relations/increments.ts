import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import { isExact, valueOf } from './printed-value.ts';

/** «净增60家，由380家增加到440家»: what was added, the value before and the total after, in one unit and one sentence. */
export interface Increment {
  readonly by: Metric;
  readonly from: Metric;
  readonly to: Metric;
  /** 净增 is the difference; what was newly built (新增, 新建) may be more, for something old was closed. */
  readonly net: boolean;
  /** 减少, 下降: what was taken away. */
  readonly down: boolean;
}

/** Every increment with its base and its total beside it, in whichever order the three are told. */
export function* increments(text: string, metrics: readonly Metric[]): Iterable<Increment> {
  for (let index = 2; index < metrics.length; index++) {
    const [first, second, third] = [metrics[index - 2], metrics[index - 1], metrics[index]];
    if (!first || !second || third?.unit !== second.unit || second.unit !== first.unit || first.unit === '%') continue;
    if (third.sentence !== first.sentence || ![first, second, third].every(isExact)) continue;
    const found =
      netOfLeavers(text, metrics, index) ??
      beforePair(text, first, second, third) ??
      between(text, first, second, third) ??
      afterPair(text, first, second, third);
    if (found) yield found;
  }
}

/** Whether base and increment make the total. */
export function addsUp({ by, from, to, down }: Increment): boolean {
  const tolerance = [by, from, to].reduce((sum, { step }) => sum + (step === 1 ? 0 : step / 2), 0);
  const made = valueOf(from) + (down ? -valueOf(by) : valueOf(by));
  return Math.abs(made - valueOf(to)) <= tolerance * (1 + 1e-9);
}

/** «新增12家，总数达到8家»: an increment that is more than all there is. */
export interface Overgrown {
  readonly by: Metric;
  readonly total: Metric;
}

/** Every increment beside its total, before it or behind it, that exceeds the total. */
export function* overgrown(text: string, metrics: readonly Metric[]): Iterable<Overgrown> {
  for (let index = 1; index < metrics.length; index++) {
    const [first, second] = [metrics[index - 1], metrics[index]];
    if (!first || second?.unit !== first.unit || second.sentence !== first.sentence || first.unit === '%') continue;
    if (!isExact(first) || !isExact(second)) continue;
    const words = text.slice(first.range[1], second.range[0]);
    if (valueOf(first) > valueOf(second)) {
      if (reachesTotal(text, first, second, words)) yield { by: first, total: second };
    } else if (valueOf(second) > valueOf(first) && MORE_THAN.test(words) && REACHED.test(lead(text, first))) {
      if (words.length > SHORT || STOPS.includes(text.charAt(second.range[1]))) yield { by: second, total: first };
    }
  }
}

/** Whether what was added is of the very things that the total counts. */
function reachesTotal(text: string, by: Metric, total: Metric, words: string): boolean {
  if (words.length > LONGEST_WORDS || !TOTAL_ENDS.includes(words.at(-1) ?? ' ')) return false;
  const added = ADDED.exec(lead(text, by)) ?? ADDED_LIST.exec(lead(text, by));
  if (IN_ALL.test(words)) {
    if (added) return true;
    // 创新平台23家、达到16家: the number itself stands for what there is.
    const isCount = by.step === 1 && !by.unit.endsWith('元') && by.indicator === total.indicator;
    return isCount && /^[、，]达到$/.test(words) && STOPS.includes(text.charAt(total.range[1]));
  }
  const thing = added?.[0].slice(added[1]?.length ?? 0) ?? '';
  const after = /^[^，。；、\d]{0,16}/.exec(words)?.[0] ?? '';
  if (added && OF_ALL.test(words.slice(after.length))) return after !== '';
  const name = NAMED_TOTAL.exec(words.slice(after.length))?.[1]?.replace(WIDER, '');
  if (name === undefined || name.length < 2) return false;
  if (added && (after === '' ? thing : after).endsWith(name)) return true;
  const listed = BECAME.exec(after);
  return listed !== null && name === `${listed[2] ?? ''}${listed[1] ?? ''}`;
}

const LONGEST_WORDS = 36;
const TOTAL_ENDS = '达到至为有计量数加';
const STOPS = '，。；、）\n';
/** ，上市企业达到: a total by its name. */
const NAMED_TOTAL = /^[，、]([^，。；、\d]{2,14}?)(?:总数)?(?:已|累计)?(?:达到?|增至|增加到|发展到)$/;
/** 新开通北京、上海等6条航线 */
const ADDED_LIST = /(新[增建设开][工通]?)[^，。；：\d\n]{2,18}等$/;
/** What makes the total wider than what was added. */
const WIDER = /^(?:已建成?(?:和|及)?在建|国内外|全[省市区县州]|各类|现有|在营|我[省市区县州])/;
/** 个省级合作区、累计达: what was added, and how many there are in all. */
const OF_ALL = /^[、，](?:总数|总量|累计|总计)(?:已|将)?(?:达到?|增?至|增加到|为|有)?$/;
/** 15家企业完成上市, 上市企业达到11家 */
const BECAME = /^([^，。；、\d]{2})(?:完成|实现|成功)([^，。；、\d]{2})$/;

/** ，总数达到: of the very things that were added. */
const IN_ALL = /^[、，（]?(?:(?:总数|总量|累计|总计)(?:已|将)?(?:达到?|增?至|增加到|为|有)?|达到?)$/;
/** ，比2016年增加; 、增加 */
const MORE_THAN = /^[、，（](?:[比较][^，。；、]{1,8}|同比)?(?:增加|净增|新增|多)了?$/;
/** 、增加: alone, it must be the whole of its clause, for what follows may be another thing. */
const SHORT = 4;
const REACHED = /(?:达到?|为|共有|总数|总量|拥有|发展到)$/;

/** 净增60家，由380家增加到440家 */
function beforePair(text: string, by: Metric, from: Metric, to: Metric): Increment | null {
  const added = ADDED.exec(lead(text, by))?.[1];
  const subject = INTO_PAIR.exec(text.slice(by.range[1], from.range[0]))?.[1];
  if (added === undefined || subject === undefined) return null;
  // 净增规上企业40家，限上企业由100家: another thing than what was added.
  if (subject !== '' && !lead(text, by).includes(subject) && !TOTAL_NAME.test(subject)) return null;
  return TO.test(text.slice(from.range[1], to.range[0])) ? { by, from, to, net: isNet(added), down: false } : null;
}

/** 年初有120家，新增15家、退出4家，净增11家，年末达到131家: what came and what left stand between base and net. */
function netOfLeavers(text: string, metrics: readonly Metric[], index: number): Increment | null {
  const [from, come, left, by, to] = metrics.slice(Math.max(0, index - 4), index + 1);
  if (!from || !come || !left || !by || !to || !LEFT.test(text.slice(come.range[1], left.range[0]))) return null;
  if (![from, come].every((metric) => metric.unit === to.unit && metric.sentence === to.sentence && isExact(metric)))
    return null;
  const isTold =
    /^[，、]净增(?:长|加)?$/.test(text.slice(left.range[1], by.range[0])) &&
    TOTAL.test(text.slice(by.range[1], to.range[0]));
  const isBase = BASE.test(lead(text, from)) && ADDED.test(text.slice(from.range[1], come.range[0]));
  return isTold && isBase ? { by, from, to, net: true, down: false } : null;
}

const LEFT = /[，、](?:退出|注销|减少|撤并|关停|淘汰|退库)$/;

/** 原有310家，净增45家，总数达到355家 */
function between(text: string, from: Metric, by: Metric, to: Metric): Increment | null {
  const added = ADDED.exec(text.slice(from.range[1], by.range[0]))?.[1];
  if (added === undefined || !TOTAL.test(text.slice(by.range[1], to.range[0]))) return null;
  const before = lead(text, from);
  const isBase = BASE.test(before) || isYearBefore(before, text.slice(from.range[1], by.range[0]));
  if (LEFT.test(before)) return null;
  // 企业380家，净增企业60家: one thing told twice, unless the first value is the total itself.
  const isSame = added.startsWith('净') && from.indicator === by.indicator && valueOf(from) < valueOf(to);
  return isBase || isSame ? { by, from, to, net: isBase && isNet(added), down: false } : null;
}

/** 2021年末为380家，2022年净增60家; 2021年末为380家，全年净增60家: what is added belongs to the year that followed. */
function isYearBefore(before: string, words: string): boolean {
  const year = YEAR_END.exec(before)?.[1];
  if (year === undefined) return false;
  const next = /(\d{4})年/.exec(words)?.[1];
  return next === undefined ? /全年|今年|当年/.test(words) : Number(next) === Number(year) + 1;
}

const YEAR_END = /(\d{4})年[末底]，?[^，。；\d]{0,18}$/;

/** 440家，比上年的380家增加60家; 2015年380家，2020年440家，比2015年增加60家 */
function afterPair(text: string, first: Metric, second: Metric, by: Metric): Increment | null {
  const toSecond = text.slice(first.range[1], second.range[0]);
  const toBy = text.slice(second.range[1], by.range[0]);
  const moved = MOVED.exec(toBy)?.[1];
  if (moved !== undefined && LAST_YEAR.test(toSecond)) return moves(second, first, by, moved);
  const since = SINCE.exec(toBy);
  if (!since || second.indicator !== first.indicator || second.period === first.period) return null;
  return first.period === since[1] ? moves(first, second, by, since[2] ?? '') : null;
}

function moves(from: Metric, to: Metric, by: Metric, verb: string): Increment {
  return { by, from, to, net: isNet(verb), down: /减|少|降/.test(verb) };
}

function lead(text: string, { range }: Metric): string {
  return text.slice(Math.max(0, range[0] - FAR), range[0]);
}

const FAR = 24;

function isNet(added: string): boolean {
  return !added.startsWith('新') && added !== '增设';
}

/** The verb and what is added, right before the increment. */
const ADDED =
  /(净增长?|新增加?|新建|新[\u4e00-\u9fff]{2}|新设立?|新开[工通]|增加|增设|增长)(?![到至])了?(?:\d{1,2}[层级]以上)?[^，。；：、\d\n]{0,16}$/;
/** ，总数由 380家: the same thing, from its first value. */
const INTO_PAIR = /^[^，。；\d]{0,12}[，、（]([^，。；、\d]{0,12})[由从][^，。；、\d]{0,8}$/;
const TOTAL_NAME = rx`^{total}$`;
const TO = /^[^，。；、\d]{0,8}(?:到|至|为)(?:了|今年的?)?$/;
/** 上年末共有学校52所, 由上年的52所. */
const BASE =
  /(?:原有|现有|(?:上年|去年|年初|此前)[末底]?[^，。；\d]{0,8}有|(?:上年|去年)[末底]|年初|[由从](?:上年|去年)?[末底]?的?|在(?:上年|去年)[末底]?的?)[^，。；\d]{0,8}$/;
const TOTAL =
  /^[^，。；\d]{0,12}[，、](?:总[数量]|累计|目前|现|年[末底])?(?:已|将)?(?:达到?|增加?到|增至|共有?|为|总[数量]|累计)$/;
/** ，比上年的380家: the value before, as the reader is told it. */
const LAST_YEAR = /^[、，（][比较](?:上年|去年|\d{4}年)(?:同期|末|底)?的?$/;
const MOVED = /^(净增|增加|增长|减少|下降|多|少)了?$/;
const SINCE = /^[、，（][比较](\d{4})年[末底]?(净增|增加|减少|新增|多|少)了?$/;
