import type { Metric } from '../../metrics/metric.ts';
import type { Interval } from '../interval.ts';
import { stepOf, valueOf } from '../interval.ts';

/**
 * Whether one digit, two neighbours swapped or a place lost make of a printed number one that others give, «33.6亿元» of 36.3亿元;
 * where they leave it wide open, any number is one. `of` says what it is of the others: what they give, or one of them.
 */
export function isSlipOff(metric: Metric, { low, high }: Interval, of: keyof typeof STRICT): boolean {
  const { digits, widest } = STRICT[of];
  const step = stepOf(metric);
  const told = Math.round(valueOf(metric) / step);
  if (String(told).length < digits || !(low > 0)) return false;
  const [first, last] = [low / step - HALF, high / step + HALF];
  if (high / low > widest && last - first > FEW) return false;
  return slipsOf(told).some((meant) => meant >= 10 ** (digits - 1) && first <= meant && meant <= last);
}

/** How many digits must be printed for one of them to be off, and how far apart what the others leave open may be. */
const STRICT = {
  result: { digits: 2, widest: 1.06 },
  term: { digits: 3, widest: 1.01 },
};

/** In last places: what is given is rounded as what is printed is, and may be any of a few. */
const [HALF, FEW] = [0.5, 3.5];

/** What somebody may have meant who wrote a number with one slip of the hand. */
function slipsOf(told: number): readonly number[] {
  const digits = Array.from(String(told));
  const others = digits.flatMap((own, at) =>
    DIGITS.filter((digit) => digit !== own && (at > 0 || digit !== '0')).map((digit) =>
      Number(digits.with(at, digit).join('')),
    ),
  );
  const swapped = digits.slice(1).map((next, at) =>
    Number(
      digits
        .with(at, next)
        .with(at + 1, digits[at] ?? '')
        .join(''),
    ),
  );
  return [...others, ...swapped, ...PLACES.flatMap((places) => [told * places, told / places])];
}

const DIGITS = Array.from('0123456789');
/** A place lost, or one unit for another: 公斤 for 吨, 万 for 亿. */
const PLACES = [10, 100, 1000, 10000];
