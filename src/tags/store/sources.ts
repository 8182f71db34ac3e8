import * as z from 'zod/mini';

/** The papers that the reports of a folder are held against, by their paths from there, with slashes. */
export type Sources = readonly string[];

const schema = z.object({ version: z.literal(1), sources: z.array(z.string()) });

/** What `.report-review/sources.json` says; null where it says nothing that can be read. */
export function readSources(text: string): Sources | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data.sources : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeSources(sources: Sources): string {
  return `${JSON.stringify({ version: 1, sources: [...new Set(sources)] }, null, 2)}\n`;
}
