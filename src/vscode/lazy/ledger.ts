// What the view of promises and outcomes is made of. esbuild.config.mjs leaves it in a file of its own, loaded when the view is first shown.
export { buildLedger, ledgerPart, ledgerVerdicts } from '../../ledger/index.ts';
export {
  ledgerDashboard,
  ledgerLine,
  ledgerRows,
  ledgerTree,
  ledgerVerdictWords,
  unitAt,
} from '../../present/index.ts';
