import type { Analysis } from '../../core/index.ts';
import type { PrintingCommand } from '../command.ts';
import type { ReadReport } from '../read-report.ts';
import { jsonOf } from '../json-of.ts';

/** Prints the analysis format (version 1); findings that were set aside are left out. */
export const analyze: PrintingCommand = {
  name: 'analyze',
  formats: ['json', 'ndjson'],
  formatOfMany: 'ndjson',
  oneDocumentAFile: true,
  perReport: ['json', 'ndjson'],
  about: ({ t }) => t('everything known of a report: sections, figures, commitments, findings'),
  print: (reports, { format }) => jsonOf(reports.map(analysisOf), format),
};

function analysisOf({ analysis, findings }: ReadReport): Analysis {
  return { ...analysis, findings: findings.shown };
}
