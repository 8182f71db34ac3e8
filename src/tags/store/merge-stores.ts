import { mergeRecord } from './merge-record.ts';
import { same } from './same.ts';
import type { Store, StoreRecord } from './store.ts';
import { withFields } from './with-fields.ts';

/**
 * Joins what two writers made of the same file. A record that one of them changed or added stays; only one that a writer
 * removed and the other left as it was goes. Fields are joined one by one: merge-record.ts. Without a common `base`
 * nothing goes.
 */
export function mergeStores(base: Store | null, ours: Store, theirs: Store): Store {
  const discussions = mergeRecords(base?.discussions ?? [], ours.discussions ?? [], theirs.discussions ?? []);
  const decisions = mergeRecords(base?.decisions ?? [], ours.decisions ?? [], theirs.decisions ?? []);
  return withFields<Store>(
    {
      ...mergeRest(base, ours, theirs),
      marks: mergeRecords(base?.marks ?? [], ours.marks, theirs.marks),
      dismissed: mergeRecords(base?.dismissed ?? [], ours.dismissed, theirs.dismissed),
      reviews: mergeRecords(base?.reviews ?? [], ours.reviews, theirs.reviews),
    },
    {
      discussions: discussions.length > 0 ? discussions : undefined,
      decisions: decisions.length > 0 ? decisions : undefined,
    },
  );
}

/** What is said of the report as a whole, and fields of a newer version: the side that differs from `base` stands. */
function mergeRest(base: Store | null, ours: Store, theirs: Store): Store {
  const [before, mine, other]: readonly Readonly<Record<string, unknown>>[] = [base ?? {}, ours, theirs];
  const changed = Object.keys({ ...mine, ...before }).filter((key) => !same(before?.[key], mine?.[key]));
  return withFields(theirs, { ...other, ...Object.fromEntries(changed.map((key) => [key, mine?.[key]])) });
}

/** Records of one id joined into one, as a merge by hand or by git may leave them; the others as they are. */
export function joinTwins<Item extends StoreRecord>(records: readonly Item[]): readonly Item[] {
  const joined = new Map<string, Item>();
  for (const each of records) {
    const there = joined.get(each.id);
    joined.set(each.id, there ? mergeRecord(undefined, there, each) : each);
  }
  return joined.size === records.length ? records : [...joined.values()];
}

function mergeRecords<Item extends StoreRecord>(
  base: readonly Item[],
  ours: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const before = byId(base);
  const other = byId(theirs);
  const own = byId(ours);
  const kept = ours.flatMap((mine) => {
    const theirOne = other.get(mine.id);
    if (theirOne) return [mergeRecord(before.get(mine.id), mine, theirOne)];
    return saysTheSame(before.get(mine.id), mine) ? [] : [mine];
  });
  const added = theirs.filter((each) => !own.has(each.id) && !saysTheSame(before.get(each.id), each));
  return [...kept, ...added];
}

/** That an anchor was brought up to date is nobody's change; that it stands on other words is. */
function saysTheSame(a: StoreRecord | undefined, b: StoreRecord): boolean {
  return a !== undefined && same({ ...a, anchor: a.anchor.quote }, { ...b, anchor: b.anchor.quote });
}

function byId<Item extends StoreRecord>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
