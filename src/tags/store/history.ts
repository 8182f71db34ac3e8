import type { Change } from './store.ts';

/** One thing that became another; an item of a set that came has no `from`, one that went has no `to`. */
export interface Step {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** A record's history with some steps taken at `at`; no step is kept where the host does not say when. */
export function withSteps(
  history: readonly Change[] | undefined,
  steps: readonly Step[],
  at: string | undefined,
): { readonly history?: readonly Change[] } {
  const taken = at === undefined ? [] : steps.map((step): Change => ({ at, ...step }));
  const all = [...(history ?? []), ...taken];
  return all.length > 0 ? { history: all } : {};
}
