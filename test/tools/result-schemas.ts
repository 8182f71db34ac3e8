import { format } from 'prettier';
import * as z from 'zod/mini';
import { analysisSchema } from '../../src/core/index.ts';
import { ledgerSchema } from '../../src/ledger/index.ts';

/** A JSON Schema file of what the command line prints, made from the schema in the sources. */
export interface ResultSchema {
  readonly path: string;
  readonly text: () => Promise<string>;
}

/** For whatever program reads the results: of one line of `analyze --format ndjson`, and of `ledger --format json`. */
export const resultSchemas = {
  analysis: {
    path: 'media/analysis.schema.json',
    text: () => schemaText(analysisSchema, 'report-review analyze, version 1: one report a line'),
  },
  ledger: {
    path: 'media/ledger.schema.json',
    text: () => schemaText(ledgerSchema, 'report-review ledger, version 1: what was promised and what came of it'),
  },
} as const satisfies Readonly<Record<string, ResultSchema>>;

function schemaText(schema: z.core.$ZodType, title: string): Promise<string> {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'output' });
  return format(JSON.stringify({ ...made, title }), { parser: 'json', printWidth: 120 });
}
