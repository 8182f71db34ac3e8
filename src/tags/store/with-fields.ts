/**
 * A record with some fields set; undefined takes one away, so that none stands in the file without a value. The caller
 * answers for the kind of each value, as the fields may be known by name only.
 */
export function withFields<Item extends object>(record: Item, fields: Readonly<Record<string, unknown>>): Item {
  return Object.fromEntries(
    Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined),
  ) as Item;
}
