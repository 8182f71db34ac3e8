import * as z from 'zod/mini';
import { anchorSchema } from './anchor.ts';

const mark = z.looseObject({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['tagged', 'manual', 'rejected']),
  anchor: anchorSchema,
  tags: z.array(z.string()),
  status: z.optional(z.string()),
  owner: z.optional(z.string()),
  due: z.optional(z.string()),
  note: z.optional(z.string()),
});

const dismissal = z.looseObject({
  id: z.string().check(z.minLength(1)),
  rule: z.string().check(z.minLength(1)),
  anchor: anchorSchema,
  reason: z.optional(z.string()),
});

/**
 * One readable file per report, `.report-review/PATH OF THE REPORT.json`, version 1. Every record is a loose
 * object: a field that a newer version may add is kept as it is.
 */
export const storeSchema = z.looseObject({
  version: z.literal(1),
  report: z.string(),
  marks: z._default(z.array(mark), []),
  dismissed: z._default(z.array(dismissal), []),
});

/** What a person did with one report: its marks and the findings set aside. */
export type Store = DeepReadonly<z.infer<typeof storeSchema>>;

/**
 * A mark on words of the report.
 * - tagged: a commitment that the analysis found, with tags
 * - manual: words that a person marked as a commitment
 * - rejected: a found commitment that a person says is none
 */
export type Mark = Store['marks'][number];
export type MarkKind = Mark['kind'];

/** A finding set aside: its rule and the words it stood on. */
export type Dismissal = Store['dismissed'][number];

/** The store of a report that nobody has marked yet; `report` is its path within the workspace, with slashes. */
export function emptyStore(report: string): Store {
  return { version: 1, report, marks: [], dismissed: [] };
}

/** seeds/前进区2021.txt → .report-review/seeds/前进区2021.txt.json */
export function storePath(report: string): string {
  return `${storeFolder}/${report}.json`;
}

export const storeFolder = '.report-review';

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
