import type { AnalysisCommitment, AnalysisMetric, Range } from '../core/index.ts';
import { targetFigures } from '../core/index.ts';
import { sectionName, sectionPath, sentenceAround } from '../present/index.ts';
import type { AnchorState, Evidence, MarkedCommitment, MarkedReport, Status } from '../tags/index.ts';
import { rowIds } from './row-id.ts';

/** One commitment as it leaves the product, whatever the format. */
export interface ExportRow {
  /** By this an edited table finds the commitment again. */
  readonly id: string;
  /** The exact words of the report. */
  readonly text: string;
  /** The sentence that they stand in; the words themselves where the report's text is not at hand. */
  readonly sentence: string;
  readonly kind: AnalysisCommitment['kind'];
  /** What it can be held to: 新增城镇就业 1300 人, at least. */
  readonly targets: readonly ExportTarget[];
  /** Period string: "2023", "2021/2025"; null where none is told. */
  readonly deadline: string | null;
  /** Id of a topic. */
  readonly topic: string | null;
  readonly tags: readonly string[];
  /** What a person said of it; null where nobody did. */
  readonly status: Status | null;
  /** 牵头领导 */
  readonly owner: string | null;
  /** 责任单位 */
  readonly unit: string | null;
  /** A day, a month or a year; before it the deadline counts. */
  readonly due: string | null;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  readonly district: string | null;
  readonly year: number | null;
  /** Headings from the outermost in, as written. */
  readonly sections: readonly string[];
  readonly file: string;
  /** 1-based line and UTF-16 offsets of the words in the file, half-open. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Marked by hand. */
  readonly manual: boolean;
  /** What became of the words that were marked; null where nobody marked them. */
  readonly state: AnchorState | null;
}

export type ExportTarget = Pick<AnalysisMetric, 'indicator' | 'text' | 'value' | 'unit' | 'bound'>;

export interface ExportReport {
  readonly file: string;
  readonly report: MarkedReport;
  /** From a UTF-16 offset to its 1-based line in the file. */
  readonly lineOf: (offset: number) => number;
  /** The report, for the sentences around commitments. */
  readonly text?: string;
}

/** The rows of some commitments of one report, in the order given. */
export function exportRows(
  { file, report, lineOf, text }: ExportReport,
  commitments: readonly MarkedCommitment[],
): readonly ExportRow[] {
  const { analysis } = report;
  const { district, year } = analysis.report;
  const idOf = rowIds(report);
  const sentenceOf = (range: Range): string | undefined => text && sentenceAround(text, range);
  return commitments.map((each) => ({
    id: idOf(each),
    text: each.text,
    sentence: sentenceOf(each.range) ?? each.text,
    kind: each.kind,
    targets: targetFigures(analysis, each).map(asTarget),
    deadline: each.deadline,
    topic: each.topic,
    tags: each.tags,
    status: each.mark?.status ?? null,
    owner: each.mark?.owner ?? null,
    unit: each.mark?.unit ?? null,
    due: each.mark?.due ?? null,
    note: each.mark?.note ?? null,
    evidence: each.mark?.evidence ?? [],
    district: district.path?.join('') ?? district.name,
    year,
    sections: sectionPath(analysis, each.section).map(sectionName),
    file,
    line: lineOf(each.range[0]),
    start: each.range[0],
    end: each.range[1],
    manual: each.manual,
    state: each.mark && each.state,
  }));
}

function asTarget({ indicator, text, value, unit, bound }: AnalysisMetric): ExportTarget {
  return { indicator, text, value, unit, bound };
}
