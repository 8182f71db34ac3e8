import { canonical, same } from './same.ts';
import type { Change, StoreRecord } from './store.ts';
import { withFields } from './with-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * One record as two writers have it, field by field: the side that differs from `base`; where both do, the later by their
 * histories, and the other value is kept as a step of unknown time unless a step tells of it already. Tags, evidence, comments
 * and steps are sets: what either added is there, what either took away is gone. Which side is called ours changes only the
 * order of tags and evidence.
 */
export function mergeRecord<Item extends StoreRecord>(base: Item | undefined, ours: Item, theirs: Item): Item {
  const before: Fields = base ?? {};
  const mine: Fields = ours;
  const other: Fields = theirs;
  const steps = mergeSteps(stepsOf(before), stepsOf(mine), stepsOf(other));
  const merged: Record<string, unknown> = {};
  const lost: Change[] = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(other), ...Object.keys(before)])) {
    const [was, ourValue, theirValue] = [before[field], mine[field], other[field]];
    if (field === 'history') continue;
    if (SETS.has(field)) merged[field] = mergeSets(was, ourValue, theirValue);
    else if (same(ourValue, theirValue) || same(was, theirValue)) merged[field] = ourValue;
    else if (same(was, ourValue)) merged[field] = theirValue;
    else {
      const [stands, falls] = inOrder(field, before, ours, theirs);
      merged[field] = stands[field];
      if (field !== 'anchor') for (const step of stepTo(field, was, falls[field], steps)) lost.push(step);
    }
  }
  const history = [...lost, ...steps];
  return withFields(ours, { ...merged, history: history.length > 0 ? history : undefined });
}

const SETS = new Set(['tags', 'evidence', 'comments']);

/** The side whose value of a field stands, first. Of two anchors, the one that a person put on other words. */
function inOrder(field: string, before: Fields, ours: Fields, theirs: Fields): readonly [Fields, Fields] {
  const [was, our, their] = [before, ours, theirs].map(quoteOf);
  if (field === 'anchor' && our !== their && (our === was || their === was))
    return our === was ? [theirs, ours] : [ours, theirs];
  const [mine, other] = [ours, theirs].map((side) => lastChange(field, side));
  const ourIsLater =
    mine === other ? canonical([ours[field]]) > canonical([theirs[field]]) : (mine ?? '') > (other ?? '');
  return ourIsLater ? [ours, theirs] : [theirs, ours];
}

function quoteOf({ anchor }: Fields): unknown {
  return typeof anchor === 'object' && anchor !== null && 'quote' in anchor ? anchor.quote : undefined;
}

function lastChange(field: string, side: Fields): string {
  return stepsOf(side).reduce((last, step) => (step.field === field && step.at > last ? step.at : last), '');
}

function stepTo(field: string, from: unknown, to: unknown, told: readonly Change[]): readonly Change[] {
  if (to === undefined || told.some((step) => step.field === field && same(step.to, to))) return [];
  return [withFields<Change>({ at: '', field }, { from, to })];
}

function mergeSteps(base: readonly Change[], ours: readonly Change[], theirs: readonly Change[]): readonly Change[] {
  const merged = joinLists(base, ours, theirs);
  // One side that knows every step has them in their order; two that each know some are put in order by time.
  const told = new Set(merged.map(canonical));
  const whole = [ours, theirs].find((side) => {
    const known = new Set(side.map(canonical));
    return known.size === told.size && [...known].every((each) => told.has(each));
  });
  return whole ?? [...merged].sort((a, b) => order(a.at, b.at) || order(canonical(a), canonical(b)));
}

function mergeSets(base: unknown, ours: unknown, theirs: unknown): readonly unknown[] | undefined {
  const items = joinLists(listOf(base), listOf(ours), listOf(theirs));
  return items.length === 0 && (ours === undefined || theirs === undefined) ? undefined : items;
}

function joinLists<Item>(base: readonly Item[], ours: readonly Item[], theirs: readonly Item[]): readonly Item[] {
  const [was, mine, other] = [byContent(base), byContent(ours), byContent(theirs)];
  const isGone = (key: string): boolean => was.has(key) && !(mine.has(key) && other.has(key));
  return [...new Map([...mine, ...other])].flatMap(([key, item]) => (isGone(key) ? [] : [item]));
}

function byContent<Item>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [canonical(item), item]));
}

function listOf(items: unknown): readonly unknown[] {
  return Array.isArray(items) ? items : [];
}

function stepsOf({ history }: Fields | StoreRecord): readonly Change[] {
  return Array.isArray(history) ? (history as readonly Change[]) : [];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
