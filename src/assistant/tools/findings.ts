import * as z from 'zod/mini';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';
import { printedPlace } from '../report-library.ts';

/** Where a report contradicts itself, as `check --format json` prints it, each place with its words. */
export const findings = assistantTool({
  name: 'report_review_findings',
  title: { zh: '报告中的问题', en: 'Findings in a report' },
  description:
    'Where the report contradicts itself: sums, shares, growth rates, lists and their counts, numbering, dates. Each has ' +
    'the arithmetic, the rule, how sure it is, and all places that take part; `looked` says what was checked and what was ' +
    'left out. An empty list means that nothing was found, not that the report is right.',
  input: z.strictObject({ file }),
  document: async (input, library) => {
    const report = await library.read(input.file);
    const { sentences, checked, relations, leftOut } = report.verification();
    return {
      version: report.analysis.version,
      file: report.file,
      findings: report.findings.map((finding) => ({
        ...finding,
        ...printedPlace(report, finding.range),
        related: finding.related.map((place) => ({ ...place, ...printedPlace(report, place.range) })),
      })),
      dismissed: report.dismissed,
      looked: { sentences, checked, verified: relations.length, leftOut },
    };
  },
});
