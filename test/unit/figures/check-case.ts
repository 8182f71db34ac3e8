import assert from 'node:assert/strict';
import type { AnalysisMetric } from '../../../src/core/index.ts';
import { analyze } from '../../../src/core/index.ts';
import type { Card, FigureCase } from './case-table.ts';
import { sameIndicator } from './same-indicator.ts';

/** Exactly the marked figures are found, and each says what its card does. */
export function checkCase({ report, figures }: FigureCase): void {
  const { metrics } = analyze(report);
  assert.deepEqual(
    metrics.map(({ range }) => report.slice(...range)),
    figures.map(({ range }) => report.slice(...range)),
  );
  figures.forEach(({ range, card }, index) => {
    const metric = metrics[index];
    assert.ok(metric);
    assert.deepEqual(metric.range, range);
    assert.deepEqual(cardOf(metric, card), card);
  });
}

/** What the metric says, in the words of the card where both mean the same. */
function cardOf(metric: AnalysisMetric, card: Card): Card {
  const { value, unit, bound, indicator, aspect, direction, period, status } = metric;
  return {
    value: closeTo(value, card.value) ? card.value : value,
    unit,
    bound,
    indicator: sameIndicator(indicator, card.indicator) ? card.indicator : indicator,
    aspect,
    direction,
    period,
    status,
  };
}

function closeTo(value: Card['value'], other: Card['value']): boolean {
  const [one, two] = [[value].flat(), [other].flat()];
  return (
    one.length === two.length && one.every((each, at) => Math.abs(each - (two[at] ?? NaN)) <= 1e-9 * Math.abs(each))
  );
}
