import { largest, smallest } from '../../core/index.ts';
import type { LedgerSeries } from './ledger-series.ts';

/**
 * A small picture of a series as SVG: what was promised as a dashed line, what was reported as a whole one with dots. It
 * shows no more than the table beside it, so it is hidden from screen readers. Looks come from the page's classes.
 */
export function seriesChart({ points }: LedgerSeries): string {
  const values = points.flatMap(({ promised, reported }) => [promised, reported ?? promised]);
  const [low, high] = [smallest(values, 0), largest(values)];
  const x = (index: number): number => round(PAD + (index * (WIDTH - 2 * PAD)) / Math.max(1, points.length - 1));
  const y = (value: number): number => round(HEIGHT - PAD - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * PAD));
  const promised = points.map((point, index) => `${x(index)},${y(point.promised)}`);
  const reported = points.flatMap((point, index) =>
    point.reported === null ? [] : [[x(index), y(point.reported)] as const],
  );
  return [
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">`,
    `<line class="axis" x1="${PAD}" x2="${WIDTH - PAD}" y1="${y(low)}" y2="${y(low)}"/>`,
    `<polyline class="promised" points="${promised.join(' ')}"/>`,
    `<polyline class="reported" points="${reported.map((at) => at.join(',')).join(' ')}"/>`,
    ...reported.map(([cx, cy]) => `<circle class="dot" cx="${cx}" cy="${cy}" r="3"/>`),
    '</svg>',
  ].join('');
}

const WIDTH = 220;
const HEIGHT = 90;
const PAD = 8;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
