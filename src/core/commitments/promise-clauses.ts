import { listSummed } from '../knowledge/project-words.ts';
import { fold } from '../text/fold.ts';
import { onceAText } from '../text/once-a-text.ts';
import type { Range } from '../text/range.ts';
import { readClause, type Clause } from './clause.ts';
import { cutClauses } from './clauses.ts';
import { itemsOf } from './listed-works.ts';
import { promisedObject, type PromisedObject } from './promised-object.ts';
import { workItem, type WorkItem } from './work-item.ts';

/** A clause of a promise, and what it promises. */
export interface PromiseClause {
  readonly clause: Clause;
  readonly object: PromisedObject | null;
  /** What stands in the object between 、 and 和. */
  readonly items: readonly PromiseItem[];
}

interface PromiseItem {
  readonly range: Range;
  readonly work: WorkItem | null;
}

/** The clauses of a promise as they are read for the names in it, which several ask for. */
export const promiseClauses = onceAText((promise): readonly PromiseClause[] => {
  const { text } = fold(promise);
  return cutClauses(text, [0, text.length]).map((range) => {
    const clause = readClause(text, range);
    const object = promisedObject(clause);
    return { clause, object, items: object === null ? [] : promiseItems(clause, [object.start, object.end]) };
  });
});

function promiseItems({ text, tokens }: Clause, [start, end]: Range): readonly PromiseItem[] {
  const items = itemsOf(text, tokens, start, end);
  return items.map((item, i) => {
    const range = i > 0 && i === items.length - 1 ? withoutSum(text, item) : item;
    return { range, work: workItem(text, tokens, range) };
  });
}

function withoutSum(text: string, [start, end]: Range): Range {
  const sum = text.slice(start, end).search(listSummed);
  return [start, sum < LEAST ? end : start + sum];
}

const LEAST = 3;
