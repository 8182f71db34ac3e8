import type {
  AnalysisCommitment,
  AnalysisMetric,
  CommitmentDetails,
  ResponsibleUnit,
  WordedHardness,
} from '../core/index.ts';
import { commitmentDetails, targetFigures } from '../core/index.ts';
import { promiseGroups, promiseNumbers, sectionName, sectionPath, sentenceAround } from '../present/index.ts';
import type { AnchorState, Evidence, MarkedCommitment, MarkedReport, Status } from '../tags/index.ts';
import { rowIds } from './row-id.ts';

/** One commitment as it leaves the product, whatever the format. */
export interface ExportRow {
  /** By this an edited table finds the commitment again. */
  readonly id: string;
  /** Its place in a breakdown of the report's tasks: 4, or 4.2 where its sentence promises several; "" without the text. */
  readonly number: string;
  /** The words that announce the list to which it belongs: 办好10件实事. */
  readonly parent: string | null;
  /** The exact words of the report. */
  readonly text: string;
  /** What it speaks of, where its words leave that to a clause before them: 地区生产总值, of 同比增长21%. */
  readonly subject: string | null;
  /** The sentence that they stand in, or their item of a list that it is; the words themselves where the report's text is not at hand. */
  readonly sentence: string;
  readonly kind: AnalysisCommitment['kind'];
  /** The word that says how firm it is: 确保, firm. */
  readonly hardness: Pick<WordedHardness, 'degree' | 'text'> | null;
  /** What it can be held to: 新增城镇就业 1300 人, at least. */
  readonly targets: readonly ExportTarget[];
  /** The units that the text itself names for it, beside those that a person set. */
  readonly namedUnits: readonly Pick<ResponsibleUnit, 'text' | 'role'>[];
  /** The projects that it names. */
  readonly projects: readonly string[];
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

export interface ExportTarget extends Pick<
  AnalysisMetric,
  'indicator' | 'aspect' | 'direction' | 'text' | 'value' | 'unit' | 'bound'
> {
  /** The level that it starts from, where the text says so: 由18间增加到45间. */
  readonly from: Pick<AnalysisMetric, 'text' | 'value' | 'unit'> | null;
}

export interface ExportReport {
  readonly file: string;
  readonly report: MarkedReport;
  /** From a UTF-16 offset to its 1-based line in the file. */
  readonly lineOf: (offset: number) => number;
  /** The report, for the sentences around commitments and what else it says of them. */
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
  const detailsOf = text === undefined ? () => null : commitmentDetails(text, analysis);
  const numbers = text === undefined ? null : promiseNumbers(promiseGroups(text, commitments));
  const sentenceOf = (each: MarkedCommitment): string | undefined => {
    const item = numbers?.get(each)?.item;
    return text && (item ? text.slice(...item) : sentenceAround(text, each.range));
  };
  return commitments.map((each) => ({
    id: idOf(each),
    number: numbers?.get(each)?.number ?? '',
    parent: numbers?.get(each)?.parent ?? null,
    text: each.text,
    subject: unsaidSubject(analysis, each),
    sentence: sentenceOf(each) ?? each.text,
    kind: each.kind,
    ...told(detailsOf(each), targetFigures(analysis, each)),
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

/** What the text says of a commitment; without the text, what the analysis has of it. */
function told(
  details: CommitmentDetails<AnalysisMetric> | null,
  figures: readonly AnalysisMetric[],
): Pick<ExportRow, 'hardness' | 'targets' | 'namedUnits' | 'projects'> {
  const targets = details?.targets ?? figures.map((figure) => ({ figure, from: null }));
  const word = details?.hardness ?? null;
  return {
    hardness: word && { degree: word.degree, text: word.text },
    targets: targets.map(({ figure: { indicator, aspect, direction, text, value, unit, bound }, from }) => ({
      indicator,
      aspect,
      direction,
      text,
      value,
      unit,
      bound,
      from: from && { text: from.text, value: from.value, unit: from.unit },
    })),
    namedUnits: (details?.units ?? []).map(({ text, role }) => ({ text, role })),
    projects: (details?.projects ?? []).map(({ text }) => text),
  };
}

/**
 * The indicator of a clause that only moves or reaches, without a noun of its own: of «年均增长9%» 地区生产总值. Null where its
 * words name it, or where nothing known is measured, which may as well be misread.
 */
function unsaidSubject(analysis: MarkedReport['analysis'], commitment: MarkedCommitment): string | null {
  const [figure] = targetFigures(analysis, commitment);
  if (!figure || figure.indicator === '' || commitment.text.includes(figure.indicator)) return null;
  const before = figure.range[0] - commitment.range[0];
  const moves = figure.aspect === 'growth' || figure.aspect === 'change';
  const isBare = before > 0 && before <= LONGEST_VERB && (moves || figure.concept !== null);
  return isBare ? figure.indicator : null;
}

/** 分别同比增长 and the like. */
const LONGEST_VERB = 6;
