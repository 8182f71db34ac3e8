import { version } from '../../../package.json';
import type { AnalysisFinding } from '../../core/index.ts';
import type { FindingRow } from '../../export/index.ts';
import { findingComments, findingFormats, findingRow, findingsFile } from '../../export/index.ts';
import type { Localizer } from '../../present/index.ts';
import { likeAsOne } from '../../present/index.ts';
import type { PrintingCommand } from '../command.ts';
import { jsonOf } from '../json-of.ts';
import type { CliOptions } from '../cli-options.ts';
import type { ReadReport } from '../read-report.ts';

/** Prints the findings of reports, one a line: FILE:LINE:COLUMN SEVERITY RULE MESSAGE; or as a table, or as SARIF. */
export const check: PrintingCommand = {
  name: 'check',
  formats: ['text', 'json', 'ndjson', 'csv', 'markdown', 'sarif', 'xlsx', 'docx'],
  formatOfMany: 'text',
  oneDocumentAFile: true,
  perReport: ['text', 'json', 'ndjson', 'csv'],
  about: ({ t }) => t('what does not add up, one finding a line'),
  print: (reports, options, localizer, today) => {
    const { format } = options;
    if (format === 'text') return reports.map((report) => asText(report, localizer)).join('');
    const exported = findingFormats.find(({ id }) => id === format);
    if (!exported) return jsonOf(reports.map(asDocument), format);
    const rows = reports.flatMap((report) => rowsOf(report, HOLDING_ALL.has(format)));
    return findingsFile(exported.id, rows, localizer, { date: today, version, filters: filtersOf(options, localizer) });
  },
  comments: ({ findings, text }, { suggest }, localizer, date) =>
    findingComments(findings.shown, text, localizer, { date, suggest }),
};

/** The formats that have a place for what was set aside and for what is known. */
const HOLDING_ALL = new Set<CliOptions['format']>(['sarif', 'xlsx']);

function filtersOf({ baseline }: CliOptions, { t }: Localizer): readonly string[] {
  return baseline === null ? [] : [t('findings that {0} knows are marked as known', baseline)];
}

function asText(report: ReadReport, localizer: Localizer): string {
  return likeAsOne(report.findings.shown, localizer)
    .map((finding) => {
      const { line, column } = placeOf(report, finding);
      return `${report.path}:${line}:${column} ${finding.severity} ${finding.rule} ${finding.message}\n`;
    })
    .join('');
}

function asDocument(report: ReadReport): unknown {
  const { path, analysis, findings, held, known } = report;
  const agreeing = held?.agreeing.length ?? 0;
  const { sentences, checked, relations, leftOut } = report.verification();
  return {
    version: analysis.version,
    file: path,
    findings: findings.shown.map((finding) => ({ ...finding, ...placeOf(report, finding) })),
    dismissed: findings.dismissed.length,
    looked: { sentences, checked, verified: relations.length + agreeing, leftOut },
    ...(known && { known: known.length }),
  };
}

/** What is to be shown, or `all`: with what was set aside and what is known. */
function rowsOf(report: ReadReport, all: boolean): readonly FindingRow[] {
  const { path, text, lines, analysis, findings, known } = report;
  const row = (finding: AnalysisFinding, state?: Parameters<typeof findingRow>[2]): FindingRow =>
    findingRow({ file: path, text, lines, analysis }, finding, state);
  const isNew = known ? { known: false } : {};
  const shown = findings.shown.map((finding) => row(finding, isNew));
  if (!all) return shown;
  const others = [
    ...(known ?? []).map((finding) => row(finding, { known: true })),
    ...findings.dismissed.map(({ finding, dismissal }) =>
      row(finding, { ...isNew, dismissed: { reason: dismissal.reason ?? null } }),
    ),
  ];
  return [...shown, ...others].toSorted((a, b) => a.place.start - b.place.start);
}

/** 1-based, the column in UTF-16 code units, as editors count. */
function placeOf(
  { lines }: ReadReport,
  { range }: AnalysisFinding,
): { readonly line: number; readonly column: number } {
  const line = lines.lineAt(range[0]);
  return { line, column: range[0] - lines.startOf(line) + 1 };
}
