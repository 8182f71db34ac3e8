import { tag, untag } from '../../tags/index.ts';
import type { MarkedCommitment, Signed, Store } from '../../tags/index.ts';

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** A store in which a commitment has some tags more and some less. */
export function changeTags(
  store: Store,
  text: string,
  commitment: MarkedCommitment,
  change: TagChange,
  signed?: Signed,
): Store {
  const steps = [
    ...change.add.map((name) => (at: Store, target: MarkedCommitment) => tag(at, text, target, name, signed)),
    ...change.remove.map((name) => (at: Store, target: MarkedCommitment) => untag(at, target, name, signed)),
  ];
  let target = commitment;
  let result = store;
  for (const step of steps) {
    const next = step(result, target);
    target = { ...target, mark: next.marks.find((each) => !result.marks.includes(each)) ?? target.mark };
    result = next;
  }
  return result;
}
