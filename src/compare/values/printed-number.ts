import type { AnalysisMetric } from '../../core/index.ts';
import { fold, valueOf } from '../../core/index.ts';

/** The one number in the words of a figure, and how it is printed there. */
export interface PrintedNumber {
  /** Where its digits stand in the words of the figure. */
  readonly start: number;
  readonly end: number;
  /** What one of it is worth in the first unit of the measure: 10,000 of 4.19万人. */
  readonly worth: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly wide: boolean;
}

/** How «4.19万人» prints its number; null of a range, of spelled numerals and of words with two numbers. */
export function printedNumber(metric: AnalysisMetric): PrintedNumber | null {
  const [found, ...others] = metric.text.matchAll(NUMBER);
  if (!found || others.length > 0 || typeof metric.value !== 'number') return null;
  const [digits] = found;
  const number = numberOf(digits);
  if (number === 0) return null;
  return {
    start: found.index,
    end: found.index + digits.length,
    worth: valueOf({ ...metric, step: metric.step ?? 0 }) / number,
    decimals: /[.．]([\d０-９]+)/.exec(digits)?.[1]?.length ?? 0,
    grouped: /[,，]/.test(digits),
    wide: /[０-９]/.test(digits),
  };
}

const NUMBER = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?/g;

/** 12,345.6 → 12345.6 */
export function numberOf(digits: string): number {
  return Number(fold(digits).text.replaceAll(',', ''));
}

/** A value of the measure as `like` would print it, with so many decimals: 42530 like 4.19万 → 4.25. */
export function numberLike(value: number, like: PrintedNumber, decimals: number): string {
  const printed = fixed(value / like.worth, decimals);
  const [whole = '', part] = printed.split('.');
  const grouped = like.grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const number = part === undefined ? grouped : `${grouped}.${part}`;
  return like.wide ? number.replace(/[\d.]/g, widened) : number;
}

/** Rounded half up as people round, whatever the binary fraction of a decimal is. */
function fixed(value: number, decimals: number): string {
  return (Math.round(Number((value * 10 ** decimals).toPrecision(14))) / 10 ** decimals).toFixed(decimals);
}

function widened(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}
