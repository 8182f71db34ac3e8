import type { Dismissal, Mark, Store } from './store.ts';

/**
 * Joins what two writers made of the same file. A record that one of them changed or added stays; only one that a writer
 * removed and the other left as it was goes. Tags are joined one by one. Without a common `base` nothing goes.
 */
export function mergeStores(base: Store | null, ours: Store, theirs: Store): Store {
  return {
    ...theirs,
    ...ours,
    marks: mergeRecords(base?.marks ?? [], ours.marks, theirs.marks, mergeMark),
    dismissed: mergeRecords(base?.dismissed ?? [], ours.dismissed, theirs.dismissed, mergeDismissal),
  };
}

function mergeRecords<Item extends Mark | Dismissal>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
  both: (base: Item | undefined, ours: Item, theirs: Item) => Item,
): readonly Item[] {
  const before = byId(base);
  const other = byId(theirs);
  const own = byId(ours);
  const kept = ours.flatMap((mine) => {
    const theirOne = other.get(mine.id);
    if (theirOne) return [both(before.get(mine.id), mine, theirOne)];
    return same(before.get(mine.id), mine) ? [] : [mine];
  });
  const added = theirs.filter((each) => !own.has(each.id) && !same(before.get(each.id), each));
  return [...kept, ...added];
}

function mergeMark(base: Mark | undefined, ours: Mark, theirs: Mark): Mark {
  const kept = pick(base, ours, theirs);
  const removed = (base?.tags ?? []).filter((tag) => !ours.tags.includes(tag) || !theirs.tags.includes(tag));
  const tags = [...new Set([...ours.tags, ...theirs.tags])].filter((tag) => !removed.includes(tag));
  return { ...kept, tags };
}

function mergeDismissal(base: Dismissal | undefined, ours: Dismissal, theirs: Dismissal): Dismissal {
  return pick(base, ours, theirs);
}

/** Field by field: the side that differs from the base; ours where both do. */
function pick<Item extends Mark | Dismissal>(base: Item | undefined, ours: Item, theirs: Item): Item {
  const before: Readonly<Record<string, unknown>> = base ?? {};
  const mine: Readonly<Record<string, unknown>> = ours;
  const changed = Object.entries(theirs).filter(([key]) => same(before[key], mine[key]) || !(key in mine));
  return { ...ours, ...Object.fromEntries(changed) };
}

function byId<Item extends Mark | Dismissal>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
