import type { Store } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/** Keeps which district a report is of, by the six digits of GB/T 2260, where a person says so; null forgets it. */
export function setDistrict(store: Store, code: string | null): Store {
  if ((store.district ?? null) === code) return store;
  return withFields(store, { district: code ?? undefined });
}
