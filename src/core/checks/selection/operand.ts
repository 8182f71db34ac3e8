import { unitNamed } from '../../figures/unit-at.ts';
import type { Range } from '../../text/range.ts';

/** A number to reckon with, in the first unit of its measure: 1.2公里 → 1200, half of its last place 50. */
export interface Operand {
  readonly text: string;
  readonly value: number;
  readonly slack: number;
  /** What it may be added to: figures of one measure. */
  readonly measure: string;
  readonly unit: string;
  readonly aspect: string;
  readonly range: Range;
}

/** The operand of a figure; none for a range. Counts without 万 or 亿 are not rounded. */
export function operandOf(figure: {
  readonly text: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly aspect: string;
  readonly range: Range;
}): readonly Operand[] {
  const { text, value, unit, aspect, range } = figure;
  if (typeof value !== 'number') return [];
  const known = unitNamed(unit);
  const index = known?.measure ?? null;
  const factor = known && index !== null ? known.factor : 1;
  const measure = index === null ? unit : `measure ${index}`;
  return [{ text, value: value * factor, slack: slackOf(text) * factor, measure, unit, aspect, range }];
}

function slackOf(text: string): number {
  const [, decimals = '', scale = ''] = NUMBER.exec(text) ?? [];
  const unit = worthOf(scale);
  return decimals === '' && unit === 1 ? 0 : unit / 10 ** decimals.length / 2;
}

function worthOf(scale: string): number {
  return Array.from(scale).reduce((so, char) => so * (SCALES[char] ?? 1), 1);
}

const NUMBER = /\d(?:\.(\d+))?(?![\d.])([千万亿]*)/;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Whether two values are the same within the slack of the numbers they come from. */
export function same(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A value in the words of an operand of its unit: 68件, 12.6亿元. */
export function inWordsOf(value: number, { text, value: own, unit }: Operand): string {
  const [, , scale = ''] = NUMBER.exec(text) ?? [];
  const factor = worthOf(scale);
  const perUnit = own / (Number(/\d[\d.]*/.exec(text)?.[0] ?? NaN) * factor) || 1;
  return `${Number((value / perUnit / factor).toPrecision(6))}${scale}${unit}`;
}
