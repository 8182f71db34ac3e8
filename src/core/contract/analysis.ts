import * as z from 'zod/mini';

const range = z.readonly(z.tuple([z.number(), z.number()]));
const period = z.nullable(z.string());

const district = z.readonly(
  z.object({
    name: z.nullable(z.string()),
    path: z.nullable(z.readonly(z.array(z.string()))),
    code: z.nullable(z.string()),
  }),
);

const report = z.readonly(
  z.object({
    title: z.nullable(z.string()),
    kind: z.optional(
      z.enum([
        'work-report',
        'bulletin',
        'budget',
        'plan-report',
        'five-year-plan',
        'audit',
        'court',
        'procuratorate',
        'congress',
        'township',
        'tasks',
        'other',
      ]),
    ),
    district,
    year: z.nullable(z.number()),
    date: z.nullable(z.string()),
    reviews: period,
    plans: period,
  }),
);

const section = z.readonly(
  z.object({
    id: z.string(),
    parent: z.nullable(z.string()),
    level: z.number(),
    kind: z.enum(['title', 'numbered', 'unnumbered', 'dash', 'lead', 'ordinal']),
    number: z.nullable(z.string()),
    title: z.string(),
    heading: range,
    range,
    line: z.number(),
  }),
);

const basis = z.readonly(
  z.object({
    kind: z.enum(['previous-year', 'year', 'same-period', 'year-start', 'plan']),
    year: z.optional(z.number()),
  }),
);

const table = z.readonly(
  z.object({
    row: z.string(),
    column: z.nullable(z.string()),
    unitOf: z.nullable(z.enum(['row', 'column', 'table'])),
  }),
);

const metric = z.readonly(
  z.object({
    range,
    text: z.string(),
    value: z.union([z.number(), range]),
    unit: z.string(),
    bound: z.enum(['exact', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'range']),
    indicator: z.string(),
    concept: z.nullable(z.string()),
    aspect: z.enum(['level', 'growth', 'change', 'share', 'multiple', 'rank']),
    direction: z.nullable(z.enum(['up', 'down'])),
    period,
    status: z.enum(['actual', 'target', 'reference']),
    section: z.nullable(z.string()),
    step: z.optional(z.number()),
    subject: z.optional(z.nullable(z.string())),
    scope: z.optional(z.nullable(z.string())),
    stage: z.optional(z.nullable(z.string())),
    basis: z.optional(z.nullable(basis)),
    span: z.optional(z.nullable(z.enum(['yearly', 'cumulative']))),
    table: z.optional(table),
  }),
);

const commitment = z.readonly(
  z.object({
    range,
    text: z.string(),
    kind: z.enum(['quantified', 'deliverable', 'intent']),
    section: z.nullable(z.string()),
    metrics: z.readonly(z.array(z.number())),
    deadline: period,
    topic: z.nullable(z.string()),
  }),
);

const finding = z.readonly(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'information', 'hint']),
    message: z.string(),
    range,
    related: z.readonly(z.array(z.readonly(z.object({ range, message: z.string(), file: z.optional(z.string()) })))),
    fix: z.optional(z.readonly(z.object({ range, text: z.string() }))),
  }),
);

/**
 * The public shape of one analysed report, version 1. Offsets are UTF-16 code units into the decoded text of the
 * file, half-open. Nothing in it depends on the machine, the locale or the time.
 */
export const analysisSchema = z.readonly(
  z.object({
    version: z.literal(1),
    file: z.string(),
    encoding: z.string(),
    report,
    sections: z.readonly(z.array(section)),
    metrics: z.readonly(z.array(metric)),
    commitments: z.readonly(z.array(commitment)),
    findings: z.readonly(z.array(finding)),
  }),
);

export type Analysis = z.infer<typeof analysisSchema>;
export type AnalysisReport = Analysis['report'];
export type AnalysisSection = Analysis['sections'][number];
export type AnalysisMetric = Analysis['metrics'][number];
export type AnalysisCommitment = Analysis['commitments'][number];
export type AnalysisFinding = Analysis['findings'][number];
