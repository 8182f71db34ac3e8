import type { AdriftVerdict, LedgerEntry } from './ledger.ts';
import type { LedgerPart, PersonsDecision } from './ledger-part.ts';
import { readVerdict } from './verdicts.ts';

/**
 * Entries of one report with what people found of them; what the reports say stays beside it. Where the reports say
 * something else than they did then, what they said stands with it.
 */
export function withDecided(
  entries: readonly LedgerEntry[],
  decisions: readonly PersonsDecision[],
): readonly LedgerEntry[] {
  if (decisions.length === 0) return entries;
  return entries.map((entry) => {
    const decision = decisions.find((each) => isOf(each, entry));
    const verdict = decision ? readVerdict(decision.verdict) : null;
    if (!decision || verdict === null) return entry;
    const { saw } = decision;
    const told = saw === null || isSeen(saw, seenOf(entry)) ? {} : { saw };
    return { ...entry, decided: { verdict, ...foundBy(decision), ...told } };
  });
}

/** What the reports say of an entry, to be kept with what a person finds of it. */
export function seenOf({ verdict, outcomes, derived }: LedgerEntry): { verdict: string; outcome?: string } {
  const [best] = outcomes;
  if (!best) return { verdict };
  return { verdict, outcome: derived === true ? `${best.value?.toString() ?? ''}${best.unit ?? ''}` : best.text };
}

/** What people found of promises of a report that stand there no more, neither in these words nor as promises. */
export function adriftIn({ file, decisions }: LedgerPart, entries: readonly LedgerEntry[]): readonly AdriftVerdict[] {
  return decisions.flatMap((decision) => {
    const verdict = readVerdict(decision.verdict);
    const own = entries.some((entry) => entry.target.file === file && isOf(decision, entry));
    if (own || verdict === null) return [];
    const { id, words: text, of } = decision;
    return [{ verdict, ...foundBy(decision), file, id, text, ...(of === null ? {} : { of }) }];
  });
}

function foundBy({ by, at, why }: PersonsDecision): Pick<AdriftVerdict, 'by' | 'at' | 'why'> {
  return { by, at, ...(why === null ? {} : { why }) };
}

function isOf({ range, of }: PersonsDecision, { kind, indicator, target }: LedgerEntry): boolean {
  const isThing = kind === 'deliverable' ? of === indicator : of === null;
  return isThing && range?.[0] === target.range[0] && range[1] === target.range[1];
}

function isSeen(then: NonNullable<PersonsDecision['saw']>, now: ReturnType<typeof seenOf>): boolean {
  return then.verdict === now.verdict && then.outcome === now.outcome;
}
