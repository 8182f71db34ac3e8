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

/** What a person finds. */
export interface Finding {
  readonly verdict: string;
  readonly why?: string;
  /** What the reports said of the promise then. */
  readonly saw?: Seen;
}

/** What the ledger made of the reports when a person decided: a verdict of its own, and the best outcome as printed. */
export type Seen = NonNullable<Decision['saw']>;

/**
 * Keeps what a person found to have come of a promise; null takes it away. What was found before stays in the history.
 *
 * @param decided in the text of the report that promises
 */
export function decide(store: Store, text: string, decided: Decided, found: Finding | null, signed: Signed): Store {
  const placed = placeDecisions(store, text).find((each) => isSame(each, decided));
  const there = store.decisions?.find(({ id }) => id === placed?.id);
  const others = (store.decisions ?? []).filter(({ id }) => id !== there?.id);
  if (!found) return there ? withDecisions(store, others) : store;
  if (there?.verdict === found.verdict && there.why === found.why && isSeen(there.saw, found.saw)) return store;
  const anchor = makeAnchor(text, decided.range);
  const fresh = { id: recordId(anchor, `decision ${decided.of ?? ''}`), anchor, verdict: found.verdict };
  const steps = withFields<Step>({ field: 'verdict', to: found.verdict }, { from: there?.verdict });
  const next = withFields<Decision>(there ?? fresh, {
    of: decided.of ?? undefined,
    verdict: found.verdict,
    why: found.why,
    saw: found.saw,
    ...withSteps(there?.history, [steps], signed),
  });
  return withDecisions(store, [...others, next]);
}

/** A decision, where its words stand now, with who took it last and when. */
export interface PlacedDecision {
  readonly id: string;
  /** Null where the words of the promise were changed or are gone. */
  readonly range: Range | null;
  /** The words of the promise as they were decided on. */
  readonly words: string;
  /** As in Decided. */
  readonly of: string | null;
  readonly verdict: string;
  /** "" where that is not kept. */
  readonly by: string;
  /** 2024-03-01T09:30:00Z; "" where nobody knows. */
  readonly at: string;
  readonly why: string | null;
  /** Null where that was not kept. */
  readonly saw: Seen | null;
}

/** Every decision of a store, with its place in `text` where its words stand as they did. */
export function placeDecisions(store: Store, text: string): readonly PlacedDecision[] {
  if (!store.decisions) return [];
  const find = anchorFinder(text);
  return store.decisions.map(({ id, anchor, of, verdict, why, saw, history }) => {
    const found = find(anchor);
    const last = history?.findLast(({ field }) => field === 'verdict');
    return {
      id,
      range: found.state === 'exact' || found.state === 'moved' ? found.range : null,
      words: anchor.quote,
      of: of ?? null,
      verdict,
      by: last?.by ?? '',
      at: last?.at ?? '',
      why: why ?? null,
      saw: saw ?? null,
    };
  });
}

/** The store without a decision, as when its promise is gone. */
export function dropDecision(store: Store, id: string): Store {
  const { decisions = [] } = store;
  const others = decisions.filter((each) => each.id !== id);
  return others.length === decisions.length ? store : withDecisions(store, others);
}

function isSame(a: Pick<PlacedDecision, 'of' | 'range'>, b: Decided): boolean {
  return a.of === b.of && a.range?.[0] === b.range[0] && a.range[1] === b.range[1];
}

function isSeen(kept: Seen | undefined, now: Seen | undefined): boolean {
  return kept?.verdict === now?.verdict && kept?.outcome === now?.outcome;
}

function withDecisions(store: Store, decisions: readonly Decision[]): Store {
  return withFields(store, { decisions: decisions.length > 0 ? decisions : undefined });
}
