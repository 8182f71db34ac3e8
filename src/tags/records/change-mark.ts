import type { Signed, Step } from '../store/history.ts';
import { withSteps } from '../store/history.ts';
import { same } from '../store/same.ts';
import type { Status } from '../store/status.ts';
import type { Evidence, Mark } from '../store/store.ts';
import { withFields } from '../store/with-fields.ts';

/** What is to be another in a record; null takes a value away, what is left out stays. */
export interface MarkChange {
  readonly status?: Status | null;
  /** 牵头领导 */
  readonly owner?: string | null;
  /** 责任单位 */
  readonly unit?: string | null;
  readonly due?: string | null;
  readonly note?: string | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addEvidence?: readonly Evidence[];
  readonly removeEvidence?: readonly Evidence[];
}

/** The fields of a record that hold one value each, in the order in which they are shown. */
export const valueFields = ['status', 'owner', 'unit', 'due', 'note'] as const;

export type ValueField = (typeof valueFields)[number];

/** The mark with a change and, where it is signed, with each step of it in its history. The same mark if none differs. */
export function changeMark(mark: Mark, change: MarkChange, signed?: Signed): Mark {
  const values = valueFields.flatMap((field) => stepOf(field, mark[field], change[field]));
  const tags = changeSet('tags', mark.tags, change.addTags, change.removeTags);
  const evidence = changeSet('evidence', mark.evidence ?? [], change.addEvidence, change.removeEvidence);
  const steps = [...values, ...tags.steps, ...evidence.steps];
  if (steps.length === 0) return mark;
  return withFields(mark, {
    ...Object.fromEntries(values.map(({ field, to }) => [field, to])),
    tags: tags.items,
    evidence: evidence.items.length > 0 ? evidence.items : undefined,
    ...withSteps(mark.history, steps, signed),
  });
}

function stepOf(field: string, from: string | undefined, wanted: string | null | undefined): readonly Step[] {
  const to = wanted === null || wanted === '' ? undefined : wanted;
  return wanted === undefined || to === from ? [] : [withFields<Step>({ field }, { from, to })];
}

interface ChangedSet<Item> {
  readonly items: readonly Item[];
  readonly steps: readonly Step[];
}

function changeSet<Item>(
  field: string,
  items: readonly Item[],
  add: readonly Item[] = [],
  remove: readonly Item[] = [],
): ChangedSet<Item> {
  const has = (list: readonly Item[], item: Item): boolean => list.some((each) => same(each, item));
  const gone = items.filter((item) => has(remove, item));
  const come = add.filter((item, at) => !has(items, item) && !has(add.slice(0, at), item));
  return {
    items: [...items.filter((item) => !has(remove, item)), ...come],
    steps: [...gone.map((from) => ({ field, from })), ...come.map((to) => ({ field, to }))],
  };
}
