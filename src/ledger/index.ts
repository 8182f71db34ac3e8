export { buildLedger } from './build-ledger.ts';
export type { Ledger, LedgerEntry, LedgerOutcome, LedgerPlace, LedgerVerdict } from './ledger.ts';
export { decidedSchema, ledgerSchema } from './ledger.ts';
export type { LedgerPart } from './ledger-part.ts';
export { ledgerPart } from './ledger-part.ts';
