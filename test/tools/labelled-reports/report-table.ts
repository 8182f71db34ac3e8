import { analyze } from '../../../src/core/index.ts';
import { agreement, measures, type Agreement } from './agreement.ts';
import { labelledReports } from './read-labels.ts';
import { toldAnswers } from './told-answers.ts';

export interface ReportMeasure {
  readonly reports: number;
  /** What the second reader answered, held against the first. */
  readonly readers: Agreement;
  /** The product on the whole reports, held against each reader. */
  readonly product: readonly [Agreement, Agreement];
}

/** The labelled reports read by the product and by two readers; null where they do not lie beside the repository. */
export function measureReports(): ReportMeasure | null {
  const reports = labelledReports();
  if (reports.length === 0) return null;
  const told = new Map(reports.map(({ file, text }) => [file, toldAnswers(analyze(text, { file }))]));
  const product = (reader: 0 | 1): Agreement =>
    agreement(reports, ({ file }) => told.get(file) ?? { figures: [], promises: [], headings: [] }, reader);
  return {
    reports: reports.length,
    readers: agreement(reports, ({ readers }) => readers[1], 0),
    product: [product(0), product(1)],
  };
}

/** The shares in Markdown, and how many differences of each reader there are to look at. */
export function reportTable({ reports, readers, product }: ReportMeasure): string {
  const rows = measures.map((measure) => {
    const cells = [readers, ...product].map(({ shares }) => (100 * shares[measure]).toFixed(1));
    return `| ${[measure, ...cells].join(' | ')} |`;
  });
  const head = `| ${reports} reports of ../shared/corpus, % | both readers | product, reader A | product, reader B |`;
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}
