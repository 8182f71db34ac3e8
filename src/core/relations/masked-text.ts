import { unitNamed } from '../figures/unit-at.ts';
import type { UnitKind } from '../knowledge/unit-kind.ts';
import type { Metric } from '../metrics/metric.ts';
import { onceFor } from '../text/once-a-text.ts';
import type { FigureClass } from './figure-class.ts';
import { figureChars } from './figure-class.ts';
import type { NearSentences } from './stretches.ts';
import { cutStretches } from './stretches.ts';

/**
 * A text in which every figure is one character of its class, so that a pattern over words runs over figures as well:
 * «收入12.6亿元，增长5%» is 收入, an amount, ，增长, a percentage.
 */
export interface MaskedText {
  readonly text: string;
  /** The metric whose character stands at an offset of `text`. */
  readonly metricAt: ReadonlyMap<number, Metric>;
  /** The figures of a class and where their characters stand, in order. */
  readonly figuresOf: Readonly<Record<FigureClass, readonly (readonly [at: number, metric: Metric])[]>>;
  /** Where figures stand: all that patterns look at. */
  readonly stretches: readonly NearSentences[];
  /** What it was made of. */
  readonly source: string;
  readonly metrics: readonly Metric[];
}

/** Several rules ask for the same report. */
export const maskFigures = onceFor(mask);

function mask(source: string, metrics: readonly Metric[]): MaskedText {
  const metricAt = new Map<number, Metric>();
  const figuresOf: Record<FigureClass, [number, Metric][]> = {
    amount: [],
    percent: [],
    points: [],
    times: [],
    rank: [],
    bare: [],
    range: [],
  };
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const metric of metrics) {
    const [start, end] = metric.range;
    // A figure inside another one: 10万吨 of a plant's name told within a range.
    if (start < from) continue;
    const before = source.slice(from, start);
    const figure = classOf(metric);
    parts.push(before, figureChars[figure]);
    length += before.length;
    figuresOf[figure].push([length, metric]);
    metricAt.set(length, metric);
    length += 1;
    from = end;
  }
  parts.push(source.slice(from));
  const text = parts.join('');
  return { text, metricAt, figuresOf, stretches: cutStretches(text, metricAt.keys()), source, metrics };
}

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
