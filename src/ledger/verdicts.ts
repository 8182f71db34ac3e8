/** What may have come of a promise: first of a number, then of a named thing; the good before the bad. */
export const ledgerVerdicts = [
  'kept',
  'missed',
  'unreported',
  'open',
  'done',
  'going-on',
  'promised-again',
  'silent',
] as const;

export type LedgerVerdict = (typeof ledgerVerdicts)[number];

/** The verdict that words name, or null. */
export function readVerdict(words: string): LedgerVerdict | null {
  return ledgerVerdicts.find((each) => each === words) ?? null;
}
