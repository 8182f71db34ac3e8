import { unitNamed } from '../figures/unit-at.ts';
import type { UnitKind } from '../knowledge/unit-kind.ts';
import type { Metric } from '../metrics/metric.ts';

/** What kind of number a figure is, as far as patterns ask. */
export type FigureClass = 'amount' | 'percent' | 'points' | 'times' | 'rank' | 'bare' | 'range';

/**
 * A text in which every figure is one character of its class, so that a pattern over words runs over figures as well:
 * «收入12.6亿元，增长5%» is 收入, an amount, ，增长, a percentage.
 */
export interface MaskedText {
  readonly text: string;
  /** The metric whose character stands at an offset of `text`. */
  readonly metricAt: ReadonlyMap<number, Metric>;
  /** What it was made of. */
  readonly source: string;
  readonly metrics: readonly Metric[];
}

export function maskFigures(text: string, metrics: readonly Metric[]): MaskedText {
  const metricAt = new Map<number, Metric>();
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const metric of metrics) {
    const [start, end] = metric.range;
    // A figure inside another one: 10万吨 of a plant's name told within a range.
    if (start < from) continue;
    const before = text.slice(from, start);
    parts.push(before, figureChars[classOf(metric)]);
    length += before.length;
    metricAt.set(length, metric);
    length += 1;
    from = end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), metricAt, source: text, metrics };
}

/** One character of the private use area a class. */
export const figureChars: Readonly<Record<FigureClass, string>> = {
  amount: '\uE800',
  percent: '\uE801',
  points: '\uE802',
  times: '\uE803',
  rank: '\uE804',
  bare: '\uE805',
  range: '\uE806',
};

function classOf({ value, unit, aspect }: Metric): FigureClass {
  if (typeof value !== 'number') return 'range';
  if (aspect === 'rank') return 'rank';
  if (unit === '') return 'bare';
  return BY_KIND[unitNamed(unit)?.kind ?? 'count'] ?? 'amount';
}

const BY_KIND: Partial<Readonly<Record<UnitKind, FigureClass>>> = {
  percent: 'percent',
  point: 'points',
  multiple: 'times',
};
