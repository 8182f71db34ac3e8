import type { Range } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import type { PromiseGroup } from './promise-groups.ts';

/** Where a commitment stands in a breakdown of tasks. */
export interface PromiseNumber {
  /** 4, or 4.2 of the second promise of the fourth sentence, 5.10.1 of an announced list. */
  readonly number: string;
  /** The announcing words of the list that it belongs to; null where there is none. */
  readonly parent: string | null;
  /** The item of that list in which it stands; null where the list cannot be parted. */
  readonly item: Range | null;
}

/**
 * Numbers commitments as a 任务分解表 does: one number a sentence or list, and under it one a promise. Of ten parts and more
 * each has two digits, so that 5.1 and 5.10 stay two numbers in a program that takes them for such.
 */
export function promiseNumbers(groups: readonly PromiseGroup[]): ReadonlyMap<MarkedCommitment, PromiseNumber> {
  const numbers = new Map<MarkedCommitment, PromiseNumber>();
  const put = (group: PromiseGroup, number: string, parent: string | null, above: Range | null): void => {
    const { kind, text, commitment, parts } = group;
    const item = group.item ?? above;
    if (commitment) numbers.set(commitment, { number, parent, item });
    const width = String(parts.length).length;
    parts.forEach((part, at) => {
      put(part, `${number}.${String(at + 1).padStart(width, '0')}`, kind === 'list' ? text : parent, item);
    });
  };
  groups.forEach((group, at) => {
    put(group, String(at + 1), null, null);
  });
  return numbers;
}
