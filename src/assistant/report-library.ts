import type { Paper } from '../compare/index.ts';
import type { Analysis, AnalysisFinding, Examined, LineTable, Range } from '../core/index.ts';
import type { MarkedReport, PlacedDecision } from '../tags/index.ts';

/** Where a tool gets the reports that it is asked about: files of a command line, documents of an editor. */
export interface ReportLibrary {
  /**
   * @param file as the model names it: a path
   * @throws {UnreadableReport} with a sentence for the model where it cannot be read
   */
  read(file: string): Promise<AssistantReport>;
  /**
   * What a paper says, a report or a table of facts (xlsx, csv).
   *
   * @throws {UnreadableReport} as `read`
   */
  paper(file: string): Promise<Paper>;
}

/** A report as tools see it. Offsets are UTF-16 code units into `text`, half-open. */
export interface AssistantReport {
  /** As it was named. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly analysis: Analysis;
  /** Without those that a person dismissed, which are only counted. */
  readonly findings: readonly AnalysisFinding[];
  readonly dismissed: number;
  /** With the commitments that a person marked, and without those that one rejected. */
  readonly marked: () => MarkedReport;
  /** What people found to have come of its promises. */
  readonly decisions: () => readonly PlacedDecision[];
  readonly verification: Examined['verification'];
}

export class UnreadableReport extends Error {}

/** Where words stand: by them an answer is traced to the report. */
export interface PrintedPlace {
  readonly range: Range;
  /** The printed words. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export function printedPlace({ text, lines }: AssistantReport, range: Range): PrintedPlace {
  return { range, text: text.slice(...range), line: lines.lineAt(range[0]) };
}
