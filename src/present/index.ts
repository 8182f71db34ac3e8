export type { Translate, Localizer } from './words/localizer.ts';
export { localize, translateWith } from './words/localizer.ts';
export { boundWords, kindWords, periodWords, severityWords, stateWords, statusWords } from './words/words.ts';
export type { Measured } from './words/measure-words.ts';
export { aspectWords, measureWords, wholeIndicator } from './words/measure-words.ts';
export { hardnessWords, unitsWords } from './words/promise-words.ts';
export { fullWords, inFull, inScale, valueWords } from './words/numbers.ts';
export { sectionName, sectionPath } from './words/section-path.ts';
export { sentenceAround } from './words/sentence-around.ts';
export { escapeHtml, escapeMarkdown, shorten } from './words/markdown.ts';
export type { Implied } from './figures/implied.ts';
export { implied } from './figures/implied.ts';
export type { LedgerRow, LedgerRowPlace, LedgerSource } from './ledger/ledger-row.ts';
export { ledgerRows, rowPlaceWords, unitAt } from './ledger/ledger-row.ts';
export {
  completionWords,
  conclusionWords,
  gapWords,
  ledgerLine,
  ledgerNotes,
  adriftTitle,
  adriftWords,
  ledgerVerdictWords,
  outcomeWords,
  standingVerdict,
  verdictsFor,
} from './ledger/ledger-words.ts';
export type { ReportLedger } from './figures/figure-promise.ts';
export type { LedgerNode, LedgerTreeMemory } from './ledger/ledger-tree.ts';
export { ledgerTree } from './ledger/ledger-tree.ts';
export type { PlaceHref } from './ledger/ledger-dashboard.ts';
export { ledgerDashboard } from './ledger/ledger-dashboard.ts';
export type { ComparisonRow } from './comparison/comparison-rows.ts';
export { comparisonRows } from './comparison/comparison-rows.ts';
export type { ComparisonNode } from './comparison/comparison-tree.ts';
export { comparisonTree } from './comparison/comparison-tree.ts';
export type { FigureCard, Link } from './figures/figure-card.ts';
export { figureCard, figureCardRest } from './figures/figure-card.ts';
export { conversions } from './figures/figure-conversions.ts';
export type { OtherReport } from './figures/figure-elsewhere.ts';
export { sameDistrict } from './figures/figure-elsewhere.ts';
export { paperLines } from './figures/figure-papers.ts';
export { figureHint } from './figures/figure-hint.ts';
export { metricAt, metricNear, nextMention, otherMentions, sameIndicator } from './figures/figure-indicator.ts';
export { figureSums } from './figures/figure-sums.ts';
export type { FigureColumn, FigureRow } from './figures/figure-table.ts';
export { figureColumns, figureRows, shownColumns, workspaceColumns } from './figures/figure-table.ts';
export type { TextToken } from './figures/figure-tokens.ts';
export { textTokens } from './figures/figure-tokens.ts';
export { findingCard } from './findings/finding-card.ts';
export type { DismissedLine } from './findings/finding-dismissed.ts';
export { dismissedLines } from './findings/finding-dismissed.ts';
export { checkedWords, leftOutWords } from './findings/finding-status.ts';
export { stepToFinding } from './findings/finding-step.ts';
export type { ListedFinding } from './findings/like-findings.ts';
export { likeAsOne } from './findings/like-findings.ts';
export type { VerifiedNode } from './findings/verified-tree.ts';
export { verifiedTree } from './findings/verified-tree.ts';
export { falseAlarm } from './findings/false-alarm.ts';
export type { RuleRecord } from './findings/rule-name.ts';
export { inQuotes, ruleName, ruleRecords, ruleTitle } from './findings/rule-name.ts';
export { rulePage } from './findings/rule-page.ts';
export type { CommitmentFilter } from './commitments/commitment-filter.ts';
export { checkable, commitmentKinds, everything, shownCommitments } from './commitments/commitment-filter.ts';
export type { ChosenFacets, Facet } from './commitments/facets.ts';
export { facetOf, facets, facetWords } from './commitments/facets.ts';
export { filterWords } from './commitments/filter-words.ts';
export type { PromiseGroup } from './commitments/promise-groups.ts';
export { promiseGroups } from './commitments/promise-groups.ts';
export type { PromiseNumber } from './commitments/promise-numbers.ts';
export { promiseNumbers } from './commitments/promise-numbers.ts';
export { topicName } from './words/topic-name.ts';
export { verdictSigns, verdictWords } from './words/promise-words.ts';
export type { AgendaGrouping } from './commitments/agenda-tree.ts';
export { districtWords } from './commitments/district-words.ts';
export { agendaGroupings, agendaTree } from './commitments/agenda-tree.ts';
export type { RecordAct, RecordField } from './commitments/record-lines.ts';
export type { RecordPlace } from './commitments/record-page.ts';
export { recordPage } from './commitments/record-page.ts';
export type { Week } from './commitments/due-soon.ts';
export { dueSoon } from './commitments/due-soon.ts';
export { brief } from './commitments/brief.ts';
export { recordLine } from './commitments/record-line.ts';
export type { RecordStatus } from './commitments/record-status.ts';
export { recordStatus, recordStatuses, recordStatusWords, statusIcons } from './commitments/record-status.ts';
export type { TreeNode, TreeNodeKind, TreeReport } from './commitments/tree-node.ts';
export type { Grouping } from './commitments/commitment-tree.ts';
export { commitmentTree, groupings, shownReports } from './commitments/commitment-tree.ts';
export { commitmentNode } from './commitments/commitment-node.ts';
export { commitmentLabel } from './commitments/commitment-label.ts';
export { distinctReports } from './commitments/distinct-reports.ts';
export type { TreeMemory } from './commitments/tree-memory.ts';
export { newTreeMemory } from './commitments/tree-memory.ts';
export { cutNode, largeNode, unreadNode } from './commitments/unread-node.ts';
export { pathTo } from './commitments/group-node.ts';
