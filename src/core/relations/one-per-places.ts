import type { Relation } from './relation.ts';

/** A figure that one relation of a kind proves is accused by no other of that kind, and only once; so are the same figures. */
export function onePerPlaces(all: readonly Relation[]): readonly Relation[] {
  const proven = new Set(all.filter(({ holds }) => holds).map(statedKey));
  const seen = new Set<string>();
  const kept = all.filter((relation) => {
    const places = relation.places.map(({ metric }) => metric.range[0]);
    const keys = [[relation.kind, relation.holds, ...places].join(), ...(relation.holds ? [] : [statedKey(relation)])];
    if (keys.some((key) => seen.has(key)) || (!relation.holds && proven.has(statedKey(relation)))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return kept.toSorted((a, b) => startOf(a) - startOf(b));
}

function statedKey({ kind, stated }: Relation): string {
  return `${kind} at ${stated.range[0]}`;
}

function startOf({ places }: Relation): number {
  return places[0]?.metric.range[0] ?? 0;
}
