import type { PrintedFigure } from './interval.ts';
import { factorOf } from './interval.ts';

/** A value of the measure of `like` in the words a reader would use: «29项», «2.32亿美元», with the unit of `like`, to so many digits. */
export function formatQuantity(value: number, like: PrintedFigure, digits?: number): string {
  const number = value / factorOf(like);
  const scale = scaleOf(Math.abs(number), like);
  // What printed numbers make by adding has all their digits; a quotient is rounded.
  const isSum = Math.abs(number / like.step - Math.round(number / like.step)) < 1e-6;
  return `${Number((number / scale).toPrecision(digits ?? (isSum ? 9 : 6)))}${SCALES[scale] ?? ''}${like.unit}`;
}

/** That of `like`, where the number is neither small nor long in it: 73628万元 beside 82628万元. */
function scaleOf(number: number, { text, step }: PrintedFigure): number {
  const own = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1;
  if (own > 1 && number >= own && number < own * LONG) return own;
  return number >= 1e8 ? 1e8 : number >= 1e4 && step !== 1 ? 1e4 : 1;
}

const LONG = 1e6;
const SCALES: Readonly<Record<number, string>> = { 1: '', 1e4: '万', 1e8: '亿' };
