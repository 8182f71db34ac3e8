import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as z from 'zod/mini';
import { analysisSchema } from '../../src/core/index.ts';

export const analysisSchemaPath = 'media/analysis.schema.json';

/** The text of the JSON Schema of one line of `analyze --format ndjson`: for whatever program reads the results. */
export function analysisSchemaText(): Promise<string> {
  const schema = z.toJSONSchema(analysisSchema, { target: 'draft-7', io: 'output' });
  const title = 'report-review analyze, version 1: one report a line';
  return format(JSON.stringify({ ...schema, title }), { parser: 'json', printWidth: 120 });
}

export async function writeAnalysisSchema(): Promise<void> {
  writeFileSync(analysisSchemaPath, await analysisSchemaText());
}
