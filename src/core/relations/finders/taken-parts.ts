import type { Metric } from '../../metrics/metric.ts';
import { isPerHead } from './parts-of-whole.ts';
import { numberOf } from '../interval.ts';
import { rx } from '../../text/word-pattern.ts';

/** «总投资62亿元，其中3亿元以上项目9个、总投资40亿元»: a whole, and a figure that is certainly taken from it. */
export interface TakenPart {
  readonly whole: Metric;
  readonly part: Metric;
}

/**
 * The pairs beyond an exact row after 其中 (./parts-of-whole.ts): what stands after 其中 under bounds or without a unit, or
 * under the very name of the whole; and 35个项目中有32个.
 */
export function* takenParts(text: string, metrics: readonly Metric[]): Iterable<TakenPart> {
  yield* afterAmong(text, metrics);
  for (let index = 1; index < metrics.length; index++) {
    const [whole, part] = [metrics[index - 1], metrics[index]];
    if (!whole || part?.unit !== whole.unit || part.sentence !== whole.sentence || !isCount(part)) continue;
    const found = amongThem(text, whole, part);
    if (found) yield found;
  }
}

/** Whether the part is more than its whole by any reading of their bounds. */
export function exceeds({ whole, part }: TakenPart): boolean {
  return leastOf(part) > mostOf(whole);
}

/** The most that a whole can be, as printed: 2300多人 stays below 2400人. Infinity where its bound is open. */
function mostOf({ bound, step, text, value }: Metric): number {
  if (typeof value !== 'number') return Infinity;
  if (bound === 'about') return value * ABOUT;
  if (bound === 'atLeast' || bound === 'moreThan') return /[多余]/.test(text) ? value + lastPlace(value) : Infinity;
  return bound === 'exact' ? value + (step === 1 ? 0 : step / 2) : value;
}

const ABOUT = 1.1;

/** The place of the last digit that is no zero: 2300 → 100. */
function lastPlace(value: number): number {
  let place = 1;
  while (value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** The least that a part can be; NaN where its bound is open downwards. */
function leastOf(metric: Metric): number {
  const { bound } = metric;
  return bound === 'atMost' || bound === 'lessThan' ? NaN : numberOf(metric) / (bound === 'about' ? ABOUT : 1);
}

function* afterAmong(text: string, metrics: readonly Metric[]): Iterable<TakenPart> {
  let next = 0;
  for (let at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 1)) {
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    const { sentence } = metrics[next] ?? {};
    // 18项完成，2项未完成；其中: of both, and not of the last.
    if (text.charAt(at - 1) === '；') continue;
    for (let index = next; index < next + FEW && metrics[index]?.sentence === sentence; index++) {
      const part = metrics[index];
      if (!part || /[。；]/.test(text.slice(at, part.range[0]))) break;
      const whole = wholeOf(text, metrics, next - 1, part, index === next);
      if (whole && at - whole.range[1] < FARTHEST && !isPerHead(text, whole)) yield { whole, part };
    }
  }
}

const AMONG = '其中';
/** Figures on either side of 其中 that are looked at. */
const FEW = 4;
const FARTHEST = 40;

/** The nearest figure before 其中 with the unit of the part; from the second figure on it must bear the same name. */
function wholeOf(
  text: string,
  metrics: readonly Metric[],
  last: number,
  part: Metric,
  isFirst: boolean,
): Metric | null {
  if (!isAmount(part)) return null;
  for (let index = last; index > last - FEW; index--) {
    const whole = metrics[index];
    if (whole?.sentence !== part.sentence) return null;
    if (whole.unit === part.unit) {
      const isThreshold = part.aspect !== 'level' && part.aspect !== 'change';
      if (isThreshold || whole.aspect !== part.aspect || whole.status === 'reference') return null;
      return isFirst || sameName(text, whole, part) ? whole : null;
    }
    if (
      isFirst &&
      whole.unit === '' &&
      part.unit === '人' &&
      PEOPLE.test(text.slice(whole.range[1], whole.range[1] + 8))
    )
      return whole;
  }
  return null;
}

/** 80万重点群体: people without their measure word. */
const PEOPLE = rx`^名?[^，。；、\d]{0,6}{personNoun}`;

/** 总投资62亿元…总投资40亿元 */
function sameName(text: string, whole: Metric, part: Metric): boolean {
  const [first, second] = [whole, part].map(
    ({ range }) => NAME.exec(text.slice(Math.max(0, range[0] - 8), range[0]))?.[0],
  );
  return first !== undefined && first === second;
}

const NAME = /\p{Script=Han}{2,8}$/u;

/** 35个计划项目中有32个; in 6个园区中有36个项目 the second number counts another thing. */
function amongThem(text: string, whole: Metric, part: Metric): TakenPart | null {
  const between = text.slice(whole.range[1], part.range[0]);
  if (between.length > LONGEST_NAME || !AMONG_THEM.test(between)) return null;
  const after = text.slice(part.range[1], part.range[1] + 2);
  return between.includes(after) || DOES.test(after) ? { whole, part } : null;
}

/** A stop, or what was done to the counted things: no name of others. */
const DOES = rx`^(?:[，。；、）]|{partDoes})`;
const LONGEST_NAME = 20;
const AMONG_THEM = rx`^[^，。；、\d]{1,14}{amongThem}$`;

function isCount(metric: Metric): boolean {
  const { unit, step, bound } = metric;
  return step === 1 && bound === 'exact' && unit !== '' && !unit.endsWith('元') && isAmount(metric);
}

function isAmount({ value, unit, aspect }: Metric): boolean {
  return typeof value === 'number' && unit !== '' && unit !== '%' && unit !== '个百分点' && aspect !== 'rank';
}
