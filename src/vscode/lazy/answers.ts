// What is asked of a report once there is one, made with the tables of the core.
export { changeValue, holdAgainst, withFindingsAgainst } from '../../compare/index.ts';
export { buildLedger, ledgerPart, ledgerVerdicts, newLedgerMemory, partsByPlace } from '../../ledger/index.ts';
export {
  agendaTree,
  commitmentTree,
  comparisonTree,
  cutNode,
  distinctReports,
  dueSoon,
  figureCard,
  figureCardRest,
  figureHint,
  figureRows,
  figureSums,
  largeNode,
  ledgerDashboard,
  ledgerLine,
  ledgerRows,
  ledgerTree,
  ledgerVerdictWords,
  metricAt,
  metricNear,
  newTreeMemory,
  nextMention,
  pathTo,
  sameIndicator,
  shownReports,
  textTokens,
  unitAt,
  unreadNode,
} from '../../present/index.ts';
export { readPaper } from '../sources/read-paper.ts';
