import type { Metric } from '../metrics/metric.ts';
import { directionOf } from './laws.ts';
import { maskFigures } from './masked-text.ts';
import { pattern } from './pattern.ts';

/** «由380家增加到440家»: the value before, the one after, and which way the verb goes, if it goes any. */
export interface FromTo {
  readonly from: Metric;
  readonly to: Metric;
  readonly direction: 'up' | 'down' | null;
}

/** Every 由…到… between two amounts or two rates, whatever they prove. */
export function fromTo(text: string, metrics: readonly Metric[]): readonly FromTo[] {
  const masked = maskFigures(text, metrics);
  return PAIRS.flatMap(({ find }) =>
    Array.from(find(masked, masked.stretches), ({ places, arithmetic }) => {
      const [first, second] = places;
      return first && second ? [{ from: first.metric, to: second.metric, direction: directionOf(arithmetic) }] : [];
    }),
  ).flat();
}

const PAIRS = (['amount', 'percent'] as const).map((figure) =>
  pattern({
    kind: 'from-to-change',
    name: `from one ${figure} to another`,
    figures: { a: figure, b: figure },
    words: '{fromTo}',
    law: ({ b }, said) => ({ holds: true, arithmetic: said.word('move'), stated: b }),
    certainty: 'information',
    example: '企业由380家增加到440家。',
    right: '440家',
  }),
);
