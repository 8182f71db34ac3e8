import * as z from 'zod/mini';
import { ledgerVerdicts } from './verdicts.ts';

const range = z.readonly(z.tuple([z.number(), z.number()]));
const value = z.union([z.number(), range]);

const place = { file: z.string(), range, text: z.string() };

const target = z.readonly(
  z.object({
    ...place,
    value: z.nullable(value),
    unit: z.string(),
    bound: z.enum(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'range']),
  }),
);

const outcome = z.readonly(
  z.object({
    ...place,
    value: z.nullable(value),
    unit: z.optional(z.string()),
    /** The level of the year before that a growth was reckoned from, or the years that were added up. */
    from: z.optional(z.readonly(z.array(z.readonly(z.object({ ...place, value: z.number() }))))),
  }),
);

const restated = z.readonly(z.object({ ...place, value: z.number(), implied: z.number() }));

const verdict = z.enum(ledgerVerdicts);

const found = { verdict, by: z.string(), at: z.string(), why: z.optional(z.string()) };

/** What a person found of a promise, who, when and why: it overrules what the reports say. */
const decidedSchema = z.readonly(
  z.object({
    ...found,
    /** What the reports said when it was found, where they say something else now: to be looked at again. */
    saw: z.optional(z.readonly(z.object({ verdict: z.string(), outcome: z.optional(z.string()) }))),
  }),
);

/** What a person found of a promise whose words stand no more in the report: to be looked at again. */
const adriftSchema = z.readonly(
  z.object({ ...found, file: z.string(), id: z.string(), text: z.string(), of: z.optional(z.string()) }),
);

const entry = z.readonly(
  z.object({
    kind: z.enum(['quantified', 'deliverable']),
    indicator: z.string(),
    concept: z.nullable(z.string()),
    /** Null of a deliverable. */
    aspect: z.nullable(z.enum(['level', 'growth', 'change', 'share', 'multiple', 'rank'])),
    period: z.nullable(z.string()),
    scope: z.optional(z.string()),
    topic: z.nullable(z.string()),
    target,
    outcomes: z.readonly(z.array(outcome)),
    verdict,
    gap: z.nullable(z.number()),
    derived: z.optional(z.literal(true)),
    restated: z.optional(z.readonly(z.array(restated))),
    decided: z.optional(decidedSchema),
  }),
);

/**
 * What governments promised and what came of it, version 1: a place a district, an entry a target, in the order of the
 * reports' years and of their text. Offsets as in an Analysis. `verdict` is what the reports say; a person's stands in
 * `decided` and overrules. `gap` is outcome less target in the unit of the target without 万 or 亿.
 */
export const ledgerSchema = z.readonly(
  z.object({
    version: z.literal(1),
    places: z.readonly(
      z.array(
        z.readonly(
          z.object({
            district: z.readonly(
              z.object({
                name: z.nullable(z.string()),
                path: z.nullable(z.readonly(z.array(z.string()))),
                code: z.nullable(z.string()),
              }),
            ),
            years: z.readonly(z.array(z.number())),
            entries: z.readonly(z.array(entry)),
            /** Absent where there is none. */
            adrift: z.optional(z.readonly(z.array(adriftSchema))),
          }),
        ),
      ),
    ),
  }),
);

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerPlace = Ledger['places'][number];
export type LedgerEntry = LedgerPlace['entries'][number];
/** A person's verdict whose promise stands no more as it did. */
export type AdriftVerdict = NonNullable<LedgerPlace['adrift']>[number];
export type LedgerOutcome = LedgerEntry['outcomes'][number];
