export { buildLedger } from './build-ledger.ts';
export type { AdriftVerdict, Ledger, LedgerEntry, LedgerOutcome, LedgerPlace } from './ledger.ts';
export { ledgerSchema } from './ledger.ts';
export type { LedgerPart, PersonsDecision } from './ledger-part.ts';
export { ledgerPart } from './ledger-part.ts';
export type { LedgerVerdict } from './verdicts.ts';
export { ledgerVerdicts } from './verdicts.ts';
export { seenOf } from './with-decided.ts';
