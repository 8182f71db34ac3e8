import type { Metric } from '../metrics/metric.ts';
import { rx } from '../text/word-pattern.ts';
import { valueOf } from './interval.ts';
import { directionOf } from './laws.ts';

/** Which way a figure moved: by its own verb, or from the former value right before it. */
export function wayOf(figure: Metric, before: Metric | undefined, text: string): 'up' | 'down' | null {
  if (figure.aspect === 'growth' || figure.aspect === 'change')
    return figure.direction !== 'up' && figure.direction !== 'down'
      ? null
      : (figure.direction === 'down') === valueOf(figure) >= 0
        ? 'down'
        : 'up';
  if (before?.unit !== figure.unit || before.sentence !== figure.sentence) return null;
  const verb = BECOMES.exec(text.slice(before.range[1], figure.range[0]))?.[1] ?? '';
  const isMoved = directionOf(verb) !== null && valueOf(before) !== valueOf(figure);
  return isMoved ? (valueOf(figure) > valueOf(before) ? 'up' : 'down') : null;
}

const BECOMES = rx`^[^，。；\n]{0,6}?({up|down}){becomes}了?[^，。；\n]{0,4}$`;
