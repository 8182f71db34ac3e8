import type { LedgerEntry } from './ledger.ts';
import type { PersonsDecision } from './ledger-part.ts';
import { readVerdict } from './verdicts.ts';

/** Entries of one report with what people found of them; what the reports say stays beside it. */
export function withDecided(
  entries: readonly LedgerEntry[],
  decisions: readonly PersonsDecision[],
): readonly LedgerEntry[] {
  if (decisions.length === 0) return entries;
  return entries.map((entry) => {
    const decision = decisions.find((each) => isOf(each, entry));
    const verdict = decision ? readVerdict(decision.verdict) : null;
    if (!decision || verdict === null) return entry;
    const { by, at, why } = decision;
    return { ...entry, decided: { verdict, by, at, ...(why === null ? {} : { why }) } };
  });
}

function isOf({ range, of }: PersonsDecision, { kind, indicator, target }: LedgerEntry): boolean {
  const isThing = kind === 'deliverable' ? of === indicator : of === null;
  return isThing && range[0] === target.range[0] && range[1] === target.range[1];
}
