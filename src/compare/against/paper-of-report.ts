import { lineTable } from '../../core/index.ts';
import type { Draft } from '../draft.ts';
import type { Fact, Paper } from './fact.ts';

/** What another report, bulletin or budget says, figure by figure; what it only names in passing is left out. */
export function paperOfReport({ text, analysis }: Draft, file: string): Paper {
  const lines = lineTable(text);
  const { title, year, district } = analysis.report;
  const facts = analysis.metrics.flatMap((metric): readonly Fact[] =>
    metric.status === 'reference'
      ? []
      : [
          {
            metric,
            line: lines.lineAt(metric.range[0]),
            quote: null,
            was: null,
            isRow: false,
            source: null,
            by: null,
          },
        ],
  );
  const named = title === null ? file : /\d{4}/.test(title) || year === null ? title : `${year}年${title}`;
  return { file, title: named, district, facts };
}
