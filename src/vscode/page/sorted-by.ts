/** The column that a table is sorted by. */
export interface Sort {
  readonly column: number;
  readonly down: boolean;
}

/** What a row is sorted by in one column. */
export type SortKey = string | number;

/** Indexes in the order of their keys: numbers by size, words as Chinese sorts them, empty ones last; equal ones stay as they stand. */
export function sortedBy(
  indexes: readonly number[],
  keyOf: (index: number) => SortKey,
  down: boolean,
): readonly number[] {
  const places = placesOf(indexes.map(keyOf));
  const placed = indexes.map((index) => ({ index, place: places.get(keyOf(index)) ?? LAST }));
  placed.sort((a, b) => {
    if (a.place === LAST || b.place === LAST) return Number(a.place === LAST) - Number(b.place === LAST);
    return down ? b.place - a.place : a.place - b.place;
  });
  return placed.map(({ index }) => index);
}

/** Each key once, with its place among all: to compare Chinese words costs a thousand times what comparing numbers does. */
function placesOf(keys: readonly SortKey[]): ReadonlyMap<SortKey, number> {
  const once = [...new Set(keys)].filter((key) => key !== '');
  const sorted = once.sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)),
  );
  return new Map(sorted.map((key, place) => [key, place]));
}

const collator = new Intl.Collator('zh', { numeric: true });

const LAST = -1;
