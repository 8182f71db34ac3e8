import type { Range } from '../../core/index.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import type { Signed, Step } from '../store/history.ts';
import { withSteps } from '../store/history.ts';
import { recordId } from '../store/record-id.ts';
import type { Decision, Store } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/** What a decision is about: the words of a target, or those of a promise and the thing that it names. */
export interface Decided {
  readonly range: Range;
  /** 城东水厂 of «年内建成城东水厂»; null of a number. */
  readonly of: string | null;
}

/**
 * Keeps what a person found to have come of a promise; null takes it away. What was found before stays in the history.
 *
 * @param decided in the text of the report that promises
 */
export function decide(
  store: Store,
  text: string,
  decided: Decided,
  found: { readonly verdict: string; readonly why?: string } | null,
  signed: Signed,
): Store {
  const placed = placeDecisions(store, text).find((each) => isSame(each, decided));
  const there = store.decisions?.find(({ id }) => id === placed?.id);
  const others = (store.decisions ?? []).filter(({ id }) => id !== there?.id);
  if (!found) return there ? withDecisions(store, others) : store;
  if (there?.verdict === found.verdict && there.why === found.why) return store;
  const anchor = makeAnchor(text, decided.range);
  const fresh = { id: recordId(anchor, `decision ${decided.of ?? ''}`), anchor, verdict: found.verdict };
  const steps = withFields<Step>({ field: 'verdict', to: found.verdict }, { from: there?.verdict });
  const next = withFields<Decision>(there ?? fresh, {
    of: decided.of ?? undefined,
    verdict: found.verdict,
    why: found.why,
    ...withSteps(there?.history, [steps], signed),
  });
  return withDecisions(store, [...others, next]);
}

/** A decision where its words stand now, with who took it last and when. */
export interface PlacedDecision extends Decided {
  readonly id: string;
  readonly verdict: string;
  /** "" where that is not kept. */
  readonly by: string;
  /** 2024-03-01T09:30:00Z; "" where nobody knows. */
  readonly at: string;
  readonly why: string | null;
}

/** The decisions whose words stand in `text` as they did; the others wait in the store. */
export function placeDecisions(store: Store, text: string): readonly PlacedDecision[] {
  if (!store.decisions) return [];
  const find = anchorFinder(text);
  return store.decisions.flatMap(({ id, anchor, of, verdict, why, history }) => {
    const { state, range } = find(anchor);
    if (state !== 'exact' && state !== 'moved') return [];
    const last = history?.findLast(({ field }) => field === 'verdict');
    return [{ id, range, of: of ?? null, verdict, by: last?.by ?? '', at: last?.at ?? '', why: why ?? null }];
  });
}

function isSame(a: Decided, b: Decided): boolean {
  return a.of === b.of && a.range[0] === b.range[0] && a.range[1] === b.range[1];
}

function withDecisions(store: Store, decisions: readonly Decision[]): Store {
  return withFields(store, { decisions: decisions.length > 0 ? decisions : undefined });
}
