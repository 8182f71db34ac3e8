/** Whether two pieces of a store's content are the same JSON; the order of an object's keys tells nothing. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** One text for all that is the same JSON. Of an object it is made once: nothing of a store is changed in place. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return write(value);
  const text = known.get(value) ?? write(value);
  known.set(value, text);
  return text;
}

/** A record may have thousands of steps, each of which is compared at every save. */
const known = new WeakMap<object, string>();

function write(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
