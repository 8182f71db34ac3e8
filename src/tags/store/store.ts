import * as z from 'zod/mini';
import { anchorSchema } from '../anchors/anchor.ts';
import { dueSchema } from './due.ts';
import { statuses, verdicts } from './status.ts';

const id = z.string().check(z.minLength(1));
/** A schema of its own for each field, as the file that describes the format tells each of them apart. */
const words = () => z.string().check(z.minLength(1));

/** One change: of a set (tags, evidence) the item that went or came, of anything else its value before and after. */
const change = z.looseObject({
  /** When, as the host's clock had it: 2024-03-01T09:30:00Z; "" where nobody knows, as after a merge. */
  at: z.string(),
  /** Who, where that is kept. */
  by: z.optional(words()),
  field: words(),
  from: z.optional(z.unknown()),
  to: z.optional(z.unknown()),
});

const history = z.optional(z.array(change));

const evidence = z.looseObject({
  kind: z.enum(['text', 'link', 'file']),
  /** The words, the address, or the file's path within the workspace. */
  text: words(),
});

const mark = z.looseObject({
  id,
  kind: z.enum(['tagged', 'manual', 'rejected']),
  anchor: anchorSchema,
  /** The words as they were first marked, once the anchor stands on others. */
  original: z.optional(words()),
  /** Paths with slashes: 民生/教育. */
  tags: z.array(words()),
  status: z.optional(z.enum(statuses)),
  /** 牵头领导 */
  owner: z.optional(words()),
  /** 责任单位 */
  unit: z.optional(words()),
  due: z.optional(dueSchema),
  note: z.optional(words()),
  evidence: z.optional(z.array(evidence)),
  history,
});

const dismissal = z.looseObject({
  id,
  rule: words(),
  anchor: anchorSchema,
  /** The rule is set aside in the whole report; the anchor tells where that was decided. */
  everywhere: z.optional(z.boolean()),
  reason: z.optional(z.string()),
  history,
});

const review = z.looseObject({
  id,
  on: z.enum(['figure', 'finding']),
  /** Of a finding. */
  rule: z.optional(words()),
  anchor: anchorSchema,
  verdict: z.enum(verdicts),
  note: z.optional(words()),
  history,
});

const comment = z.looseObject({
  id,
  /** As in a change. */
  at: z.string(),
  author: z.optional(words()),
  text: words(),
});

const discussion = z.looseObject({
  id,
  anchor: anchorSchema,
  comments: z.array(comment),
  resolved: z.optional(z.boolean()),
  history,
});

const decision = z.looseObject({
  id,
  /** On the words of the target; of named things, on those of the promise. */
  anchor: anchorSchema,
  /** Of named things: which of them the promise is about. */
  of: z.optional(words()),
  /** One of the ledger's; one that a newer version may add is kept and not used. */
  verdict: words(),
  why: z.optional(words()),
  /** What the reports said then: once they say something else, the decision is to be looked at again. */
  saw: z.optional(z.looseObject({ verdict: words(), outcome: z.optional(words()) })),
  history,
});

/** The version that is written. Older ones are read: migrate.ts. */
export const storeVersion = 2;

/**
 * One readable file per report, `.report-review/PATH OF THE REPORT.json`. Every record is a loose object: a field that a
 * newer version may add is kept as it is. media/store.schema.json is made from this.
 */
export const storeSchema = z.looseObject({
  version: z.literal(storeVersion),
  report: z.string(),
  /** The six digits (GB/T 2260) of the district that a person chose for the report. */
  district: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  marks: z._default(z.array(mark), []),
  dismissed: z._default(z.array(dismissal), []),
  reviews: z._default(z.array(review), []),
  discussions: z.optional(z.array(discussion)),
  decisions: z.optional(z.array(decision)),
});

/** What people did with one report: its marks, the findings set aside, and what was said of figures and findings. */
export type Store = DeepReadonly<z.infer<typeof storeSchema>>;

/**
 * A mark on words of the report, and the record of what came of them.
 * - tagged: a commitment that the analysis found
 * - manual: words that a person marked as a commitment
 * - rejected: a found commitment that a person says is none
 */
export type Mark = Store['marks'][number];
export type Evidence = NonNullable<Mark['evidence']>[number];
export type Change = NonNullable<Mark['history']>[number];

/** A finding set aside: its rule and the words it stood on. */
export type Dismissal = Store['dismissed'][number];

/** What a reader said of a figure or a finding. */
export type Review = Store['reviews'][number];

/** What people say to each other about some words of the report. */
export type Discussion = NonNullable<Store['discussions']>[number];
export type Comment = Discussion['comments'][number];

/** What a person found to have come of a promise, whatever later reports say of it. */
export type Decision = NonNullable<Store['decisions']>[number];

/** What a store has many of, each with an id of its own. */
export type StoreRecord = Mark | Dismissal | Review | Discussion | Decision;

/** The store of a report that nobody has marked yet; `report` is its path within the workspace, with slashes. */
export function emptyStore(report: string): Store {
  return { version: storeVersion, report, marks: [], dismissed: [], reviews: [] };
}

/** Nobody has said anything yet, not even in a field of a newer version: no file is needed. */
export function isEmptyStore(store: Store): boolean {
  return Object.entries(store).every(([field, value]) => {
    if (ABOUT.has(field) || value === undefined) return true;
    return Array.isArray(value) && value.length === 0;
  });
}

/** What every store has. */
const ABOUT = new Set(['version', 'report']);

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
