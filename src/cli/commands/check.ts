import type { AnalysisFinding } from '../../core/index.ts';
import type { PrintingCommand } from '../command.ts';
import { jsonOf } from '../json-of.ts';
import type { ReadReport } from '../read-report.ts';

/** Prints the findings of reports, one a line: FILE:LINE:COLUMN SEVERITY RULE MESSAGE. */
export const check: PrintingCommand = {
  name: 'check',
  formats: ['text', 'json', 'ndjson'],
  formatOfMany: 'text',
  oneDocumentAFile: true,
  about: ({ t }) => t('what does not add up, one finding a line'),
  print: (reports, { format }) =>
    format === 'text' ? reports.map(asText).join('') : jsonOf(reports.map(asDocument), format),
};

function asText(report: ReadReport): string {
  return report.findings.shown
    .map((finding) => {
      const { line, column } = placeOf(report, finding);
      return `${report.path}:${line}:${column} ${finding.severity} ${finding.rule} ${finding.message}\n`;
    })
    .join('');
}

function asDocument(report: ReadReport): unknown {
  const { path, analysis, findings } = report;
  return {
    version: analysis.version,
    file: path,
    findings: findings.shown.map((finding) => ({ ...finding, ...placeOf(report, finding) })),
    dismissed: findings.dismissed.length,
  };
}

/** 1-based, the column in UTF-16 code units, as editors count. */
function placeOf(
  { lines }: ReadReport,
  { range }: AnalysisFinding,
): { readonly line: number; readonly column: number } {
  const line = lines.lineAt(range[0]);
  return { line, column: range[0] - lines.startOf(line) + 1 };
}
