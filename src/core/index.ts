export { analyze } from './analyze.ts';
export { rules } from './checks/rules.ts';
export type { Example, Rule } from './checks/rule.ts';
export type { Severity } from './checks/finding.ts';
export { analysisSchema } from './contract/analysis.ts';
export type {
  Analysis,
  AnalysisCommitment,
  AnalysisFinding,
  AnalysisMetric,
  AnalysisReport,
  AnalysisSection,
} from './contract/analysis.ts';
export type { About } from './contract/to-analysis.ts';
export type { TextChange } from './contract/shift-analysis.ts';
export { shiftAnalysis } from './contract/shift-analysis.ts';
export type { Bilingual } from './knowledge/bilingual.ts';
export type { Unit } from './figures/unit-at.ts';
export { unitNamed } from './figures/unit-at.ts';
export type { Hardness } from './knowledge/hardness.ts';
export type { UnitRole } from './knowledge/responsible-units.ts';
export { conceptById, conceptOf, concepts } from './text/lookup/concepts.ts';
export { topicById, topics } from './text/lookup/topics.ts';
export { districtReason } from './district-reason.ts';
export type { DistrictClueKind, DistrictReason } from './outline/district-reason.ts';
export { allDistricts, districtOfCode, districtsNamed } from './outline/district-of-code.ts';
export { looksLikeReport } from './outline/looks-like-report.ts';
export { lineTable } from './text/line-table.ts';
export type { LineTable } from './text/line-table.ts';
export { inOneLine, trimmed, withoutBlanks } from './text/blanks.ts';
export { digitsIn, hasDigit, isHan, isYear, withoutQuotes } from './text/characters.ts';
export type { Range } from './text/range.ts';
export { overlaps } from './text/range.ts';
export { fold } from './text/fold.ts';
export { toSource } from './text/source-map.ts';
export type { SourceMap } from './text/source-map.ts';
export { applyEdits } from './text/edit.ts';
export type { Edit } from './text/edit.ts';
export { allSteps } from './text/plain-copy.ts';
export type { TidySteps } from './text/plain-copy.ts';
export { withoutNames } from './text/without-names.ts';
export { tidy } from './text/tidy.ts';
export { commensurable } from './relations/commensurable.ts';
export type { IdentityPart } from './relations/agreement.ts';
export { identityParts, sameFigure } from './relations/same-figure.ts';
export { formatQuantity } from './relations/format-quantity.ts';
export type { Interval, PrintedFigure } from './relations/interval.ts';
export { meet, printed, valueOf } from './relations/interval.ts';
export { factColumns, factKinds, factVerdicts, rateEnds } from './knowledge/fact-words.ts';
export type { FactColumn } from './knowledge/fact-words.ts';
export { foldName } from './text/lookup/concepts.ts';
export { largest, smallest } from './text/extremes.ts';
export { addTo, groupBy } from './text/group-by.ts';
export { onceAText } from './text/once-a-text.ts';
export type { Examined } from './examine.ts';
export { examine } from './examine.ts';
export type { LeftOut, Verification } from './verify-report.ts';
export type { VerifiedKind, VerifiedRelation } from './checks/verified-relation.ts';
export type { SelectedFigure, Trial } from './checks/check-selection.ts';
export { checkSelection } from './checks/check-selection.ts';
export type { NamedProject, CommitmentDetails, PromiseTarget } from './commitments/commitment-details.ts';
export { commitmentDetails } from './commitments/commitment-details.ts';
export { promisedNames } from './commitments/promised-names.ts';
export type { ResponsibleUnit } from './commitments/listed-units.ts';
export type { WordedHardness } from './commitments/hardness-in.ts';
export { hardnessIn } from './commitments/hardness-in.ts';
export type { AnnouncedList } from './relations/enumerations/announced-lists.ts';
export { announcedLists } from './relations/enumerations/announced-lists.ts';
export { targetFigures } from './commitments/commitment-details.ts';
export { phraseTables } from './phrase-tables.ts';
