import type { Finding } from '../checks/finding.ts';
import type { Report } from '../checks/rule.ts';
import type { TableCell } from '../figures/figure.ts';
import type { Bilingual } from '../knowledge/bilingual.ts';
import { lineTable } from '../text/line-table.ts';
import type { Range } from '../text/range.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { Analysis, AnalysisMetric } from './analysis.ts';

export interface About {
  /** The file's name as it shall stand in the analysis. */
  readonly file?: string;
  /** What the file was decoded as. */
  readonly encoding?: string;
  /** The language of the findings' messages. */
  readonly language?: 'zh' | 'en';
}

/** The one conversion to the public shape: ranges go back to the file, texts are the file's own characters. */
export function toAnalysis(
  normalised: NormalisedText,
  report: Report,
  findings: readonly Finding[],
  about: About,
): Analysis {
  const lines = lineTable(normalised.source);
  const place = (range: Range): Range => normalised.toSource(range);
  const words = (at: Range): string => normalised.source.slice(at[0], at[1]);
  const localize = (message: Bilingual): string => message[about.language ?? 'zh'];
  return {
    version: 1,
    file: about.file ?? '',
    encoding: about.encoding ?? 'utf-8',
    report: report.facts,
    sections: report.sections.map(({ id, parent, level, kind, number, titleRange, heading, range }) => {
      const at = place(heading);
      return {
        id,
        parent,
        level,
        kind,
        number: number === null ? null : words(place([heading[0], heading[0] + number.length])),
        title: inOneLine(words(place(titleRange))),
        heading: at,
        range: place(range),
        line: lines.lineAt(at[0]),
      };
    }),
    metrics: report.metrics.map((metric) => {
      const range = place(metric.range);
      const told: AnalysisMetric = {
        range,
        text: words(range),
        value: metric.value,
        unit: metric.unit,
        bound: metric.bound,
        indicator: metric.indicator,
        concept: metric.concept,
        aspect: metric.aspect,
        direction: metric.direction,
        period: metric.period,
        status: metric.status,
        section: metric.section,
        step: metric.step,
        subject: metric.subject,
        scope: metric.scope,
        stage: metric.stage,
        basis: metric.basis,
        span: metric.span,
      };
      return metric.cell ? { ...told, table: tableOf(metric.cell) } : told;
    }),
    commitments: report.commitments.map((commitment) => {
      const range = place(commitment.range);
      return {
        range,
        text: words(range),
        kind: commitment.kind,
        section: commitment.section,
        metrics: commitment.metrics,
        deadline: commitment.deadline,
        topic: commitment.topic,
      };
    }),
    findings: findings.map(({ rule, severity, message, range, related, fix }) => ({
      rule,
      severity,
      message: localize(message),
      range: place(range),
      related: related.map((other) => ({ range: place(other.range), message: localize(other.message) })),
      ...(fix && { fix: { range: place(fix.range), text: fix.text } }),
    })),
  };
}

function tableOf({ row, column, unitOf }: TableCell): AnalysisMetric['table'] {
  return { row, column, unitOf };
}

/** A heading that the page broke is one line: «加快产业\n转型» → 加快产业转型. */
function inOneLine(title: string): string {
  if (!title.includes('\n')) return title;
  const lines = title.split('\n').map((line) => line.trim());
  return lines.join('');
}
