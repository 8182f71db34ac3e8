import type { Metric } from '../metrics/metric.ts';
import { lastPlace, stepOf, totalOf, valueOf } from './interval.ts';

/** Whether a metric is one number without bounds: 12.6亿元, and not 约12亿元 or 10至15个. */
export function isExact({ bound, value }: Metric): boolean {
  return bound === 'exact' && typeof value === 'number';
}

/**
 * How far a sum of printed numbers may be off by rounding alone: half a unit of each one's last place. Whole numbers
 * without a scale are counts and are not rounded.
 */
export function halfSteps(metrics: readonly Metric[]): number {
  const rounded = metrics.filter(({ step }) => step !== 1);
  return rounded.reduce((sum, metric) => sum + stepOf(metric) / 2, 0) * (1 + 1e-9);
}

/**
 * Whether two numbers look like one with a slip of the hand: two neighbours swapped in three or more digits, or one digit
 * off in four or more. 13040 and 10340, 2261 and 2251. By chance two numbers hardly ever do.
 */
export function isDigitSlip(a: number, b: number): boolean {
  const digits = String(a).length;
  const off = digits >= SHORTEST_SWAP ? digitsOff(a, b) : null;
  return off !== null && (off === 'swapped' || digits >= SHORTEST_DIGIT);
}

/** How two numbers of as many digits differ, if by a slip of the hand; of short ones that may be chance. */
export function digitsOff(a: number, b: number): 'one' | 'swapped' | null {
  const [one, two] = [String(a), String(b)];
  if (one.length !== two.length) return null;
  const off = Array.from(one, (_, at) => at).filter((at) => one.charAt(at) !== two.charAt(at));
  const [first = 0, second] = off;
  if (off.length === 1) return 'one';
  const isSwapped = one.charAt(first) === two.charAt(first + 1) && one.charAt(first + 1) === two.charAt(first);
  return off.length === 2 && second === first + 1 && isSwapped ? 'swapped' : null;
}

/**
 * Whether one slip of the hand parts a whole from the sum of its parts, in itself or in one of them: «214个，126个、61个、72个»
 * for 27. By chance that is hardly ever so; 8600, 5200 and 3300 are numbers of two digits.
 */
export function isOneSlipAway(whole: Metric, parts: readonly Metric[]): boolean {
  const over = totalOf(parts) - valueOf(whole);
  const place = [whole, ...parts].reduce((least, metric) => Math.min(least, lastPlace(metric)), Infinity);
  return [whole, ...parts].some((metric) => {
    const [told, meant] = [valueOf(metric), valueOf(metric) + (metric === whole ? over : -over)].map((value) =>
      Math.round(value / place),
    );
    return isDigitSlip(told ?? 0, meant ?? 0);
  });
}

const SHORTEST_SWAP = 3;
const SHORTEST_DIGIT = 4;

/** 万 for 亿, either one lost, or both, in a value that has not changed much: nothing told twice grows so. */
export function areScalesApart(a: Metric, b: Metric): boolean {
  const times = timesApart(a, b);
  return SCALE_SLIPS.some(([fewest, most]) => times >= fewest && times <= most);
}

const SCALE_SLIPS: readonly (readonly [fewest: number, most: number])[] = [
  [1e3, 1e5],
  [1e7, 1e9],
];

/** How many times the larger of two figures is the smaller. */
export function timesApart(a: Metric, b: Metric): number {
  const ratio = valueOf(a) / valueOf(b);
  return Math.max(ratio, 1 / ratio);
}

/** 12.6亿元 and 12.6万元: on two scales, and else the same. */
export function haveSameDigits(a: Pick<Metric, 'text'>, b: Pick<Metric, 'text'>): boolean {
  return digitsOf(a) === digitsOf(b);
}

function digitsOf({ text }: Pick<Metric, 'text'>): string {
  return /\d[\d.]*/.exec(text)?.[0] ?? '';
}
