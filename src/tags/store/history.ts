import type { Change } from './store.ts';
import { withFields } from './with-fields.ts';

/** One thing that became another; an item of a set that came has no `from`, one that went has no `to`. */
export interface Step {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** When something was done, as the host's clock had it, and, where that is kept, by whom. */
export interface Signed {
  /** 2024-03-01T09:30:00Z */
  readonly at: string;
  readonly by?: string;
}

/** A record's history with some steps more; none is kept where the host does not say when. */
export function withSteps(
  history: readonly Change[] | undefined,
  steps: readonly Step[],
  signed: Signed | undefined,
): { readonly history?: readonly Change[] } {
  const taken =
    signed === undefined ? [] : steps.map((step) => withFields<Change>({ at: signed.at, ...step }, { by: signed.by }));
  const all = [...(history ?? []), ...taken];
  return all.length > 0 ? { history: all } : {};
}
