import type { Analysis, AnalysisFinding, Bilingual, LineTable, Range } from '../../core/index.ts';
import { ruleTitle, sectionName, sectionPath, sentenceAround } from '../../present/index.ts';
import { makeAnchor, recordId } from '../../tags/index.ts';

/** A stretch of a file: UTF-16 offsets, half-open, and the same as 1-based lines and columns. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The exact words. */
  readonly words: string;
}

/** One finding as it leaves the product, whatever the format. */
export interface FindingRow {
  readonly file: string;
  readonly rule: string;
  readonly title: Bilingual;
  readonly severity: AnalysisFinding['severity'];
  /** One line with the arithmetic. */
  readonly message: string;
  readonly place: Place;
  /** The sentence around it, and the headings that it stands under from the outermost in, as written. */
  readonly sentence: string;
  readonly sections: readonly string[];
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fix: { readonly place: Place; readonly text: string } | null;
  /** Stays the same while the words and their neighbours do, on whatever line they stand. */
  readonly fingerprint: string;
  /** Set aside by a person, with the reason where one was given. */
  readonly dismissed: { readonly reason: string | null } | null;
  /** Whether a baseline knows it; null where none was used. */
  readonly known: boolean | null;
}

export interface FindingSource {
  readonly file: string;
  /** What was checked. */
  readonly text: string;
  readonly lines: LineTable;
  readonly analysis: Analysis;
}

/** A finding of a file as a row. */
export function findingRow(
  { file, text, lines, analysis }: FindingSource,
  finding: AnalysisFinding,
  state: Partial<Pick<FindingRow, 'dismissed' | 'known'>> = {},
): FindingRow {
  const { rule, severity, message, range, related, fix } = finding;
  const place = (of: Range): Place => placeOf(text, lines, of);
  return {
    file,
    rule,
    title: ruleTitle(rule) ?? { zh: rule, en: rule },
    severity,
    message,
    place: place(range),
    sentence: sentenceAround(text, range),
    sections: sectionsAt(analysis, range),
    related: ownPlaces(related).map((each) => ({ ...place(each.range), message: each.message })),
    fix: fix ? { place: place(fix.range), text: fix.text } : null,
    // Without its offset, for text above it comes and goes.
    fingerprint: recordId({ ...makeAnchor(text, range), start: 0 }, rule),
    dismissed: null,
    known: null,
    ...state,
  };
}

/** Those of the report itself: what stands in another paper the message says. */
function ownPlaces(related: AnalysisFinding['related']): AnalysisFinding['related'] {
  return related.filter(({ file }) => file === undefined);
}

function sectionsAt(analysis: Analysis, [start]: Range): readonly string[] {
  const around = analysis.sections.findLast(({ range }) => range[0] <= start && start < range[1]);
  return sectionPath(analysis, around?.id ?? null).map(sectionName);
}

function placeOf(text: string, lines: LineTable, [start, end]: Range): Place {
  const [line, endLine] = [lines.lineAt(start), lines.lineAt(end)];
  return {
    start,
    end,
    line,
    column: start - lines.startOf(line) + 1,
    endLine,
    endColumn: end - lines.startOf(endLine) + 1,
    words: text.slice(start, end),
  };
}
