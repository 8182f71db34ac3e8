import type { Analysis } from '../../../src/core/index.ts';
import type { Answers } from './read-labels.ts';

/** What the product says of a report, in the form in which readers label it. */
export function toldAnswers({ metrics, commitments, sections }: Analysis): Answers {
  return {
    figures: metrics.map(({ range, text, value, unit, bound, aspect, direction, period, status, indicator }) => ({
      range,
      fields: {
        ...{ text, bound, aspect, status, indicator, unit: unit.normalize('NFKC') },
        value: typeof value === 'number' ? String(value) : value.join('..'),
        direction: direction ?? 'none',
        period: period ?? 'none',
      },
    })),
    promises: commitments.map(({ range, kind }) => ({ range, kind })),
    headings: sections.flatMap(({ heading, level, kind }) =>
      kind === 'title' ? [] : [{ range: heading, level: String(level), kind }],
    ),
  };
}
